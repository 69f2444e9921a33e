import { Rational } from "../number/rational";
import type { Bound, Interval } from "../standard/rule";
import { wording } from "../../strings/explanations";
import { questions } from "../../strings/questions";
import type { RowFacts } from "./facts";
import { printAmount, printPercent } from "./print";
import type { Read } from "./rule-result";
import { read, refuse } from "./rule-result";

/** True inside the interval, its bounds included where they say so. */
export function inside(interval: Interval, value: Rational): boolean {
  const { from, to } = interval;
  const below = from === null ? 1 : value.compare(from);
  const above = to === null ? -1 : value.compare(to);
  return (below > 0 || (below === 0 && interval.fromInclusive)) && (above < 0 || (above === 0 && interval.toInclusive));
}

/** Percent of the target (or of another base); null without one, and for a base of 0 or below. */
export function completionOf(value: Rational, base: Rational | null): Rational | null {
  if (base === null || base.isZero || base.isNegative) return null;
  return value.over(base).times(Rational.HUNDRED);
}

/** What the bounds of a rule decide before anything is counted. */
export interface Outright {
  readonly points: Rational;
  readonly because: string;
}

/**
 * Full marks or nothing where a bound of the text says so (低于60%不得分); null where neither does. Refused where both do,
 * and where a bound speaks of the completion and there is none.
 */
export function outright(
  zero: Bound | null,
  full: Bound | null,
  value: Rational,
  facts: RowFacts
): Read<Outright | null> {
  const isZero = zero !== null && holds(zero, value, facts);
  const isFull = full !== null && holds(full, value, facts);
  const amount = printAmount(value, facts.unit);
  if (isZero === null || isFull === null) return refuse("target-not-number", questions.noTarget(facts.targetText));
  if (isZero && isFull) return refuse("tiers-overlap", questions.bothZeroAndFull(amount));
  if (isZero) return read({ points: Rational.ZERO, because: wording.zeroWithin(amount, printBound(zero, facts)) });
  return read(isFull ? { points: facts.part, because: wording.fullWithin(amount, printBound(full, facts)) } : null);
}

/** Whether the bound holds; null when it is on the completion and there is none. */
export function holds(bound: Bound, value: Rational, facts: RowFacts): boolean | null {
  const scaled = bound.scale === "value" ? value : completionOf(value, facts.target);
  return scaled === null ? null : inside(bound.interval, scaled);
}

/** “80%（含）以上、90%以下”, “低于 60%”, “12 次（含）以上”, “80 万元”. */
export function printInterval(interval: Interval, unit: string): string {
  const { from, to, fromInclusive, toInclusive } = interval;
  if (from !== null && to !== null && from.equals(to)) return printAmount(from, unit);
  const low = from === null ? null : wording.from(printAmount(from, unit), fromInclusive);
  const high = to === null ? null : wording.upTo(printAmount(to, unit), toInclusive);
  if (low !== null && high !== null) return wording.between(low, high);
  return low ?? high ?? wording.anything;
}

/** The interval with its scale: “完成率低于 60%”, “低于 80%”. */
export function printBound(bound: Bound, facts: RowFacts): string {
  if (bound.scale === "value") return printInterval(bound.interval, facts.unit);
  return wording.completionWithin(printInterval(bound.interval, "%"));
}

/** The value on the bound's scale, as printed: “30 户”, “完成率 96%”. */
export function printScaled(value: Rational, completion: Rational | null, facts: RowFacts): string {
  const amount = printAmount(value, facts.unit);
  return completion === null ? amount : wording.amountWithCompletion(amount, printPercent(completion));
}
