import type { Curve } from "../../../src/core/scoring/curve";
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
  formula,
  give,
  interval,
  items,
  lateStep,
  marks,
  number,
  onValue,
  proportional,
  scoreOf,
  step,
  tiers,
} from "./build";

const curve = (rule: Rule, row: string, weight = "10", name = "指标") =>
  priceCurve(rule, contextOf({ row, name }), number(weight), DEFAULT_SETTINGS);

const dots = (it: Curve | null) => it?.dots.map(({ x, score }) => `${x.toString()}:${score.toString()}`).join(" ");
const pieces = (it: Curve | null) =>
  it?.pieces.map(({ from, to }) => `${from.x}:${from.score}→${to.x}:${to.score}`.replace(/\s/g, "")).join(" ");

test("steps are flat pieces with exact jumps", () => {
  const steps = curve(step("shortfall", "1", "1/3"), "≥ 3 个", "6");
  expect(dots(steps)).toBe("0:0 1:2 2:4 3:6 3.6:6");
  expect(pieces(steps)).toBe("0:2→1:2 1:4→2:4 2:6→3:6 3:6→3.6:6");
  expect(dots(curve(step("deviation", "10%", "5分"), "= 50 件"))).toBe("0:0 36:0 40:0 45:5 50:10 55:5 60:0 64:0");
});

test("a line is drawn by its ends", () => {
  const line = curve(proportional("by-type"), "≤ 80 万元");
  expect(dots(line)).toBe("0:10 80:10 160:0 192:0");
  expect(pieces(line)).toBe("0:10→80:10 80:10→160:0 160:0→192:0");
  const rescaled = curve(proportional("completion", { rescaleFrom: number("50") }), "≥ 200 人");
  expect(dots(rescaled)).toBe("0:0 100:0 200:10 400:10 480:10");
  expect(dots(curve(proportional("completion", { zeroWhen: onValue("(,60)") }), "≥ 100 个"))).toBe(
    "0:0 60:6 100:10 200:10 240:10"
  );
});

test("a curved line is drawn in short pieces that meet", () => {
  const bent = curve(proportional("inverse"), "≤ 100 万元");
  expect(bent?.pieces.length).toBeGreaterThan(30);
  expect(bent?.dots.find(({ x }) => x.equals(number("200")))?.score.toString()).toBe("5");
});

test("tiers, bounds and awards break where the text says", () => {
  expect(dots(curve(tiers("value", { "[90,)": "10分", "[80,90)": "8分", "(,80)": "0分" }), "≥ 90 %"))).toBe(
    "78:0 80:8 90:10 92:10"
  );
  expect(dots(curve(tiers("completion", { "[100,)": "10分", "(,100)": "6分" }), "≥ 80 万元"))).toBe(
    "0:6 40:6 80:10 120:10"
  );
  expect(dots(curve(direct(), "≤ 42 人", "3"))).toBe("0:3 21:3 42:3 63:0");
  expect(dots(curve(direct({ bound: onValue("[100,)") }), "≥ 200 公顷"))).toBe("0:0 80:0 100:10 200:10 220:10");
  expect(dots(curve(award("5", "1分"), "≥ 20 篇", "4"))).toBe("0:0 5:1 10:2 15:3 20:4 24:4");
});

test("counts are dots only", () => {
  const accidents = curve(events({ "": "20%" }), "= 0 起");
  expect(accidents).toMatchObject({ whole: true, pieces: [] });
  expect(dots(accidents)).toBe("0:10 1:8 2:6 3:4 4:2 5:0 6:0");
  expect(dots(curve(checklist("equal-share", { count: 3 }), "定性 好 ", "4"))).toBe("0:0 1:4/3 2:8/3 3:4");
  expect(dots(curve(deadline(lateStep("1", "2分")), "定性 按期 ", "4"))).toBe("0:4 1:2 2:0");
});

test("a formula over a rate is drawn over its percent", () => {
  const rule: Rule = {
    kind: "ratio",
    rateName: null,
    rate: formula("完好数 ÷ 总数"),
    cases: [{ when: null, score: formula("rate × weight") }],
  };
  const rate = curve(rule, "≥ 100 %", "8");
  expect(rate?.dots.find(({ x }) => x.equals(number("50")))?.score.toString()).toBe("4");
});

test("a very fine staircase is drawn as a slope of at most some hundred points", () => {
  const fine = curve(step("shortfall", "1", "0.01分"), "≥ 1756 户");
  expect(fine?.dots.length).toBeLessThan(130);
  for (const { from, to } of fine?.pieces ?? []) expect(from.score.compare(to.score)).toBeLessThanOrEqual(0);
});

test("every dot is the score of its row", () => {
  const rule = step("shortfall", "1%", "2%");
  for (const { x, score } of curve(rule, "≥ 1756 户")?.dots ?? []) {
    expect(scoreOf(rule, x.toString(), { row: "≥ 1756 户" }).exact?.equals(score) ?? x.denominator !== 1n).toBe(true);
  }
});

test("rules that ask for words or several figures have no picture", () => {
  expect(curve(direct(), "定性 提升 ")).toBeNull();
  expect(curve(events({ 甲: "1分", 乙: "2分" }), "= 0 起")).toBeNull();
  expect(curve(checklist("per-item"), "定性 好 ")).toBeNull();
  expect(curve({ kind: "judgement", range: null }, "定性 好 ")).toBeNull();
  expect(curve(step("shortfall", "1", "1分"), "≥ 若干 个")).toBeNull();
  expect(curve(step("shortfall", "1%", "1分"), "≥ 0 个")).toBeNull();
});

test("bounds, caps and starts are break points too", () => {
  const bounded = step("shortfall", "8pp", "4分", {
    start: number("96"),
    zeroWhen: onValue("(,64)"),
    fullWhen: onValue("[98,)"),
  });
  const it = curve(bounded, "≥ 96 %", "20", "招商任务达标率");
  expect(dots(it)).toBe("47.6:0 56:0 64:4 72:8 80:12 88:16 96:20 98:20 106.4:20");
  expect(dots(curve(award("1", "2分", { start: number("10"), fullWhen: onValue("[12,)") }), "≥ 12 项", "8"))).toBe(
    "0:0 9.2:0 10:0 11:2 12:8 13:8 14:8 14.8:8"
  );
  expect(dots(curve(step("excess", "10%", "5分"), "≤ 50 万元"))).toBe("0:10 48:10 50:10 55:5 60:0 62:0");
  expect(dots(curve(proportional("rate"), "≥ 100 %", "10", "任务完成率"))).toBe("0:0 100:10 200:10 240:10");
});

test("a rate that can be negative is drawn below 0, an amount is not", () => {
  expect(dots(curve(step("excess", "1pp", "2分"), "≤ 0 %", "4", "差旅费增长率"))).toBe("0:4 1:2 2:0 2.4:0");
  expect(dots(curve(step("shortfall", "1", "2分"), "≥ 2 户", "4"))).toBe("0:0 1:2 2:4 2.4:4");
  expect(dots(curve(step("shortfall", "1", "2分"), "≥ -1 万元", "4"))).toBe("-3.4:0 -3:0 -2:2 -1:4 -0.6:4");
});

test("deadlines in tiers and outcomes, and conditions that are missing", () => {
  const tiered = deadline({
    mode: "tiers",
    tiers: [
      { interval: interval("(,1]"), outcome: give("50%") },
      { interval: interval("(1,)"), outcome: give("0分") },
    ],
  });
  expect(dots(curve({ ...tiered, unit: "month" }, "定性 按期 ", "6"))).toBe("0:6 1:3 1.2:0");
  expect(dots(curve(deadline(lateStep("1", "2分"), { zeroWhen: interval("[2,)") }), "定性 按期 "))).toBe(
    "0:10 1:8 2:0 3:0 4:0 5:0 6:0"
  );
  expect(dots(curve(deadline({ mode: "outcome", outcome: give("0分") }), "定性 按期 ", "6"))).toBe("0:6 1:0");
  expect(dots(curve(checklist("per-missing", { each: marks("2分") }), "定性 齐全 ", "5"))).toBe("0:5 1:3 2:1 3:0");
  expect(
    dots(curve(checklist("per-met", { items: items({ 甲: null, 乙: null }), each: marks("2分") }), "定性 好 ", "5"))
  ).toBe("0:0 1:2 2:4");
  expect(curve(checklist("per-met"), "定性 好 ")).toBeNull();
  expect(curve(events({ "": "2分" }, { veto: ["重大"] }), "= 0 起")).toBeNull();
});

test("pieces stop where the rule refuses", () => {
  const gap = curve(tiers("value", { "[90,)": "10分", "(,80)": "0分" }), "≥ 90 个");
  expect(pieces(gap)).toBe("0:0→78:0 78:0→80:0 90:10→92:10");
});

test("a bent line is drawn from dot to dot", () => {
  const bent = curve(proportional("inverse"), "≤ 100 万元");
  const [first] = bent?.pieces ?? [];
  expect(first && [first.from, first.to]).toEqual([bent?.dots[0], bent?.dots[1]]);
  expect(bent?.pieces.length).toBe((bent?.dots.length ?? 0) - 1);
});

test("what a rate scores at 1% and less is drawn, though a bare 1 in the cell would be asked for", () => {
  expect(dots(curve(step("shortfall", "49pp", "5分"), "≥ 50 %", "10", "满意率"))).toBe("0:5 1:5 50:10 69.6:10");
});

test("days and events are counted as such in a row of percents, and without its target", () => {
  expect(dots(curve(deadline(lateStep("1", "2分")), "≥ 95 %", "4", "增长率"))).toBe("0:4 1:2 2:0");
  expect(dots(curve(deadline(lateStep("1", "2分")), "≤ 30 天", "4"))).toBe("0:4 1:2 2:0");
  expect(dots(curve(events({ "": "5分" }), "≤ 0 %"))).toBe("0:10 1:5 2:0 3:0");
});

test("a formula over the rate is drawn in percents also in a row of things", () => {
  const rule: Rule = {
    kind: "ratio",
    rateName: null,
    rate: null,
    cases: [{ when: null, score: formula("rate × weight") }],
  };
  expect(
    curve(rule, "≥ 20 个", "8")
      ?.dots.find(({ x }) => x.equals(number("50")))
      ?.score.toString()
  ).toBe("4");
});

test("the slope through a fine staircase goes from dot to dot", () => {
  const fine = curve(step("shortfall", "1", "0.01分"), "≥ 1756 户");
  expect(fine?.pieces.map(({ to }) => to)).toEqual(fine?.dots.slice(1));
  expect(fine?.pieces.map(({ from }) => from)).toEqual(fine?.dots.slice(0, -1));
});
