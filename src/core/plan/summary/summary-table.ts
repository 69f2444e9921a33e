import type { Memory, RowAssessment, SheetAssessment } from "../../assessment";
import { Rational } from "../../number/rational";
import { isBlank } from "../cell-content";
import { isIgnored } from "../marks";
import { SUMMARY_TEXT } from "../../../strings/summary";
import { sourcePosition } from "./source-cell";
import type { Source } from "./live-rows";

/** A table as the summary sees it. */
export interface SummaryTable extends Source {
  /** Department, else the sheet. */
  readonly name: string;
  /** Rows that count. */
  readonly applicable: readonly RowAssessment[];
  /** Open errors in all, and by row. */
  readonly errors: number;
  readonly errorsOf: (rows: readonly RowAssessment[]) => number;
  /**
   * Where its figures come from. live: formulas over its score columns. computed: no score was written yet, but rows can be
   * scored, and their sums are shown as they are now. none: there is nothing to add up.
   */
  readonly figures: "live" | "computed" | "none";
  /** A score stands in this row's 得分 cell. */
  readonly stands: (row: RowAssessment) => boolean;
  /** The score of this row is part of the figures. */
  readonly counts: (row: RowAssessment) => boolean;
  /** Rows whose 得分 is still ours of an earlier run, although target, weight or actual give another one by now. */
  readonly outdated: number;
}

export function summaryTables(sheets: readonly SheetAssessment[], memory: Memory): readonly SummaryTable[] {
  return sheets.flatMap(({ grid, tables }) =>
    tables.filter(({ rows }) => rows.length > 0).map((table) => summaryTable({ grid, table }, memory))
  );
}

function summaryTable({ grid, table }: Source, memory: Memory): SummaryTable {
  const { department, sheet, columns } = table.table;
  const errors = table.findings.filter((it) => it.severity === "error" && !isIgnored(it, table, memory));
  const byRow = new Map<number | null, number>();
  for (const { indicatorRow } of errors) byRow.set(indicatorRow, (byRow.get(indicatorRow) ?? 0) + 1);
  const applicable = table.rows.filter(({ indicator }) => indicator.status === "applicable");
  const stands = (row: RowAssessment) => scoreStands({ grid, table }, row);
  const isScored = ({ score }: RowAssessment) => score.score !== null;
  const computed = applicable.some(isScored) && !applicable.some(stands);
  const columned = columns.score !== undefined && columns.weight !== undefined;
  return {
    grid,
    table,
    name: department ?? `${SUMMARY_TEXT.unknownDepartment}${sheet.name}`,
    applicable,
    errors: errors.length,
    errorsOf: (rows) => rows.reduce((sum, { indicator }) => sum + (byRow.get(indicator.row) ?? 0), 0),
    figures: computed ? "computed" : columned ? "live" : "none",
    stands,
    counts: computed ? isScored : stands,
    outdated: table.rows.filter((row) => isOutdated({ grid, table }, row)).length,
  };
}

function isOutdated({ grid, table }: Source, row: RowAssessment): boolean {
  const at = sourcePosition(table, row, "score");
  const { state, score } = row.score;
  if (at === null || state !== "scored" || score === null) return false;
  const { value } = grid.cell(at.row, at.column);
  return typeof value === "number" && Rational.fromCell(value)?.equals(score) !== true;
}

function scoreStands({ grid, table }: Source, row: RowAssessment): boolean {
  const at = sourcePosition(table, row, "score");
  return at !== null && row.score.score !== null && !isBlank(grid.cell(at.row, at.column));
}
