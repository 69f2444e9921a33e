import type { AreaModel, SheetModel } from "../../model/workbook";
import { areaContains, areasOverlap } from "../areas";

/** The merged area over a position, if any. */
export function mergeAt(sheet: SheetModel, row: number, column: number): AreaModel | null {
  return sheet.merges.find((merge) => areaContains(merge, row, column)) ?? null;
}

/** A merge's cells other than its top left one: what is written there is lost. */
export function isSwallowed(merges: readonly AreaModel[], row: number, column: number): boolean {
  return merges.some((merge) => areaContains(merge, row, column) && !(merge.row === row && merge.column === column));
}

export function mergesTouching(sheet: SheetModel, area: AreaModel): AreaModel[] {
  return sheet.merges.filter((merge) => areasOverlap(merge, area));
}
