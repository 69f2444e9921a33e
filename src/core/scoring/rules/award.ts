import { Rational } from "../../number/rational";
import type { AwardRule } from "../../standard/rule";
import { wording } from "../../../strings/explanations";
import { questions } from "../../../strings/questions";
import type { ActualCell } from "../actual/actual-cell";
import { readCount } from "../actual/count";
import { readNumber } from "../actual/number";
import { completionOf, outright } from "../bounds";
import type { RowFacts } from "../facts";
import { lacksTarget, refuseWithoutTarget } from "../lacks-target";
import { exceedsPart, pointsOf, printMarks } from "../marks";
import { printAmount, printNumber, printPoints } from "../print";
import type { Read, RuleResult } from "../rule-result";
import { read, refuse } from "../rule-result";
import { printStep, stepLength, stepsIn } from "../steps";

/** 每完成1项得2分，最高10分: marks for every step reached, at most the weight. */
export function scoreAward(rule: AwardRule, facts: RowFacts, cell: ActualCell): RuleResult {
  const tooMuch = [rule.cap, rule.base].find((marks) => marks !== null && exceedsPart(marks, facts));
  if (tooMuch) {
    const above = questions.pointsAboveWeight(printMarks(tooMuch), printPoints(facts.part));
    return refuse("tier-points-differ-from-weight", above);
  }
  if (rule.start === null && lacksTarget(facts)) return refuseWithoutTarget(facts);
  const reading = readAwarded(facts, cell);
  if (!reading.ok) return reading;
  const value = reading.value;
  const common = { ok: true, actual: printNumber(value, 8), completion: completionOf(value, facts.target) } as const;
  const decided = outright(rule.zeroWhen, rule.fullWhen, value, facts);
  if (!decided.ok) return decided;
  if (decided.value !== null) return { ...common, ...decided.value };
  const length = stepLength(rule.per, facts.target);
  if (length === null) return refuse("target-not-number", questions.zeroTarget(printStep(rule.per, facts)));
  return { ...common, ...awarded(rule, facts, value, length) };
}

function awarded(rule: AwardRule, facts: RowFacts, value: Rational, length: Rational) {
  const reached = Rational.max(Rational.ZERO, value.minus(rule.start ?? Rational.ZERO));
  const steps = stepsIn(reached, length, rule.per, rule.partial ?? facts.settings.partialSteps, "award");
  const base = rule.base === null ? Rational.ZERO : pointsOf(rule.base, facts);
  const earned = base.plus(steps.counted.times(pointsOf(rule.each, facts)));
  const most = rule.cap === null ? facts.part : Rational.min(facts.part, pointsOf(rule.cap, facts));
  const because = wording.award({
    amount: printAmount(value, facts.unit),
    note: steps.note,
    over: rule.start === null ? null : printAmount(rule.start, facts.unit),
    step: printStep(rule.per, facts),
    each: printMarks(rule.each),
    base: rule.base === null ? null : printPoints(base),
    earned: printPoints(earned),
    most: earned.compare(most) > 0 ? printPoints(most) : null,
  });
  return { points: Rational.min(earned, most), because };
}

/** The number, or the number of things done where no quantity is targeted: “3项中2项”, “2项”. */
function readAwarded(facts: RowFacts, cell: ActualCell): Read<Rational> {
  const number = readNumber(cell, facts);
  if (number.ok || facts.rate || number.code !== "actual-not-readable" || cell.date !== null) return number;
  const count = readCount(cell);
  if (!count.ok || typeof count.value === "string" || count.value.counts === "missing") return number;
  return read(count.value.count);
}
