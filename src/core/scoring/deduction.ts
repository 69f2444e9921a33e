import { Rational } from "../number/rational";
import type { Marks } from "../standard/rule";
import { wording } from "../../strings/explanations";
import type { RowFacts } from "./facts";
import { pointsOf } from "./marks";
import { printPoints } from "./print";

/** What is left after a deduction, and how to say it. */
export interface Deducted {
  readonly points: Rational;
  /** “共扣 1.2 分”, “应扣 5 分，最多扣 3 分”, “应扣 6.24 分，扣完为止”. */
  readonly because: string;
}

/** Takes points off the part, at most `cap` and never below 0. */
export function deduct(amount: Rational, cap: Marks | null, facts: RowFacts): Deducted {
  const most = cap === null ? null : pointsOf(cap, facts);
  const taken = most === null ? amount : Rational.min(amount, most);
  const points = Rational.max(Rational.ZERO, facts.part.minus(taken));
  if (most !== null && amount.compare(most) > 0 && most.compare(facts.part) < 0) {
    return { points, because: wording.deductedAtMost(printPoints(amount), printPoints(most)) };
  }
  if (taken.compare(facts.part) > 0) return { points, because: wording.deductedToZero(printPoints(taken)) };
  return { points, because: wording.deducted(printPoints(taken)) };
}
