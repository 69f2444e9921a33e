import { Rational } from "../../number/rational";
import type { Verdict } from "../clauses/verdict";
import type { WrittenMarks } from "../scan/marks-at";
import type { Row } from "../row";
import { wholeOf } from "../row";
import type { Marks, Outcome } from "../rule";

/** All of the row's marks, or of the part's. */
export function fullMarks(row: Row): Marks {
  return { amount: Rational.ONE, of: wholeOf(row) };
}

export const NO_MARKS: Marks = { amount: Rational.ZERO, of: "points" };

/**
 * Written marks as the rule keeps them: inside a part “该项分值的5%” is of the part, “5%权重分” of the whole weight.
 * Null for a bare percent inside a part, which could be either.
 */
export function marksOf(written: WrittenMarks, row: Row): Marks | null {
  if (written.marks.of === "points" || !row.inPart) return written.marks;
  if (written.bare) return null;
  return written.own ? { ...written.marks, of: "part" } : written.marks;
}

/** What a plain verdict gives; null for one that is no plain outcome, as 加1分. */
export function outcomeOf(verdict: Verdict, row: Row): Outcome | null {
  if (verdict.is === "full") return { give: fullMarks(row) };
  if (verdict.is === "zero") return { give: NO_MARKS };
  if ((verdict.is !== "give" && verdict.is !== "deduct") || (verdict.is === "give" && verdict.added)) return null;
  const marks = marksOf(verdict.written, row);
  if (!marks) return null;
  if (verdict.is === "give") return { give: marks.amount.isZero ? NO_MARKS : marks };
  return { deduct: marks };
}

/** True for 得满分, 不扣分, and for points that are all there are. */
export function isFull(verdict: Verdict, row: Row): boolean {
  if (verdict.is === "full") return true;
  if (verdict.is !== "give" || verdict.added) return false;
  const { amount, of } = verdict.written.marks;
  if (of !== "points") return amount.equals(Rational.ONE);
  return row.weight === null ? true : amount.equals(row.weight);
}
