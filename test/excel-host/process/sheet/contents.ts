import type { AreaModel, CellModel, CellValue, SheetModel } from "../../model/workbook";
import { cellCount } from "../areas";
import { isUnbounded, localAddress } from "../address";
import { invalidArgument } from "../excel-error";
import type { ExcelProcess } from "../excel-process";
import { readEntry } from "../value/entry";
import { rewriteReferences } from "../value/formula-references";
import { cellAt, putCell } from "./cells";
import { isSwallowed, mergesTouching } from "./merges";
import { requireEditable } from "./protection";
import { changeStyles, styleAt } from "./styles";
import { isFilteredAway } from "./visible";

/** One entry per cell, or null for a range too large to be read cell by cell (as Excel answers for whole columns). */
export function readCells<V>(
  sheet: SheetModel,
  area: AreaModel,
  process: ExcelProcess,
  read: (cell: CellModel | undefined, row: number, column: number) => V
): V[][] | null {
  if (isUnbounded(area) || cellCount(area) > process.options.largestRead) return null;
  const rows: V[][] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    const line: V[] = [];
    for (let column = area.column; column < area.column + area.columns; column++) {
      line.push(read(cellAt(sheet, row, column), row, column));
    }
    rows.push(line);
  }
  return rows;
}

/** `formulas` shows a formula with its "=", constants as they are, and never the leading apostrophe. */
export function formulaOrValue(cell: CellModel | undefined): string | number | boolean {
  return cell?.formula ?? cell?.value ?? "";
}

export function valueTypeOf(cell: CellModel | undefined): string {
  if (!cell || (cell.value === null && cell.formula === null)) return "Empty";
  if (cell.error) return "Error";
  if (typeof cell.value === "number") return "Double";
  return typeof cell.value === "boolean" ? "Boolean" : "String";
}

/** The rectangle of a value given for a range: one value goes to every cell, an array must have the range's size. */
export function asMatrix(input: unknown, area: AreaModel): unknown[][] {
  if (!Array.isArray(input)) {
    if (isUnbounded(area)) throw invalidArgument("The request is too large: the range has no bounds.");
    return Array.from({ length: area.rows }, () => new Array<unknown>(area.columns).fill(input));
  }
  const sized =
    input.length === area.rows && input.every((line) => Array.isArray(line) && line.length === area.columns);
  if (sized) return input as unknown[][];
  throw invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range."
  );
}

/**
 * Writes `values` or `formulas`. null leaves a cell alone, "" clears it, text is read as if typed. What is meant for the covered
 * part of a merged area is lost; rows that a filter hides are skipped and the rest moves up, as Excel does (office-js issue 224).
 */
export function writeCells(sheet: SheetModel, area: AreaModel, input: unknown, process: ExcelProcess): void {
  requireEditable(sheet, area, process);
  const matrix = asMatrix(input, area);
  const merges = mergesTouching(sheet, area);
  const rows = rowsToWrite(sheet, area);
  let written = false;
  rows.forEach((row, index) => {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const value = matrix[index]?.[column - area.column];
      if (value === null || value === undefined || isSwallowed(merges, row, column)) continue;
      enterValue(sheet, row, column, value, process);
      written = true;
    }
  });
  if (written) process.changed(sheet, area);
}

function rowsToWrite(sheet: SheetModel, area: AreaModel): number[] {
  const rows = Array.from({ length: area.rows }, (_, index) => area.row + index);
  const shown = rows.filter((row) => !isFilteredAway(sheet, row));
  return shown.length === 0 ? rows : shown;
}

/** Puts one value into a cell, as `range.values` and typing do. */
export function enterValue(
  sheet: SheetModel,
  row: number,
  column: number,
  value: unknown,
  process: ExcelProcess
): void {
  const link = cellAt(sheet, row, column)?.link;
  const keep = link ? { link } : {};
  if (typeof value === "number" || typeof value === "boolean") {
    putCell(sheet, row, column, { value, formula: null, ...keep });
    return;
  }
  if (typeof value !== "string") {
    throw invalidArgument(
      `A cell value must be text, a number or a boolean (${localAddress({ row, column, rows: 1, columns: 1 })}).`
    );
  }
  if (value === "") {
    putCell(sheet, row, column, null);
    return;
  }
  const style = styleAt(sheet, row, column);
  const entry = readEntry(value, style.numberFormat, process.options.year);
  if (entry.formula?.includes("!")) requireKnownSheets(entry.formula, process);
  const content: CellValue = entry.formula !== undefined && !process.calculator ? 0 : entry.value;
  const cell: CellModel = { value: content === "" ? null : content, formula: entry.formula ?? null, ...keep };
  if (entry.error) cell.error = true;
  if (entry.quotePrefix) cell.quotePrefix = true;
  putCell(sheet, row, column, cell);
  const { format } = entry;
  if (format !== undefined && style.numberFormat === "General") {
    changeStyles(sheet, { row, column, rows: 1, columns: 1 }, (old) => ({ ...old, numberFormat: format }));
  }
}

/** A formula that names a sheet which does not exist is refused at once; links to other programs and workbooks are let through. */
function requireKnownSheets(formula: string, process: ExcelProcess): void {
  if (/[|[]/.test(formula)) return;
  rewriteReferences(formula, (reference) => {
    if (reference.sheet !== null && !process.sheetNamed(reference.sheet)) {
      throw invalidArgument(`The formula names a sheet "${reference.sheet}", which does not exist.`);
    }
    return reference;
  });
}
