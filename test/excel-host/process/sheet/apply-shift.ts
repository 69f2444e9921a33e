import { cellKey } from "../../model/workbook";
import type { AreaModel, CellModel, CellStyle, SheetModel } from "../../model/workbook";
import type { ExcelProcess } from "../excel-process";
import { rewriteReferences } from "../value/formula-references";
import { keyPosition } from "./cells";
import { isWholeShift, shiftArea, shiftIndex, shiftReference, splitAtBand, touchesBand } from "./shift";
import type { Shift } from "./shift";

/** Moves everything a sheet holds, and every formula, name and kept range that points to it. */
export function applyShift(sheet: SheetModel, shift: Shift, process: ExcelProcess): void {
  sheet.cells = shiftEntries<CellModel>(sheet.cells, shift);
  sheet.styles = shiftEntries<CellStyle>(sheet.styles, shift);
  if (isWholeShift(shift)) shiftLines(sheet, shift);
  sheet.merges = moved(sheet.merges, shift).filter((merge) => merge.rows * merge.columns > 1);
  for (const owners of [sheet.validations, sheet.conditionalFormats]) {
    for (const owner of owners) owner.areas = owner.areas.flatMap((area) => moved(splitAtBand(area, shift), shift));
  }
  sheet.validations = sheet.validations.filter((rule) => rule.areas.length > 0);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.areas.length > 0);
  for (const table of sheet.tables) table.area = shiftArea(table.area, shift) ?? { ...table.area, rows: 0 };
  sheet.tables = sheet.tables.filter((table) => table.area.rows > 0);
  if (sheet.autoFilter) sheet.autoFilter = shiftArea(sheet.autoFilter, shift);
  if (sheet.page.printArea) {
    const area = shiftArea(sheet.page.printArea, shift);
    if (area) sheet.page.printArea = area;
    else delete sheet.page.printArea;
  }
  shiftTargets(sheet, shift, process);
  shiftFormulas(sheet, shift, process);
}

function moved(areas: readonly AreaModel[], shift: Shift): AreaModel[] {
  return areas.flatMap((area) => shiftArea(area, shift) ?? []);
}

function shiftEntries<V>(map: ReadonlyMap<string, V>, shift: Shift): Map<string, V> {
  const result = new Map<string, V>();
  for (const [key, value] of map) {
    const position = keyPosition(key);
    const across = shift.axis === "row" ? position.column : position.row;
    if (across < shift.from || across >= shift.from + shift.span) {
      result.set(key, value);
      continue;
    }
    const next = shiftIndex(position[shift.axis], shift);
    if (next === null) continue;
    result.set(shift.axis === "row" ? cellKey(next, position.column) : cellKey(position.row, next), value);
  }
  return result;
}

/** Heights, widths, hidden flags and whole-line styles move only when whole rows or columns do. */
function shiftLines(sheet: SheetModel, shift: Shift): void {
  const lines = <V>(map: Map<number, V>): Map<number, V> => {
    const entries = [...map].flatMap(([index, value]): [number, V][] => {
      const next = shiftIndex(index, shift);
      return next === null ? [] : [[next, value]];
    });
    return new Map(entries);
  };
  const marks = (set: Set<number>): Set<number> => new Set([...set].flatMap((index) => shiftIndex(index, shift) ?? []));
  if (shift.axis === "row") {
    sheet.rowStyles = lines(sheet.rowStyles);
    sheet.rowHeights = lines(sheet.rowHeights);
    sheet.hiddenRows = marks(sheet.hiddenRows);
  } else {
    sheet.columnStyles = lines(sheet.columnStyles);
    sheet.columnWidths = lines(sheet.columnWidths);
    sheet.hiddenColumns = marks(sheet.hiddenColumns);
  }
}

function shiftTargets(sheet: SheetModel, shift: Shift, process: ExcelProcess): void {
  for (const target of process.references.all()) {
    if (target.sheet !== sheet) continue;
    target.areas = target.areas.flatMap((area) => (touchesBand(area, shift) ? (shiftArea(area, shift) ?? []) : area));
    target.gone = target.areas.length === 0;
  }
  const { selection } = process.workbook;
  if (selection.sheet === sheet.name) selection.area = shiftArea(selection.area, shift) ?? selection.area;
}

function shiftFormulas(sheet: SheetModel, shift: Shift, process: ExcelProcess): void {
  const rewrite = (formula: string, owner: string): string =>
    rewriteReferences(formula, (reference) =>
      (reference.sheet ?? owner).toLowerCase() === sheet.name.toLowerCase()
        ? shiftReference(reference, shift)
        : reference
    );
  for (const other of process.workbook.sheets) {
    for (const [key, cell] of other.cells) {
      if (cell.formula === null) continue;
      const formula = rewrite(cell.formula, other.name);
      if (formula !== cell.formula) other.cells.set(key, { ...cell, formula });
    }
    for (const chart of other.charts) chart.source = rewrite(chart.source, other.name);
  }
  for (const item of process.workbook.names.values()) item.formula = rewrite(item.formula, "");
}
