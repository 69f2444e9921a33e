import fc from "fast-check";
import { Rational } from "../../src/core/number/rational";
import type { Bound, Expression, Interval, Marks, Outcome, Rule, StepSize } from "../../src/core/standard/rule";

/** Any rule that the type allows, sensible or not; compounds one level deep. */

const decimal = (max: number) =>
  fc.tuple(fc.integer({ min: 0, max: max * 100 }), fc.constantFrom(1, 10, 100)).map(([n, d]) => Rational.of(n, d));

const share = fc.tuple(fc.integer({ min: 0, max: 120 }), fc.constantFrom(3, 7, 100)).map(([n, d]) => Rational.of(n, d));

const marks: fc.Arbitrary<Marks> = fc.oneof(
  decimal(12).map((amount): Marks => ({ amount, of: "points" })),
  fc.tuple(share, fc.constantFrom("weight" as const, "part" as const)).map(([amount, of]): Marks => ({ amount, of }))
);

const outcome: fc.Arbitrary<Outcome> = fc.oneof(
  marks.map((give): Outcome => ({ give })),
  marks.map((deduct): Outcome => ({ deduct }))
);

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null, freq: 2 });

const interval: fc.Arbitrary<Interval> = fc.record({
  from: maybe(decimal(150)),
  fromInclusive: fc.boolean(),
  to: maybe(decimal(150)),
  toInclusive: fc.boolean(),
});

const bound: fc.Arbitrary<Bound> = fc.record({
  scale: fc.constantFrom("value" as const, "completion" as const),
  interval,
});
const word = fc.constantFrom("优", "良", "差", "完整", "不完整", "基本达成", "甲", "乙", "丙", "省级", "市级");
const words = fc.uniqueArray(word, { minLength: 0, maxLength: 3 });
const partial = maybe(fc.constantFrom("whole" as const, "started" as const, "proportional" as const));
const size: fc.Arbitrary<StepSize> = fc.record({
  amount: decimal(12),
  of: fc.constantFrom("unit" as const, "target-percent" as const, "point" as const),
});
const tier = fc.record({ interval, outcome });
const tierList = fc.array(tier, { maxLength: 4 });

const expression: fc.Arbitrary<Expression> = fc.letrec<{ node: Expression }>((tie) => ({
  node: fc.oneof(
    { depthSize: "small" },
    decimal(10).map((value): Expression => ({ node: "number", value })),
    fc.constantFrom("甲", "乙").map((name): Expression => ({ node: "variable", name })),
    fc.constantFrom("rate", "weight", "part", "target", "actual").map((node): Expression => ({ node: node as "rate" })),
    fc.record({
      node: fc.constant("operation" as const),
      operator: fc.constantFrom("+" as const, "-" as const, "×" as const, "÷" as const),
      left: tie("node"),
      right: tie("node"),
    })
  ),
})).node;

const simple: fc.Arbitrary<Rule> = fc.oneof(
  fc.record({
    kind: fc.constant("direct" as const),
    bound: maybe(bound),
    met: words,
    unmet: words,
    pass: outcome,
    fail: outcome,
  }),
  fc.record({
    kind: fc.constantFrom("proportional" as const, "threshold" as const),
    basis: fc.constantFrom("by-type", "completion", "excess", "inverse", "deviation", "rate"),
    reference: maybe(decimal(120)),
    zeroWhen: maybe(bound),
    fullWhen: maybe(bound),
    rescaleFrom: maybe(decimal(100)),
    cap: maybe(marks),
  }),
  fc.record({
    kind: fc.constant("ratio" as const),
    rateName: maybe(word),
    rate: maybe(expression),
    cases: fc.array(fc.record({ when: maybe(interval), score: expression }), { maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant("step" as const),
    direction: fc.constantFrom("shortfall" as const, "excess" as const, "deviation" as const),
    start: maybe(decimal(120)),
    step: size,
    deduct: marks,
    partial,
    zeroWhen: maybe(bound),
    fullWhen: maybe(bound),
    cap: maybe(marks),
  }),
  fc.record({
    kind: fc.constant("award" as const),
    per: size,
    each: marks,
    start: maybe(decimal(20)),
    base: maybe(marks),
    partial,
    cap: maybe(marks),
    zeroWhen: maybe(bound),
    fullWhen: maybe(bound),
  }),
  fc.record({
    kind: fc.constant("tiers" as const),
    scale: fc.constantFrom("value" as const, "completion" as const),
    tiers: tierList,
    whole: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant("states" as const),
    states: fc.array(fc.record({ name: word, aliases: words, outcome }), { maxLength: 4 }),
  }),
  fc.record({
    kind: fc.constant("graded" as const),
    of: fc.constantFrom("percent" as const, "points" as const),
    grades: fc.array(fc.record({ name: word, aliases: words, band: interval }), { maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant("checklist" as const),
    mode: fc.constantFrom("equal-share" as const, "per-item" as const, "per-met" as const, "per-missing" as const),
    count: maybe(fc.integer({ min: 0, max: 5 })),
    items: fc.array(fc.record({ text: word, marks: maybe(marks) }), { maxLength: 4 }),
    each: maybe(marks),
    cap: maybe(marks),
  }),
  fc.record({
    kind: fc.constant("events" as const),
    classes: fc.array(fc.record({ name: word, unit: fc.constantFrom("", "起"), per: decimal(3), deduct: marks }), {
      maxLength: 3,
    }),
    veto: words,
    zeroFrom: maybe(decimal(5)),
    cap: maybe(marks),
    counts: fc.constantFrom("events" as const, "overdue" as const),
  }),
  fc.record({
    kind: fc.constant("deadline" as const),
    due: maybe(fc.constantFrom("2024-12-15", "12月底", "nonsense")),
    unit: fc.constantFrom("day" as const, "workday" as const, "week" as const, "month" as const),
    late: fc.oneof(
      fc.record({ mode: fc.constant("outcome" as const), outcome }),
      fc.record({ mode: fc.constant("step" as const), per: decimal(5), deduct: marks, partial }),
      fc.record({ mode: fc.constant("tiers" as const), tiers: tierList })
    ),
    zeroWhen: maybe(interval),
    cap: maybe(marks),
    pass: outcome,
  }),
  fc.record({ kind: fc.constant("judgement" as const), range: fc.constant(null) })
) as fc.Arbitrary<Rule>;

export const anyRule: fc.Arbitrary<Rule> = fc.oneof(
  { weight: 8, arbitrary: simple },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("compound" as const),
      parts: fc.array(
        fc.record({
          name: word,
          worth: marks,
          rule: simple,
          target: maybe(decimal(100)),
          unit: maybe(fc.constantFrom("%", "个")),
        }),
        { maxLength: 3 }
      ),
    }) as fc.Arbitrary<Rule>,
  }
);

const PIECES =
  "是 否 √ × 按期 逾期 优 良 差 完整 甲 乙 省级 市级 = ： ； ; , 、 / . - % ％ 分 个 万元 天 个月 起 项 中 缺 无 全部 符合 未 已完成 2024年12月15日 12月 2024-12-16 #REF! １ ２ 0 1 2 3 97.5 0.985 1,756 三 半 ~ 约 ≥ （ ） \n ".split(
    " "
  );

/** What might stand in an actual cell: words and signs of the grammar in any order, and anything else. */
export const anyActualText: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 7 }).map((pieces) => pieces.join("")),
  fc.string({ unit: "binary", maxLength: 20 })
);

export const anyActual = fc.oneof(
  anyActualText.map((text) => ({ value: text, text, format: "@" })),
  fc.record({
    value: fc.oneof(fc.double(), fc.integer({ min: -5, max: 200 }), fc.constantFrom(45641, 0.5, 2, 3)),
    text: fc.constantFrom("", "####", "2月3日", "98.5%"),
    format: fc.constantFrom("General", "0%", "yyyy/m/d", "0.0,", '0"个"', "# ?/?", "h:mm"),
  }),
  fc.boolean().map((value) => ({ value, text: "", format: "General" })),
  fc.constant({ value: null, text: "", format: "General" })
);

export const anyRow = fc.record({
  row: fc.constantFrom(
    ...[
      "≥ 26 个",
      "≤ 427.16 万元",
      "= 0 起",
      "≥ 95 %",
      "定性 提升 ",
      "- 100 ",
      "≤ 2024年12月15日 年月日",
      "> -5 %",
      "≥ 若干 户",
      "< 0 %",
    ]
  ),
  name: fc.constantFrom("指标", "群众满意度", "增长率", "任务（5分）"),
  weight: fc.constantFrom("10", "3", "22.5", "0.1", "100"),
  settings: fc.record({
    partialSteps: fc.constantFrom("whole" as const, "started" as const, "proportional" as const),
    digits: fc.integer({ min: 0, max: 4 }),
    gradeWithoutPercent: fc.constantFrom("ask" as const, "middle" as const, "bottom" as const),
    nationalDefault: fc.boolean(),
  }),
});

const digits = fc.nat(150).map(String);

/** An actual of the form that the rule asks for, so that most end in a score. */
function fitting(rule: Rule): fc.Arbitrary<string> {
  switch (rule.kind) {
    case "direct":
      return fc.oneof(fc.constantFrom("是", "否"), digits);
    case "states":
      return rule.states.length === 0 ? digits : fc.constantFrom(...rule.states.map(({ name }) => name));
    case "graded": {
      if (rule.grades.length === 0) return digits;
      return fc
        .tuple(fc.constantFrom(...rule.grades.map(({ name }) => name)), fc.nat(100))
        .map(([name, n]) => `${name} ${n}%`);
    }
    case "checklist": {
      const count = rule.count ?? rule.items.length;
      return fc.oneof(
        fc.nat(Math.max(count, 1)).map(String),
        fc.nat(count).map((met) => `${met}/${count}`)
      );
    }
    case "events": {
      const names = [...rule.classes.map(({ name }) => name), ...rule.veto];
      return fc
        .tuple(...names.map(() => fc.nat(2)))
        .map((counts) => counts.map((n, index) => `${names[index]}=${n}`).join("；"));
    }
    case "ratio":
      return fc.oneof(
        fc.tuple(digits, digits).map(([first, second]) => `甲=${first}；乙=${second}`),
        digits.map((n) => `${n}%`)
      );
    case "compound":
      return fc.tuple(...rule.parts.map((part) => fitting(part.rule))).map((texts) => texts.join("；"));
    default:
      return digits;
  }
}

/** A rule with an actual that mostly fits it. */
export const ruleWithActual = anyRule.chain((rule) =>
  fc.oneof(
    fitting(rule).map((text) => [rule, { value: text, text, format: "@" }] as const),
    anyActual.map((actual) => [rule, actual] as const)
  )
);
