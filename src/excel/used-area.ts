import type { Area } from "../core/grid/area";
import { areaOf } from "../core/grid/area";

/** More cells than any target table has by far: formatting or a stray value at the end of the sheet. */
const MOST_CELLS = 400_000;

export type UsedArea = Area | "too-large" | null;

/** The used part of a sheet, by contents and not by formatting; null while the sheet is empty. */
export interface UsedRequest {
  readonly range: Excel.Range;
}

export function requestUsedArea(sheet: Excel.Worksheet): UsedRequest {
  const range = sheet.getUsedRangeOrNullObject(true);
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  return { range };
}

/** The area after the sync; null for an empty sheet, "too-large" for one that cannot be read. */
export function usedArea({ range }: UsedRequest): UsedArea {
  if (range.isNullObject) return null;
  if (range.rowCount * range.columnCount > MOST_CELLS) return "too-large";
  return areaOf(range.rowIndex, range.columnIndex, range.rowCount, range.columnCount);
}
