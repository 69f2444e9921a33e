import type { Rational } from "../core/number/rational";
import { planWeights } from "../core/plan/plan-weights";
import { changeRow } from "./change-row";
import type { RowRef } from "./change-row";
import type { Outcome } from "./outcome";
import type { SheetHost } from "./sheet-host";

/** Writes agreed weights, by sheet row, into the 权重 column of the table in which `row` stands. */
export function writeWeights(host: SheetHost, row: RowRef, weights: ReadonlyMap<number, Rational>): Promise<Outcome> {
  return changeRow(host, row, (sheet, table) => planWeights(sheet, table, weights));
}
