import { actualKindOf } from "../../../src/core/scoring/actual-kind";
import type { Rule } from "../../../src/core/standard/rule";
import {
  FULL,
  NONE,
  award,
  checklist,
  contextOf,
  deadline,
  direct,
  events,
  formula,
  graded,
  items,
  lateStep,
  marks,
  number,
  onValue,
  part,
  proportional,
  states,
  step,
  tiers,
} from "./build";

const kind = (rule: Rule, row: string, name = "指标") => actualKindOf(rule, contextOf({ row, name }));

test("rules over a number ask for it in the row's unit", () => {
  const asked = { kind: "number", unit: "户", whole: false, nonNegative: true };
  expect(kind(step("shortfall", "1", "10%"), "≥ 26 户")).toEqual(asked);
  expect(kind(award("1", "1分"), "≥ 26 户")).toEqual(asked);
  expect(kind(proportional("completion"), "≥ 26 户")).toEqual(asked);
  expect(kind(direct(), "≤ 26 户")).toEqual(asked);
  expect(kind(direct({ bound: onValue("[3,)") }), "定性 达到 户")).toEqual(asked);
  expect(kind(tiers("value", { "[9,11]": "3分" }, true), "≥ 12 户")).toEqual({ ...asked, whole: true });
  expect(kind(step("shortfall", "1pp", "1分"), "≥ 70 ")).toMatchObject({ unit: "%" });
  expect(kind(award("1pp", "1分"), "≥ 70 ")).toMatchObject({ unit: "%" });
  expect(kind(proportional("rate"), "≥ 70 ")).toMatchObject({ unit: "%" });
  expect(kind(step("shortfall", "1", "1分"), "≥ 70 ")).toMatchObject({ unit: "" });
  expect(kind(tiers("completion", { "[90,)": "3分" }), "定性 完成 ")).toMatchObject({ kind: "number", unit: "%" });
  expect(kind(tiers("completion", { "[90,)": "3分" }), "≥ 20 户")).toEqual(asked);
  expect(kind(tiers("value", { "[90,)": "3分" }), "定性 完成 户")).toEqual(asked);
  expect(kind({ ...proportional("completion"), kind: "threshold" }, "≥ 26 户")).toEqual(asked);
});

test("growth and profit may be negative, households and satisfaction may not", () => {
  const rule = step("excess", "1pp", "1分");
  expect(kind(rule, "≤ 0 %", "差旅费增长率")).toMatchObject({ nonNegative: false });
  expect(kind(rule, "≥ 90 ", "群众满意度")).toMatchObject({ nonNegative: true, unit: "%" });
  expect(kind(rule, "≥ 10 万元", "净利润")).toMatchObject({ nonNegative: false });
  expect(kind(rule, "≥ -2 万元")).toMatchObject({ nonNegative: false });
});

test("words are offered where words decide", () => {
  expect(kind(direct(), "定性 提升 ")).toEqual({ kind: "choice", choices: ["是", "否", "提升", "未提升"] });
  expect(kind(direct({ met: ["改善"], unmet: ["恶化"] }), "定性 未发生 ")).toEqual({
    kind: "choice",
    choices: ["是", "否", "未发生", "改善", "恶化"],
  });
  expect(kind(direct(), "定性 是 ")).toEqual({ kind: "choice", choices: ["是", "否"] });
  expect(kind(direct(), "定性 20 ")).toEqual({ kind: "choice", choices: ["是", "否"] });
  expect(kind(direct(), "- 20 户")).toEqual({ kind: "choice", choices: ["是", "否"] });
  expect(kind(direct(), "定性  ")).toEqual({ kind: "choice", choices: ["是", "否"] });
  expect(kind(direct(), "定性 稳步有序提升 ")).toMatchObject({
    choices: ["是", "否", "稳步有序提升", "未稳步有序提升"],
  });
  expect(kind(direct(), "定性 持续稳步有序提升 ")).toEqual({ kind: "choice", choices: ["是", "否"] });
  const [long, longer] = ["一二三四五六七八九十一二", "一二三四五六七八九十一二三"];
  expect(kind(direct({ met: [long, longer] }), "定性  ")).toEqual({ kind: "choice", choices: ["是", "否", long] });
  expect(actualKindOf(direct(), { ...contextOf({ row: "≤ 12月15日前 年月日" }), year: null })).toMatchObject({
    kind: "date-or-late",
  });
  expect(kind(direct(), "≤ 2024年12月15日前 年月日")).toEqual({ kind: "date-or-late", unit: "day" });
  expect(kind(states({ 优: FULL, 差: NONE }), "定性 优 ")).toEqual({ kind: "choice", choices: ["优", "差"] });
  expect(kind(graded({ 基本达成: "[80,100]" }), "定性 好 ")).toEqual({ kind: "grade-percent", grades: ["基本达成"] });
});

test("conditions, events and delays are counted", () => {
  expect(kind(checklist("equal-share", { count: 3 }), "定性 好 ")).toEqual({ kind: "count", of: 3, counts: "met" });
  expect(kind(checklist("per-met", { items: items({ 甲: null, 乙: null }) }), "定性 好 ")).toEqual({
    kind: "count",
    of: 2,
    counts: "met",
  });
  expect(kind(checklist("per-missing", { each: marks("1分") }), "定性 好 ")).toEqual({
    kind: "count",
    of: null,
    counts: "missing",
  });
  expect(kind(checklist("per-item", { items: items({ 甲: "1分", 乙: "2分" }) }), "定性 好 ")).toEqual({
    kind: "items",
    items: ["甲", "乙"],
  });
  expect(kind(events({ "": "1分" }), "= 0 起")).toEqual({ kind: "count", of: null, counts: "events" });
  expect(kind(events({ "": "1分" }, { counts: "overdue" }), "= 0 起")).toMatchObject({ counts: "late" });
  expect(kind(events({ 省级: "2分" }, { veto: ["国家级"] }), "= 0 起")).toEqual({
    kind: "named-numbers",
    names: ["省级", "国家级"],
  });
  expect(kind(deadline(lateStep("1", "1分"), { unit: "month" }), "定性 按期 ")).toEqual({
    kind: "date-or-late",
    unit: "month",
  });
});

test("a formula asks for its figures, else for the rate", () => {
  const cases = [{ when: null, score: formula("rate × weight") }];
  const figures: Rule = { kind: "ratio", rateName: null, rate: formula("完好数 ÷ 总数"), cases };
  expect(kind(figures, "≥ 100 %")).toEqual({ kind: "named-numbers", names: ["完好数", "总数"] });
  expect(kind({ ...figures, rate: null }, "≥ 20 个")).toMatchObject({ kind: "number", unit: "%" });
});

test("a compound asks for every part in its own unit; a judgement for nothing", () => {
  const rule: Rule = {
    kind: "compound",
    parts: [
      part("期数", "3分", step("shortfall", "1", "1分"), { target: number("6") }),
      part("合格率", "2分", step("shortfall", "1pp", "1分"), { target: number("95") }),
    ],
  };
  expect(kind(rule, "≥ 6 期")).toMatchObject({
    kind: "parts",
    parts: [
      { name: "期数", actual: { kind: "number", unit: "期" } },
      { name: "合格率", actual: { kind: "number", unit: "%" } },
    ],
  });
  expect(kind({ kind: "judgement", range: null }, "定性 好 ")).toEqual({ kind: "none" });
});
