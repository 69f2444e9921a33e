import type { Finding } from "../finding";
import type { CheckInput } from "./check";
import { rowFinding, tableFinding } from "./make-finding";
import { applicableRows, textOf } from "./rows";

/**
 * Rows whose 权重 is empty or no number. A table in which no row has a weight is told so once, and a goal table that has
 * neither weights nor actuals is not told at all: the county's form has no such column.
 */
export function checkWeight(input: CheckInput): readonly Finding[] {
  const rows = applicableRows(input);
  const without = rows.filter(({ score }) => score.weight === null);
  const allEmpty = without.length === rows.length && without.every((row) => textOf(row.indicator, "weight") === "");
  if (!allEmpty) {
    return without.map((row) => {
      const value = textOf(row.indicator, "weight");
      const code = value === "" ? "weight-missing" : "weight-not-number";
      return rowFinding(input, row, "weight", code, { params: { value } });
    });
  }
  const { weight, actual } = input.table.columns;
  if (rows.length === 0 || (weight === undefined && actual === undefined)) return [];
  const role = weight === undefined ? "name" : "weight";
  return [tableFinding(input, role, "weight-missing", { params: { rows: `${rows.length}` } })];
}
