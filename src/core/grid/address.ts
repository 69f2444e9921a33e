import type { Area, Position } from "./area";

/** The letters of a column counted from 0: 0 is A, 26 is AA. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** The column of its letters, counted from 0; null when it is no column name. */
export function columnIndex(name: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(name)) return null;
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** "G14" for row 13, column 6. */
export function cellAddress({ row, column }: Position): string {
  return `${columnName(column)}${row + 1}`;
}

/** "B6:D9", or "B6" for a single cell. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellAddress({ row: area.row + area.rows - 1, column: area.column + area.columns - 1 })}`;
}

/** "$G$14", for formulas. */
export function absoluteAddress({ row, column }: Position): string {
  return `$${columnName(column)}$${row + 1}`;
}

/** The area of "B6:D9", "$B$6" or "Sheet1!B6"; null when it is none. */
export function parseAddress(text: string): Area | null {
  const local = text.slice(text.lastIndexOf("!") + 1).replace(/\$/g, "");
  const match = /^([A-Za-z]{1,3})(\d{1,7})(?::([A-Za-z]{1,3})(\d{1,7}))?$/.exec(local);
  if (!match) return null;
  const [, startColumn = "", startRow = "", endColumn = startColumn, endRow = startRow] = match;
  const left = columnIndex(startColumn);
  const right = columnIndex(endColumn);
  if (left === null || right === null) return null;
  const [top, bottom] = [Number(startRow) - 1, Number(endRow) - 1];
  if (top < 0 || bottom < 0) return null;
  return {
    row: Math.min(top, bottom),
    column: Math.min(left, right),
    rows: Math.abs(bottom - top) + 1,
    columns: Math.abs(right - left) + 1,
  };
}

/** A sheet's name as a formula wants it: 'It''s 表'!. */
export function quotedSheetName(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}
