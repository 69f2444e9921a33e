import type { RowAssessment } from "../assessment";
import type { Finding } from "../finding";
import { Rational } from "../number/rational";
import type { GradedRule, Marks, TiersRule } from "../standard/rule";
import type { Indicator } from "../table/target-table";
import type { CheckInput } from "./check";
import { rowFinding } from "./make-finding";
import { applicableRows } from "./rows";

/** Note 4 of the county's form, of satisfaction: lower bound of each band in percent, and its share of the weight. */
const NOTED_BANDS: Readonly<Record<string, string>> = { "1": "90", "4/5": "80", "1/2": "60" };
/** Note 3: lower bounds of the three grades in percent of the weight. */
const NOTED_GRADES = ["80", "60", "0"];

/**
 * Bands that are nearly the county's own example and not quite: 10, 8 and 5 points as in the notes, but 5 from 70% on where
 * the notes say 60%. The row rules; what differs in more than one bound, or bands an amount of money, is another scheme
 * altogether and nobody's slip.
 */
export function checkCountyBands(input: CheckInput): readonly Finding[] {
  return applicableRows(input)
    .filter((row) => row.reading.origin === "text" && differs(row))
    .map((row) => rowFinding(input, row, "standard", "bands-differ-from-county-note"));
}

function differs({ indicator, reading }: RowAssessment): boolean {
  if (reading.conflicts.some(({ code }) => code === "bands-differ-from-county-note")) return false;
  if (reading.rule?.kind === "tiers") return isSatisfaction(indicator) && tiersDiffer(reading.rule);
  return reading.rule?.kind === "graded" && gradesDiffer(reading.rule);
}

function isSatisfaction({ level1, level2, name, unit }: Indicator): boolean {
  return (unit === "%" || unit === "") && [level1, level2, name].some((text) => text.includes("满意"));
}

function tiersDiffer({ tiers }: TiersRule): boolean {
  const given = tiers.flatMap(({ interval, outcome }) =>
    "give" in outcome && !outcome.give.amount.isZero ? [{ from: interval.from, marks: outcome.give }] : []
  );
  const top = given.reduce<Rational>((most, { marks }) => Rational.max(most, marks.amount), Rational.ZERO);
  if (given.length !== Object.keys(NOTED_BANDS).length || given.some(({ marks }) => marks.of !== given[0]?.marks.of)) {
    return false;
  }
  const noted = given.map(({ marks, from }) => ({ bound: NOTED_BANDS[shareOf(marks, top)], from }));
  const kinds = new Set(noted.map(({ bound }) => bound));
  if (kinds.size < noted.length || kinds.has(undefined)) return false;
  return noted.filter(({ bound, from }) => from?.toString() !== bound).length === 1;
}

function shareOf({ amount }: Marks, top: Rational): string {
  return top.isZero ? "" : fraction(amount.over(top));
}

function fraction({ numerator, denominator }: Rational): string {
  return denominator === 1n ? `${numerator}` : `${numerator}/${denominator}`;
}

/** Three grades over the whole range, with one other border than 80 and 60. */
function gradesDiffer({ grades, of }: GradedRule): boolean {
  const bounds = grades.map(({ band }) => band.from?.toString() ?? "0");
  const moved = bounds.filter((bound, index) => bound !== NOTED_GRADES[index]);
  return of === "percent" && bounds.length === NOTED_GRADES.length && moved.length === 1;
}
