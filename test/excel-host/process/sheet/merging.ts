import type { AreaModel, SheetModel } from "../../model/workbook";
import { areaContains, areaCovers, areasOverlap } from "../areas";
import { ExcelError, invalidOperation } from "../excel-error";
import type { ExcelProcess } from "../excel-process";
import { keyPosition, keysInArea } from "./cells";
import { requireEditable, requireUnprotected } from "./protection";

/** Merges the area, or each of its rows (`across`); only the top left cell keeps its content. */
export function mergeArea(sheet: SheetModel, area: AreaModel, across: boolean, process: ExcelProcess): void {
  requireUnprotected(sheet, process);
  requireEditable(sheet, area, process);
  const parts = across
    ? Array.from({ length: area.rows }, (_, index) => ({ ...area, row: area.row + index, rows: 1 }))
    : [{ ...area }];
  if (sheet.tables.some((table) => areasOverlap(table.area, area))) {
    throw invalidOperation("Cells of a table cannot be merged.");
  }
  for (const part of parts) {
    if (part.rows * part.columns < 2) continue;
    const cut = sheet.merges.some((merge) => areasOverlap(merge, part) && !areaCovers(part, merge));
    if (cut) throw new ExcelError("MergedRangeConflict", "We can't do that to a part of a merged cell.");
    sheet.merges = sheet.merges.filter((merge) => !areasOverlap(merge, part));
    dropCoveredCells(sheet, part, process);
    sheet.merges.push(part);
  }
}

function dropCoveredCells(sheet: SheetModel, area: AreaModel, process: ExcelProcess): void {
  let dropped = false;
  for (const key of keysInArea(sheet.cells, area)) {
    const { row, column } = keyPosition(key);
    if (row === area.row && column === area.column) continue;
    sheet.cells.delete(key);
    dropped = true;
  }
  if (dropped) process.changed(sheet, area);
}

export function unmergeArea(sheet: SheetModel, area: AreaModel, process: ExcelProcess): void {
  requireUnprotected(sheet, process);
  sheet.merges = sheet.merges.filter((merge) => !areasOverlap(merge, area));
}

/** Merged areas whose top left cell lies in the area; Excel gives up on too many of them (office-js issues 1590, 3611). */
export function mergedAreasIn(sheet: SheetModel, area: AreaModel, process: ExcelProcess): AreaModel[] {
  const found = sheet.merges.filter((merge) => areaContains(area, merge.row, merge.column));
  if (found.length > process.options.largestMerged) {
    throw new ExcelError("GeneralException", "There was an internal error while processing the request.");
  }
  return found.sort((a, b) => a.row - b.row || a.column - b.column);
}
