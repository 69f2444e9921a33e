import { cellKey } from "../../model/workbook";
import type { AreaModel, CellStyle, SheetModel } from "../../model/workbook";
import { cellCount } from "../areas";
import { isUnbounded, isWholeColumns, isWholeRows } from "../address";
import { keysInArea } from "./cells";

export const DEFAULT_STYLE: CellStyle = { numberFormat: "General" };

/** Above this many cells a format is read from what stands in the maps instead of cell by cell. */
const LARGE = 200_000;

/** The style that shows in a cell: its own, else its row's, else its column's. Never change the result in place. */
export function styleAt(sheet: SheetModel, row: number, column: number): CellStyle {
  return (
    sheet.styles.get(cellKey(row, column)) ??
    sheet.rowStyles.get(row) ??
    sheet.columnStyles.get(column) ??
    DEFAULT_STYLE
  );
}

/** Calls `visit` for each style found in the area (large areas: each stored one and the default, once). */
export function visitStyles(sheet: SheetModel, area: AreaModel, visit: (style: CellStyle) => void): void {
  if (!isUnbounded(area) && cellCount(area) <= LARGE) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) visit(styleAt(sheet, row, column));
    }
    return;
  }
  for (const key of keysInArea(sheet.styles, area)) visit(sheet.styles.get(key) as CellStyle);
  let covered = false;
  for (const [row, style] of sheet.rowStyles) {
    if (row < area.row || row >= area.row + area.rows) continue;
    visit(style);
    covered ||= area.rows === 1;
  }
  let columns = 0;
  for (const [column, style] of sheet.columnStyles) {
    if (column < area.column || column >= area.column + area.columns || covered) continue;
    visit(style);
    columns++;
  }
  if (!covered && columns < area.columns) visit(DEFAULT_STYLE);
}

/** Changes the style of every cell of the area; `change` returns a new style and is called once per distinct old one. */
export function changeStyles(sheet: SheetModel, area: AreaModel, change: (style: CellStyle) => CellStyle): void {
  const changed = new Map<CellStyle, CellStyle>();
  const apply = (style: CellStyle): CellStyle => {
    let next = changed.get(style);
    if (!next) changed.set(style, (next = change(style)));
    return next;
  };
  if (!isUnbounded(area)) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        sheet.styles.set(cellKey(row, column), apply(styleAt(sheet, row, column)));
      }
    }
    return;
  }
  if (isWholeRows(area) && !isWholeColumns(area)) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (const [column, style] of sheet.columnStyles) {
        const key = cellKey(row, column);
        if (!sheet.styles.has(key) && !sheet.rowStyles.has(row)) sheet.styles.set(key, style);
      }
    }
  }
  for (const key of keysInArea(sheet.styles, area)) sheet.styles.set(key, apply(sheet.styles.get(key) as CellStyle));
  if (isWholeColumns(area)) changeColumns(sheet, area, apply);
  else {
    for (let row = area.row; row < area.row + area.rows; row++) {
      sheet.rowStyles.set(row, apply(sheet.rowStyles.get(row) ?? DEFAULT_STYLE));
    }
  }
}

function changeColumns(sheet: SheetModel, area: AreaModel, apply: (style: CellStyle) => CellStyle): void {
  for (const [row, style] of sheet.rowStyles) {
    if (isWholeRows(area)) sheet.rowStyles.set(row, apply(style));
    else {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const key = cellKey(row, column);
        if (!sheet.styles.has(key)) sheet.styles.set(key, apply(style));
      }
    }
  }
  for (let column = area.column; column < area.column + area.columns; column++) {
    sheet.columnStyles.set(column, apply(sheet.columnStyles.get(column) ?? DEFAULT_STYLE));
  }
}

/** Back to the default format, without leaving entries behind. */
export function clearStyles(sheet: SheetModel, area: AreaModel): void {
  for (const key of keysInArea(sheet.styles, area)) sheet.styles.delete(key);
  if (isWholeRows(area)) {
    for (const row of [...sheet.rowStyles.keys()]) if (inRows(area, row)) sheet.rowStyles.delete(row);
  }
  if (isWholeColumns(area)) {
    for (const column of [...sheet.columnStyles.keys()]) if (inColumns(area, column)) sheet.columnStyles.delete(column);
  }
  if (isUnbounded(area)) return;
  const styledRows = [...sheet.rowStyles.keys()].filter((row) => inRows(area, row));
  const styledColumns = [...sheet.columnStyles.keys()].filter((column) => inColumns(area, column));
  if (styledRows.length === 0 && styledColumns.length === 0) return;
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (sheet.rowStyles.has(row) || sheet.columnStyles.has(column)) {
        sheet.styles.set(cellKey(row, column), DEFAULT_STYLE);
      }
    }
  }
}

function inRows(area: AreaModel, row: number): boolean {
  return row >= area.row && row < area.row + area.rows;
}

function inColumns(area: AreaModel, column: number): boolean {
  return column >= area.column && column < area.column + area.columns;
}

/** The value all cells share, or null when they differ: how Office.js reports formats of a range. */
export function uniformStyle<V>(
  sheet: SheetModel,
  areas: readonly AreaModel[],
  read: (style: CellStyle) => V
): V | null {
  let found: V | undefined;
  let mixed = false;
  for (const area of areas) {
    visitStyles(sheet, area, (style) => {
      const value = read(style);
      if (found === undefined) found = value;
      else if (found !== value) mixed = true;
    });
  }
  return mixed || found === undefined ? null : found;
}

/** Does any cell of the area count as locked? Cells are locked unless their style says otherwise. */
export function hasLockedCell(sheet: SheetModel, area: AreaModel): boolean {
  let locked = false;
  visitStyles(sheet, area, (style) => (locked ||= style.locked !== false));
  return locked;
}
