import type { Rule, RuleKind } from "../../standard/rule";
import type { ActualCell } from "../actual/actual-cell";
import { asMeasured } from "../as-measured";
import type { RowFacts } from "../facts";
import type { RuleResult } from "../rule-result";
import { scoreAward } from "./award";
import { scoreChecklist } from "./checklist";
import { scoreCompound } from "./compound";
import { scoreDeadline } from "./deadline";
import { scoreDirect } from "./direct";
import { scoreEvents } from "./events";
import { scoreGraded } from "./graded";
import { scoreJudgement } from "./judgement";
import { scoreProportional } from "./proportional";
import { scoreRatio } from "./ratio";
import { scoreStates } from "./states";
import { scoreStep } from "./step";
import { scoreTiers } from "./tiers";

type Scorer<R extends Rule> = (rule: R, facts: RowFacts, cell: ActualCell) => RuleResult;

/** One scorer per kind; a new kind is one file and one line here. */
const SCORERS: { readonly [K in RuleKind]: Scorer<Extract<Rule, { kind: K }>> } = {
  direct: scoreDirect,
  proportional: scoreProportional,
  threshold: scoreProportional,
  ratio: scoreRatio,
  step: scoreStep,
  award: scoreAward,
  tiers: scoreTiers,
  states: scoreStates,
  graded: scoreGraded,
  checklist: scoreChecklist,
  events: scoreEvents,
  deadline: scoreDeadline,
  compound: scoreCompound,
  judgement: scoreJudgement,
};

/** Applies any rule to an actual: points from 0 to the part with their arithmetic, or a refusal. Never throws. */
export function scoreRule(rule: Rule, facts: RowFacts, cell: ActualCell): RuleResult {
  const scorer = SCORERS[rule.kind] as Scorer<Rule>;
  return scorer(rule, asMeasured(rule, facts), cell);
}
