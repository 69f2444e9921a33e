import { Rational } from "../number/rational";
import type { Marks, Outcome } from "../standard/rule";
import { wording } from "../../strings/explanations";
import { printPercent, printPoints } from "./print";

interface Worth {
  readonly weight: Rational;
  readonly part: Rational;
}

/** Marks in points: a third of a weight of 6 is 2. */
export function pointsOf(marks: Marks, { weight, part }: Worth): Rational {
  if (marks.of === "points") return marks.amount;
  return marks.amount.times(marks.of === "weight" ? weight : part);
}

/** What an outcome leaves: its marks, or full marks less a deduction; never below 0. */
export function outcomePoints(outcome: Outcome, worth: Worth): Rational {
  if ("give" in outcome) return pointsOf(outcome.give, worth);
  return Rational.max(Rational.ZERO, worth.part.minus(pointsOf(outcome.deduct, worth)));
}

/** “1.2 分”, “权重的 10%”, “权重的 1/3”, “该项分值的 50%”. */
export function printMarks(marks: Marks): string {
  if (marks.of === "points") return printPoints(marks.amount);
  const percent = marks.amount.times(Rational.HUNDRED);
  const share = percent.toDecimal() === null ? marks.amount.toString() : printPercent(percent);
  return marks.of === "weight" ? wording.shareOfWeight(share) : wording.shareOfPart(share);
}

/** True when a text gives more than there is to give: 10分 on a weight of 5. */
export function exceedsPart(marks: Marks, worth: Worth): boolean {
  return pointsOf(marks, worth).compare(worth.part) > 0;
}
