import type { Finding } from "../finding";
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
    row.reading.conflicts.map(({ code, params, span, blocking }) =>
      rowFinding(input, row, "standard", code, {
        params: { ...params, words: wordsOf(row, span), blocking: blocking ? "yes" : "" },
        span: spanInCell(row, span),
      })
    )
  );
}
