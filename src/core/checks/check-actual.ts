import type { RowAssessment } from "../assessment";
import type { Finding, Fix } from "../finding";
import { fixLabel } from "../../strings/fix-labels";
import type { CheckInput } from "./check";
import { rowFinding } from "./make-finding";
import { placeOf } from "./place";
import { applicableRows, textOf } from "./rows";

/**
 * 实际完成值 that is empty, does not fit the row's standard or cannot be (4 of 3 conditions, −3 个). Before the year is
 * over nobody has filled in anything: then an empty column is no fault.
 */
export function checkActual(input: CheckInput): readonly Finding[] {
  if (input.table.columns.actual === undefined) return [];
  const rows = applicableRows(input);
  if (rows.every(({ indicator }) => textOf(indicator, "actual") === "")) return [];
  return rows.flatMap((row) => checkRow(input, row));
}

function checkRow(input: CheckInput, row: RowAssessment): readonly Finding[] {
  const value = textOf(row.indicator, "actual");
  const { state, reason, explanation } = row.score;
  if (value === "") {
    const decided = state === "scored" || state === "manual" || row.reading.rule?.kind === "judgement";
    return decided ? [] : [rowFinding(input, row, "actual", "actual-missing")];
  }
  if (reason !== "actual-not-readable" && reason !== "actual-not-possible") return [];
  return [rowFinding(input, row, "actual", reason, { params: { value, why: explanation }, fix: proposed(input, row) })];
}

/** Where only one thing can have been meant (98.5% for 0.985) it is offered, never written unasked. */
function proposed({ table }: CheckInput, { indicator, score }: RowAssessment): Fix | null {
  const [proposal, ...others] = score.question?.proposals ?? [];
  if (proposal === undefined || others.length > 0) return null;
  const change = { ...placeOf(table, indicator, "actual"), value: { text: proposal } };
  return { changes: [change], safe: false, label: fixLabel.replace(proposal) };
}
