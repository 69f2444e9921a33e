import { columnIndex, columnName } from "../../../src/core/grid/address";
import type { AreaModel } from "../model/workbook";

export const MAX_ROWS = 1048576;
export const MAX_COLUMNS = 16384;

export function isWholeColumns(area: AreaModel): boolean {
  return area.row === 0 && area.rows === MAX_ROWS;
}

export function isWholeRows(area: AreaModel): boolean {
  return area.column === 0 && area.columns === MAX_COLUMNS;
}

/** Whole rows, columns or the sheet: cell contents of such ranges are neither read nor written cell by cell. */
export function isUnbounded(area: AreaModel): boolean {
  return isWholeColumns(area) || isWholeRows(area);
}

export const SHEET_AREA: AreaModel = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

export function isInSheet(area: AreaModel): boolean {
  return (
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows >= 1 &&
    area.columns >= 1 &&
    area.row + area.rows <= MAX_ROWS &&
    area.column + area.columns <= MAX_COLUMNS
  );
}

/** "B6:D9", "B6", "A:C", "5:5"; the whole sheet is "A1:XFD1048576". */
export function localAddress(area: AreaModel): string {
  const [left, right] = [columnName(area.column), columnName(area.column + area.columns - 1)];
  const [top, bottom] = [area.row + 1, area.row + area.rows];
  if (isWholeRows(area)) return isWholeColumns(area) ? `A1:${right}${bottom}` : `${top}:${bottom}`;
  if (isWholeColumns(area)) return `${left}:${right}`;
  return area.rows === 1 && area.columns === 1 ? `${left}${top}` : `${left}${top}:${right}${bottom}`;
}

/** A sheet's name in front of an address: quoted when it holds anything but letters, digits, dots and underscores. */
export function sheetPrefix(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return plain ? `${name}!` : `'${name.replace(/'/g, "''")}'!`;
}

export function fullAddress(sheet: string, area: AreaModel): string {
  return sheetPrefix(sheet) + localAddress(area);
}

/** Sheet and rest of "'It''s 表'!A1" or "数据!A1"; no sheet is null. */
export function splitAddress(text: string): { sheet: string | null; local: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/.exec(text);
  if (quoted) return { sheet: (quoted[1] ?? "").replace(/''/g, "'"), local: quoted[2] ?? "" };
  const mark = text.lastIndexOf("!");
  return mark < 0 ? { sheet: null, local: text } : { sheet: text.slice(0, mark), local: text.slice(mark + 1) };
}

function corner(text: string): { row: number | null; column: number | null } | null {
  const match = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/.exec(text);
  if (!match || (match[1] === undefined && match[2] === undefined)) return null;
  const column = match[1] === undefined ? null : columnIndex(match[1]);
  const row = match[2] === undefined ? null : Number(match[2]) - 1;
  return { row, column };
}

/** The area of an address without sheet: cell, block, whole columns ("A:C") or rows ("3:5"); null when it is none. */
export function parseLocal(text: string): AreaModel | null {
  const parts = text.split(":");
  const first = corner((parts[0] ?? "").trim());
  const last = parts.length === 1 ? first : corner((parts[1] ?? "").trim());
  if (!first || !last || parts.length > 2) return null;
  if ((first.row === null) !== (last.row === null) || (first.column === null) !== (last.column === null)) return null;
  if (parts.length === 1 && (first.row === null || first.column === null)) return null;
  const rows = [first.row ?? 0, last.row ?? MAX_ROWS - 1];
  const columns = [first.column ?? 0, last.column ?? MAX_COLUMNS - 1];
  const area = {
    row: Math.min(...rows),
    column: Math.min(...columns),
    rows: Math.max(...rows) - Math.min(...rows) + 1,
    columns: Math.max(...columns) - Math.min(...columns) + 1,
  };
  return isInSheet(area) ? area : null;
}
