import { planTypedScore } from "../core/plan/plan-typed-score";
import type { Rational } from "../core/number/rational";
import { changeRow } from "./change-row";
import type { RowRef } from "./change-row";
import type { Outcome } from "./outcome";
import type { SheetHost } from "./sheet-host";

/** Puts a score given by a person into the row's 得分 cell, or takes it out. */
export function writeScore(host: SheetHost, row: RowRef, score: Rational | null): Promise<Outcome> {
  const text = score && (score.toDecimal() ?? score.toFixed(6));
  return changeRow(host, row, (sheet, table) => planTypedScore(sheet, table, row.row, text));
}
