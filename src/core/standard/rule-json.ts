import { Rational } from "../number/rational";
import type { Shape } from "./json-shape";
import { count, either, flag, list, literal, nullable, rational, record, text } from "./json-shape";
import type {
  Bound,
  CompoundPart,
  DeadlineRule,
  EventClass,
  Expression,
  Interval,
  Marks,
  Outcome,
  Rule,
  StepSize,
} from "./rule";

/** Deepest nesting of a formula that is taken back. */
const DEEPEST = 12;

/** A rule as JSON text, numbers as exact text (“1/3”), for keeping the user's choice in the workbook. */
export function ruleToJson(rule: Rule): string {
  return JSON.stringify(rule, (_, value: unknown) => (value instanceof Rational ? value.toString() : value));
}

/** The rule that a text made by `ruleToJson` holds; null for anything else, down to a key too many. */
export function ruleFromJson(json: string): Rule | null {
  if (json.length > 20_000) return null;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return null;
  }
  return rule(value) ?? null;
}

const marks: Shape<Marks> = record({ amount: rational, of: literal("points", "weight", "part") });
const outcome: Shape<Outcome> = either<Outcome>(record({ give: marks }), record({ deduct: marks }));
const interval: Shape<Interval> = record({
  from: nullable(rational),
  fromInclusive: flag,
  to: nullable(rational),
  toInclusive: flag,
});
const bound: Shape<Bound> = record({ scale: literal("value", "completion"), interval });
const stepSize: Shape<StepSize> = record({ amount: rational, of: literal("unit", "target-percent", "point") });
const partial = nullable(literal("whole", "started", "proportional"));
const tiers = list(record({ interval, outcome }), 1);
const grade = record({ name: text, aliases: list(text), band: interval });
const state = record({ name: text, aliases: list(text), outcome });
const item = record({ text, marks: nullable(marks) });
const eventClass: Shape<EventClass> = record({ name: text, unit: text, per: rational, deduct: marks });

const expression: Shape<Expression> = (value) => expressionAt(value, 0);

function expressionAt(value: unknown, depth: number): Expression | undefined {
  if (depth > DEEPEST) return undefined;
  const side: Shape<Expression> = (one) => expressionAt(one, depth + 1);
  return either<Expression>(
    record({ node: literal("number"), value: rational }),
    record({ node: literal("variable"), name: text }),
    record({ node: literal("rate", "weight", "part", "target", "actual") }),
    record({ node: literal("operation"), operator: literal("+", "-", "×", "÷"), left: side, right: side })
  )(value);
}

const late: Shape<DeadlineRule["late"]> = either<DeadlineRule["late"]>(
  record({ mode: literal("outcome"), outcome }),
  record({ mode: literal("step"), per: rational, deduct: marks, partial }),
  record({ mode: literal("tiers"), tiers })
);
const isoDay: Shape<string> = (value) =>
  typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined;

const SIMPLE: readonly Shape<Rule>[] = [
  record({
    kind: literal("direct"),
    bound: nullable(bound),
    met: list(text),
    unmet: list(text),
    pass: outcome,
    fail: outcome,
  }),
  record({
    kind: literal("proportional", "threshold"),
    basis: literal("by-type", "completion", "excess", "inverse", "deviation", "rate"),
    reference: nullable(rational),
    zeroWhen: nullable(bound),
    fullWhen: nullable(bound),
    rescaleFrom: nullable(rational),
    cap: nullable(marks),
  }),
  record({
    kind: literal("ratio"),
    rateName: nullable(text),
    rate: nullable(expression),
    cases: list(record({ when: nullable(interval), score: expression }), 1),
  }),
  record({
    kind: literal("step"),
    direction: literal("shortfall", "excess", "deviation"),
    start: nullable(rational),
    step: stepSize,
    deduct: marks,
    partial,
    zeroWhen: nullable(bound),
    fullWhen: nullable(bound),
    cap: nullable(marks),
  }),
  record({
    kind: literal("award"),
    per: stepSize,
    each: marks,
    start: nullable(rational),
    base: nullable(marks),
    partial,
    cap: nullable(marks),
    zeroWhen: nullable(bound),
    fullWhen: nullable(bound),
  }),
  record({ kind: literal("tiers"), scale: literal("value", "completion"), tiers, whole: flag }),
  record({ kind: literal("states"), states: list(state, 1) }),
  record({ kind: literal("graded"), of: literal("percent", "points"), grades: list(grade, 1) }),
  record({
    kind: literal("checklist"),
    mode: literal("equal-share", "per-item", "per-met", "per-missing"),
    count: nullable(count),
    items: list(item),
    each: nullable(marks),
    cap: nullable(marks),
  }),
  record({
    kind: literal("events"),
    classes: list(eventClass, 1),
    veto: list(text),
    zeroFrom: nullable(rational),
    cap: nullable(marks),
    counts: literal("events", "overdue"),
  }),
  record({
    kind: literal("deadline"),
    due: nullable(isoDay),
    unit: literal("day", "workday", "week", "month"),
    late,
    zeroWhen: nullable(interval),
    cap: nullable(marks),
    pass: outcome,
  }),
  record({ kind: literal("judgement"), range: nullable(record({ from: rational, to: rational })) }),
];

const simpleRule: Shape<Rule> = either(...SIMPLE);
const part: Shape<CompoundPart> = record({
  name: text,
  worth: marks,
  rule: simpleRule,
  target: nullable(rational),
  unit: nullable(text),
});

const rule: Shape<Rule> = either<Rule>(simpleRule, record({ kind: literal("compound"), parts: list(part, 1) }));
