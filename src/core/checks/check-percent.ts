import type { Finding } from "../finding";
import { parseNumberText } from "../number/parse-number";
import { Rational } from "../number/rational";
import type { Indicator } from "../table/target-table";
import type { CheckInput } from "./check";
import { rowFinding } from "./make-finding";
import { cannotPass100 } from "./rate-names";
import { applicableRows, targetNumber } from "./rows";

/**
 * A share of a whole above 100%: a target of 120 for 合格率, an actual of 105% for 群众满意度. Growth, execution and
 * completion rates may be higher and are left alone.
 */
export function checkPercent(input: CheckInput): readonly Finding[] {
  return applicableRows(input)
    .filter(({ indicator }) => cannotPass100(indicator.name) && (indicator.unit === "%" || indicator.unit === ""))
    .flatMap((row) => {
      const target = targetNumber(row.indicator);
      const findings: Finding[] = [];
      if (target && isOver(target)) {
        findings.push(rowFinding(input, row, "target", "percent-over-100", { params: { value: target.toString() } }));
      }
      const actual = actualOf(input, row.indicator);
      if (actual && isOver(actual)) {
        findings.push(rowFinding(input, row, "actual", "percent-over-100", { params: { value: actual.toString() } }));
      }
      return findings;
    });
}

function isOver(value: Rational): boolean {
  return value.compare(Rational.HUNDRED) > 0;
}

/** The actual where it is one finished percentage: 105, 105%, 1.05 in a percent cell. */
function actualOf({ grid }: CheckInput, indicator: Indicator): Rational | null {
  const field = indicator.fields.actual;
  if (!field || indicator.type === "定性") return null;
  const { value, format } = grid.shownCell(field.row, field.column);
  if (typeof value === "number") {
    const number = Rational.fromCell(value);
    if (/[ymdhs]/i.test(format)) return null;
    return number && format.includes("%") ? number.times(Rational.HUNDRED) : number;
  }
  const number = parseNumberText(field.shown);
  return number && (number.unit === "%" || number.unit === "") ? number.value : null;
}
