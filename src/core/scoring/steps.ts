import { Rational } from "../number/rational";
import type { PartialSteps } from "../settings";
import type { StepRule, StepSize } from "../standard/rule";
import { wording } from "../../strings/explanations";
import type { RowFacts } from "./facts";
import { printNumber, printShort } from "./print";

/** Steps counted from a distance, and the words that say how. */
export interface CountedSteps {
  readonly counted: Rational;
  /** “（少 3.189%，满 3 档）”, or "" where the distance itself is the number of steps. */
  readonly note: string;
}

/** How many of a step's size, by the way part steps count: 9.5 is 9 whole, 10 started, 9.5 proportional. */
export function countSteps(exact: Rational, partial: PartialSteps): Rational {
  if (partial === "whole") return exact.floor();
  return partial === "started" ? exact.ceiling() : exact;
}

/**
 * One step in the indicator's unit: 10% of the target 427.16 万元 is 42.716 万元. Null when there is no target to take a
 * percent of, or it is 0.
 */
export function stepLength(size: StepSize, target: Rational | null): Rational | null {
  if (size.of !== "target-percent") return size.amount.isZero ? null : size.amount;
  if (target === null || target.isZero || size.amount.isZero) return null;
  return target.absolute().times(size.amount).over(Rational.HUNDRED);
}

/** “1 个”, “10%”, “1 个百分点”. */
export function printStep(size: StepSize, facts: RowFacts): string {
  if (size.of === "target-percent") return `${printNumber(size.amount)}%`;
  if (size.of === "point") return wording.percentagePoints(printNumber(size.amount));
  if (facts.unit === "%") return wording.percentagePoints(printNumber(size.amount));
  return facts.unit === "" ? printNumber(size.amount) : `${printNumber(size.amount)} ${facts.unit}`;
}

/** Counts the steps in a distance and says what was counted, with the unrounded percent behind it. */
export function stepsIn(
  distance: Rational,
  length: Rational,
  size: StepSize,
  partial: PartialSteps,
  direction: StepRule["direction"] | "award"
): CountedSteps {
  const exact = distance.over(length);
  const counted = countSteps(exact, partial);
  const percent = size.of === "target-percent" ? `${printShort(exact.times(size.amount), size.amount)}%` : null;
  const trivial = percent === null && exact.isInteger && size.amount.equals(Rational.ONE);
  if (trivial) return { counted, note: "" };
  return {
    counted,
    note: wording.stepsCounted(direction, percent, printNumber(counted), exact.isInteger ? "exact" : partial),
  };
}
