import { rewrites } from "../../strings/readings";
import { printDay } from "./print/events";
import { printValue } from "./print/words";
import { readStandard } from "./read-standard";
import type { StandardContext } from "./reading";
import { rowOf } from "./row";
import type { Row } from "./row";
import { parseDateText } from "../scoring/actual/date";

/**
 * Standards to put in the place of one that cannot be read, filled with the row's own target and unit: the county's four
 * forms where they fit the row, and its usual deductions. Each of them is read without a question.
 */
export function rewriteOf(context: StandardContext): string[] {
  const row = rowOf(context);
  return sentences(row).filter((text) => {
    const { rule, conflicts } = readStandard(text, context);
    return rule !== null && !conflicts.some(({ blocking }) => blocking);
  });
}

function sentences(row: Row): readonly string[] {
  const day = dayOf(row);
  if (day !== null) return [rewrites.overdue(day), rewrites.onTime(day)];
  if (row.target === null) return qualitative(row);
  const target = printValue(row.target, row);
  if (row.wanted === "less") return atMost(target, row);
  if (row.wanted === "exact") return row.target.isZero ? [rewrites.noEvents(row.unit)] : exactly(target, row);
  return atLeast(target, row);
}

function qualitative({ context }: Row): readonly string[] {
  if (/时效/.test(context.level2)) return [rewrites.onTimeOnly, rewrites.grades];
  const word = /^[\u4e00-\u9fa5]{1,8}$/.test(context.target) ? context.target : "";
  return word === "" ? [rewrites.grades] : [rewrites.yesNo(word), rewrites.grades];
}

function atLeast(target: string, row: Row): readonly string[] {
  if (row.rate && /满意/.test(row.name + row.context.level2))
    return [rewrites.satisfaction, rewrites.shortfallOfRate(target)];
  const step = row.rate ? rewrites.shortfallOfRate(target) : rewrites.shortfall(target);
  return [step, rewrites.passMark, rewrites.proportional, rewrites.reached(target)];
}

function atMost(target: string, row: Row): readonly string[] {
  if (row.target?.isZero && !row.rate) return [rewrites.noEvents(row.unit)];
  const step = row.rate ? rewrites.excessOfRate(target) : rewrites.excess(target);
  return row.target?.isZero ? [step, rewrites.within(target)] : [step, rewrites.excessShare, rewrites.within(target)];
}

function exactly(target: string, row: Row): readonly string[] {
  return [row.rate ? rewrites.deviationOfRate(target) : rewrites.deviation(target)];
}

function dayOf({ context }: Row): string | null {
  const date = parseDateText(context.target, context.year)?.to;
  return date
    ? printDay(`${date.year}-${String(date.month).padStart(2, "0")}-${String(date.day).padStart(2, "0")}`)
    : null;
}
