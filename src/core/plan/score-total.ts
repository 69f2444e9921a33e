import type { Position } from "../grid/area";
import { areaOf } from "../grid/area";
import type { Grid } from "../grid/grid";
import { columnName } from "../grid/address";
import type { TargetTable } from "../table/target-table";
import { isBlank } from "./cell-content";
import type { Formula, Fragment } from "./formula";
import { areaOfCells, formulaOf, listOf } from "./formula";
import type { FreeRoom } from "./free-room";
import type { ScoreLayout } from "./score-layout";

/** Excel takes at most 255 arguments. */
const MOST_ARGUMENTS = 200;
const FREE_ROWS_BELOW = 200;
const NONE: ReadonlySet<number> = new Set();

/**
 * Where the live total of a table goes: into its own 合计 row, else directly above the 得分 heading, else into the first row
 * below that is empty over the table's width, never beside 填表说明 or a signature. A total that we wrote before is found
 * again and kept where it is. Null when there is no room at all.
 */
export function totalPosition(grid: Grid, layout: ScoreLayout, room: FreeRoom): Position | null {
  const { table, columns } = layout;
  const column = columns.score;
  if (table.totalRow !== null) {
    const own = { row: table.totalRow, column };
    const cell = grid.cell(own.row, own.column);
    const usable = isBlank(cell) || typeof cell.value === "number" || isOwnTotal(grid, own);
    if (usable && grid.mergeAt(own) === null && (cell.formula === null || isOwnTotal(grid, own))) return own;
    if (cell.formula !== null) return null;
  }
  const above = rowsAbove(grid, layout).map((row) => ({ row, column }));
  const below = rowsBelow(table.lastRow, layout.lastRow).map((row) => ({ row, column }));
  return (
    [...above, ...below].find((position) => isOwnTotal(grid, position) && addsUp(grid, position, layout)) ??
    above.find((position) => room.isFree(position)) ??
    freeBelow(grid, layout, room, below)
  );
}

/** The uppermost row of a column's heading: a heading may stand in the upper row of a two-row header. */
function headingOf(grid: Grid, layout: ScoreLayout, column: number): number {
  if (layout.created.some((role) => layout.columns[role] === column)) return layout.headingTop;
  for (let row = layout.headingTop; row <= layout.headingRow; row++) if (!isBlank(grid.cell(row, column))) return row;
  return layout.headingRow;
}

/**
 * From the row above a column's own heading to the row above the whole header: when our 得分 was added in the lower row of
 * a header with groups (指标值 over 符号, 数值, 单位), its total stands above the groups.
 */
function rowsAbove(grid: Grid, layout: ScoreLayout): readonly number[] {
  const nearest = headingOf(grid, layout, layout.columns.score) - 1;
  const farthest = Math.min(nearest, layout.headingTop - 1);
  return Array.from({ length: nearest - farthest + 1 }, (_, index) => nearest - index).filter((row) => row >= 0);
}

function freeBelow(grid: Grid, { table }: ScoreLayout, room: FreeRoom, below: readonly Position[]): Position | null {
  for (const position of below) {
    if (room.isTaken(position)) return null;
    if (room.isFree(position) && isEmptyRow(grid, table, position.row)) return position;
  }
  return null;
}

function isEmptyRow(grid: Grid, { firstColumn, lastColumn }: TargetTable, row: number): boolean {
  for (let column = firstColumn; column <= lastColumn; column++)
    if (!isBlank(grid.shownCell(row, column))) return false;
  return true;
}

function rowsBelow(tableEnd: number, bodyEnd: number): readonly number[] {
  const first = Math.max(tableEnd, bodyEnd) + 1;
  return Array.from({ length: FREE_ROWS_BELOW }, (_, index) => first + index);
}

/** =SUM(N6:N27) in column N: nothing but a sum over its own column. */
function isOwnTotal(grid: Grid, position: Position): boolean {
  const formula = grid.cell(position.row, position.column).formula;
  if (formula === null || !/^=SUM\([A-Z0-9:,()SUM]+\)$/.test(formula)) return false;
  const letters =
    formula
      .slice(4)
      .replace(/SUM/g, "")
      .match(/[A-Z]+/g) ?? [];
  return letters.length > 0 && letters.every((name) => name === columnName(position.column));
}

/** The sum is over rows of this table, not of the one above or below it in the same columns. */
function addsUp(grid: Grid, { row, column }: Position, { firstRow, lastRow }: ScoreLayout): boolean {
  const rows = grid.cell(row, column).formula?.match(/\d+/g) ?? [];
  return rows.some((digits) => {
    const summed = Number.parseInt(digits, 10) - 1;
    return summed >= firstRow && summed <= lastRow;
  });
}

/** The cells of a column that count: indicator rows, without subtotals, duplicates, rows that do not apply and refused ones. */
export function countedCells(
  table: TargetTable,
  column: number,
  refused: ReadonlySet<number> = NONE
): readonly Fragment[] {
  const applicable = table.indicators.filter(({ status, row }) => status === "applicable" && !refused.has(row));
  const counted = applicable.map(({ row }) => row);
  const barred = new Set([
    ...refused,
    ...table.indicators.filter(({ status }) => status === "duplicate").map(({ row }) => row),
    ...table.ignored.filter(({ why }) => why === "total" || why === "funds").map(({ row }) => row),
  ]);
  const runs: { from: number; to: number }[] = [];
  for (const row of counted) {
    const last = runs[runs.length - 1];
    if (last && !isBarred(barred, last.to, row)) last.to = row;
    else runs.push({ from: row, to: row });
  }
  return runs.map(({ from, to }) => areaOfCells(areaOf(from, column, to - from + 1, 1)));
}

function isBarred(barred: ReadonlySet<number>, from: number, to: number): boolean {
  for (let row = from + 1; row < to; row++) if (barred.has(row)) return true;
  return false;
}

/** =SUM(N6:N27), in several parts where subtotals stand between; null when nothing is to be added. */
export function totalFormula(table: TargetTable, column: number, refused = NONE): Formula | null {
  const cells = countedCells(table, column, refused);
  if (cells.length === 0 || cells.length > MOST_ARGUMENTS) return null;
  return formulaOf`=SUM(${listOf(cells)})`;
}
