import fc from "fast-check";
import { Rational } from "../../src/core/number/rational";
import type { StandardContext } from "../../src/core/standard/reading";
import type { Interval, Marks, Outcome, Rule } from "../../src/core/standard/rule";
import {
  budgetContext,
  dateContext,
  eventContext,
  rateContext,
  rowContext,
  wordContext,
} from "../core/standard/contexts";

/** A rule as a text of that row could say it. */
export interface RuleInRow {
  readonly rule: Rule;
  readonly context: StandardContext;
}

const tenths = (least: number, most: number) =>
  fc.integer({ min: least * 10, max: most * 10 }).map((tenth) => Rational.of(tenth, 10));
const whole = (least: number, most: number) =>
  fc.integer({ min: least, max: most }).map((number) => Rational.of(number));
const points: fc.Arbitrary<Marks> = tenths(0.1, 5).map((amount) => ({ amount, of: "points" }));
const percent: fc.Arbitrary<Marks> = whole(1, 60).map((amount) => ({
  amount: amount.over(Rational.HUNDRED),
  of: "weight",
}));
const fraction: fc.Arbitrary<Marks> = fc
  .integer({ min: 3, max: 9 })
  .map((n) => ({ amount: Rational.of(1, n), of: "weight" }));
const deduction = fc.oneof(points, percent, fraction);
const partial = fc.constantFrom("whole", "started", "proportional", null);
const cap = fc.option(tenths(0.5, 5).map((amount): Marks => ({ amount, of: "points" })));

const ALL: Outcome = { give: { amount: Rational.ONE, of: "weight" } };
const NONE: Outcome = { give: { amount: Rational.ZERO, of: "points" } };

const below = (edge: Rational): Interval => ({ from: null, fromInclusive: false, to: edge, toInclusive: false });

const steps: fc.Arbitrary<RuleInRow> = fc
  .record({
    row: fc.constantFrom("count", "rate", "budget"),
    size: whole(1, 20),
    deduct: deduction,
    partial,
    cap,
    zero: fc.boolean(),
  })
  .map(({ row, size, deduct, partial: own, cap: most, zero }) => {
    const context = row === "count" ? rowContext() : row === "rate" ? rateContext() : budgetContext();
    const direction = row === "budget" ? "excess" : "shortfall";
    const start = Rational.parse(context.target);
    const of = row === "rate" ? "point" : row === "budget" ? "target-percent" : "unit";
    const zeroWhen = zero && row !== "budget" ? { scale: "value" as const, interval: below(Rational.of(10)) } : null;
    const rule: Rule = {
      kind: "step",
      direction,
      start,
      step: { amount: size, of },
      deduct,
      partial: own,
      zeroWhen,
      fullWhen: null,
      cap: most,
    };
    return { rule, context };
  });

const awards: fc.Arbitrary<RuleInRow> = fc
  .record({ size: whole(1, 9), each: deduction, partial, cap })
  .map(({ size, each, partial: own, cap: most }) => ({
    context: rowContext(),
    rule: {
      kind: "award",
      per: { amount: size, of: "unit" },
      each,
      start: null,
      base: null,
      partial: own,
      cap: most,
      zeroWhen: null,
      fullWhen: null,
    },
  }));

const tiers: fc.Arbitrary<RuleInRow> = fc
  .uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 2, maxLength: 5 })
  .map((edges) => {
    const sorted = [...edges].sort((a, b) => b - a).map((edge) => Rational.of(edge));
    const list = sorted.map((from, index) => ({
      interval: { from, fromInclusive: true, to: sorted[index - 1] ?? null, toInclusive: false },
      outcome: index === 0 ? ALL : ({ give: { amount: Rational.of(50 - index, 10), of: "points" } } as const),
    }));
    const rest = { interval: below(sorted[sorted.length - 1] ?? Rational.ONE), outcome: NONE };
    return { context: rateContext(), rule: { kind: "tiers", scale: "value", tiers: [...list, rest], whole: false } };
  });

const stateNames = fc.constantFrom(
  ["优", "良", "中", "差"],
  ["显著提升", "有所提升", "未提升"],
  ["一等次", "二等次", "等次外"],
  ["A级", "B级", "C级", "D级"]
);
const states: fc.Arbitrary<RuleInRow> = stateNames.map((names) => ({
  context: wordContext(),
  rule: {
    kind: "states",
    states: names.map((name, index) => ({
      name,
      aliases: [],
      outcome:
        index === 0
          ? ALL
          : index === names.length - 1
            ? NONE
            : ({ give: { amount: Rational.of(names.length - index), of: "points" } } as const),
    })),
  },
}));

const graded: fc.Arbitrary<RuleInRow> = fc
  .tuple(fc.integer({ min: 50, max: 95 }), fc.integer({ min: 10, max: 49 }))
  .map(([high, low]) => {
    const edges = [100, high, low, 0].map((edge) => Rational.of(edge));
    const band = (index: number): Interval => ({
      from: edges[index + 1] ?? Rational.ZERO,
      fromInclusive: true,
      to: edges[index] ?? Rational.HUNDRED,
      toInclusive: index === 0,
    });
    const grades = ["好", "较好", "一般"].map((name, index) => ({ name, aliases: [], band: band(index) }));
    return { context: wordContext(), rule: { kind: "graded", of: "percent", grades } };
  });

const itemNames = fc.constantFrom(
  ["办公环境", "物资采购", "人员出勤"],
  ["制度健全", "程序合规"],
  ["绿化", "亮化", "净化", "美化"]
);
const checklists: fc.Arbitrary<RuleInRow> = fc
  .record({
    names: itemNames,
    mode: fc.constantFrom("equal-share", "per-met", "per-missing", "per-item"),
    each: points,
    cap,
  })
  .map(({ names, mode, each, cap: most }) => {
    const share: Marks = { amount: Rational.of(4, names.length), of: "points" };
    const own = mode === "per-item";
    const listed = mode !== "per-missing";
    const items = listed ? names.map((text) => ({ text, marks: own ? share : null })) : [];
    const rule: Rule = {
      kind: "checklist",
      mode: mode as "equal-share",
      count: listed ? names.length : null,
      items,
      each: mode === "per-met" || mode === "per-missing" ? each : null,
      cap: mode === "per-met" || mode === "per-missing" ? most : null,
    };
    return { rule, context: wordContext() };
  })
  .filter(
    ({ rule }) =>
      rule.kind !== "checklist" || rule.items.every(({ marks }) => marks === null || marks.amount.toDecimal() !== null)
  );

const events: fc.Arbitrary<RuleInRow> = fc
  .record({
    classes: fc.integer({ min: 1, max: 3 }),
    deduct: deduction,
    veto: fc.boolean(),
    zeroFrom: fc.option(whole(2, 9)),
    cap,
  })
  .map(({ classes, deduct, veto, zeroFrom, cap: most }) => {
    const names = ["一般事故", "较大事故", "迟报信息"].slice(0, classes);
    const named = classes > 1 || veto;
    const rule: Rule = {
      kind: "events",
      classes: names.map((name) => ({ name: named ? name : "", unit: "起", per: Rational.ONE, deduct })),
      veto: veto ? ["重大事故"] : [],
      zeroFrom,
      cap: most,
      counts: "events",
    };
    return { rule, context: eventContext() };
  })
  .filter(({ rule }) => rule.kind === "events" && !(rule.classes.length === 3));

const deadlines: fc.Arbitrary<RuleInRow> = fc
  .record({
    unit: fc.constantFrom("day", "workday", "week", "month"),
    per: whole(1, 10),
    deduct: deduction,
    partial,
    dated: fc.boolean(),
    cap,
    zero: fc.option(whole(11, 30)),
  })
  .map(({ unit, per, deduct, partial: own, dated, cap: most, zero }) => ({
    context: dated ? dateContext() : wordContext({ level2: "时效指标", target: "按期" }),
    rule: {
      kind: "deadline",
      due: dated ? "2024-12-31" : null,
      unit: unit as "day",
      late: { mode: "step", per, deduct, partial: own },
      zeroWhen: zero && { from: zero, fromInclusive: false, to: null, toInclusive: false },
      cap: most,
      pass: ALL,
    },
  }));

const bases = fc.constantFrom("by-type", "completion");
const proportional: fc.Arbitrary<RuleInRow> = fc
  .record({ basis: bases, pass: fc.option(whole(30, 90)), rescale: fc.boolean(), cap })
  .map(({ basis, pass, rescale, cap: most }) => ({
    context: rowContext(),
    rule: {
      kind: pass ? "threshold" : "proportional",
      basis: pass && rescale ? "completion" : (basis as "completion"),
      reference: null,
      zeroWhen: pass && { scale: "completion", interval: below(pass) },
      fullWhen: null,
      rescaleFrom: pass && rescale ? pass : null,
      cap: most,
    },
  }));

const ratios: fc.Arbitrary<RuleInRow> = fc
  .record({ defined: fc.boolean(), full: fc.option(whole(80, 100)), pass: fc.option(whole(40, 70)) })
  .map(({ defined, full, pass }) => {
    const rate = {
      node: "operation",
      operator: "÷",
      left: { node: "variable", name: "合格数" },
      right: { node: "variable", name: "抽检总数" },
    } as const;
    const score = { node: "operation", operator: "×", left: { node: "rate" }, right: { node: "weight" } } as const;
    const cases = [
      ...(full
        ? [
            {
              when: { from: full, fromInclusive: true, to: null, toInclusive: false },
              score: { node: "weight" } as const,
            },
          ]
        : []),
      ...(pass ? [{ when: below(pass), score: { node: "number", value: Rational.ZERO } as const }] : []),
      { when: null, score },
    ];
    return {
      context: rateContext({ target: "100" }),
      rule: { kind: "ratio", rateName: "合格率", rate: defined ? rate : null, cases },
    };
  });

const direct: fc.Arbitrary<RuleInRow> = fc.oneof(
  fc
    .tuple(
      fc.constantFrom("改善", "按要求开展", "制度健全"),
      fc.oneof(
        fc.constant(NONE),
        points.map((deduct): Outcome => ({ deduct }))
      )
    )
    .map(([met, fail]): RuleInRow => ({
      context: wordContext(),
      rule: { kind: "direct", bound: null, met: [met], unmet: [], pass: ALL, fail },
    })),
  fc.constant(null).map((): RuleInRow => ({
    context: rowContext(),
    rule: {
      kind: "direct",
      bound: { scale: "value", interval: { from: Rational.of(26), fromInclusive: true, to: null, toInclusive: false } },
      met: [],
      unmet: [],
      pass: ALL,
      fail: NONE,
    },
  }))
);

const compounds: fc.Arbitrary<RuleInRow> = fc.tuple(tenths(0.1, 2), tenths(0.1, 2)).map(([first, second]) => ({
  context: wordContext({ weight: "5" }),
  rule: {
    kind: "compound",
    parts: [
      {
        name: "参训率",
        worth: { amount: Rational.of(3), of: "points" },
        rule: {
          kind: "step",
          direction: "shortfall",
          start: Rational.of(95),
          step: { amount: Rational.ONE, of: "point" },
          deduct: { amount: first, of: "points" },
          partial: null,
          zeroWhen: null,
          fullWhen: null,
          cap: null,
        },
        target: Rational.of(95),
        unit: "%",
      },
      {
        name: "按时完成",
        worth: { amount: Rational.of(2), of: "points" },
        rule: {
          kind: "deadline",
          due: null,
          unit: "day",
          late: { mode: "step", per: Rational.ONE, deduct: { amount: second, of: "points" }, partial: null },
          zeroWhen: null,
          cap: null,
          pass: { give: { amount: Rational.ONE, of: "part" } },
        },
        target: null,
        unit: null,
      },
    ],
  },
}));

/** Rules of every kind, each with a row it fits. */
export const rulesInRows: fc.Arbitrary<RuleInRow> = fc.oneof(
  steps,
  awards,
  tiers,
  states,
  graded,
  checklists,
  events,
  deadlines,
  proportional,
  ratios,
  direct,
  compounds
);
