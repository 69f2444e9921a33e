import { parseNumberText } from "../number/parse-number";
import { Rational } from "../number/rational";
import type { Rule } from "../standard/rule";
import { verdicts } from "../../strings/verdicts";
import { actualCellOf } from "./actual/actual-cell";
import { printExact, printNumber } from "./print";
import type { ActualInput, RowScore } from "./score";
import type { RowWeight } from "./weight/row-weight";

type Manual = Pick<
  RowScore,
  "state" | "actual" | "completion" | "exact" | "score" | "explanation" | "reason" | "question"
>;

/** A hand-typed score that is kept, or why it is not (“” when none was typed). */
export type TypedScore =
  { readonly kept: true; readonly score: Manual } | { readonly kept: false; readonly why: string };

/**
 * Keeps what a person typed into 得分, marked 人工评分: a number from 0 to the weight, and inside the range that the
 * standard leaves to judgement. Not even rounded, for the live total adds it as it stands. Anything else is not kept and named.
 */
export function keepTypedScore(input: ActualInput | null, weight: RowWeight, rule: Rule | null): TypedScore {
  const cell = actualCellOf(input);
  if (cell === null) return { kept: false, why: "" };
  const value = cell.number ?? pointsIn(cell.text);
  if (value === null || cell.percent || cell.problem !== null)
    return { kept: false, why: verdicts.typedNoNumber(cell.shown) };
  const most = weight.value ?? Rational.HUNDRED;
  if (value.isNegative || value.compare(most) > 0) {
    return { kept: false, why: verdicts.typedOutside(cell.shown, printNumber(most)) };
  }
  const range = rule?.kind === "judgement" ? rule.range : null;
  if (range !== null && (value.compare(range.from) < 0 || value.compare(range.to) > 0)) {
    return { kept: false, why: verdicts.typedOutsideRange(cell.shown, printNumber(range.from), printNumber(range.to)) };
  }
  const explanation = verdicts.manual(printExact(value), weight.value !== null);
  const none = { actual: null, completion: null, reason: null, question: null };
  return { kept: true, score: { ...none, state: "manual", exact: value, score: value, explanation } };
}

function pointsIn(text: string): Rational | null {
  const parsed = parseNumberText(text);
  return parsed !== null && (parsed.unit === "" || parsed.unit === "分") && !parsed.operator ? parsed.value : null;
}
