import { ruleWords } from "../../../strings/readings";
import type { DeadlineRule, EventsRule, Interval } from "../rule";
import { printPartial } from "./step";
import { printInterval, printMarks, printNumber, printOutcome, sentence } from "./words";

/** 每发生1起扣20%权重分，扣完为止。 */
export function printEvents(rule: EventsRule): string {
  const overdue = rule.counts === "overdue";
  const unit = rule.classes[0]?.unit ?? "";
  return sentence(
    ...rule.classes.map(
      (one) =>
        `${ruleWords.events(one.name, `${printNumber(one.per)}${one.unit}`, overdue)}${ruleWords.deduct(printMarks(one.deduct))}`
    ),
    ...rule.veto.map(ruleWords.veto),
    rule.zeroFrom && ruleWords.zeroFrom(`${printNumber(rule.zeroFrom)}${unit}`, overdue),
    rule.cap ? ruleWords.mostDeducted(printMarks(rule.cap)) : ruleWords.floor
  );
}

/** 2025年12月15日前完成得满分，每逾期1天扣1分。 */
export function printDeadline(rule: DeadlineRule): string {
  const unit = ruleWords.lateUnits[rule.unit];
  const late = (interval: Interval) =>
    ruleWords.late(printInterval(interval, (value) => `${printNumber(value)}${unit}`));
  return sentence(
    `${ruleWords.inTime(rule.due === null ? null : printDay(rule.due))}${printOutcome(rule.pass)}`,
    ...lateClauses(rule, unit, late),
    rule.zeroWhen && ruleWords.when(late(rule.zeroWhen), ruleWords.none),
    rule.cap && ruleWords.mostDeducted(printMarks(rule.cap))
  );
}

function lateClauses(rule: DeadlineRule, unit: string, late: (interval: Interval) => string): (string | null)[] {
  if (rule.late.mode === "outcome") return [ruleWords.late(printOutcome(rule.late.outcome))];
  if (rule.late.mode === "tiers") {
    return rule.late.tiers.map(({ interval, outcome }) => ruleWords.when(late(interval), printOutcome(outcome)));
  }
  const size = `${printNumber(rule.late.per)}${unit}`;
  return [ruleWords.eachLate(size, printMarks(rule.late.deduct)), printPartial(rule.late.partial, size, "deduction")];
}

/** 2025年6月3日 for 2025-06-03. */
export function printDay(iso: string): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  return ruleWords.day(year, month.replace(/^0/, ""), day.replace(/^0/, ""));
}
