import fc from "fast-check";
import { Rational } from "../../src/core/number/rational";
import { actualKindOf } from "../../src/core/scoring/actual-kind";
import { priceCurve } from "../../src/core/scoring/curve";
import { DEFAULT_SETTINGS } from "../../src/core/settings";
import type { Rule } from "../../src/core/standard/rule";
import { award, contextOf, events, interval, number, proportional, scoreOf, step, tiers } from "../core/scoring/build";
import { anyActualText, anyRow, anyRule, ruleWithActual } from "./scoring-rules";

test("any rule on any actual ends in a score from 0 to the weight, or in a reason and what to do", () => {
  fc.assert(
    fc.property(ruleWithActual, anyRow, ([rule, actual], row) => {
      const score = scoreOf(rule, actual, row);
      expect(score.explanation).not.toBe("");
      if (score.state === "scored") {
        expect(score.exact?.isNegative).toBe(false);
        expect(score.exact?.compare(score.weight ?? Rational.ZERO)).toBeLessThanOrEqual(0);
        const rounded = score.exact?.rounded(row.settings.digits) ?? Rational.ZERO;
        expect(score.score?.equals(Rational.min(rounded, score.weight ?? Rational.ZERO))).toBe(true);
        expect(score.reason).toBeNull();
        expect(score.explanation).toMatch(/得(?:满分)? [-\d./]+ 分/);
      } else {
        expect(score.state).toBe("not-scored");
        expect([score.exact, score.score, score.completion, score.actual]).toEqual([null, null, null, null]);
        expect(score.reason).not.toBeNull();
        expect(score.explanation).toMatch(/^未评分：.{6,}/s);
      }
    }),
    { numRuns: 4000 }
  );
});

test("any rule has an actual kind and a picture, or none", () => {
  fc.assert(
    fc.property(anyRule, anyRow, (rule, row) => {
      const context = contextOf(row);
      expect(actualKindOf(rule, context).kind).not.toBe("");
      const curve = priceCurve(rule, context, number(row.weight), DEFAULT_SETTINGS);
      for (const { score } of curve?.dots ?? []) expect(score.isNegative).toBe(false);
    }),
    { numRuns: 400 }
  );
});

test("any text at all is read or refused in a blink", () => {
  const rules: readonly Rule[] = [
    step("shortfall", "1", "10%"),
    events({ 省级: "2分", 市级: "1分" }),
    {
      kind: "direct",
      bound: null,
      met: ["达到"],
      unmet: [],
      pass: { give: { amount: Rational.ONE, of: "part" } },
      fail: { give: { amount: Rational.ZERO, of: "points" } },
    },
    { kind: "checklist", mode: "equal-share", count: 3, items: [], each: null, cap: null },
  ];
  for (const piece of [
    "9",
    "一",
    "；",
    "省级=",
    "已",
    "项",
    "(",
    "1/",
    " ",
    "、是",
    "提前",
    "半",
    "\n",
    "1,",
    "无",
    "%",
  ]) {
    const text = piece.repeat(10_000 / piece.length);
    const started = performance.now();
    for (const rule of rules) expect(scoreOf(rule, text).state).not.toBe("");
    expect(performance.now() - started).toBeLessThan(1_000);
  }
});

/** Rules where more is better, on a target of 100 个. */
const RISING: readonly Rule[] = [
  step("shortfall", "1", "3%"),
  step("shortfall", "7%", "1/3", { partial: "started" }),
  step("shortfall", "0.1", "0.2分", { partial: "proportional", cap: { amount: number("3"), of: "points" } }),
  step("shortfall", "3", "1分", {
    start: number("80"),
    zeroWhen: { scale: "completion", interval: interval("(,60)") },
  }),
  award("7", "0.4分"),
  award("10%", "1分", { start: number("20"), base: { amount: number("2"), of: "points" } }),
  proportional("completion"),
  proportional("completion", {
    rescaleFrom: number("60"),
    zeroWhen: { scale: "completion", interval: interval("(,60)") },
  }),
  proportional("by-type", { cap: { amount: number("4"), of: "points" } }),
  tiers("value", { "[90,)": "10分", "[80,90)": "8分", "[70,80)": "1/3", "(,70)": "0分" }),
  tiers("completion", { "(100,)": "10分", "[100,100]": "9分", "(,100)": "6分" }),
];

/** And where less is. */
const FALLING: readonly Rule[] = [
  step("excess", "1", "3%"),
  step("excess", "10%", "5%", { cap: { amount: number("6"), of: "points" } }),
  proportional("excess"),
  proportional("inverse"),
  events({ "": "7%" }),
  events({ "": "2分" }, { zeroFrom: number("3") }),
];

const hundredths = fc.integer({ min: 0, max: 30_000 }).map((n) => Rational.of(n, 100));

test("a better actual never lowers the score", () => {
  fc.assert(
    fc.property(fc.constantFrom(...RISING), hundredths, hundredths, (rule, first, second) => {
      const [low, high] = [Rational.min(first, second), Rational.max(first, second)].map((x) =>
        scoreOf(rule, x.plus(Rational.ONE).toString(), { row: "≥ 100 个" })
      );
      expect(low?.exact && high?.exact && low.exact.compare(high.exact) <= 0).toBe(true);
    }),
    { numRuns: 1500 }
  );
  fc.assert(
    fc.property(fc.constantFrom(...FALLING), fc.nat(300), fc.nat(300), (rule, first, second) => {
      const [low, high] = [Math.min(first, second), Math.max(first, second)].map((x) =>
        scoreOf(rule, x, { row: rule.kind === "events" ? "= 0 起" : "≤ 100 个" })
      );
      expect(low?.exact && high?.exact && high.exact.compare(low.exact) <= 0).toBe(true);
    }),
    { numRuns: 1000 }
  );
});

test("k whole steps cost exactly k deductions, and a hundredth less costs one step less", () => {
  const tenth = fc.integer({ min: 1, max: 50 }).map((n) => Rational.of(n, 10));
  fc.assert(
    fc.property(tenth, fc.integer({ min: 1, max: 9 }), fc.constantFrom("1/3", "7%", "0.3分"), (size, k, cost) => {
      const rule = step("shortfall", size.toString(), cost);
      const row = { row: "≥ 100 公里", weight: "9" };
      const at = (x: Rational) => scoreOf(rule, x.toString(), row).exact;
      const [start, distance] = [Rational.HUNDRED, size.times(Rational.of(k))];
      const each = number("9").minus(at(start.minus(size)) ?? Rational.ZERO);
      const left = (steps: number) => Rational.max(Rational.ZERO, number("9").minus(each.times(Rational.of(steps))));
      expect(at(start.minus(distance))?.toString()).toBe(left(k).toString());
      expect(at(start.minus(distance).plus(Rational.of(1, 100)))?.toString()).toBe(left(k - 1).toString());
    })
  );
});

test("the explanation's deduction and its result add up to the weight", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100 }), (actual) => {
      const score = scoreOf(step("shortfall", "1", "3%"), actual, { row: "≥ 100 个", weight: "10" });
      const [, lost = "0", floored] = /(?:共|应)扣 ([\d.]+) 分(，扣完为止)?/.exec(score.explanation) ?? [];
      const [, got = ""] = /得(?:满分)? ([\d.]+) 分$/.exec(score.explanation) ?? [];
      expect(number(got).equals(score.exact ?? Rational.ONE)).toBe(true);
      if (floored) expect(score.exact?.isZero).toBe(true);
      else expect(number(lost).plus(number(got)).toString()).toBe("10");
    })
  );
});

const WIDE: Readonly<Record<string, string>> = Object.fromEntries(
  [..."0123456789%/=;:.-,()"].map((sign) => [sign, String.fromCharCode(sign.charCodeAt(0) + 0xfee0)])
);

test("width and spaces do not change a score", () => {
  fc.assert(
    fc.property(anyRule, anyActualText, anyRow, (rule, text, row) => {
      const wide = [...text].map((sign) => WIDE[sign] ?? sign).join("");
      const spaced = `\u00a0${text} \u3000`;
      const exact = scoreOf(rule, text, row).exact?.toString();
      expect(scoreOf(rule, wide, row).exact?.toString()).toBe(exact);
      expect(scoreOf(rule, spaced, row).exact?.toString()).toBe(exact);
    }),
    { numRuns: 1000 }
  );
});

test("named values may stand in any order", () => {
  const rule = events({ 省级: "2分", 市级: "1分", 县级: "0.5分" });
  fc.assert(
    fc.property(
      fc.shuffledSubarray(["省级", "市级", "县级"], { minLength: 3 }),
      fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3)),
      (names, counts) => {
        const count: Record<string, number> = { 省级: counts[0], 市级: counts[1], 县级: counts[2] };
        const text = names.map((name) => `${name}=${count[name]}`).join("；");
        const expected = 10 - 2 * counts[0] - counts[1] - 0.5 * counts[2];
        expect(scoreOf(rule, text).exact?.toString()).toBe(`${Math.max(0, expected)}`);
      }
    )
  );
});
