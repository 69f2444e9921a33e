import type { Finding } from "../finding";
import { halfWidth } from "../lexicon/plain-text";
import { Rational } from "../number/rational";
import type { CheckInput } from "./check";
import { tableFinding } from "./make-finding";
import { applicableRows } from "./rows";

/**
 * The weights add up to 100. Where the budget's execution counts 10 or 20 beside the indicators they add up to 90 or 80:
 * that is named, and it is no finding when the sheet itself has an 执行率 with those points above the table. While a
 * weight is missing, that is what is reported.
 */
export function checkWeightTotal(input: CheckInput): readonly Finding[] {
  const weights = applicableRows(input).map(({ score }) => score.weight);
  const total = weights.reduce<Rational>((sum, weight) => (weight ? sum.plus(weight) : sum), Rational.ZERO);
  const rest = Rational.HUNDRED.minus(total);
  const incomplete = weights.includes(null) || weights.length === 0;
  if (rest.isZero || (incomplete && !rest.isNegative)) return [];
  const usual = USUAL_RESTS.includes(rest.toString());
  if (usual && executionCounts(input, rest)) return [];
  const role = input.table.columns.weight === undefined ? "name" : "weight";
  const params = { total: total.toFixed(4), rest: rest.toFixed(4), usual: usual ? "yes" : "" };
  return [tableFinding(input, role, "weights-not-100", { params })];
}

/** Points of the execution rate: 10 by the national form, 20 in some provinces. */
const USUAL_RESTS = ["10", "20"];
const ROWS_ABOVE = 30;

/** True when a row above the table, or the table's own row for the funds, gives 执行率 these points. */
function executionCounts({ grid, table }: CheckInput, points: Rational): boolean {
  const end = table.headerTop ?? table.firstRow;
  const start = Math.max(grid.top, end - ROWS_ABOVE);
  const above = Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);
  const funds = table.ignored.filter(({ why }) => why === "funds").map(({ row }) => row);
  let named = false;
  for (const row of [...above, ...funds]) {
    for (let column = grid.left; column < grid.right; column++) {
      const { text, value } = grid.cell(row, column);
      named ||= text.includes("执行率");
      if (named && halfWidth(text).includes(`(${points.toString()}分)`)) return true;
      const number = typeof value === "number" ? Rational.fromCell(value) : Rational.parse(text.trim());
      if (named && number?.equals(points)) return true;
    }
  }
  return false;
}
