import type { AreaModel, SheetModel } from "../../model/workbook";
import { MAX_COLUMNS, MAX_ROWS } from "../address";
import { boundingArea, intersect } from "../areas";
import { invalidArgument } from "../excel-error";
import { cellAt, usedAreaWithin } from "./cells";

/** The block of used cells around an area, bounded by empty rows and columns (Ctrl+A). */
export function surroundingRegion(sheet: SheetModel, area: AreaModel): AreaModel {
  for (let region = { ...area }; ;) {
    const ring = intersect(
      { row: region.row - 1, column: region.column - 1, rows: region.rows + 2, columns: region.columns + 2 },
      { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS }
    ) as AreaModel;
    const used = usedAreaWithin(sheet, ring, true);
    const next = used ? boundingArea(region, used) : region;
    if (next.rows === region.rows && next.columns === region.columns) return region;
    region = next;
  }
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  Left: [0, -1],
  Right: [0, 1],
  Up: [-1, 0],
  Down: [1, 0],
};

/** Where Ctrl+arrow goes from an area's first cell. */
export function edgeFrom(sheet: SheetModel, area: AreaModel, direction: string): AreaModel {
  const step = STEPS[direction];
  if (!step) throw invalidArgument();
  const [down, right] = step;
  const filled = (row: number, column: number): boolean => (cellAt(sheet, row, column)?.value ?? null) !== null;
  const inside = (row: number, column: number): boolean =>
    row >= 0 && column >= 0 && row < MAX_ROWS && column < MAX_COLUMNS;
  let { row, column } = area;
  const along = filled(row, column) && inside(row + down, column + right) && filled(row + down, column + right);
  for (;;) {
    const [nextRow, nextColumn] = [row + down, column + right];
    if (!inside(nextRow, nextColumn)) break;
    if (along && !filled(nextRow, nextColumn)) break;
    [row, column] = [nextRow, nextColumn];
    if (!along && filled(row, column)) break;
  }
  return { row, column, rows: 1, columns: 1 };
}
