import { planRewrite } from "../core/plan/plan-rewrite";
import { changeRow } from "./change-row";
import type { RowRef } from "./change-row";
import type { Outcome } from "./outcome";
import type { SheetHost } from "./sheet-host";

/** Puts the sentence that the user agreed to into the row's 评（扣）分标准 cell. */
export function rewriteStandard(host: SheetHost, row: RowRef, text: string): Promise<Outcome> {
  return changeRow(host, row, (sheet, table) => planRewrite(sheet, table, row.row, text));
}
