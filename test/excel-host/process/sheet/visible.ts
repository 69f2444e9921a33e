import type { AreaModel, SheetModel } from "../../model/workbook";
import { areaContains } from "../areas";

/** Runs of indices that are not hidden: [3, 7) is { from: 3, count: 4 }. */
function runs(from: number, count: number, hidden: ReadonlySet<number>): { from: number; count: number }[] {
  const stops = [...hidden].filter((index) => index >= from && index < from + count).sort((a, b) => a - b);
  const found: { from: number; count: number }[] = [];
  let start = from;
  for (const stop of [...stops, from + count]) {
    if (stop > start) found.push({ from: start, count: stop - start });
    start = stop + 1;
  }
  return found;
}

/** The rectangles of an area that are not hidden. */
export function visibleAreas(sheet: SheetModel, area: AreaModel): AreaModel[] {
  const columns = runs(area.column, area.columns, sheet.hiddenColumns);
  return runs(area.row, area.rows, sheet.hiddenRows).flatMap((row) =>
    columns.map((column) => ({ row: row.from, rows: row.count, column: column.from, columns: column.count }))
  );
}

/** Rows that an active filter hides: a hidden row inside the filter's range. */
export function isFilteredAway(sheet: SheetModel, row: number): boolean {
  const filter = sheet.autoFilter;
  return filter !== null && areaContains(filter, row, filter.column) && row > filter.row && sheet.hiddenRows.has(row);
}

/** true, false, or null when some are hidden and some are not. */
export function hiddenState(from: number, count: number, hidden: ReadonlySet<number>): boolean | null {
  let within = 0;
  for (const index of hidden) if (index >= from && index < from + count) within++;
  return within === 0 ? false : within === count ? true : null;
}
