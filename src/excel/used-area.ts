import type { Area } from "../core/grid/area";
import { areaOf } from "../core/grid/area";
import type { SheetRef } from "../core/grid/grid";
import { HostError } from "../actions/host-error";

/** More cells than any target table has by far: formatting or a stray value at the end of the sheet. */
const MOST_CELLS = 400_000;

/** The used part of a sheet, by contents and not by formatting; null while the sheet is empty. */
export interface UsedRequest {
  readonly range: Excel.Range;
}

export function requestUsedArea(sheet: Excel.Worksheet): UsedRequest {
  const range = sheet.getUsedRangeOrNullObject(true);
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  return { range };
}

/** The area after the sync. Refuses one that is too large to be read. */
export function usedArea({ range }: UsedRequest, sheet: SheetRef): Area | null {
  if (range.isNullObject) return null;
  if (range.rowCount * range.columnCount > MOST_CELLS) throw new HostError("too-large", { sheet: sheet.name });
  return areaOf(range.rowIndex, range.columnIndex, range.rowCount, range.columnCount);
}
