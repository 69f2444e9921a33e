import type { CivilDate } from "../../number/civil-date";
import { addMonths, dayNumber } from "../../number/civil-date";
import { Rational } from "../../number/rational";
import type { DeadlineRule, LateUnit } from "../../standard/rule";
import { wording } from "../../../strings/explanations";
import { questions } from "../../../strings/questions";
import type { RowFacts } from "../facts";
import { printDate, printNumber } from "../print";
import type { Read } from "../rule-result";
import { notReadable, read } from "../rule-result";
import type { ActualCell } from "./actual-cell";
import type { DateSpan } from "./date";
import { parseDateText } from "./date";
import type { Lateness } from "./lateness";
import { readLateness } from "./lateness";

/** How late, from a date or from the lateness itself; `said` is what the sentence repeats. */
export interface Delay {
  readonly lateness: Lateness | "none" | "unknown";
  readonly actual: string;
  readonly said: string;
}

/** Reads 2024-12-15, 12月15日, 3天, 按期: a date is held against the day in the text, or in the target. */
export function readDelay(rule: DeadlineRule, facts: RowFacts, cell: ActualCell): Read<Delay> {
  if (cell.problem === "error") return notReadable(questions.errorInCell(cell.shown));
  if (cell.date !== null) {
    return byDate({ from: cell.date, to: cell.date, yearAssumed: false }, rule, facts, printDate(cell.date));
  }
  const late = readLateness(cell, rule.unit);
  if (late !== null) return late.ok ? read(delayOf(late.value, cell)) : late;
  const due = dueOf(rule, facts);
  const span = parseDateText(cell.text, facts.year ?? due?.year ?? null);
  if (span === null) return notReadable(questions.notADate(cell.shown, wording.lateUnit(rule.unit)));
  return byDate(span, rule, facts, cell.shown);
}

function delayOf(late: { readonly kind: string } | ({ readonly kind: "amount" } & Lateness), cell: ActualCell): Delay {
  if ("said" in late) return { lateness: late, actual: cell.shown, said: wording.lateBy(cell.shown) };
  return { lateness: late.kind === "late" ? "unknown" : "none", actual: cell.shown, said: wording.quoted(cell.shown) };
}

function dueOf(rule: DeadlineRule, facts: RowFacts): CivilDate | null {
  const written = rule.due === null ? null : parseDateText(rule.due, facts.year);
  return (written ?? parseDateText(facts.targetText, facts.year))?.to ?? null;
}

function byDate(span: DateSpan, rule: DeadlineRule, facts: RowFacts, shown: string): Read<Delay> {
  const due = dueOf(rule, facts);
  if (due === null) return notReadable(questions.noDueDate(shown, wording.lateUnit(rule.unit)));
  const [first, last] = [span.from, span.to];
  if (span.yearAssumed && due.month >= 11 && last.month <= 2) {
    const dates = [last, { ...last, year: last.year + 1 }].map(printDate);
    return notReadable(questions.whichYear(shown, dates), dates);
  }
  if (dayNumber(last) <= dayNumber(due)) {
    return read({ lateness: "none", actual: shown, said: wording.dateInTime(shown, printDate(due)) });
  }
  if (first === null || dayNumber(first) !== dayNumber(last)) {
    const certain = first !== null && dayNumber(first) > dayNumber(due) && rule.late.mode === "outcome";
    if (!certain) return notReadable(questions.whichDay(shown, printDate(due)));
    return read({ lateness: "unknown", actual: shown, said: wording.dateLate(shown, printDate(due), null) });
  }
  if (rule.unit === "workday" && rule.late.mode !== "outcome") return notReadable(questions.workdays(shown, true));
  const late = lateBetween(due, last, rule.unit);
  const amount = `${printNumber(late, 2)} ${wording.lateUnit(rule.unit)}`;
  const said = wording.dateLate(shown, printDate(due), rule.unit === "workday" ? null : amount);
  return read({ lateness: { least: late, most: late, said }, actual: shown, said });
}

/** Days, weeks or calendar months after the day; a part of a month is counted in that month's days. */
function lateBetween(due: CivilDate, actual: CivilDate, unit: LateUnit): Rational {
  const days = dayNumber(actual) - dayNumber(due);
  if (unit !== "month") return Rational.of(days, unit === "week" ? 7 : 1);
  let months = (actual.year - due.year) * 12 + actual.month - due.month;
  if (dayNumber(addMonths(due, months)) > dayNumber(actual)) months--;
  const [before, after] = [dayNumber(addMonths(due, months)), dayNumber(addMonths(due, months + 1))];
  return Rational.of(months).plus(Rational.of(dayNumber(actual) - before, after - before));
}
