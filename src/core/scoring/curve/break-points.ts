import { Rational } from "../../number/rational";
import type {
  AwardRule,
  Bound,
  ChecklistRule,
  DeadlineRule,
  EventsRule,
  Interval,
  ProportionalRule,
  Rule,
  StepRule,
} from "../../standard/rule";
import type { RowFacts } from "../facts";
import { pointsOf } from "../marks";
import { stepLength } from "../steps";

/** Where the score of a rule over one number bends or jumps. */
export interface BreakPoints {
  readonly at: readonly Rational[];
  /** Only whole numbers are possible: conditions, events. */
  readonly whole: boolean;
  /** straight between break points; bent (目标值÷实际值), so that pieces must be short; or a fine staircase drawn as a slope. */
  readonly between: "straight" | "bent" | "staircase";
}

/** A finer staircase is drawn as a slope through every so many of its steps. */
const MOST_STEPS = 120n;

/** The break points in the indicator's unit (or in events, conditions, days late); null for a rule that asks for words. */
export function breakPointsOf(rule: Rule, facts: RowFacts): BreakPoints | null {
  switch (rule.kind) {
    case "step":
      return stepPoints(rule, facts);
    case "award":
      return awardPoints(rule, facts);
    case "proportional":
    case "threshold":
      return proportionalPoints(rule, facts);
    case "tiers":
      return smooth(rule.tiers.flatMap(({ interval }) => edges({ scale: rule.scale, interval }, facts)));
    case "ratio": {
      const cases = rule.cases.flatMap(({ when }) => (when === null ? [] : ends(when)));
      return { at: [Rational.ZERO, Rational.HUNDRED, ...cases], whole: false, between: "bent" };
    }
    case "direct":
      if (rule.bound !== null) return smooth(edges(rule.bound, facts));
      return facts.target === null || facts.type === null || facts.type === "定性" ? null : smooth([facts.target]);
    case "events":
      return eventPoints(rule, facts);
    case "checklist":
      return checklistPoints(rule, facts);
    case "deadline":
      return deadlinePoints(rule, facts);
    default:
      return null;
  }
}

function stepPoints(rule: StepRule, facts: RowFacts): BreakPoints | null {
  const start = rule.start ?? facts.target;
  const length = start && stepLength(rule.step, facts.target ?? start);
  if (!start || !length) return null;
  const count = stepsTo(facts.part, pointsOf(rule.deduct, facts));
  const steps = ladder(length, count);
  const below = rule.direction === "excess" ? [] : steps.map((step) => start.minus(step));
  const above = rule.direction === "shortfall" ? [] : steps.map((step) => start.plus(step));
  const at = [start, ...below, ...above, ...bounds([rule.zeroWhen, rule.fullWhen], facts)];
  return { at, whole: false, between: betweenSteps(count) };
}

function awardPoints(rule: AwardRule, facts: RowFacts): BreakPoints | null {
  const length = stepLength(rule.per, facts.target);
  if (!length) return null;
  const start = rule.start ?? Rational.ZERO;
  const count = stepsTo(facts.part, pointsOf(rule.each, facts));
  const reached = ladder(length, count).map((step) => start.plus(step));
  const at = [start, ...reached, ...bounds([rule.zeroWhen, rule.fullWhen], facts)];
  return { at, whole: false, between: betweenSteps(count) };
}

function proportionalPoints(rule: ProportionalRule, facts: RowFacts): BreakPoints | null {
  const reference = rule.basis === "rate" ? Rational.HUNDRED : (rule.reference ?? facts.target);
  if (!reference) return null;
  const pass = rule.rescaleFrom === null ? [] : [reference.times(rule.rescaleFrom).over(Rational.HUNDRED)];
  const twice = reference.plus(reference);
  const at = [Rational.ZERO, reference, twice, ...pass, ...bounds([rule.zeroWhen, rule.fullWhen], facts)];
  return { at, whole: false, between: rule.basis === "inverse" ? "bent" : "straight" };
}

function eventPoints(rule: EventsRule, facts: RowFacts): BreakPoints | null {
  const [only, ...others] = rule.classes;
  if (only === undefined || only.per.isZero || others.length + rule.veto.length > 0) return null;
  return counts(stepsTo(facts.part, pointsOf(only.deduct, facts).over(only.per)) + 1n);
}

function checklistPoints(rule: ChecklistRule, facts: RowFacts): BreakPoints | null {
  if (rule.mode === "per-item") return null;
  const known = rule.count ?? (rule.items.length > 0 ? rule.items.length : null);
  if (known !== null) return counts(BigInt(known));
  return rule.each === null ? null : counts(stepsTo(facts.part, pointsOf(rule.each, facts)));
}

/** In days (weeks, months) late. */
function deadlinePoints(rule: DeadlineRule, facts: RowFacts): BreakPoints {
  const zero = rule.zeroWhen === null ? [] : ends(rule.zeroWhen);
  if (rule.late.mode === "step") {
    const count = stepsTo(facts.part, pointsOf(rule.late.deduct, facts));
    return {
      at: [Rational.ZERO, ...ladder(rule.late.per, count), ...zero],
      whole: false,
      between: betweenSteps(count),
    };
  }
  const tiers = rule.late.mode === "tiers" ? rule.late.tiers.flatMap(({ interval }) => ends(interval)) : [];
  return smooth([Rational.ZERO, ...tiers, ...zero]);
}

function smooth(at: readonly Rational[]): BreakPoints {
  return { at, whole: false, between: "straight" };
}

function counts(most: bigint): BreakPoints {
  return { at: ladder(Rational.ONE, most).concat(Rational.ZERO), whole: true, between: "straight" };
}

function betweenSteps(steps: bigint): BreakPoints["between"] {
  return strideOf(steps) > 1n ? "staircase" : "straight";
}

/** Steps until the part is used up: 10 of 0.5 points for a part of 5; one when nothing is taken. */
function stepsTo(part: Rational, each: Rational): bigint {
  return each.isZero || each.isNegative ? 1n : part.over(each).ceiling().numerator;
}

/** length, 2 × length, … up to so many steps; every second, third … one when they are too many to draw. */
function ladder(length: Rational, steps: bigint): Rational[] {
  const stride = strideOf(steps);
  const result: Rational[] = [];
  for (let step = stride; step < steps + stride; step += stride) result.push(length.times(Rational.of(step)));
  return result;
}

function strideOf(steps: bigint): bigint {
  return steps / (MOST_STEPS + 1n) + 1n;
}

function bounds(own: readonly (Bound | null)[], facts: RowFacts): readonly Rational[] {
  return own.flatMap((bound) => (bound === null ? [] : edges(bound, facts)));
}

function edges({ scale, interval }: Bound, facts: RowFacts): readonly Rational[] {
  if (scale === "value") return ends(interval);
  const { target } = facts;
  return ends(interval).map((end) => (target === null ? end : end.times(target).over(Rational.HUNDRED)));
}

function ends({ from, to }: Interval): readonly Rational[] {
  return [from, to].filter((end) => end !== null);
}
