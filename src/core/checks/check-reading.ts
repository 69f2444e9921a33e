import type { RowAssessment } from "../assessment";
import type { Finding } from "../finding";
import { Rational } from "../number/rational";
import type { Conflict } from "../standard/reading";
import type { CheckInput } from "./check";
import { rowFinding } from "./make-finding";
import { applicableRows } from "./rows";
import { spanInCell, wordsOf } from "./standard-span";

/**
 * Where the standard's text disagrees with its row or with itself: another base than the target, another unit, tiers
 * with a gap, points above the weight. Reading the text found them; here they get their cell and their words.
 */
export function checkReading(input: CheckInput): readonly Finding[] {
  return applicableRows(input).flatMap((row) =>
    row.reading.conflicts
      .filter((conflict) => !isEmptyGap(conflict, row))
      .map(({ code, params, span, blocking }) =>
        rowFinding(input, row, "standard", code, {
          params: { ...params, words: wordsOf(row, span), blocking: blocking ? "yes" : "" },
          span: spanInCell(row, span),
        })
      )
  );
}

/**
 * A gap that nobody falls into: between 89.99% and 90%, between 12个月内 and 13-15个月 where months are counted whole.
 * What falls into it all the same is not scored.
 */
function isEmptyGap({ code, params }: Conflict, { indicator, reading: { rule } }: RowAssessment): boolean {
  if (code !== "tiers-gap" || rule?.kind !== "tiers") return false;
  const bounds = rule.tiers.map(({ interval }) => interval);
  const below = bounds.find(({ to }) => to?.toString() === params["from"]);
  const above = bounds.find(({ from }) => from?.toString() === params["to"]);
  if (!below?.to || !above?.from) return false;
  const width = above.from.minus(below.to);
  const whole = TIME.test(indicator.unit) && below.toInclusive && above.fromInclusive;
  return !width.isZero && width.compare(whole ? Rational.ONE : HUNDREDTH) <= 0;
}
const HUNDREDTH = Rational.ONE.over(Rational.HUNDRED);
const TIME = /^个?(?:年|月|季度|周|星期|天|日|工作日|小时|分钟)$/;
