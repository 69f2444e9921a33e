import { cellKey } from "../../model/workbook";
import type { AreaModel, CellStyle, SheetModel } from "../../model/workbook";
import { isWholeColumns, isWholeRows } from "../address";
import { areasOverlap, areaCovers } from "../areas";
import { ExcelError, invalidArgument, invalidOperation } from "../excel-error";
import type { ExcelProcess } from "../excel-process";
import { requireEditable, requireUnprotected } from "./protection";
import { applyShift } from "./apply-shift";
import { keyPosition, keysInArea } from "./cells";
import type { Shift } from "./shift";
import { inBand, isWholeShift, touchesBand } from "./shift";

/** Makes room for an area: its cells and those behind them move down or right. */
export function insertCells(sheet: SheetModel, area: AreaModel, direction: string, process: ExcelProcess): void {
  const shift = shiftOf(area, direction, { Down: "row", Right: "column" }, 1);
  guard(sheet, area, shift, process, "Insert");
  applyShift(sheet, shift, process);
  inheritFormats(sheet, area, shift);
  process.markDirty();
  process.events.cellsChanged(sheet, area, changeType(area, "Inserted"), arrow(area, "Right", "Down", shift));
}

/** New cells look like those above (or to the left), as Excel makes them. */
function inheritFormats(sheet: SheetModel, area: AreaModel, shift: Shift): void {
  if (shift.at === 0) return;
  const edge =
    shift.axis === "row" ? { ...area, row: shift.at - 1, rows: 1 } : { ...area, column: shift.at - 1, columns: 1 };
  for (const key of keysInArea(sheet.styles, edge)) {
    const { row, column } = keyPosition(key);
    for (let step = 1; step <= shift.count; step++) {
      const next = shift.axis === "row" ? cellKey(row + step, column) : cellKey(row, column + step);
      sheet.styles.set(next, sheet.styles.get(key) as CellStyle);
    }
  }
  const lines = shift.axis === "row" ? sheet.rowStyles : sheet.columnStyles;
  const style = lines.get(shift.at - 1);
  if (!style || !isWholeShift(shift)) return;
  for (let step = 0; step < shift.count; step++) lines.set(shift.at + step, style);
}

/** Takes an area's cells away: those behind them move up or left. */
export function deleteCells(sheet: SheetModel, area: AreaModel, direction: string, process: ExcelProcess): void {
  const shift = shiftOf(area, direction, { Up: "row", Left: "column" }, -1);
  guard(sheet, area, shift, process, "Delete");
  applyShift(sheet, shift, process);
  process.markDirty();
  process.events.cellsChanged(sheet, area, changeType(area, "Deleted"), arrow(area, "Left", "Up", shift));
}

function shiftOf(
  area: AreaModel,
  direction: string,
  axes: Readonly<Record<string, "row" | "column">>,
  sign: 1 | -1
): Shift {
  const given = axes[direction];
  if (!given) throw invalidArgument(`"${direction}" is no direction.`);
  const axis = isWholeRows(area) ? "row" : isWholeColumns(area) ? "column" : given;
  return axis === "row"
    ? { axis, at: area.row, count: sign * area.rows, from: area.column, span: area.columns }
    : { axis, at: area.column, count: sign * area.columns, from: area.row, span: area.rows };
}

function guard(
  sheet: SheetModel,
  area: AreaModel,
  shift: Shift,
  process: ExcelProcess,
  verb: "Insert" | "Delete"
): void {
  const whole = isWholeRows(area) ? "Rows" : isWholeColumns(area) ? "Columns" : null;
  if (whole) requireUnprotected(sheet, process, `allow${verb}${whole}`);
  else requireUnprotected(sheet, process);
  if (whole && verb === "Delete") requireEditable(sheet, area, process);
  const behind = sheet.merges.filter((merge) => touchesBand(merge, shift) && isBehind(merge, shift));
  if (behind.some((merge) => !inBand(merge, shift))) {
    throw new ExcelError("MergedRangeConflict", "This operation would split a merged cell.");
  }
  const split = sheet.tables.some(
    (table) => touchesBand(table.area, shift) && isBehind(table.area, shift) && !inBand(table.area, shift)
  );
  if (split) throw invalidOperation("This operation would split a table.");
  if (!whole && sheet.tables.some((table) => areasOverlap(table.area, area) && !areaCovers(table.area, area))) {
    throw invalidOperation("This operation would split a table.");
  }
}

function isBehind(area: AreaModel, shift: Shift): boolean {
  return shift.axis === "row" ? area.row + area.rows > shift.at : area.column + area.columns > shift.at;
}

function changeType(area: AreaModel, verb: "Inserted" | "Deleted"): string {
  return isWholeRows(area) ? `Row${verb}` : isWholeColumns(area) ? `Column${verb}` : `Cell${verb}`;
}

function arrow(area: AreaModel, sideways: string, upright: string, shift: Shift): string {
  if (isWholeRows(area) || isWholeColumns(area)) return "None";
  return `ShiftCell${shift.axis === "row" ? upright : sideways}`;
}
