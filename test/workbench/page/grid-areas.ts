import type { AreaModel, SheetModel } from "../../excel-host/model/workbook";
import { cellKey } from "../../excel-host/model/workbook";
import type { SheetLayout } from "./sheet-layout";

/** Rows or columns from the first to the last, both included. */
export interface TrackRange {
  readonly first: number;
  readonly last: number;
}

/** Where a rectangle of cells lies, in pixels. */
export function placeOf(layout: SheetLayout, area: AreaModel) {
  const sum = (sizes: readonly number[], from: number, count: number) =>
    sizes.slice(from, from + count).reduce((total, size) => total + size, 0);
  return {
    left: layout.columns.starts[area.column] ?? 0,
    top: layout.rows.starts[area.row] ?? 0,
    width: sum(layout.columns.sizes, area.column, area.columns),
    height: sum(layout.rows.sizes, area.row, area.rows),
  };
}

/** The merged area that covers a cell. */
export function mergeOf(sheet: SheetModel, row: number, column: number): AreaModel | undefined {
  return sheet.merges.find(
    (it) => row >= it.row && row < it.row + it.rows && column >= it.column && column < it.column + it.columns
  );
}

/** Cells to draw: every cell in sight, a merged area once. */
export function areasInSight(sheet: SheetModel, rows: TrackRange, columns: TrackRange): AreaModel[] {
  const merges = sheet.merges.filter(
    (it) =>
      it.row <= rows.last &&
      it.row + it.rows > rows.first &&
      it.column <= columns.last &&
      it.column + it.columns > columns.first
  );
  const covered = new Set<string>();
  for (const merge of merges)
    for (let row = merge.row; row < merge.row + merge.rows; row++)
      for (let column = merge.column; column < merge.column + merge.columns; column++)
        covered.add(cellKey(row, column));
  const single = indices(rows).flatMap((row) =>
    indices(columns)
      .filter((column) => !covered.has(cellKey(row, column)))
      .map((column): AreaModel => ({ row, column, rows: 1, columns: 1 }))
  );
  return [...single.filter((it) => !sheet.hiddenRows.has(it.row) && !sheet.hiddenColumns.has(it.column)), ...merges];
}

/** The indices of a stretch of rows or columns. */
export function indices({ first, last }: TrackRange): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}

/** The next row or column that is not hidden; the same one at the edge. */
export function stepOver(sizes: readonly number[], from: number, by: number): number {
  let at = from + by;
  while (by !== 0 && sizes[at] === 0) at += by;
  return at >= 0 && at < sizes.length ? at : from;
}

/** What a person would edit in a cell: its formula, else its value. */
export function inputTextAt(sheet: SheetModel, { row, column }: { row: number; column: number }): string {
  const cell = sheet.cells.get(cellKey(row, column));
  if (!cell) return "";
  return cell.formula ?? String(cell.value ?? "");
}
