import { ruleWords } from "../../../strings/readings";
import type { PartialSteps } from "../../settings";
import type { Row } from "../row";
import type { AwardRule, StepRule } from "../rule";
import { printBound, printMarks, printStepSize, printValue, sentence } from "./words";

/** 达到4座得满分，每少1座扣1/4权重分，扣完为止。 */
export function printStep(rule: StepRule, row: Row): string {
  const words = ruleWords.step[rule.direction];
  const size = printStepSize(rule.step, row);
  return sentence(
    words.reached(rule.start ? printValue(rule.start, row) : ruleWords.target),
    `${words.beyond(size)}${ruleWords.deduct(printMarks(rule.deduct))}`,
    printPartial(rule.partial, size, "deduction"),
    rule.zeroWhen && ruleWords.when(printBound(rule.zeroWhen, row), ruleWords.none),
    rule.cap ? ruleWords.mostDeducted(printMarks(rule.cap)) : ruleWords.floor
  );
}

/** 每完成1个得1分，最高得5分。 */
export function printAward(rule: AwardRule, row: Row): string {
  const size = printStepSize(rule.per, row);
  return sentence(
    rule.base && ruleWords.base(printMarks(rule.base)),
    ruleWords.award(size, printMarks(rule.each)),
    printPartial(rule.partial, size, "award"),
    rule.fullWhen && ruleWords.when(printBound(rule.fullWhen, row), ruleWords.full),
    rule.zeroWhen && ruleWords.when(printBound(rule.zeroWhen, row), ruleWords.none),
    rule.cap && ruleWords.mostGiven(printMarks(rule.cap))
  );
}

/** 不足1%的按1%计算, 不足1%的不扣分; nothing where the workbook's setting holds. */
export function printPartial(partial: PartialSteps | null, size: string, of: "deduction" | "award"): string | null {
  return partial === null ? null : ruleWords.partial[of][partial](size);
}
