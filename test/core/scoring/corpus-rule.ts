import { Rational } from "../../../src/core/number/rational";
import type { Bound, CompoundPart, Interval, Marks, Outcome, Rule, StepSize } from "../../../src/core/standard/rule";
import { FULL, checklist, formula, number } from "./build";

/** The expected reading of a corpus entry, loosely typed as it comes. */
export interface Expected {
  readonly kind: string;
  readonly [key: string]: unknown;
}

/* eslint-disable @typescript-eslint/no-explicit-any */

/** Turns an entry's expected reading into the rule that a reader should make of it; null for what a person decides. */
export function ruleOf(expected: any): Rule | null {
  switch (expected.kind) {
    case "binary":
      return {
        kind: "direct",
        bound: boundOf(expected.pass),
        met: [],
        unmet: [],
        pass: FULL,
        fail: outcomeOf(expected.fail),
      };
    case "states":
      return {
        kind: "states",
        states: expected.states.map((one: any) => ({ name: one.state, aliases: [], outcome: outcomeOf(one.score) })),
      };
    case "grade-band":
      return {
        kind: "graded",
        of: "percent",
        grades: expected.grades.map((one: any) => ({ name: one.grade, aliases: [], band: intervalOf(one) })),
      };
    case "proportional":
      return proportionalOf(expected);
    case "step":
      return stepOf(expected);
    case "award":
      return {
        kind: "award",
        per: sizeOf(expected.per),
        each: marksOf(expected.each),
        start: null,
        base: null,
        partial: null,
        cap: null,
        zeroWhen: null,
        fullWhen: null,
      };
    case "tiers":
      return {
        kind: "tiers",
        scale: expected.on === "value" ? "value" : "completion",
        whole: false,
        tiers: expected.tiers.map((one: any) => ({ interval: intervalOf(one), outcome: outcomeOf(one.score) })),
      };
    case "checklist":
      return checklistOf(expected);
    case "events":
      return eventsOf(expected);
    case "deadline":
      return deadlineOf(expected);
    case "formula":
      return formulaOf(expected);
    case "compound":
      return { kind: "compound", parts: expected.parts.map(partOf) };
    default:
      return null;
  }
}

function marksOf(it: any): Marks {
  const amount = number(it.amount);
  if (it.of === "points") return { amount, of: "points" };
  return { amount: it.of === "percent-of-weight" ? amount.over(Rational.HUNDRED) : amount, of: "weight" };
}

function outcomeOf(it: any): Outcome {
  return it.deduct ? { deduct: marksOf(it.deduct) } : { give: marksOf(it) };
}

function intervalOf(it: any): Interval {
  const bound = (text: string | null) => (text === null ? null : number(text));
  return { from: bound(it.from), fromInclusive: it.fromInclusive, to: bound(it.to), toInclusive: it.toInclusive };
}

function boundOf(pass: any): Bound | null {
  if (typeof pass !== "object") return null;
  const value = number(pass.value);
  const low = pass.op === "≥" || pass.op === ">";
  const inclusive = pass.op === "≥" || pass.op === "≤";
  const open = { from: null, fromInclusive: false, to: null, toInclusive: false };
  const interval = low
    ? { ...open, from: value, fromInclusive: inclusive }
    : { ...open, to: value, toInclusive: inclusive };
  return { scale: "value", interval };
}

function below(zero: any): Bound | null {
  if (!zero) return null;
  const interval = { from: null, fromInclusive: false, to: number(zero.value), toInclusive: false };
  return { scale: zero.of === "value" ? "value" : "completion", interval };
}

const BASES: Readonly<Record<string, string>> = {
  "actual/target": "completion",
  "1-excess/target": "excess",
  "target/actual": "inverse",
  rate: "rate",
};

function proportionalOf(it: any): Rule {
  const threshold = it.zeroBelow || it.rescaleFrom;
  return {
    kind: threshold ? "threshold" : "proportional",
    basis: BASES[it.basis] as "completion",
    reference: it.reference ? number(it.reference) : null,
    zeroWhen: below(it.zeroBelow),
    fullWhen: null,
    rescaleFrom: it.rescaleFrom ? number(it.rescaleFrom) : null,
    cap: null,
  };
}

const SIZES: Readonly<Record<string, StepSize["of"]>> = {
  unit: "unit",
  "percentage-point": "point",
  "percent-of-target": "target-percent",
};

function sizeOf(it: any): StepSize {
  return { amount: number(it.amount), of: SIZES[it.of] ?? "unit" };
}

function stepOf(it: any): Rule {
  return {
    kind: "step",
    direction: it.direction,
    start: it.from ? number(it.from) : null,
    step: sizeOf(it.step),
    deduct: marksOf(it.deduct),
    partial: null,
    zeroWhen: below(it.zeroBelow),
    fullWhen: null,
    cap: it.maxDeduct ? marksOf(it.maxDeduct) : null,
  };
}

function checklistOf(it: any): Rule {
  if (it.mode === "points-per-item") {
    const items = it.items.map((one: any) => ({ text: one.text, marks: marksOf(one.score) }));
    return checklist("per-item", { items });
  }
  if (it.mode === "deduct-missing") return checklist("per-missing", { each: marksOf(it.each) });
  const items = (it.items ?? []).map((text: string) => ({ text, marks: null }));
  return checklist("equal-share", { items, count: Number(it.count) });
}

function eventsOf(it: any): Rule {
  const classes = it.classes ?? [{ name: "", deduct: it.deduct }];
  return {
    kind: "events",
    classes: classes.map((one: any) => ({ name: one.name, unit: "", per: Rational.ONE, deduct: marksOf(one.deduct) })),
    veto: it.veto ?? [],
    zeroFrom: it.zeroAt ? number(it.zeroAt) : null,
    cap: it.maxDeduct ? marksOf(it.maxDeduct) : null,
    counts: it.input === "overdue-count" ? "overdue" : "events",
  };
}

function deadlineOf(it: any): Rule {
  const { late } = it;
  const open = { due: it.due ?? null, zeroWhen: null, cap: null, pass: FULL } as const;
  const unit = it.input === "delay-months" ? "month" : "day";
  if (late.mode === "step") {
    const own = { mode: "step", per: number(late.step.amount), deduct: marksOf(late.deduct), partial: null } as const;
    return { kind: "deadline", unit, late: own, ...open };
  }
  if (late.mode === "tiers") {
    const tiers = late.tiers.map((one: any) => ({ interval: intervalOf(one), outcome: outcomeOf(one.score) }));
    return { kind: "deadline", unit, late: { mode: "tiers", tiers }, ...open };
  }
  return {
    kind: "deadline",
    unit,
    late: { mode: "outcome", outcome: { give: marksOf({ amount: "0", of: "points" }) } },
    ...open,
  };
}

function formulaOf(it: any): Rule {
  const spaced = (text: string) =>
    text
      .replace(/([*/()+-])/g, " $1 ")
      .replace(/\*/g, "×")
      .replace(/\//g, "÷")
      .trim()
      .replace(/ +/g, " ");
  const cases = it.score.map((one: any) => {
    const [, sign = "", bound = ""] = /^rate(<|>=|>|<=)(.*)$/.exec(one.if ?? "") ?? [];
    const percent = bound === "" ? null : number(bound).times(Rational.HUNDRED);
    const open = { from: null, fromInclusive: false, to: null, toInclusive: false };
    const when = sign.startsWith(">")
      ? { ...open, from: percent, fromInclusive: sign === ">=" }
      : { ...open, to: percent, toInclusive: sign === "<=" };
    return { when: one.if ? when : null, score: formula(spaced(one.then)) };
  });
  return { kind: "ratio", rateName: null, rate: formula(spaced(it.rate)), cases };
}

function partOf(it: any): CompoundPart {
  const rule = ruleOf(it.rule);
  if (rule === null) throw new Error(`no rule for ${it.id}`);
  return { name: it.id, worth: marksOf(it.worth), rule, target: it.target ? number(it.target) : null, unit: null };
}

/** The worked case's actual as a clerk would write it into the cell. */
export function actualText(actual: any): string {
  if (Array.isArray(actual)) return actual.map((one) => (one ? "是" : "否")).join("；");
  if (typeof actual !== "object") return `${actual}`;
  if ("grade" in actual) return actual.ratio ? `${actual.grade} ${actual.ratio}%` : actual.grade;
  const pieces = Object.entries(actual).map(([name, value]) =>
    typeof value === "object" ? `${name}=${actualText(value).replace(/；/g, "，")}` : `${name}=${value}`
  );
  return pieces.join("；");
}
