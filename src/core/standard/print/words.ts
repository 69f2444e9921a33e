import { ruleWords } from "../../../strings/readings";
import { Rational } from "../../number/rational";
import type { Row } from "../row";
import { quantityAt } from "../scan/quantity-at";
import type { Bound, Interval, Marks, Outcome, StepSize } from "../rule";

/** A finite decimal, or the fraction where there is none: 1/3. */
export function printNumber(value: Rational): string {
  return value.toString();
}

/** A share in percent, or as a fraction: 5%, 1/3. */
function printShare(share: Rational): string {
  const percent = share.times(Rational.HUNDRED).toDecimal();
  return percent === null ? printNumber(share) : `${percent}%`;
}

/** “5%权重分”, “1/3权重分”, “2分”; a part's own share is “5%分值”. */
export function printMarks({ amount, of }: Marks): string {
  if (of === "points") return ruleWords.points(printNumber(amount));
  return of === "weight" ? ruleWords.ofWeight(printShare(amount)) : ruleWords.ofPart(printShare(amount));
}

/** 得满分, 不得分, 得3分, 扣2分. */
export function printOutcome(outcome: Outcome): string {
  if ("deduct" in outcome) return ruleWords.deduct(printMarks(outcome.deduct));
  const { amount, of } = outcome.give;
  if (amount.isZero) return ruleWords.none;
  return of !== "points" && amount.equals(Rational.ONE) ? ruleWords.full : ruleWords.give(printMarks(outcome.give));
}

/** A value with the row's unit: 95%, 12次. A unit that the reader does not know (吨标准煤/万元) is left out: it is the row's own. */
export function printValue(value: Rational, row: Row): string {
  const known = row.rate || quantityAt(`1${row.unit}`, 0)?.end === row.unit.length + 1;
  const unit = row.unit === "月" ? ruleWords.lateUnits.month : row.unit;
  return `${printNumber(value)}${row.rate ? "%" : known ? unit : ""}`;
}

/** The size of a step: 1个百分点, 2%, 5户. */
export function printStepSize({ amount, of }: StepSize, row: Row): string {
  if (of === "point") return ruleWords.point(printNumber(amount));
  return of === "target-percent" ? printShare(amount.over(Rational.HUNDRED)) : printValue(amount, row);
}

/** A bound as a condition: 小于60%, 小于目标值的60%, 大于等于80%且小于90%. */
export function printBound({ scale, interval }: Bound, row: Row): string {
  if (scale === "value") return printInterval(interval, (value) => printValue(value, row));
  return printInterval(interval, (value) => ruleWords.ofTarget(printShare(value.over(Rational.HUNDRED))));
}

export function printInterval(interval: Interval, print: (value: Rational) => string): string {
  const { from, to, fromInclusive, toInclusive } = interval;
  if (from && to && from.equals(to)) return ruleWords.equal(print(from));
  const low = from ? ruleWords.from(print(from), fromInclusive) : "";
  const high = to ? ruleWords.upTo(print(to), toInclusive) : "";
  return low !== "" && high !== "" ? ruleWords.and(low, high) : low + high;
}

/** A small count in words: 三. */
export function printCount(count: number): string {
  return ruleWords.counts[count] ?? `${count}`;
}

/** Clauses joined into one sentence. */
export function sentence(...clauses: readonly (string | null)[]): string {
  return `${clauses.filter((clause) => clause !== null && clause !== "").join("，")}。`;
}
