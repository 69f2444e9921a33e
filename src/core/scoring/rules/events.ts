import { Rational } from "../../number/rational";
import type { EventClass, EventsRule } from "../../standard/rule";
import { wording } from "../../../strings/explanations";
import type { ActualCell } from "../actual/actual-cell";
import { readEvents } from "../actual/events";
import { measureOrEvents } from "../actual/measure-or-events";
import { deduct } from "../deduction";
import type { RowFacts } from "../facts";
import { pointsOf, printMarks } from "../marks";
import { printNumber } from "../print";
import type { RuleResult } from "../rule-result";
import { countSteps } from "../steps";

/** 每出现1起…扣除5%权重分: full marks less a deduction per event; a veto class takes everything. */
export function scoreEvents(rule: EventsRule, facts: RowFacts, cell: ActualCell): RuleResult {
  const read = readEvents(rule, cell);
  if (!read.ok) return read;
  const doubtful = measureOrEvents(rule, facts, cell);
  if (doubtful !== null) return doubtful;
  const counts = read.value;
  const names = [...rule.classes.map(({ name }) => name), ...rule.veto];
  const actual = names.length === 1 ? printCount(counts[0]) : printNamed(names, counts);
  const common = { ok: true, actual, completion: null } as const;
  const vetoed = rule.veto.find((_, index) => counts[rule.classes.length + index]?.isZero === false);
  if (vetoed !== undefined) return { ...common, points: Rational.ZERO, because: wording.veto(vetoed) };
  const perClass = rule.classes.map((own, index) => classDeduction(own, counts[index] ?? Rational.ZERO, facts));
  const total = sum(rule.classes.map((_, index) => counts[index] ?? Rational.ZERO));
  if (total.isZero) return { ...common, points: facts.part, because: wording.noEvents(rule.counts) };
  if (rule.zeroFrom !== null && total.compare(rule.zeroFrom) >= 0) {
    const unit = rule.classes[0]?.unit ?? "";
    const because = wording.eventsZeroFrom(printNumber(total), unit, printNumber(rule.zeroFrom), rule.counts);
    return { ...common, points: Rational.ZERO, because };
  }
  const lost = deduct(sum(perClass.map(({ points }) => points)), rule.cap, facts);
  const happened = perClass.filter(({ count }) => !count.isZero);
  const named = happened.some(({ name }) => name !== "");
  const clauses = happened.map(({ words }) => words);
  return { ...common, points: lost.points, because: wording.events(rule.counts, named, clauses, lost.because) };
}

interface ClassDeduction {
  readonly name: string;
  readonly count: Rational;
  readonly points: Rational;
  readonly words: string;
}

function classDeduction(own: EventClass, count: Rational, facts: RowFacts): ClassDeduction {
  const per = own.per.isZero ? Rational.ONE : own.per;
  const steps = countSteps(count.over(per), facts.settings.partialSteps);
  const each = wording.eventEach(printNumber(per), own.unit, printMarks(own.deduct));
  return {
    name: own.name,
    count,
    points: steps.times(pointsOf(own.deduct, facts)),
    words: wording.eventCount(own.name, printNumber(count), own.unit, each),
  };
}

function sum(values: readonly Rational[]): Rational {
  return values.reduce((total, value) => total.plus(value), Rational.ZERO);
}

function printCount(count: Rational | undefined): string {
  return printNumber(count ?? Rational.ZERO);
}

function printNamed(names: readonly string[], counts: readonly Rational[]): string {
  return names.map((name, index) => `${name}=${printCount(counts[index])}`).join("；");
}
