import type { Rule } from "../../../src/core/standard/rule";
import {
  FULL,
  NONE,
  award,
  checklist,
  deadline,
  direct,
  events,
  formatted,
  formula,
  graded,
  items,
  lateStep,
  marks,
  part,
  proportional,
  scoreOf,
  states,
  step,
  tiers,
} from "./build";

const RATIO: Rule = {
  kind: "ratio",
  rateName: "完好率",
  rate: formula("完好数 ÷ 总数"),
  cases: [{ when: null, score: formula("rate × weight") }],
};

const KINDS: readonly (readonly [name: string, rule: Rule, row: string])[] = [
  ["direct by words", direct(), "定性 提升 "],
  ["direct by number", direct(), "≥ 26 个"],
  ["proportional", proportional("completion"), "≥ 26 个"],
  ["proportional without target", proportional("completion"), "定性 完成 "],
  ["step", step("shortfall", "1", "1分"), "≥ 26 个"],
  ["award", award("1", "1分"), "≥ 26 个"],
  ["tiers", tiers("value", { "(,)": "1分" }), "≥ 26 个"],
  ["states", states({ 优: FULL, 差: NONE }), "定性 优 "],
  ["graded", graded({ 优: "[80,100]" }), "定性 优 "],
  ["checklist", checklist("equal-share", { count: 3 }), "定性 优 "],
  ["events", events({ "": "1分" }), "= 0 起"],
  ["events by class", events({ 甲级: "1分", 乙级: "1分" }), "= 0 起"],
  ["deadline", deadline(lateStep("1", "1分")), "定性 按期 "],
  ["ratio", RATIO, "≥ 100 %"],
  ["ratio without definition", { ...RATIO, rate: null }, "≥ 100 %"],
  ["compound", { kind: "compound", parts: [part("甲级", "1分", direct()), part("乙级", "1分", direct())] }, "定性 优 "],
];

test.each(KINDS)("%s names an error of a formula", (_, rule, row) => {
  for (const error of ["#REF!", "#DIV/0!"]) {
    const score = scoreOf(rule, error, { row });
    expect(score).toMatchObject({
      reason: "actual-not-readable",
      explanation: `未评分：实际完成值单元格里是公式错误“${error}”，请改正公式或直接填写结果。`,
    });
  }
});

test.each(KINDS)("%s refuses a time of day and a number that its format scales", (_, rule, row) => {
  for (const cell of [formatted(0.5, "12:00", "h:mm"), formatted(120_000, "12", "0!.0,")]) {
    expect(scoreOf(rule, cell, { row })).toMatchObject({ state: "not-scored", score: null });
  }
});

test.each(KINDS.filter(([name]) => name !== "deadline"))(
  "%s does not take a date for anything else",
  (_, rule, row) => {
    const score = scoreOf(rule, formatted(45325, "2月3日", 'm"月"d"日"'), { row });
    expect(score).toMatchObject({ state: "not-scored", reason: "actual-not-readable" });
  }
);

test("a scaled number is explained", () => {
  expect(
    scoreOf(step("shortfall", "1", "1分"), formatted(120_000, "12.0", "0!.0,"), { row: "≥ 26 万元" }).explanation
  ).toBe("未评分：单元格格式把数字缩小显示成“12.0”，与真正的值不一致，请改成常规格式后填写与计量单位一致的数字。");
});

const said = (rule: Rule, actual: Parameters<typeof scoreOf>[1], row: string) =>
  scoreOf(rule, actual, { row }).explanation.replace(/^未评分：/, "");

test("questions about counts say what to write", () => {
  const three = checklist("equal-share", { items: items({ 甲: null, 乙: null, 丙: null }) });
  expect(said(three, "4/3", "定性 优 ")).toBe("“4/3”中符合的条数多于总条数，请核实。");
  expect(said(three, "2/4", "定性 优 ")).toBe("标准一共有 3 条，与“2/4”的总条数不同，请核实。");
  expect(said(three, 4, "定性 优 ")).toBe("标准一共只有 3 条，“4”超过了，请核实。");
  expect(said(three, 1.5, "定性 优 ")).toBe("“1.5”不是整数，件数、条数只能是整数，请核实。");
  expect(said(checklist("equal-share"), 2, "定性 优 ")).toBe(
    "标准没有说一共几条，“2”算不出比例，请写成“符合条数/总条数”，例如“2/3”。"
  );
  expect(said(checklist("per-missing", { each: marks("1分") }), "符合3项", "定性 优 ")).toBe(
    "标准没有说一共几条，“符合3项”算不出比例，请写成“符合条数/总条数”，例如“2/3”。"
  );
  expect(said(checklist("per-item"), 2, "定性 优 ")).toBe("请写成“符合条数/总条数”，例如“2/3”。");
});

test("questions about events say what to write", () => {
  expect(said(events({ "": "1分" }), "若干", "= 0 起")).toBe("“若干”看不出发生了几次，请填写次数，没有发生就填 0。");
  expect(said(events({ "": "1分" }), -1, "= 0 起")).toBe("“-1”是负数，这个指标不可能为负，请核实后填写。");
  expect(said(events({ "": "1分" }, { counts: "overdue" }), "逾期", "= 0 起")).toBe(
    "“逾期”没有说明有几件，请填写逾期的件数。"
  );
});

test("questions about delays say what to write", () => {
  const dated = deadline(lateStep("1", "1分"), { due: "2024-12-15" });
  expect(said(deadline(lateStep("1", "1分")), "逾期", "定性 按期 ")).toBe(
    "“逾期”没有说明逾期多少，请填写逾期几天，例如“2天”。"
  );
  expect(said(deadline(lateStep("1", "1分"), { unit: "month" }), "30天", "定性 按期 ")).toBe(
    "标准按“个月”计算，逾期情况为“30天”换算后结果不唯一，请直接填写逾期几个月。"
  );
  expect(said(deadline(lateStep("1", "1分")), "2024-12-16", "定性 按期 ")).toBe(
    "标准和指标值里都没有写明完成期限，由日期“2024-12-16”不能确定是否逾期，请填“按期”或逾期几天。"
  );
  expect(said(dated, "2024年12月", "定性 按期 ")).toBe(
    "由“2024年12月”不能确定是否超过期限 2024年12月15日，请写明具体日期。"
  );
  expect(said(dated, "很久", "定性 按期 ")).toBe(
    "“很久”不是日期，也看不出逾期多少，请填写完成日期、逾期的天数或“按期”。"
  );
  expect(said(dated, -3, "定性 按期 ")).toBe("“-3”是负数。如果是提前完成，请填“按期”。");
  expect(said(dated, "3个工作日", "定性 按期 ")).toBe(
    "标准按自然日计算，由“3个工作日”不能确定是几天，请填写逾期天数，例如“3天”。"
  );
  expect(said({ ...dated, unit: "workday" }, "3天", "定性 按期 ")).toBe(
    "标准按工作日计算，由“3天”不能确定是几个工作日，请填写逾期的工作日数，例如“3个工作日”。"
  );
  expect(said({ ...dated, late: lateStep("0", "1分") }, 3, "定性 按期 ")).toBe("标准没有说明每多少扣分，请补写标准。");
  expect(said(dated, "3户", "定性 按期 ")).toBe("“3户”看不出逾期多久，请填写完成日期、逾期天数或“按期”。");
});

test("questions about figures name what is missing and how to write it", () => {
  const score = scoreOf(RATIO, "完好数=57", { row: "≥ 100 %" });
  expect(score.question?.proposals).toEqual(["完好数=；总数="]);
  expect(score.explanation).toBe(
    "未评分：“完好数=57”里没有找到需要的数据，请填写“总数=”，用分号隔开，或直接填写算好的比率。"
  );
  expect(said(RATIO, "1；2；3", "≥ 100 %")).toContain("请填写“完好数=”、“总数=”");
  expect(said(RATIO, "57万元；60", "≥ 100 %")).toBe(
    "“57万元；60”里有的数写了万元、亿元，有的没写单位，请统一单位后填写。"
  );
  expect(said(RATIO, "多数；60", "≥ 100 %")).toBe("“多数”不能当作数字，请填写数字。");
  expect(said(RATIO, "≥57；60", "≥ 100 %")).toBe("“≥57”不能当作数字，请填写数字。");
  expect(said(RATIO, formatted(45325, "2月3日", "m/d"), "≥ 100 %")).toContain("实际完成值是日期“2024年2月3日”");
  const plain: Rule = { ...RATIO, rate: null, cases: [{ when: null, score: formula("甲数 + 乙数") }] };
  expect(scoreOf(plain, 5, { row: "≥ 100 %" }).question?.proposals).toEqual(["甲数=；乙数="]);
  expect(scoreOf(plain, "3；4", { row: "≥ 100 %" }).exact?.toString()).toBe("7");
  expect(scoreOf(plain, "3/4", { row: "≥ 100 %" }).state).toBe("not-scored");
});

test("a quotient stands only for a plain quotient of two figures", () => {
  const ratio = (rate: string): Rule => ({ ...RATIO, rate: formula(rate) });
  const row = "≥ 100 %";
  expect(scoreOf(RATIO, "57/60", { row }).exact?.toString()).toBe("9.5");
  for (const rate of ["甲 × 乙", "( 甲 + 乙 ) ÷ 甲", "甲 ÷ ( 乙 + 1 )", "甲 ÷ 乙 ÷ 丙", "甲 + 乙"]) {
    expect(scoreOf(ratio(rate), "57/60", { row }).state).toBe("not-scored");
  }
  expect(scoreOf(RATIO, "约57/60", { row }).state).toBe("not-scored");
  expect(scoreOf(RATIO, "57/60台", { row }).state).toBe("not-scored");
});

test("the rate's own name may stand before the finished rate, no other may", () => {
  const row = "≥ 100 %";
  expect(scoreOf(RATIO, "完好率=95%", { row }).exact?.toString()).toBe("9.5");
  expect(scoreOf(RATIO, "损坏率=95%", { row }).state).toBe("not-scored");
  expect(scoreOf({ ...RATIO, rateName: null }, "完好率=95%", { row }).state).toBe("not-scored");
});
