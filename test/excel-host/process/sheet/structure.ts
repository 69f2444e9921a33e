import type { AreaModel, SheetModel } from "../../model/workbook";
import { isWholeColumns, isWholeRows } from "../address";
import { areasOverlap, areaCovers } from "../areas";
import { ExcelError, invalidArgument, invalidOperation } from "../excel-error";
import type { ExcelProcess } from "../excel-process";
import { requireEditable, requireUnprotected } from "./protection";
import { applyShift } from "./apply-shift";
import type { Shift } from "./shift";
import { inBand, touchesBand } from "./shift";

/** Makes room for an area: its cells and those behind them move down or right. */
export function insertCells(sheet: SheetModel, area: AreaModel, direction: string, process: ExcelProcess): void {
  const shift = shiftOf(area, direction, { Down: "row", Right: "column" }, 1);
  guard(sheet, area, shift, process, "Insert");
  applyShift(sheet, shift, process);
  process.markDirty();
  process.events.cellsChanged(sheet, area, changeType(area, "Inserted"), arrow(area, "Right", "Down", shift));
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
