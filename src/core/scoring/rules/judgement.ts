import type { JudgementRule } from "../../standard/rule";
import { questions } from "../../../strings/questions";
import { printNumber } from "../print";
import type { Refused } from "../rule-result";
import { refuse } from "../rule-result";

/** 酌情扣分: nothing in the cell decides; the person types the score into 得分. */
export function scoreJudgement(rule: JudgementRule): Refused {
  const { range } = rule;
  const within = range === null ? null : ([printNumber(range.from), printNumber(range.to)] as const);
  return refuse("standard-needs-judgement", questions.judgement(within));
}
