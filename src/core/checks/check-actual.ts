import type { RowAssessment } from "../assessment";
import type { Finding, FindingCode, Fix } from "../finding";
import { fixLabel } from "../../strings/fix-labels";
import { scoreRow } from "../scoring/score-row";
import type { ActualInput, RowScore } from "../scoring/score";
import { DEFAULT_SETTINGS } from "../settings";
import type { TargetTable } from "../table/target-table";
import type { CheckInput } from "./check";
import { rowFinding } from "./make-finding";
import { placeOf } from "./place";
import { applicableRows, textOf } from "./rows";
import { standardContextOf } from "./standard-context";

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
  if (value === "") {
    const { state } = row.score;
    const decided = state === "scored" || state === "manual" || row.reading.rule?.kind === "judgement";
    return decided ? [] : [rowFinding(input, row, "actual", "actual-missing")];
  }
  const score = scoreWithWeight(input, row);
  const { reason, explanation } = score;
  if (!isAboutActual(reason)) return [];
  const fix = proposed(input, row, score);
  return [rowFinding(input, row, "actual", reason, { params: { value, why: explanation }, fix })];
}

const ANY_WEIGHT: ActualInput = { text: "100", value: 100, format: "General" };

/** A missing weight keeps a row from its score before its actual is looked at: look with any weight. */
function scoreWithWeight({ grid, table }: CheckInput, row: RowAssessment): RowScore {
  const { indicator, score } = row;
  const field = indicator.fields.actual;
  if (score.weight !== null || score.state !== "not-scored" || !field) return score;
  return scoreWith(table, row, grid.shownCell(field.row, field.column));
}

function scoreWith(table: TargetTable, row: RowAssessment, actual: ActualInput): RowScore {
  const { indicator, reading } = row;
  const context = standardContextOf(table, row);
  const settings = DEFAULT_SETTINGS;
  return scoreRow({ indicator, context, reading, weight: ANY_WEIGHT, actual, typedScore: null, settings });
}

function isAboutActual(reason: FindingCode | null): reason is "actual-not-readable" | "actual-not-possible" {
  return reason === "actual-not-readable" || reason === "actual-not-possible";
}

/**
 * Where one thing was almost certainly meant (98.5% for 0.985) it is offered, never written unasked, and only when it can be
 * read afterwards.
 */
function proposed({ table }: CheckInput, row: RowAssessment, score: RowScore): Fix | null {
  const proposal = score.question?.likely ?? null;
  if (proposal === null) return null;
  const after = scoreWith(table, row, { text: proposal, value: proposal, format: "@" });
  if (isAboutActual(after.reason)) return null;
  const change = { ...placeOf(table, row.indicator, "actual"), value: { text: proposal } };
  return { changes: [change], safe: false, label: fixLabel.replace(proposal) };
}
