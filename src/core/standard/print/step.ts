import type { PartialSteps } from "../../settings";
import type { Row } from "../row";
import type { AwardRule, StepRule } from "../rule";
import { printBound, printMarks, printStepSize, printValue, sentence } from "./words";

const WAYS = {
  shortfall: { reached: "达到", beyond: "每少" },
  excess: { reached: "不超过", beyond: "每超出" },
  deviation: { reached: "等于", beyond: "每偏离" },
} as const;

/** 达到4座得满分，每少1座扣1/4权重分，扣完为止。 */
export function printStep(rule: StepRule, row: Row): string {
  const { reached, beyond } = WAYS[rule.direction];
  const size = printStepSize(rule.step, row);
  return sentence(
    `${reached}${rule.start ? printValue(rule.start, row) : "目标值"}得满分`,
    `${beyond}${size}扣${printMarks(rule.deduct)}`,
    printPartial(rule.partial, size, "扣分"),
    rule.zeroWhen && `${printBound(rule.zeroWhen, row)}的不得分`,
    rule.cap ? `最多扣${printMarks(rule.cap)}` : "扣完为止"
  );
}

/** 每完成1个得1分，最高5分。 */
export function printAward(rule: AwardRule, row: Row): string {
  const size = printStepSize(rule.per, row);
  return sentence(
    `每完成${size}得${printMarks(rule.each)}`,
    printPartial(rule.partial, size, "得分"),
    rule.fullWhen && `${printBound(rule.fullWhen, row)}的得满分`,
    rule.zeroWhen && `${printBound(rule.zeroWhen, row)}的不得分`,
    rule.cap && `最高得${printMarks(rule.cap)}`
  );
}

/** 不足1%的按1%计算, 不足1%不扣分, 不足1%的按比例扣分; nothing where the workbook's setting holds. */
export function printPartial(partial: PartialSteps | null, size: string, what: "扣分" | "得分"): string | null {
  if (partial === "started") return `不足${size}的按${size}计算`;
  if (partial === "whole") return `不足${size}的不${what}`;
  return partial === "proportional" ? `不足${size}的按比例${what}` : null;
}
