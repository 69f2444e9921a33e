import type { IgnoredFinding, RowAssessment, TableAssessment } from "../../core/assessment";
import type { Finding, Severity } from "../../core/finding";
import { Rational } from "../../core/number/rational";
import type { PaneState } from "./pane-state";
import { perTable } from "./per-table";

/** The table that is looked at; null when the sheet has none or was not read yet. */
export function currentTable(state: PaneState): TableAssessment | null {
  const tables = state.assessment?.tables ?? [];
  return tables[state.tableIndex] ?? tables[0] ?? null;
}

/** The rows that can be scored at all. */
export const applicableRows = perTable((table): readonly RowAssessment[] =>
  table.rows.filter((row) => row.indicator.status === "applicable")
);

const rowsBySheetRow = perTable(
  (table): ReadonlyMap<number, RowAssessment> => new Map(table.rows.map((row) => [row.indicator.row, row]))
);

export function rowAt(table: TableAssessment, sheetRow: number | null): RowAssessment | null {
  return sheetRow === null ? null : (rowsBySheetRow(table).get(sheetRow) ?? null);
}

/** By what an ignored finding is known again: the decision lapses when name or standard of the row change. */
export function findingSubject(state: PaneState, finding: Finding): { readonly name: string; readonly text: string } {
  const table = currentTable(state);
  const row = table && rowAt(table, finding.indicatorRow);
  return { name: row?.indicator.name ?? "", text: row?.indicator.standard ?? "" };
}

/** The user's decision to live with a finding, or null. */
export function ignoredAs(state: PaneState, finding: Finding): IgnoredFinding | null {
  const { ignoredFindings } = state.memory;
  if (ignoredFindings.length === 0) return null;
  const { name, text } = findingSubject(state, finding);
  const sheet = state.assessment?.sheet.id;
  return (
    ignoredFindings.find(
      (it) => it.sheet === sheet && it.code === finding.code && it.name === name && it.text === text
    ) ?? null
  );
}

let lastOpen: { table: TableAssessment; ignored: readonly IgnoredFinding[]; open: readonly Finding[] } | null = null;

/** What was found in the table and is not ignored. */
export function openFindings(state: PaneState): readonly Finding[] {
  const table = currentTable(state);
  const ignored = state.memory.ignoredFindings;
  if (!table) return [];
  if (lastOpen?.table === table && lastOpen.ignored === ignored) return lastOpen.open;
  const open = table.findings.filter((finding) => ignoredAs(state, finding) === null);
  lastOpen = { table, ignored, open };
  return open;
}

export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) counts[finding.severity]++;
  return counts;
}

/** The rows whose standard needs a decision before it can score: refused, or in conflict with its row. */
export const rowsToDecide = perTable((table): readonly RowAssessment[] =>
  applicableRows(table).filter(
    ({ reading }) => reading.rule === null || reading.conflicts.some((conflict) => conflict.blocking)
  )
);

/** Rows that a person must still give an actual: its cell is empty, and nobody typed a score instead. */
export const rowsWithoutActual = perTable((table): readonly RowAssessment[] =>
  applicableRows(table).filter(
    ({ indicator, score }) => (indicator.fields.actual?.text ?? "") === "" && score.state !== "manual"
  )
);

export const rowsWithoutWeight = perTable((table): readonly RowAssessment[] =>
  applicableRows(table).filter(({ score }) => score.weight === null)
);

/** Weight minus score of a scored row; null when it has none. */
export function lostPoints({ score }: RowAssessment): Rational | null {
  return score.weight && score.score ? score.weight.minus(score.score) : null;
}

export const weightTotal = perTable((table) =>
  applicableRows(table).reduce((sum, { score }) => sum.plus(score.weight ?? Rational.ZERO), Rational.ZERO)
);

/** Whether the 得分 cells hold what the rows score now; false before the first 本表评分. */
export function scoresAreWritten(table: TableAssessment, state: PaneState): boolean {
  const grid = state.assessment?.grid;
  if (!grid || table.table.columns.score === undefined) return false;
  const scored = table.rows.filter((row) => row.score.state === "scored");
  return scored.every(({ indicator, score }) => {
    const field = indicator.fields.score;
    const value = field ? grid.shownCell(field.row, field.column).value : null;
    return (
      typeof value === "number" && score.score !== null && (Rational.fromCell(value)?.equals(score.score) ?? false)
    );
  });
}
