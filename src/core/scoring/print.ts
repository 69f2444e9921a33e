import type { CivilDate } from "../number/civil-date";
import type { Rational } from "../number/rational";
import { wording } from "../../strings/explanations";

/** A number for a sentence: exact where that is short, else rounded to 4 decimals. 8/3 is "2.6667". */
export function printNumber(value: Rational, digits = 4): string {
  return value.toFixed(digits);
}

/** Exact: "4.8", "8/3"; a fraction of large numbers is rounded to 4 decimals. */
export function printExact(value: Rational): string {
  const short = value.toDecimal() ?? (value.denominator <= 99n ? value.toString() : null);
  return short !== null && short.length <= 12 ? short : printNumber(value);
}

/** "98.5%"; at most 3 decimals. */
export function printPercent(value: Rational, digits = 3): string {
  return `${printNumber(value, digits)}%`;
}

/** "24 个", "98.5%", "5.4 亿元", or the bare number without a unit. */
export function printAmount(value: Rational, unit: string): string {
  if (unit === "%") return printPercent(value, 6);
  const number = printNumber(value, 6);
  return unit === "" || unit === "年月日" ? number : `${number} ${unit}`;
}

/** "1.2 分", "8/3 分". */
export function printPoints(value: Rational): string {
  return wording.points(printExact(value));
}

/**
 * A quotient with 3 decimals, or as many as it takes not to look like the next whole step: 9.9996% under steps of 10% is
 * not shown as 10%.
 */
export function printShort(value: Rational, step: Rational): string {
  const steps = value.over(step).floor();
  for (let digits = 3; digits < 12; digits++) {
    const shown = value.rounded(digits);
    if (shown.over(step).floor().equals(steps)) return shown.toString();
  }
  return value.toString();
}

/** “2024年12月15日”. */
export function printDate({ year, month, day }: CivilDate): string {
  return wording.date(`${year}`, `${month}`, `${day}`);
}
