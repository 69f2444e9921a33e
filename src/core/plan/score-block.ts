import type { TableAssessment } from "../assessment";
import type { Area } from "../grid/area";
import { areaOf } from "../grid/area";
import type { Grid } from "../grid/grid";
import { SHEET_TEXT } from "../../strings/sheets";
import { explanationWidth } from "./explanation-room";
import { isBlank } from "./cell-content";
import type { TargetTable } from "../table/target-table";
import { literalText } from "./literal";
import type { ScoreLayout, ScoreRole } from "./score-layout";
import { valuesOperations } from "./values-operation";
import type { FormatOperation, Operation } from "./write-plan";

const CHARACTERS: Readonly<Record<ScoreRole, number>> = {
  weight: 8,
  actual: 14,
  completion: 10,
  score: 13,
  explanation: 48,
};

/** Headings, looks and widths of the columns that are added; nothing for columns that were there already. */
export function blockOperations(
  grid: Grid,
  layout: ScoreLayout,
  assessment: TableAssessment | null = null
): readonly Operation[] {
  const { created } = layout;
  if (created.length === 0) return [];
  const headings = created.map((role) => ({
    row: headingRow(grid, layout),
    column: layout.columns[role],
    cell: { text: literalText(SHEET_TEXT[role]) },
  }));
  return [
    ...looks(grid, layout),
    ...merges(grid, layout),
    ...valuesOperations(grid, headings),
    ...created.map((role) => ({
      op: "width" as const,
      column: layout.columns[role],
      characters: role === "explanation" && assessment ? explanationWidth(assessment) : CHARACTERS[role],
    })),
  ];
}

/** In a two-row header whose last heading is one merged cell, ours are merged likewise. */
function isMergedHeader(grid: Grid, layout: ScoreLayout): boolean {
  const rows = layout.headingRow - layout.headingTop + 1;
  if (rows === 1) return false;
  const merge = grid.mergeAt({ row: layout.headingTop, column: lastOwnColumn(layout.table) });
  return merge !== null && merge.row === layout.headingTop && merge.rows === rows && merge.columns === 1;
}

function headingRow(grid: Grid, layout: ScoreLayout): number {
  return isMergedHeader(grid, layout) ? layout.headingTop : layout.headingRow;
}

function merges(grid: Grid, layout: ScoreLayout): readonly Operation[] {
  if (!isMergedHeader(grid, layout)) return [];
  const rows = layout.headingRow - layout.headingTop + 1;
  return layout.created.map((role) => ({
    op: "merge" as const,
    area: areaOf(layout.headingTop, layout.columns[role], rows, 1),
  }));
}

/** Figures stand in the middle, the explanation, always the last column, at the left. */
function looks(grid: Grid, layout: ScoreLayout): readonly FormatOperation[] {
  const { created, columns, headingTop, headingRow, firstRow, lastRow } = layout;
  const first = columns[created[0] ?? "weight"];
  const rows = lastRow - firstRow + 1;
  const header = areaOf(headingTop, first, headingRow - headingTop + 1, created.length);
  const figures = created.filter((role) => role !== "explanation").length;
  const style = { like: bodySample(grid, layout), vertical: "center", wrap: true, ...plain } as const;
  const body: FormatOperation[] = [];
  if (figures > 0)
    body.push({ op: "format", area: areaOf(firstRow, first, rows, figures), horizontal: "center", ...style });
  if (figures < created.length)
    body.push({ op: "format", area: areaOf(firstRow, columns.explanation, rows, 1), horizontal: "left", ...style });
  return [{ op: "format", area: header, like: headerSample(grid, layout), horizontal: "center", wrap: true }, ...body];
}

/** The number format is not the sample's: a date or percent column may be the last one. */
const plain = { numberFormat: "General" } as const;

/** The table's last column that has a role: a column of the clerk's own (复核科室) has a look of its own. */
function lastOwnColumn({ columns, firstColumn, lastColumn }: TargetTable): number {
  const own = Object.values(columns).filter((column) => column >= firstColumn && column <= lastColumn);
  return own.length > 0 ? Math.max(...own) : lastColumn;
}

/** The last of the table's own headings that has words, as the sample for ours. */
function headerSample(grid: Grid, { table, headingTop, headingRow }: ScoreLayout): Area {
  for (let column = lastOwnColumn(table); column >= table.firstColumn; column--)
    for (let row = headingRow; row >= headingTop; row--) {
      const merge = grid.mergeAt({ row, column });
      if (!isBlank(grid.shownCell(row, column))) return areaOf(merge?.row ?? row, merge?.column ?? column);
    }
  return areaOf(headingRow, table.lastColumn);
}

/** The standard's cell of the first applicable row, else the name's: cells that are surely part of the table. */
function bodySample(grid: Grid, { table, firstRow }: ScoreLayout): Area {
  const sample = table.indicators.find(({ status }) => status === "applicable") ?? table.indicators[0];
  const field = sample?.fields.standard ?? sample?.fields.unit ?? sample?.fields.name;
  if (!field) return areaOf(firstRow, table.lastColumn);
  const merge = grid.mergeAt(field);
  return areaOf(merge?.row ?? field.row, merge?.column ?? field.column);
}
