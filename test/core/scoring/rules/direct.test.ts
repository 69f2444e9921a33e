import { deduct, direct, exactOf, formatted, give, onCompletion, onValue, scoreOf } from "../build";

const rule = direct();
const improve = { row: "定性 提升 ", weight: "4" };

test.each([
  ["是", "4"],
  ["否", "0"],
  ["√", "4"],
  ["×", "0"],
  ["提升", "4"],
  ["有所提升", "4"],
  ["已明显提升", "4"],
  ["提升明显", "4"],
  ["未提升", "0"],
  ["没有提升", "0"],
  ["已完成", "4"],
  ["未完成", "0"],
  ["达到", "4"],
  ["未达标", "0"],
  [true, "4"],
  [false, "0"],
])("a qualitative row with target 提升 and actual %s scores %s", (actual, score) => {
  expect(exactOf(rule, actual, improve)).toBe(score);
});

test.each(["部分完成", "基本达到", "较好", "稳步推进", "大部分提升", "1", "98%", "改善", "不确定", "按期"])(
  "%s is neither yes nor no: refused with both to choose from",
  (actual) => {
    const score = scoreOf(rule, actual, improve);
    expect(score).toMatchObject({ state: "not-scored", reason: "actual-not-readable" });
    expect(score.question?.proposals).toEqual(["是", "否"]);
    expect(score.explanation).toBe(`未评分：“${actual}”看不出是否达到要求，请填“是”或“否”。`);
  }
);

test("the text's own words decide first", () => {
  const own = direct({ met: ["改善"], unmet: ["恶化", "无变化"] });
  expect(exactOf(own, "改善", improve)).toBe("4");
  expect(exactOf(own, "无变化", improve)).toBe("0");
  expect(exactOf(own, "未改善", improve)).toBe("0");
  expect(exactOf(direct({ met: ["公开"], unmet: ["公开"] }), "公开", improve)).toBe("not-scored: actual-not-readable");
  expect(exactOf(direct({ unmet: ["超编"] }), "未超编", improve)).toBe("4");
  expect(exactOf(direct({ met: ["未发生"] }), "未发生", improve)).toBe("4");
});

test("按期 and 逾期 answer where time is in question", () => {
  const onTime = { row: "定性 按期 ", weight: "3" };
  expect(exactOf(rule, "按时完成", onTime)).toBe("3");
  expect(exactOf(rule, "逾期", onTime)).toBe("0");
  expect(exactOf(rule, "及时", { row: "定性 完成 ", level2: "时效指标", weight: "3" })).toBe("3");
  expect(exactOf(rule, "按期完成", { row: "≤ 2024年12月15日 年月日" })).toBe("10");
});

test("a number is held against type and target", () => {
  expect(exactOf(rule, 42, { row: "≤ 42 人" })).toBe("10");
  expect(exactOf(rule, 43, { row: "≤ 42 人" })).toBe("0");
  expect(exactOf(rule, 42, { row: "< 42 人" })).toBe("0");
  expect(exactOf(rule, 41, { row: "< 42 人" })).toBe("10");
  expect(exactOf(rule, 42, { row: "> 42 人" })).toBe("0");
  expect(exactOf(rule, 43, { row: "> 42 人" })).toBe("10");
  expect(exactOf(rule, 42, { row: "= 42 人" })).toBe("10");
  expect(exactOf(rule, 41, { row: "= 42 人" })).toBe("0");
  expect(exactOf(rule, 42, { row: "≥ 42 人" })).toBe("10");
  expect(exactOf(rule, 41, { row: "≥ 42 人" })).toBe("0");
  expect(exactOf(rule, "是", { row: "≥ 42 人" })).toBe("10");
  expect(scoreOf(rule, 43, { row: "≤ 42 人" })).toMatchObject({
    actual: "43",
    explanation: "实际 43 人，没有达到目标（≤42 人），得 0 分",
  });
  expect(scoreOf(rule, 40, { row: "≤ 42 人" }).explanation).toBe("实际 40 人，达到目标（≤42 人），得满分 10 分");
});

test("the text's own bound rules over the target", () => {
  const half = direct({ bound: onValue("[100,)") });
  expect(exactOf(half, 100, { row: "≥ 200 公顷" })).toBe("10");
  expect(exactOf(half, 99, { row: "≥ 200 公顷" })).toBe("0");
  expect(scoreOf(half, 99, { row: "≥ 200 公顷" }).explanation).toBe(
    "实际 99 公顷，不符合“100 公顷（含）以上”的要求，得 0 分"
  );
  const completion = direct({ bound: onCompletion("[50,)") });
  expect(exactOf(completion, 100, { row: "≥ 200 公顷" })).toBe("10");
  expect(exactOf(completion, "49%", { row: "≥ 200 公顷" })).toBe("0");
  expect(exactOf(completion, 3, { row: "≥ 0 公顷" })).toBe("not-scored: target-not-number");
});

test("a failure may leave points, a pass may give fewer than all", () => {
  const lenient = direct({ fail: deduct("3分") });
  expect(exactOf(lenient, "否", { ...improve, weight: "5" })).toBe("2");
  expect(exactOf(lenient, "否", { ...improve, weight: "2" })).toBe("0");
  expect(scoreOf(lenient, "否", { ...improve, weight: "5" }).explanation).toBe(
    "完成情况为“否”，不符合要求，扣 3 分，得 2 分"
  );
  expect(scoreOf(lenient, "是", { ...improve, weight: "5" }).explanation).toBe("完成情况为“是”，符合要求，得满分 5 分");
  expect(exactOf(direct({ fail: give("40%") }), "否", { ...improve, weight: "5" })).toBe("2");
  expect(exactOf(direct({ pass: give("2分") }), "是", improve)).toBe("2");
  expect(exactOf(direct({ pass: give("5分") }), "否", improve)).toBe("not-scored: tier-points-differ-from-weight");
});

test("a date is held against a target that is a day, which itself is in time", () => {
  const due = { row: "≤ 2024年12月15日前 年月日" };
  expect(exactOf(rule, "2024-12-15", due)).toBe("10");
  expect(exactOf(rule, "2024年12月16日", due)).toBe("0");
  expect(exactOf(rule, "12月1日", due)).toBe("10");
  expect(exactOf(rule, formatted(45641, "2024/12/15", "yyyy/m/d"), due)).toBe("10");
  expect(exactOf(rule, formatted(45642, "2024/12/16", "yyyy/m/d"), due)).toBe("0");
  expect(exactOf(rule, "2024年12月", due)).toBe("not-scored: actual-not-readable");
  expect(scoreOf(rule, "2024年12月16日", due).explanation).toBe(
    "实际完成时间 2024年12月16日，超过期限 2024年12月15日，得 0 分"
  );
});

test("errors of formulas are named", () => {
  expect(scoreOf(rule, "#DIV/0!", improve).explanation).toBe(
    "未评分：实际完成值单元格里是公式错误“#DIV/0!”，请改正公式或直接填写结果。"
  );
});

const safe = { row: "定性 未发生 ", name: "安全事故", weight: "4" };

test.each([
  ["未发生", "4"],
  ["无", "4"],
  [0, "4"],
  ["0起", "4"],
  ["未发生安全事故", "4"],
  ["发生", "0"],
  [1, "0"],
  ["1起", "0"],
  ["发生2起", "0"],
  ["是", "4"],
  ["若干", "not-scored: actual-not-readable"],
])("where nothing may happen, %s scores %s", (actual, score) => {
  expect(exactOf(rule, actual, safe)).toBe(score);
});

test("杜绝 and 不发生 want nothing either, 不断提升 does not", () => {
  expect(exactOf(rule, 0, { row: "定性 杜绝事故 " })).toBe("10");
  expect(exactOf(direct({ met: ["不发生重大事故"] }), 1, { row: "定性 良好 " })).toBe("0");
  expect(exactOf(rule, 0, { row: "定性 不断提升 " })).toBe("not-scored: actual-not-readable");
  expect(exactOf(rule, "超编", { row: "定性 未超编 " })).toBe("0");
  expect(exactOf(rule, "无", { row: "= 0 起" })).toBe("10");
  expect(exactOf(rule, "未发生", { row: "≤ 0 起" })).toBe("10");
});

test("without one of the five signs only reaching the target exactly is certain", () => {
  expect(exactOf(rule, 100, { row: "定性 100 %" })).toBe("10");
  expect(exactOf(rule, "98%", { row: "定性 100 %" })).toBe("not-scored: actual-not-readable");
  expect(exactOf(rule, 26, { row: "- 26 个" })).toBe("10");
  expect(exactOf(rule, 27, { row: "- 26 个" })).toBe("not-scored: type-missing");
  expect(scoreOf(rule, 27, { row: "- 26 个" }).explanation).toBe(
    "未评分：指标类型不是五个符号之一，不能判断“27”是否达到“26 个”，请先填好指标类型，或直接填“是”“否”。"
  );
});

describe("a text that wants nothing to happen", () => {
  const safe = direct({ met: ["未发生安全事故"], unmet: ["发生"] });
  const rows = ["定性 未发生 ", "= 0 起"];
  test.each(["是", "否", true, "√", "不是"])("is not answered by %s, which may mean that it happened", (actual) => {
    for (const row of rows) {
      const score = scoreOf(safe, actual, { row });
      expect(score).toMatchObject({ state: "not-scored", reason: "actual-not-readable" });
      expect(score.question?.proposals).toEqual(["未发生", "发生"]);
    }
  });

  test.each([
    ["未发生", "10"],
    ["无", "10"],
    [0, "10"],
    ["发生", "0"],
    ["有", "0"],
    [1, "0"],
  ])("is answered by %s with %s points", (actual, score) => {
    for (const row of rows) expect(exactOf(safe, actual, { row })).toBe(score);
  });

  test("asks the same where the text names only what costs the marks, or denies at its end", () => {
    const row = { row: "定性 良好 " };
    const costs = direct({ unmet: ["发生安全事故"] });
    expect(["是", "未发生", "发生"].map((actual) => exactOf(costs, actual, row))).toEqual([
      "not-scored: actual-not-readable",
      "10",
      "0",
    ]);
    expect(exactOf(direct({ met: ["安全生产无事故"] }), "是", row)).toBe("not-scored: actual-not-readable");
    const budget = direct({ met: ["未超预算"], unmet: ["超预算"] });
    expect(scoreOf(budget, "是", row).question?.proposals).toEqual(["未超预算", "超预算"]);
  });

  test.each(["不断提升", "不低于上年", "完成"])("是 meets %s, which denies nothing", (met) => {
    expect(exactOf(direct({ met: [met] }), "是", { row: "定性 良好 " })).toBe("10");
  });
});

test("a bare 有 says that it happened only where nothing may, and never against another target", () => {
  const safe = direct({ met: ["未发生安全事故"] });
  expect(exactOf(safe, "有", { row: "= 0 起" })).toBe("0");
  expect(exactOf(safe, "有", { row: "定性 良好 " })).toBe("0");
  expect(exactOf(safe, "有", { row: "≤ 2 起" })).toBe("not-scored: actual-not-readable");
  expect(exactOf({ ...safe, bound: onValue("[0,0]") }, "有", { row: "= 0 起" })).toBe(
    "not-scored: actual-not-readable"
  );
  expect(exactOf(direct(), "有", { row: "= 0 起" })).toBe("not-scored: actual-not-readable");
});

test("a span of days is late only when all of it is", () => {
  const due = { row: "≤ 2024年12月15日前 年月日" };
  expect(exactOf(rule, "2025年1月", due)).toBe("0");
  expect(exactOf(rule, "2024年12月20日前", due)).toBe("not-scored: actual-not-readable");
  expect(exactOf(rule, "2024年12月", { row: "≤ 2024年12月1日 年月日" })).toBe("not-scored: actual-not-readable");
  expect(scoreOf(rule, formatted(45642, "2024/12/16", "yyyy/m/d"), due).actual).toBe("2024年12月16日");
});

test("“无” is no number of a rate", () => {
  expect(exactOf(rule, "无", { row: "≤ 5 %" })).toBe("not-scored: actual-not-readable");
  expect(exactOf(rule, "无", { row: "≤ 5 起" })).toBe("10");
});

test("a text that names only that something is there asks for the opposite", () => {
  const costs = direct({ unmet: ["有安全事故"] });
  const row = { row: "定性 良好 " };
  expect(exactOf(costs, "没有安全事故", row)).toBe("10");
  expect(exactOf(costs, "有安全事故", row)).toBe("0");
  expect(exactOf(costs, "是", row)).toBe("not-scored: actual-not-readable");
  expect(exactOf(costs, 2, row)).toBe("0");
  expect(exactOf(costs, 0, row)).toBe("10");
});
