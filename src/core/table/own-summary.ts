import type { SheetView } from "./sheet-view";

/** Title and sheet name of the summary that the add-in itself writes: it speaks of indicators but holds none. */
const TITLE = "绩效评分汇总";
const TITLE_ROWS = 3;

export function isOwnSummary(view: SheetView): boolean {
  if (view.grid.sheet.name.startsWith(TITLE)) return true;
  for (let row = view.grid.top; row < view.grid.top + TITLE_ROWS; row++) {
    if (view.cellsOf(row)[0]?.compact.startsWith(TITLE)) return true;
  }
  return false;
}
