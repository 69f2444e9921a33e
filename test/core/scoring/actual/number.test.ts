import type { ActualInput } from "../../../../src/core/scoring/score";
import { exactOf, formatted, proportional, scoreOf } from "../build";

/** Scores the actual as a share of the target on a weight of the target itself: the score is the number that was read. */
const rule = proportional("completion");

function readAs(actual: string | number | boolean | ActualInput, row: string, name = "指标"): string {
  const [type = "", target = "", unit = ""] = row.split(" ");
  const score = scoreOf(rule, actual, { row: `${type} ${target} ${unit}`, name, weight: "100" });
  return score.actual ?? score.reason ?? "";
}

test.each([
  [98.5, "≥ 95 %", "98.5"],
  ["98.5", "≥ 95 %", "98.5"],
  ["98.5%", "≥ 95 %", "98.5"],
  ["９８．５％", "≥ 95 %", "98.5"],
  ["百分之九十八", "≥ 95 %", "98"],
  [formatted(0.985, "98.5%", "0.0%"), "≥ 95 %", "98.5"],
  [formatted(0.985, "99%", "0%"), "≥ 95 %", "98.5"],
  [formatted(98.5, "98.5%", '0.0"%"'), "≥ 95 %", "98.5"],
  ["1,756 户", "≥ 1756 户", "1756"],
  ["１，７５６户", "≥ 1756 户", "1756"],
  ["1756户。", "≥ 1756 户", "1756"],
  ["完成1756户", "≥ 1756 户", "1756"],
  ["实际完成：1756户", "≥ 1756 户", "1756"],
  ["共发放1756户", "≥ 1756 户", "1756"],
  ["1.2万户", "≥ 1756 户", "12000"],
  ["二十六个", "≥ 26 个", "26"],
  ["两座", "≥ 3 座", "2"],
  ["24个", "≥ 26 座", "24"],
  ["0.6亿元", "≥ 5000 万元", "6000"],
  ["5400万元", "≥ 6 亿元", "0.54"],
  ["6000000元", "≥ 500 万元", "600"],
  ["1.2亿", "≥ 1 亿元", "1.2"],
  [formatted(0.6, "0.6亿元", '0.0"亿元"'), "≥ 5000 万元", "6000"],
  [formatted(1756, "####", "General"), "≥ 1756 户", "1756"],
  [formatted(1756, "1,756", "#,##0"), "≥ 1756 户", "1756"],
  [formatted(1756, "1.76E+03", "0.00E+00"), "≥ 1756 户", "1756"],
  ["30亩", "≥ 2 公顷", "2"],
  ["3500米", "≥ 3.5 公里", "3.5"],
  ["2吨", "≥ 2000 公斤", "2000"],
  ["35天", "≤ 30 日", "35"],
  ["35日", "≤ 30 日", "35"],
  ["15个工作日", "≤ 10 工作日", "15"],
  ["120人", "≥ 100 名", "120"],
  ["24", "≥ 26 ", "24"],
  ["24个", "≥ 26 ", "24"],
  [0, "≥ 95 %", "0"],
  ["98%", "≥ 100 ", "98"],
  ["60%", "≥ 50 ", "60"],
  ["第3名", "≤ 3 名", "3"],
  ["全市排名第四名", "≤ 3 名", "4"],
  ["第5", "≤ 3 位", "5"],
  ["98.5%。；", "≥ 95 %", "98.5"],
  ["=24个", "≥ 26 个", "24"],
])("%j under %s is %s", (actual, row, value) => {
  expect(readAs(actual, row)).toBe(value);
});

test.each([
  ["提升", "≥ 26 个", "actual-not-readable"],
  ["已完成", "≥ 26 个", "actual-not-readable"],
  ["约50", "≥ 26 个", "actual-not-readable"],
  ["≥95%", "≥ 95 %", "actual-not-readable"],
  ["95%以上", "≥ 95 %", "actual-not-readable"],
  ["90%-95%", "≥ 95 %", "actual-not-readable"],
  ["24个（含续建2个）", "≥ 26 个", "actual-not-readable"],
  ["24；25", "≥ 26 个", "actual-not-readable"],
  ["1,75", "≥ 26 个", "actual-not-readable"],
  ["#REF!", "≥ 26 个", "actual-not-readable"],
  ["不适用", "≥ 26 个", "actual-not-readable"],
  ["2/3", "≥ 3 个", "actual-not-readable"],
  ["2024-12-15", "≥ 26 个", "actual-not-readable"],
  [formatted(45325, "2月3日", 'm"月"d"日"'), "≥ 26 个", "actual-not-readable"],
  [formatted(0.5, "12:00", "h:mm"), "≥ 26 个", "actual-not-readable"],
  [formatted(123000, "12.3", "0!.0,"), "≥ 12 万元", "actual-not-readable"],
  ["26人", "≥ 26 户", "actual-not-readable"],
  ["26万元", "≥ 26 户", "actual-not-readable"],
  ["26户", "≥ 26 万元", "actual-not-readable"],
  ["26户", "≥ 95 %", "actual-not-readable"],
  ["96%", "≥ 26 ", "actual-not-readable"],
  ["96%", "≥ 101 ", "actual-not-readable"],
  [true, "≥ 26 个", "actual-not-readable"],
  [-3, "≥ 26 户", "actual-not-possible"],
  ["-3户", "≥ 26 户", "actual-not-possible"],
  [0.92, "≥ 26 户", "actual-not-readable"],
  ["980‰", "≥ 95 %", "actual-not-readable"],
])("%j under %s is refused: %s", (actual, row, reason) => {
  expect(readAs(actual, row)).toBe(reason);
});

test("a bare 0.985 under 95% is asked with both readings", () => {
  const score = scoreOf(rule, 0.985, { row: "≥ 95 %" });
  expect(score).toMatchObject({ state: "not-scored", reason: "actual-not-readable", score: null });
  expect(score.question).toMatchObject({ proposals: ["98.5%", "0.985%"], likely: "98.5%" });
  expect(score.question?.sentence).toBe("“0.985”是指“98.5%”吗？本行按百分数填写，请写明百分号，例如“98.5%”。");
  expect(exactOf(rule, "0.985%", { row: "≥ 95 %" })).toBe("197/1900");
});

test.each([
  [1, "≥ 100 %", "指标", "actual-not-readable"],
  [0.01, "≥ 95 %", "指标", "actual-not-readable"],
  [0.05, "≤ 5 %", "指标", "actual-not-readable"],
  [0.15, "≤ 5 %", "指标", "actual-not-readable"],
  [0.5, "≤ 5 %", "指标", "0.5"],
  [0.5, "≤ 1 %", "指标", "0.5"],
  [0.005, "≤ 5 %", "指标", "0.005"],
  [0.5, "≤ 0 %", "差旅费增长率", "0.5"],
  [-0.1, "≥ 5 %", "资金节约率", "-0.1"],
  [-0.04, "≥ -5 %", "能耗增长率", "actual-not-readable"],
  [1.01, "≥ 95 %", "指标", "1.01"],
  [0.9, "≥ 90 ", "群众满意度", "actual-not-readable"],
  [0.9, "≥ 90 ", "总量", "actual-not-readable"],
  [1, "≥ 90 ", "总量", "1"],
  [0.9, "≥ 40 ", "总量", "0.9"],
  [0.9, "≥ 90 亩", "总量", "0.9"],
  [0.03, "≥ 15 %", "指标", "actual-not-readable"],
  [0.029, "≥ 15 %", "指标", "0.029"],
  [0.5, "≥ 20 %", "指标", "actual-not-readable"],
  [0.99, "≥ 50 ", "总量", "actual-not-readable"],
  [0.9, "≥ 2 户", "指标", "actual-not-readable"],
  [0.9, "≥ 1 户", "指标", "0.9"],
  [0.9, "≥ 若干 户", "指标", "target-not-number"],
  [1000, "≥ 95 %", "任务完成率", "1000"],
  [1000.1, "≥ 95 %", "任务完成率", "actual-not-possible"],
  [2999, "≥ 300 %", "任务完成率", "2999"],
  [3001, "≥ 300 %", "任务完成率", "actual-not-possible"],
])("a bare %s under %s (%s) is %s", (actual, row, name, expected) => {
  expect(readAs(actual, row, name)).toBe(expected);
});

test("the indicator's own name may stand before the number, another one may not", () => {
  expect(readAs("满意度95%", "≥ 90 %", "群众满意度")).toBe("95");
  expect(readAs("群众满意度：95%", "≥ 90 %", "群众满意度")).toBe("95");
  expect(readAs("差错率2%", "≥ 95 %", "工程质量合格率")).toBe("actual-not-readable");
  expect(readAs("改造小区24个", "≥ 26 个", "改造小区个数")).toBe("24");
});

test("percents that can not be are refused; those that can are not", () => {
  expect(readAs(101, "≥ 95 %", "群众满意度")).toBe("actual-not-possible");
  expect(readAs(100, "≥ 95 %", "群众满意度")).toBe("100");
  expect(readAs(-1, "≥ 95 %", "工程合格率")).toBe("actual-not-possible");
  expect(readAs(120, "≥ 100 %", "任务完成率")).toBe("120");
  expect(readAs(-3, "≥ 5 %", "税收增长率")).toBe("-3");
  expect(readAs(120, "≥ 5 %", "满意率提升幅度")).toBe("120");
  expect(readAs(-3, "≥ 10 万元", "净利润")).toBe("-3");
  expect(readAs(formatted(98.5, "9850%", "0%"), "≥ 95 %", "任务完成率")).toBe("actual-not-readable");
  expect(scoreOf(rule, formatted(98.5, "9850%", "0%"), { row: "≥ 95 %" }).question?.proposals).toEqual(["98.5%"]);
  expect(readAs(formatted(10, "1000%", "0%"), "≥ 95 %", "任务完成率")).toBe("actual-not-readable");
  expect(readAs(formatted(9.99, "999%", "0%"), "≥ 95 %", "任务完成率")).toBe("999");
  expect(readAs("1000%", "≥ 95 %", "任务完成率")).toBe("1000");
});

test("what is wrong and what to write instead is said in one sentence", () => {
  const said = (actual: Parameters<typeof scoreOf>[1], row: string) => scoreOf(rule, actual, { row }).explanation;
  expect(said("26户", "≥ 26 万元")).toBe(
    "未评分：“26户”的单位“户”与本行计量单位“万元”不是一回事，请换算成“万元”后填写。"
  );
  expect(said("提升", "≥ 26 个")).toBe("未评分：“提升”不能当作数字，请填写以“个”为单位的数字。");
  expect(said("提升", "≥ 95 %")).toBe("未评分：“提升”不能当作数字，请填写百分数的数字。");
  expect(said(-3, "≥ 26 户")).toBe("未评分：“-3”是负数，这个指标不可能为负，请核实后填写。");
  expect(said("95%以上", "≥ 95 %")).toBe("未评分：“95%以上”只说明了范围，不是确切的数，请填写实际完成的确切数字。");
  expect(said(0.92, "≥ 26 户")).toBe("未评分：计量单位是“户”，“0.92”不到 1，像是完成率“92%”。请填写实际完成了多少户。");
  expect(said(formatted(45325, "2月3日", 'm"月"d"日"'), "≥ 26 个")).toBe(
    "未评分：实际完成值是日期“2024年2月3日”，这里要填以“个”为单位的数字。如果本来想填分数，请先把单元格设为文本格式再填。"
  );
});
