import type { Grid } from "../grid/grid";
import type { TargetTable } from "../table/target-table";
import { tableArea } from "./table-area";

/** The table that stands to the right of a table on some of its rows, the nearest one; null when there is none. */
export function nextTable(table: TargetTable, tables: readonly TargetTable[]): TargetTable | null {
  const own = tableArea(table);
  const right = tables.filter((other) => {
    const area = tableArea(other);
    const sameRows = area.row < own.row + own.rows && own.row < area.row + area.rows;
    return other !== table && sameRows && other.firstColumn > table.lastColumn;
  });
  return right.reduce<TargetTable | null>(
    (nearest, it) => (nearest === null || it.firstColumn < nearest.firstColumn ? it : nearest),
    null
  );
}

/**
 * The first column that a table's block must leave alone. Columns beyond another table on the same rows would be read as
 * that table's own 得分, and so would columns that touch it, unless it begins with the same 一级指标 heading again.
 */
export function blockLimit(grid: Grid, table: TargetTable, tables: readonly TargetTable[]): number {
  const next = nextTable(table, tables);
  if (next === null) return Infinity;
  const heading = firstHeading(grid, table);
  const parted = heading !== "" && heading === firstHeading(grid, next) && table.headerRow === next.headerRow;
  return parted ? next.firstColumn : next.firstColumn - 1;
}

/** What the heading over level1 says, when it is the table's first column; "" otherwise. */
function firstHeading(grid: Grid, { columns, firstColumn, headerRow }: TargetTable): string {
  if (headerRow === null || columns.level1 !== firstColumn) return "";
  return grid.shownCell(headerRow, firstColumn).text.trim();
}
