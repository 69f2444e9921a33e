import type { Rational } from "../../number/rational";
import type { StepRule } from "../../standard/rule";
import { wording } from "../../../strings/explanations";
import { questions } from "../../../strings/questions";
import type { ActualCell } from "../actual/actual-cell";
import { readNumber } from "../actual/number";
import { completionOf, outright } from "../bounds";
import { deduct } from "../deduction";
import type { RowFacts } from "../facts";
import { pointsOf, printMarks } from "../marks";
import { printAmount, printNumber } from "../print";
import type { RuleResult } from "../rule-result";
import { refuse } from "../rule-result";
import { printStep, stepLength, stepsIn } from "../steps";

/** 每少1个扣除10%权重分: full marks at the start, less for every step beyond it. */
export function scoreStep(rule: StepRule, facts: RowFacts, cell: ActualCell): RuleResult {
  const start = rule.start ?? facts.target;
  if (start === null) return refuse("target-not-number", questions.noTarget(facts.targetText));
  const read = readNumber(cell, facts);
  if (!read.ok) return read;
  const value = read.value;
  const distance = distanceOf(rule.direction, value, start);
  const common = { ok: true, actual: printNumber(value, 8), completion: completionOf(value, facts.target) } as const;
  const amount = printAmount(value, facts.unit);
  const decided = outright(rule.zeroWhen, rule.fullWhen, value, facts);
  if (!decided.ok) return decided;
  if (decided.value !== null) return { ...common, ...decided.value };
  const startName = wording.startName(printAmount(start, facts.unit), rule.start === null || isTarget(start, facts));
  if (distance.isZero || distance.isNegative) {
    return {
      ...common,
      points: facts.part,
      because: wording.stepMet(rule.direction, amount, startName, distance.isZero),
    };
  }
  const length = stepLength(rule.step, facts.target ?? start);
  if (length === null) return refuse("target-not-number", questions.zeroTarget(printStep(rule.step, facts)));
  const steps = stepsIn(distance, length, rule.step, rule.partial ?? facts.settings.partialSteps, rule.direction);
  const lost = deduct(steps.counted.times(pointsOf(rule.deduct, facts)), rule.cap, facts);
  const gap = wording.stepGap(rule.direction, amount, startName, printDistance(distance, facts));
  const each = wording.stepEach(rule.direction, facts.rate, printStep(rule.step, facts), printMarks(rule.deduct));
  return { ...common, points: lost.points, because: wording.step(gap + steps.note, each, lost.because) };
}

function distanceOf(direction: StepRule["direction"], value: Rational, start: Rational): Rational {
  if (direction === "shortfall") return start.minus(value);
  return direction === "excess" ? value.minus(start) : value.minus(start).absolute();
}

function isTarget(start: Rational, facts: RowFacts): boolean {
  return facts.target !== null && facts.target.equals(start);
}

/** A distance between rates is counted in percentage points. */
function printDistance(distance: Rational, facts: RowFacts): string {
  return facts.rate ? wording.percentagePoints(printNumber(distance, 6)) : printAmount(distance, facts.unit);
}
