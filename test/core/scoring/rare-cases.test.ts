import { parseNumberText, parsePlainNumber } from "../../../src/core/number/parse-number";
import { actualKindOf } from "../../../src/core/scoring/actual-kind";
import { priceCurve } from "../../../src/core/scoring/curve";
import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import type { Rule } from "../../../src/core/standard/rule";
import {
  award,
  checklist,
  contextOf,
  deadline,
  direct,
  events,
  exactOf,
  formula,
  give,
  graded,
  interval,
  marks,
  number,
  onValue,
  part,
  proportional,
  scoreOf,
  step,
} from "./build";

const asked = "not-scored: actual-not-readable";
const perRate = (score: string, rate: string | null = null): Rule => ({
  kind: "ratio",
  rateName: null,
  rate: rate === null ? null : formula(rate),
  cases: [{ when: null, score: formula(score) }],
});

test("numbers of more than sixty signs and units of other letters are none", () => {
  expect(parsePlainNumber("1".repeat(60))).not.toBeNull();
  expect(parsePlainNumber("1".repeat(61))).toBeNull();
  expect(parseNumberText("50羽")?.unit).toBe("羽");
  expect(parseNumberText("50x")).toBeNull();
});

test("a rate is asked for in percents, and nothing is drawn where no actual can be scored", () => {
  expect(actualKindOf(perRate("rate × weight"), contextOf({ row: "≥ 95 %" }))).toMatchObject({ unit: "%" });
  const above = award("1", "2分", { cap: marks("12分") });
  expect(priceCurve(above, contextOf({ row: "≥ 5 项" }), number("10"), DEFAULT_SETTINGS)).toBeNull();
});

test("counts that are none are asked for", () => {
  expect(exactOf(checklist("equal-share", { count: 3 }), "2.5", { row: "定性 好 " })).toBe(
    "not-scored: actual-not-possible"
  );
  expect(exactOf(events({ "": "1分" }), "十百起", { row: "= 0 起" })).toBe(asked);
  expect(exactOf(checklist("per-missing"), 1, { row: "定性 好 " })).toMatch(/^not-scored/);
});

test("figures in percent are shares of one", () => {
  expect(exactOf(perRate("rate × weight", "甲率 ÷ 乙率"), "甲率=57%；乙率=60%", { row: "≥ 100 %" })).toBe("9.5");
});

test("a percent for an amount without a target is asked for without an amount to offer", () => {
  const rule = step("shortfall", "1", "1分", { start: number("10") });
  const score = scoreOf(rule, "96%", { row: "≥ 若干 户" });
  expect([score.reason, score.question]).toEqual(["actual-not-readable", null]);
  expect(exactOf(proportional("completion"), "-5%", { row: "≥ 若干 户", name: "群众满意度" })).toMatch(/^not-scored/);
});

test("points above the weight are refused in tiers of lateness, and two limits that both hold", () => {
  const late = deadline({ mode: "tiers", tiers: [{ interval: interval("(,5]"), outcome: give("12分") }] });
  expect(exactOf(late, 3, { row: "定性 按期 " })).toBe("not-scored: tier-points-differ-from-weight");
  const both = step("shortfall", "1", "1分", { zeroWhen: onValue("(,20)"), fullWhen: onValue("[10,)") });
  expect(exactOf(both, 15, { row: "≥ 26 个" })).toBe("not-scored: tiers-overlap");
});

test("neither a day nor a word of time answers a target that is a day", () => {
  expect(exactOf(direct(), "不清楚", { row: "≤ 2024年12月15日前 年月日" })).toBe(asked);
});

test("points of a part that is worth nothing say no percent", () => {
  const rule: Rule = { kind: "compound", parts: [part("效果", "0分", graded({ 好: "[80,100]" }))] };
  expect(exactOf(rule, "好5分", { row: "定性 好 " })).toBe(asked);
});

test("what a rate exceeds is said in percentage points", () => {
  expect(scoreOf(proportional("excess"), 6, { row: "≤ 5 %" }).explanation).toContain("1 个百分点");
});

test("a bare number in a row of amounts is no rate; marks written as a number may not exceed the weight", () => {
  expect(exactOf(perRate("rate × weight"), 150, { row: "≥ 200 公里" })).toBe(asked);
  expect(exactOf(perRate("rate × 12"), "50%", { row: "≥ 90 %" })).toBe("not-scored: tier-points-differ-from-weight");
  expect(exactOf(perRate("rate × 10"), "50%", { row: "≥ 90 %" })).toBe("5");
});
