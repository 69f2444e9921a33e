import type { IgnoredFinding, RowAssessment, TableAssessment } from "../../core/assessment";
import type { Finding, Severity } from "../../core/finding";
import { Rational } from "../../core/number/rational";
import type { PaneState } from "./pane-state";

/** The table that is looked at; null when the sheet has none or was not read yet. */
export function currentTable(state: PaneState): TableAssessment | null {
  const tables = state.assessment?.tables ?? [];
  return tables[state.tableIndex] ?? tables[0] ?? null;
}

/** The rows that can be scored at all. */
export function applicableRows(table: TableAssessment): readonly RowAssessment[] {
  return table.rows.filter((row) => row.indicator.status === "applicable");
}

export function rowAt(table: TableAssessment, sheetRow: number | null): RowAssessment | null {
  return table.rows.find((row) => row.indicator.row === sheetRow) ?? null;
}

/** By what an ignored finding is known again: the decision lapses when name or standard of the row change. */
export function findingSubject(state: PaneState, finding: Finding): { readonly name: string; readonly text: string } {
  const table = currentTable(state);
  const row = table && finding.indicatorRow !== null ? rowAt(table, finding.indicatorRow) : null;
  return { name: row?.indicator.name ?? "", text: row?.indicator.standard ?? "" };
}

/** The user's decision to live with a finding, or null. */
export function ignoredAs(state: PaneState, finding: Finding): IgnoredFinding | null {
  const subject = findingSubject(state, finding);
  const sheet = state.assessment?.sheet.id;
  return (
    state.memory.ignoredFindings.find(
      (it) => it.sheet === sheet && it.code === finding.code && it.name === subject.name && it.text === subject.text
    ) ?? null
  );
}

export function openFindings(state: PaneState): readonly Finding[] {
  return (currentTable(state)?.findings ?? []).filter((finding) => ignoredAs(state, finding) === null);
}

export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) counts[finding.severity]++;
  return counts;
}

/** The rows whose standard needs a decision before it can score: refused, or in conflict with its row. */
export function rowsToDecide(table: TableAssessment): readonly RowAssessment[] {
  return applicableRows(table).filter(
    ({ reading }) => reading.rule === null || reading.conflicts.some((conflict) => conflict.blocking)
  );
}

/** Rows that a person must still give an actual: the standard is clear, the cell is empty. */
export function rowsWithoutActual(table: TableAssessment, state: PaneState): readonly RowAssessment[] {
  const grid = state.assessment?.grid;
  return applicableRows(table).filter(({ indicator, score }) => {
    const field = indicator.fields.actual;
    const text = field && grid ? grid.shownCell(field.row, field.column).text : "";
    return text.trim() === "" && score.state !== "manual";
  });
}

export function rowsWithoutWeight(table: TableAssessment): readonly RowAssessment[] {
  return applicableRows(table).filter(({ score }) => score.weight === null);
}

/** Weight minus score of a scored row; null when it has none. */
export function lostPoints({ score }: RowAssessment): Rational | null {
  return score.weight && score.score ? score.weight.minus(score.score) : null;
}

export function weightTotal(table: TableAssessment): Rational {
  return applicableRows(table).reduce((sum, { score }) => sum.plus(score.weight ?? Rational.ZERO), Rational.ZERO);
}

/** Whether the 得分 cells hold what the rows score now; false before the first 本表评分. */
export function scoresAreWritten(table: TableAssessment, state: PaneState): boolean {
  const grid = state.assessment?.grid;
  if (!grid) return false;
  const scored = table.rows.filter((row) => row.score.state === "scored");
  if (scored.length === 0 || table.table.columns.score === undefined) return false;
  return scored.every(({ indicator, score }) => {
    const field = indicator.fields.score;
    const value = field ? grid.shownCell(field.row, field.column).value : null;
    return (
      typeof value === "number" && score.score !== null && (Rational.fromCell(value)?.equals(score.score) ?? false)
    );
  });
}
