import { Rational } from "../../number/rational";
import type { Row } from "../row";
import type { Bound, Interval, Marks, Outcome, StepSize } from "../rule";

/** 1/3 stays a fraction, everything finite a decimal. */
export function printNumber(value: Rational): string {
  return value.toString();
}

/** “5%权重分”, “1/3权重分”, “2分”; a part's own share is “5%分值”. */
export function printMarks({ amount, of }: Marks): string {
  if (of === "points") return `${printNumber(amount)}分`;
  const noun = of === "weight" ? "权重分" : "分值";
  const percent = amount.times(Rational.HUNDRED).toDecimal();
  return percent === null ? `${amount.numerator}/${amount.denominator}${noun}` : `${percent}%${noun}`;
}

/** 得满分, 不得分, 得3分, 扣2分. */
export function printOutcome(outcome: Outcome): string {
  if ("deduct" in outcome) return `扣${printMarks(outcome.deduct)}`;
  const { amount, of } = outcome.give;
  if (amount.isZero) return "不得分";
  return of !== "points" && amount.equals(Rational.ONE) ? "得满分" : `得${printMarks(outcome.give)}`;
}

/** A value with the row's unit: 95%, 12次. */
export function printValue(value: Rational, row: Row): string {
  return `${printNumber(value)}${row.rate ? "%" : row.unit}`;
}

/** The size of a step: 1个百分点, 2%, 5户. */
export function printStepSize({ amount, of }: StepSize, row: Row): string {
  if (of === "point") return `${printNumber(amount)}个百分点`;
  return of === "target-percent" ? `${printNumber(amount)}%` : printValue(amount, row);
}

/** A bound as a condition: 小于60%, 小于目标值的60%, 大于等于80%且小于90%. */
export function printBound({ scale, interval }: Bound, row: Row): string {
  if (scale === "completion") return printInterval(interval, printOfTarget);
  return printInterval(interval, (value) => printValue(value, row));
}

export function printInterval(interval: Interval, print: (value: Rational) => string): string {
  const { from, to, fromInclusive, toInclusive } = interval;
  if (from && to && from.equals(to)) return `等于${print(from)}`;
  const low = from ? `${fromInclusive ? "大于等于" : "大于"}${print(from)}` : "";
  const high = to ? `${toInclusive ? "小于等于" : "小于"}${print(to)}` : "";
  return low !== "" && high !== "" ? `${low}且${high}` : low + high;
}

const NUMERALS = ["零", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十"];

/** A small count in words: 三. */
export function printCount(count: number): string {
  return NUMERALS[count] ?? `${count}`;
}

/** Clauses joined into one sentence. */
export function sentence(...clauses: readonly (string | null)[]): string {
  return `${clauses.filter((clause) => clause !== null && clause !== "").join("，")}。`;
}

/** 目标值的60%, 目标值的2/3. */
function printOfTarget(percent: Rational): string {
  if (percent.toDecimal() !== null) return `目标值的${printNumber(percent)}%`;
  return `目标值的${printNumber(percent.over(Rational.HUNDRED))}`;
}
