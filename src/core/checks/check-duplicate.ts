import type { Finding } from "../finding";
import { cellAddress } from "../grid/address";
import type { CheckInput } from "./check";
import { rowFinding } from "./make-finding";
import { placeOf } from "./place";

/** A row that repeats an earlier one, such as the last row of the published table: points to both, mends neither. */
export function checkDuplicate(input: CheckInput): readonly Finding[] {
  const byRow = new Map(input.rows.map(({ indicator }) => [indicator.row, indicator]));
  return input.rows
    .filter(({ indicator }) => indicator.status === "duplicate")
    .map((row) => {
      const first = byRow.get(row.indicator.duplicateOf ?? -1);
      const firstCell = first ? cellAddress(placeOf(input.table, first, "name")) : "";
      return rowFinding(input, row, "name", "duplicate-indicator", { params: { first: firstCell } });
    });
}
