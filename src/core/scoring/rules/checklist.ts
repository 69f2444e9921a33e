import { Rational } from "../../number/rational";
import type { ChecklistRule, Marks } from "../../standard/rule";
import { wording } from "../../../strings/explanations";
import { questions } from "../../../strings/questions";
import type { ActualCell } from "../actual/actual-cell";
import type { Conditions } from "../actual/conditions";
import { readConditions } from "../actual/conditions";
import { deduct } from "../deduction";
import type { RowFacts } from "../facts";
import { lacksTarget, refuseWithoutTarget } from "../lacks-target";
import { exceedsPart, pointsOf, printMarks } from "../marks";
import { printNumber, printPercent, printPoints } from "../print";
import type { Refused, RuleResult } from "../rule-result";
import { notReadable, refuse } from "../rule-result";

/** Conditions that are met or not: an equal share each, their own marks, or a deduction for every one missing. */
export function scoreChecklist(rule: ChecklistRule, facts: RowFacts, cell: ActualCell): RuleResult {
  const all = allMarks(rule, facts);
  if (all !== null && all.compare(facts.part) > 0) {
    const above = questions.pointsAboveWeight(printPoints(all), printPoints(facts.part));
    return refuse("tier-points-differ-from-weight", above);
  }
  if (countsUpToTarget(rule) && lacksTarget(facts)) return refuseWithoutTarget(facts);
  const read = readConditions(rule, cell);
  if (!read.ok) return read;
  const conditions = read.value;
  const doubtful = rateOrCount(rule, facts, cell, conditions);
  if (doubtful !== null) return doubtful;
  const scored = byMode(rule, facts, conditions);
  if (scored === null) return notReadable(howToWrite(rule, cell));
  const { met, count } = conditions;
  const completion = met === null || count === null || count.isZero ? null : met.over(count).times(Rational.HUNDRED);
  return { ok: true, ...scored, actual: conditions.printed, completion };
}

function howToWrite(rule: ChecklistRule, cell: ActualCell): string {
  if (rule.mode === "equal-share") return questions.countOf(cell.shown);
  return questions.itemByItem(rule.items.map(({ text }) => text));
}

/** 每少1个扣1分 names no conditions: what is missing is missing from the target. */
function countsUpToTarget({ mode, count, items }: ChecklistRule): boolean {
  return (mode === "per-missing" || mode === "per-met") && count === null && items.length === 0;
}

/** A bare 96 in a row of percents where nobody counted the conditions: 96% or 96 of them. */
function rateOrCount(rule: ChecklistRule, facts: RowFacts, cell: ActualCell, said: Conditions): Refused | null {
  const counted = rule.mode === "per-missing" ? said.missing : said.met;
  const bare = cell.number !== null || /^\d+$/.test(cell.text);
  if (!facts.rate || facts.inPart || said.count !== null || !bare || counted === null || counted.isZero) return null;
  const words = wording.itemCount(printNumber(counted), rule.mode === "per-missing");
  return notReadable(questions.rateOrCount(cell.shown, printPercent(counted), words), [words]);
}

/** What all items give together, where each has its own marks. */
function allMarks(rule: ChecklistRule, facts: RowFacts): Rational | null {
  if (rule.mode !== "per-item")
    return rule.cap !== null && exceedsPart(rule.cap, facts) ? pointsOf(rule.cap, facts) : null;
  return rule.items.reduce(
    (sum, { marks }) => (marks === null ? sum : sum.plus(pointsOf(marks, facts))),
    Rational.ZERO
  );
}

interface Points {
  readonly points: Rational;
  readonly because: string;
}

function byMode(rule: ChecklistRule, facts: RowFacts, conditions: Conditions): Points | null {
  switch (rule.mode) {
    case "equal-share":
      return equalShare(facts, conditions);
    case "per-item":
      return perItem(rule, facts, conditions);
    case "per-met":
      return rule.each === null ? null : perMet(rule.each, rule.cap, facts, conditions);
    case "per-missing":
      return rule.each === null ? null : perMissing(rule.each, rule.cap, facts, conditions);
  }
}

function equalShare(facts: RowFacts, { met, count }: Conditions): Points | null {
  if (met === null || count === null || count.isZero) return null;
  const points = facts.part.times(met).over(count);
  const [done, all] = [printNumber(met), printNumber(count)];
  return { points, because: wording.equalShare(done, all, printPoints(facts.part), facts.inPart) };
}

/** Each met item's own marks; a mere count is enough when all items give the same, or all or none are met. */
function perItem(rule: ChecklistRule, facts: RowFacts, { met, items }: Conditions): Points | null {
  const worths = rule.items.map(({ marks }) => (marks === null ? null : pointsOf(marks, facts)));
  const [first] = worths;
  if (first === undefined || first === null || worths.includes(null)) return null;
  const own = worths.map((worth) => worth ?? Rational.ZERO);
  if (items !== null) {
    const met = rule.items.flatMap(({ text }, index) =>
      items[index] === true ? [wording.itemMarks(text, printPoints(own[index] ?? Rational.ZERO))] : []
    );
    const points = own.reduce((sum, worth, index) => (items[index] === true ? sum.plus(worth) : sum), Rational.ZERO);
    return { points, because: wording.itemsMet(`${met.length}`, met) };
  }
  if (met === null) return null;
  const total = own.reduce((sum, worth) => sum.plus(worth), Rational.ZERO);
  const all = met.equals(Rational.of(own.length));
  if (!all && !met.isZero && !own.every((worth) => worth.equals(first))) return null;
  const points = all ? total : met.times(first);
  return { points, because: wording.itemsMet(printNumber(met), []) };
}

function perMet(each: Marks, cap: Marks | null, facts: RowFacts, { met }: Conditions): Points | null {
  if (met === null) return null;
  const earned = met.times(pointsOf(each, facts));
  const most = cap === null ? facts.part : Rational.min(facts.part, pointsOf(cap, facts));
  const over = earned.compare(most) > 0 ? printPoints(most) : null;
  return {
    points: Rational.min(earned, most),
    because: wording.perMet(printNumber(met), printMarks(each), printPoints(earned), over),
  };
}

function perMissing(each: Marks, cap: Marks | null, facts: RowFacts, { missing }: Conditions): Points | null {
  if (missing === null) return null;
  if (missing.isZero) return { points: facts.part, because: wording.nothingMissing };
  const lost = deduct(missing.times(pointsOf(each, facts)), cap, facts);
  return { points: lost.points, because: wording.perMissing(printNumber(missing), printMarks(each), lost.because) };
}
