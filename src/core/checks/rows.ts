import type { RowAssessment } from "../assessment";
import { Rational } from "../number/rational";
import type { Indicator, Role } from "../table/target-table";
import type { CheckInput } from "./check";

/** The rows that are checked: neither marked 不适用 nor the repetition of another. */
export function applicableRows({ rows }: CheckInput): readonly RowAssessment[] {
  return rows.filter((row) => row.indicator.status === "applicable");
}

/** The cleaned text of a row's cell; "" when it is empty, holds a sign for nothing (/, —, *) or is not there. */
export function textOf(indicator: Indicator, role: Role): string {
  const text = indicator.fields[role]?.text ?? "";
  return /^[/\\*…·_—―–-]*$/.test(text) ? "" : text;
}

/** The target as a number; null for words, dates and “3/4”. */
export function targetNumber({ target }: Indicator): Rational | null {
  return target.includes("/") ? null : Rational.parse(target);
}

/** Quantitative by its type: one of the five operators. */
export function isQuantitative({ type }: Indicator): boolean {
  return type !== null && type !== "定性";
}
