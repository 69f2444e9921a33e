import { planActual } from "../core/plan/plan-actual";
import { changeRow } from "./change-row";
import type { RowRef } from "./change-row";
import type { Outcome } from "./outcome";
import type { SheetHost } from "./sheet-host";

/** Puts what a clerk entered in the pane into the row's 实际完成值 cell; an empty text clears it. */
export function writeActual(host: SheetHost, row: RowRef, text: string): Promise<Outcome> {
  return changeRow(host, row, (sheet, table) => planActual(sheet, table, row.row, text));
}
