import type { AreaModel } from "../../model/workbook";
import { MAX_COLUMNS, MAX_ROWS } from "../address";
import type { FormulaReference } from "../value/formula-references";

/** Cells of a band move along one axis: `count` > 0 makes room before `at`, `count` < 0 takes that many away from `at` on. */
export interface Shift {
  axis: "row" | "column";
  at: number;
  count: number;
  /** The band's extent across the axis: columns for a row shift, rows for a column shift. */
  from: number;
  span: number;
}

export function isWholeShift(shift: Shift): boolean {
  return shift.from === 0 && shift.span >= (shift.axis === "row" ? MAX_COLUMNS : MAX_ROWS);
}

/** Where an index goes; null when it is taken away. */
export function shiftIndex(index: number, shift: Shift): number | null {
  if (index < shift.at) return index;
  if (shift.count >= 0) return index + shift.count;
  return index < shift.at - shift.count ? null : index + shift.count;
}

/** Does the area lie wholly inside the band? */
export function inBand(area: AreaModel, shift: Shift): boolean {
  const [from, span] = shift.axis === "row" ? [area.column, area.columns] : [area.row, area.rows];
  return from >= shift.from && from + span <= shift.from + shift.span;
}

export function touchesBand(area: AreaModel, shift: Shift): boolean {
  const [from, span] = shift.axis === "row" ? [area.column, area.columns] : [area.row, area.rows];
  return from < shift.from + shift.span && shift.from < from + span;
}

function shiftSpan(
  start: number,
  length: number,
  limit: number,
  shift: Shift
): { start: number; length: number } | null {
  if (length >= limit) return { start, length };
  const end = start + length - 1;
  if (shift.count >= 0) {
    const moved = Math.min(shiftIndex(end, shift) ?? end, limit - 1);
    const begin = shiftIndex(start, shift) ?? start;
    return begin >= limit ? null : { start: begin, length: moved - begin + 1 };
  }
  const removedEnd = shift.at - shift.count - 1;
  const first = start < shift.at ? start : start > removedEnd ? start + shift.count : shift.at;
  const last = end < shift.at ? end : end > removedEnd ? end + shift.count : shift.at - 1;
  return last < first ? null : { start: first, length: last - first + 1 };
}

/** An area in the band after the shift: moved, stretched, shrunk, or null when all its cells are taken away. */
export function shiftArea(area: AreaModel, shift: Shift): AreaModel | null {
  if (!inBand(area, shift)) return area;
  if (shift.axis === "row") {
    const span = shiftSpan(area.row, area.rows, MAX_ROWS, shift);
    return span && { ...area, row: span.start, rows: span.length };
  }
  const span = shiftSpan(area.column, area.columns, MAX_COLUMNS, shift);
  return span && { ...area, column: span.start, columns: span.length };
}

/** Splits areas along the band's edges, so that each part lies wholly inside or outside. */
export function splitAtBand(area: AreaModel, shift: Shift): AreaModel[] {
  const [from, span] = shift.axis === "row" ? [area.column, area.columns] : [area.row, area.rows];
  const cuts = [from, shift.from, shift.from + shift.span, from + span].filter(
    (cut) => cut >= from && cut <= from + span
  );
  const sorted = [...new Set(cuts)].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => {
    const length = (sorted[index + 1] as number) - start;
    return shift.axis === "row" ? { ...area, column: start, columns: length } : { ...area, row: start, rows: length };
  });
}

/** A formula's reference after the shift; null when its cells are gone. */
export function shiftReference(reference: FormulaReference, shift: Shift): FormulaReference | null {
  const last = reference.last ?? reference.first;
  const rows = [reference.first.row, last.row];
  const columns = [reference.first.column, last.column];
  const top = Math.min(rows[0] ?? 0, rows[1] ?? 0);
  const left = Math.min(columns[0] ?? 0, columns[1] ?? 0);
  const area = {
    row: top,
    column: left,
    rows: Math.max(rows[0] ?? 0, rows[1] ?? MAX_ROWS - 1) - top + 1,
    columns: Math.max(columns[0] ?? 0, columns[1] ?? MAX_COLUMNS - 1) - left + 1,
  };
  const moved = shiftArea(area, shift);
  if (!moved) return null;
  const end = (part: FormulaReference["first"], row: number, column: number): FormulaReference["first"] => ({
    ...part,
    row: part.row === null ? null : row,
    column: part.column === null ? null : column,
  });
  return {
    sheet: reference.sheet,
    first: end(reference.first, moved.row, moved.column),
    last: reference.last && end(reference.last, moved.row + moved.rows - 1, moved.column + moved.columns - 1),
  };
}
