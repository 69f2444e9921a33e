import { cellAddress, columnIndex } from "../../../src/core/grid/address";
import type { Position } from "../../../src/core/grid/area";
import type { AreaModel } from "../model/workbook";

export const MAX_ROWS = 1048576;
export const MAX_COLUMNS = 16384;

/** The position of "G14" or "$G$14"; null when it is none. */
export function parseCellReference(text: string): Position | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(text);
  if (!match) return null;
  const column = columnIndex(match[1] ?? "");
  const row = Number(match[2]) - 1;
  return column === null || row < 0 ? null : { row, column };
}

/** The area of "B6:D9", "B6", "B:D" (whole columns) or "3:5" (whole rows), with or without "$"; null when it is none. */
export function parseAreaReference(text: string): AreaModel | null {
  const [first = "", second = first, ...more] = text.replace(/\$/g, "").split(":");
  if (more.length > 0) return null;
  const start = parseCorner(first);
  const end = parseCorner(second);
  if (!start || !end) return null;
  const top = Math.min(start.row ?? 0, end.row ?? 0);
  const bottom = Math.max(start.row ?? MAX_ROWS - 1, end.row ?? MAX_ROWS - 1);
  const left = Math.min(start.column ?? 0, end.column ?? 0);
  const right = Math.max(start.column ?? MAX_COLUMNS - 1, end.column ?? MAX_COLUMNS - 1);
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function parseCorner(text: string): { row: number | null; column: number | null } | null {
  const match = /^([A-Za-z]{0,3})(\d{0,7})$/.exec(text);
  if (!match || text === "") return null;
  const column = match[1] ? columnIndex(match[1]) : null;
  const row = match[2] ? Number(match[2]) - 1 : null;
  return row !== null && row < 0 ? null : { row, column };
}

/** The areas of a sqref: "B6:D9 F6". */
export function parseAreaList(text: string): AreaModel[] {
  const areas = text.trim().split(/\s+/).map(parseAreaReference);
  return areas.filter((area): area is AreaModel => area !== null);
}

/** "B6:D9"; the inverse of `parseAreaReference` in the form that files use. */
export function printArea(area: AreaModel): string {
  const first = cellAddress(area);
  const last = cellAddress({ row: area.row + area.rows - 1, column: area.column + area.columns - 1 });
  return first === last ? first : `${first}:${last}`;
}

export function printAreaList(areas: readonly AreaModel[]): string {
  return areas.map(printArea).join(" ");
}

/** A sheet's name in front of an address, quoted when it needs to be: 'It''s 表'!. */
export function sheetPrefix(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^[Rr][Cc]?$|^[Cc]$/.test(name)
    ? `${name}!`
    : `'${name.replace(/'/g, "''")}'!`;
}

/** Sheet and local part of "'其他 表'!$A$1:$A$9"; sheet null when there is none. */
export function splitReference(text: string): { sheet: string | null; local: string } {
  const at = text.lastIndexOf("!");
  if (at < 0) return { sheet: null, local: text };
  const raw = text.slice(0, at);
  const quoted = /^'(.*)'$/s.exec(raw);
  return { sheet: quoted ? (quoted[1] ?? "").replace(/''/g, "'") : raw, local: text.slice(at + 1) };
}
