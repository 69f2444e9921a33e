import { Rational } from "../../core/number/rational";
import type { StandardContext } from "../../core/standard/reading";
import type { Interval, Marks, Outcome, Rule, RuleKind, StepRule } from "../../core/standard/rule";
import { ruleEditorText } from "../../strings/pane-rule-editor";

export const EMPTY_INTERVAL: Interval = { from: null, fromInclusive: true, to: null, toInclusive: false };
const FULL: Marks = { amount: Rational.ONE, of: "part" };
const ZERO: Marks = { amount: Rational.ZERO, of: "points" };

export const fullMarks: Outcome = { give: FULL };
export const noMarks: Outcome = { give: ZERO };
export const points = (amount: number): Marks => ({ amount: Rational.of(amount), of: "points" });
export const shareOfWeight = (percent: number): Marks => ({ amount: Rational.of(percent, 100), of: "weight" });

const interval = (from: number | null, to: number | null): Interval => ({
  from: from === null ? null : Rational.of(from),
  fromInclusive: true,
  to: to === null ? null : Rational.of(to),
  toInclusive: false,
});

/** What a kind of rule begins with in the editor: the most usual form for the row at hand. */
export function defaultRule(kind: RuleKind, context: StandardContext): Rule {
  switch (kind) {
    case "direct":
      return { kind, bound: null, met: [], unmet: [], pass: fullMarks, fail: noMarks };
    case "proportional":
    case "threshold":
      return proportional(kind);
    case "ratio":
      return { kind, rateName: context.name, rate: null, cases: [{ when: null, score: RATE_TIMES_PART }] };
    case "step":
      return stepRule(context);
    case "award":
      return {
        kind,
        per: { amount: Rational.ONE, of: "unit" },
        each: points(1),
        start: null,
        base: null,
        partial: null,
        cap: null,
        zeroWhen: null,
        fullWhen: null,
      };
    default:
      return listRule(kind, context);
  }
}

function proportional(kind: "proportional" | "threshold"): Rule {
  const passMark = kind === "threshold" ? Rational.of(60) : null;
  const zeroWhen = passMark ? { scale: "completion" as const, interval: interval(null, 60) } : null;
  return { kind, basis: "by-type", reference: null, zeroWhen, fullWhen: null, rescaleFrom: passMark, cap: null };
}

const RATE_TIMES_PART = {
  node: "operation",
  operator: "×",
  left: { node: "rate" },
  right: { node: "part" },
} as const;

function stepRule({ type, unit }: StandardContext): StepRule {
  const direction = type === "≤" || type === "<" ? "excess" : type === "=" ? "deviation" : "shortfall";
  const of = unit === "%" ? "point" : "unit";
  const step = { amount: Rational.ONE, of } as const;
  return {
    kind: "step",
    direction,
    start: null,
    step,
    deduct: shareOfWeight(10),
    partial: null,
    zeroWhen: null,
    fullWhen: null,
    cap: null,
  };
}

/** The kinds that are made of rows, and the two that ask for a date or a person. */
function listRule(kind: RuleKind, context: StandardContext): Rule {
  switch (kind) {
    case "tiers":
      return {
        kind,
        scale: "completion",
        whole: false,
        tiers: [
          { interval: interval(100, null), outcome: fullMarks },
          { interval: interval(80, 100), outcome: { give: shareOfWeight(80) } },
          { interval: interval(null, 80), outcome: noMarks },
        ],
      };
    case "states":
      return { kind, states: defaultStates() };
    case "graded":
      return { kind, of: "percent", grades: defaultGrades() };
    case "checklist":
      return { kind, mode: "equal-share", count: 3, items: [], each: null, cap: null };
    case "events":
      return { kind, classes: [defaultEvents()], veto: [], zeroFrom: null, cap: null, counts: "events" };
    case "deadline":
      return {
        kind,
        due: null,
        unit: "day",
        late: { mode: "step", per: Rational.ONE, deduct: points(1), partial: null },
        zeroWhen: null,
        cap: null,
        pass: fullMarks,
      };
    case "compound":
      return { kind, parts: [defaultPart(context)] };
    default:
      return { kind: "judgement", range: null };
  }
}

export const defaultEvents = () => ({ name: "", unit: "", per: Rational.ONE, deduct: points(1) });

export const defaultPart = (context: StandardContext) => ({
  name: "",
  worth: points(1),
  rule: defaultRule("direct", context),
  target: null,
  unit: null,
});

function defaultStates() {
  return ruleEditorText.stateNames.map((name, index) => {
    const percent = [100, 80, 60, 0][index] ?? 0;
    return { name, aliases: [], outcome: { give: shareOfWeight(percent) } };
  });
}

/** 100–80（含）, 80–60（含）, 60–0: the bands of the county's own notes. */
function defaultGrades() {
  return ruleEditorText.gradeNames.map((name, index) => {
    const from = [80, 60, 0][index] ?? 0;
    const to = [100, 80, 60][index] ?? 100;
    return { name, aliases: [], band: { ...interval(from, to), toInclusive: to === 100 } };
  });
}
