import { columnIndex } from "../../../src/core/grid/address";
import { emptyWorkbook } from "./empty-workbook";
import { cellKey } from "./workbook";
import type { AreaModel, CellStyle, CellValue, SheetModel, WorkbookModel } from "./workbook";

/** A sheet written down in a test: rows of cells, with what lies over them. Addresses are as in Excel ("B3:D4"). */
export interface SheetSketch {
  /** Text starting with "=" is a formula, any other text stays text; null and "" are empty. */
  rows: readonly (readonly CellValue[])[];
  /** Where the first cell goes; "A1" when not said. */
  at?: string;
  merges?: readonly string[];
  /** 1-based, as shown. */
  hiddenRows?: readonly number[];
  hiddenColumns?: readonly string[];
  /** Address → style or number format. */
  styles?: Readonly<Record<string, Partial<CellStyle> | string>>;
  /** Results of formulas: address → value. */
  results?: Readonly<Record<string, CellValue>>;
  columnWidths?: Readonly<Record<string, number>>;
  filter?: string;
  protected?: boolean;
  visibility?: SheetModel["visibility"];
}

/** A workbook of a few small sheets: `workbookOf({ "Sheet1": [["一级指标", "二级指标"], …] })`. */
export function workbookOf(sheets: Readonly<Record<string, SheetSketch | SheetSketch["rows"]>>): WorkbookModel {
  const workbook = emptyWorkbook(Object.keys(sheets));
  for (const sheet of workbook.sheets) {
    const sketch = sheets[sheet.name] as SheetSketch | SheetSketch["rows"];
    draw(sheet, "rows" in sketch ? sketch : { rows: sketch });
  }
  const front = workbook.sheets.find((sheet) => sheet.visibility === "Visible");
  if (front) {
    workbook.activeSheet = front.name;
    workbook.selection.sheet = front.name;
  }
  return workbook;
}

function draw(sheet: SheetModel, sketch: SheetSketch): void {
  const start = areaAt(sketch.at ?? "A1");
  sketch.rows.forEach((row, down) =>
    row.forEach((value, across) => {
      if (value === null || value === "") return;
      const formula = typeof value === "string" && value.startsWith("=") ? value : null;
      sheet.cells.set(cellKey(start.row + down, start.column + across), {
        value: formula === null ? value : 0,
        formula,
      });
    })
  );
  for (const [address, value] of Object.entries(sketch.results ?? {})) {
    const { row, column } = areaAt(address);
    const cell = sheet.cells.get(cellKey(row, column));
    const error = typeof value === "string" && /^#[A-Z/0!?]+$/.test(value);
    if (cell) sheet.cells.set(cellKey(row, column), { ...cell, value, ...(error ? { error } : {}) });
  }
  for (const [address, style] of Object.entries(sketch.styles ?? {})) setStyle(sheet, areaAt(address), style);
  sheet.merges = (sketch.merges ?? []).map(areaAt);
  sheet.hiddenRows = new Set((sketch.hiddenRows ?? []).map((row) => row - 1));
  sheet.hiddenColumns = new Set((sketch.hiddenColumns ?? []).map((name) => columnIndex(name) ?? 0));
  for (const [name, width] of Object.entries(sketch.columnWidths ?? {}))
    sheet.columnWidths.set(columnIndex(name) ?? 0, width);
  if (sketch.filter !== undefined) sheet.autoFilter = areaAt(sketch.filter);
  if (sketch.protected) sheet.protection.protected = true;
  sheet.visibility = sketch.visibility ?? "Visible";
}

function setStyle(sheet: SheetModel, area: AreaModel, style: Partial<CellStyle> | string): void {
  const full: CellStyle = { numberFormat: "General", ...(typeof style === "string" ? { numberFormat: style } : style) };
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++)
      sheet.styles.set(cellKey(row, column), full);
  }
}

/** The area of "B3" or "B3:D4"; a wrong address is a mistake in the test. */
export function areaAt(address: string): AreaModel {
  const match = /^([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?$/.exec(address);
  if (!match) throw new Error(`"${address}" is no address.`);
  const [, left = "", top = "", right = left, bottom = top] = match;
  const [row, column] = [Number(top) - 1, columnIndex(left) ?? 0];
  return { row, column, rows: Number(bottom) - row, columns: (columnIndex(right) ?? 0) - column + 1 };
}
