import type { SheetRef } from "../grid/grid";
import type { WritePlan } from "./write-plan";

/** Takes our marks off these sheets; the user's own formats and the native validation stay. */
export function planClearMarks(sheets: readonly SheetRef[]): WritePlan {
  return {
    action: "clear-marks",
    sheets: sheets.map((sheet) => ({ sheet, operations: [{ op: "marks", marks: [] }] })),
  };
}
