import { Rational } from "../../number/rational";
import type { DirectRule } from "../../standard/rule";
import { wording } from "../../../strings/explanations";
import { questions } from "../../../strings/questions";
import { conditionsOf, happenedOrNot, saysItHappened, saysSomething, wantsNothing } from "../actual/absence";
import type { ActualCell } from "../actual/actual-cell";
import { parseDateText } from "../actual/date";
import { readNumber } from "../actual/number";
import { readEvents } from "../actual/events";
import { saysNothing } from "../actual/nothing";
import { readYesNo } from "../actual/word";
import { compareDates } from "../../number/civil-date";
import { completionOf, holds, printBound } from "../bounds";
import type { RowFacts } from "../facts";
import { exceedsPart, outcomePoints, printMarks } from "../marks";
import { printAmount, printDate, printNumber, printPoints } from "../print";
import type { Read, RuleResult } from "../rule-result";
import { notReadable, read, refuse } from "../rule-result";

/** The actual as met or not met. */
interface Decision {
  readonly met: boolean;
  readonly actual: string;
  readonly completion: Rational | null;
  readonly because: string;
}

/** 完成得满分，否则不得分: decided by a word, by the number against type and target (or the text's own bound), or by a date. */
export function scoreDirect(rule: DirectRule, facts: RowFacts, cell: ActualCell): RuleResult {
  for (const outcome of [rule.pass, rule.fail]) {
    if ("give" in outcome && exceedsPart(outcome.give, facts)) {
      const above = questions.pointsAboveWeight(printMarks(outcome.give), printPoints(facts.part));
      return refuse("tier-points-differ-from-weight", above);
    }
  }
  const decision = decide(rule, facts, cell);
  if (!decision.ok) return decision;
  const { met, actual, completion, because } = decision.value;
  const outcome = met ? rule.pass : rule.fail;
  const deducts = "deduct" in outcome && !outcome.deduct.amount.isZero ? printMarks(outcome.deduct) : null;
  return {
    ok: true,
    points: outcomePoints(outcome, facts),
    actual,
    completion,
    because: deducts === null ? because : wording.andDeducts(because, deducts),
  };
}

function decide(rule: DirectRule, facts: RowFacts, cell: ActualCell): Read<Decision> {
  if (cell.problem === null && cell.number === null && cell.date === null) {
    const happening = saysItHappened(rule, facts, cell);
    if (happening !== null) return read(byWord(!happening, cell));
    const doubtful = happenedOrNot(rule, cell);
    if (doubtful !== null) return doubtful;
    const met = readYesNo(cell.text, facts, rule);
    if (met !== null) return read(byWord(met, cell));
  }
  const dated = byDate(facts, cell);
  if (dated !== null) return read(dated);
  if (happened(rule, facts, cell)) return read(byWord(false, cell));
  if (rule.bound !== null) return byBound(rule.bound, facts, cell);
  if (facts.target !== null) return byTarget(facts, facts.target, cell);
  if (cell.problem === "error") return notReadable(questions.errorInCell(cell.shown));
  const absent = byAbsence(rule, facts, cell);
  if (absent !== null) return absent;
  return notReadable(questions.yesOrNo(cell.shown), ["是", "否"]);
}

function byWord(met: boolean, cell: ActualCell): Decision {
  const because = wording.word(cell.shown, met);
  return { met, actual: cell.shown, completion: null, because };
}

/** A date against a target that is a day: in time up to and including it. */
function byDate(facts: RowFacts, cell: ActualCell): Decision | null {
  const due = parseDateText(facts.targetText, facts.year);
  if (due === null) return null;
  const span = cell.date !== null ? { from: cell.date, to: cell.date } : parseDateText(cell.text, facts.year);
  if (span === null) return null;
  const met = compareDates(span.to, due.to) <= 0;
  if (!met && (span.from === null || compareDates(span.from, due.to) <= 0)) return null;
  const shown = cell.date === null ? cell.shown : printDate(cell.date);
  const because = wording.dateAgainst(shown, printDate(due.to), met);
  return { met, actual: shown, completion: null, because };
}

function byBound(bound: NonNullable<DirectRule["bound"]>, facts: RowFacts, cell: ActualCell): Read<Decision> {
  const own = { ...facts, percentIsCompletion: facts.percentIsCompletion || bound.scale === "completion" };
  const number = readNumber(cell, own);
  if (!number.ok) return number;
  const met = holds(bound, number.value, facts);
  if (met === null) return refuse("target-not-number", questions.noTarget(facts.targetText));
  const because = wording.within(printAmount(number.value, facts.unit), printBound(bound, facts), met);
  return read(numberDecision(met, number.value, facts, because));
}

/** The number against type and target. Without one of the five signs only reaching the target exactly is certain. */
function byTarget(facts: RowFacts, target: Rational, cell: ActualCell): Read<Decision> {
  const nothing = cell.number === null && saysNothing(cell.text) && !facts.rate;
  const number = nothing ? read(Rational.ZERO) : readNumber(cell, facts);
  if (!number.ok) return number;
  const order = number.value.compare(target);
  const { type } = facts;
  if ((type === null || type === "定性") && order !== 0) {
    const sentence = questions.noDirection(cell.shown, printAmount(target, facts.unit));
    return type === null ? refuse("type-missing", sentence) : notReadable(sentence, ["是", "否"]);
  }
  const sign = type === null || type === "定性" ? "=" : type;
  const met = { "≥": order >= 0, ">": order > 0, "=": order === 0, "≤": order <= 0, "<": order < 0 }[sign];
  const wanted = `${sign}${printAmount(target, facts.unit)}`;
  const because = wording.against(printAmount(number.value, facts.unit), wanted, met);
  return read(numberDecision(met, number.value, facts, because));
}

/** Where the condition is that nothing happens (未发生安全事故), 无 and 0 meet it, and a number of events does not. */
function byAbsence(rule: DirectRule, facts: RowFacts, cell: ActualCell): Read<Decision> | null {
  if (![facts.targetText, ...conditionsOf(rule)].some(wantsNothing)) return null;
  const alone = { kind: "events", classes: [], veto: [""], zeroFrom: null, cap: null, counts: "events" } as const;
  const count = readEvents(alone, cell);
  if (!count.ok) return null;
  const met = count.value[0]?.isZero === true;
  return read(byWord(met, cell));
}

/** “有” where the text or a target of 无 or 0 wants nothing to happen. */
function happened(rule: DirectRule, facts: RowFacts, cell: ActualCell): boolean {
  if (rule.bound !== null || (facts.target !== null && !facts.target.isZero)) return false;
  const wanted = [facts.targetText, ...conditionsOf(rule)];
  return cell.number === null && saysSomething(cell.text) && wanted.some(wantsNothing);
}

function numberDecision(met: boolean, value: Rational, facts: RowFacts, because: string): Decision {
  return { met, actual: printNumber(value, 8), completion: completionOf(value, facts.target), because };
}
