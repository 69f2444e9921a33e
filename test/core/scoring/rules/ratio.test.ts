import type { RatioRule } from "../../../../src/core/standard/rule";
import { exactOf, formatted, formula, interval, scoreOf } from "../build";

function ratio(rate: string | null, own: Readonly<Record<string, string>>, rateName: string | null = null): RatioRule {
  const cases = Object.entries(own).map(([when, score]) => ({
    when: when === "else" ? null : interval(when),
    score: formula(score),
  }));
  return { kind: "ratio", rateName, rate: rate === null ? null : formula(rate), cases };
}

const intact = ratio("完好设备数 ÷ 设备总数", { else: "rate × weight" }, "设备完好率");
const row = { row: "≥ 100 %", name: "应急广播设备完好率", weight: "5" };

test.each([
  ["完好设备数=57；设备总数=60", "4.75"],
  ["设备总数：60；完好设备数：57", "4.75"],
  ["完好设备数57台，设备总数60台", "4.75"],
  ["57；60", "4.75"],
  ["57/60", "4.75"],
  ["95%", "4.75"],
  ["95", "4.75"],
  [95, "4.75"],
  ["设备完好率=95%", "4.75"],
  [formatted(0.95, "95%", "0%"), "4.75"],
  ["0；60", "0"],
  ["60；60", "5"],
  ["2；3", "10/3"],
])("a rate from %s gives %s", (actual, score) => {
  expect(exactOf(intact, actual, row)).toBe(score);
});

test.each([
  ["0；0", "actual-not-possible"],
  ["61；60", "actual-not-possible"],
  ["-1；60", "actual-not-possible"],
  ["105%", "actual-not-possible"],
  [0.95, "actual-not-readable"],
  ["完好设备数=57", "actual-not-readable"],
  ["完好设备数=57；总台数=60", "actual-not-readable"],
  ["57；58；60", "actual-not-readable"],
  ["多数；60", "actual-not-readable"],
  ["约57；60", "actual-not-readable"],
  ["≥95%", "actual-not-readable"],
  [formatted(45325, "2月3日", 'm"月"d"日"'), "actual-not-readable"],
  ["57万元；60", "actual-not-readable"],
])("a rate from %s is refused", (actual, reason) => {
  expect(exactOf(intact, actual, row)).toBe(`not-scored: ${reason}`);
});

test("the explanation shows the figures, the rate and the formula", () => {
  expect(scoreOf(intact, "57；60", row)).toMatchObject({
    actual: "完好设备数=57；设备总数=60",
    explanation: "设备完好率 = 57 ÷ 60 = 95%；得分 = 95% × 5，得 4.75 分",
  });
  expect(scoreOf(intact, 98.5, { ...row, weight: "3" })).toMatchObject({
    actual: "98.5",
    explanation: "设备完好率 98.5%；得分 = 98.5% × 3，得 2.955 分，四舍五入为 2.96 分",
  });
  expect(scoreOf(intact, "0；0", row).explanation).toContain("分母为 0");
  expect(scoreOf(intact, 95, { ...row, row: "≥ 95 %" }).completion?.toString()).toBe("100");
});

test("amounts in different units stand in one formula when each says its unit", () => {
  const paid = ratio("实际到位资金 ÷ 计划到位资金", { else: "rate × weight" });
  const fund = { row: "≥ 100 %", name: "县级配套资金到位率", weight: "3" };
  expect(exactOf(paid, "实际到位资金=0.6亿元；计划到位资金=8000万元", fund)).toBe("2.25");
  expect(exactOf(paid, "210；200", fund)).toBe("3");
  expect(scoreOf(paid, "210；200", fund).explanation).toBe(
    "比率 = 210 ÷ 200 = 105%；得分 = 105% × 3，最多得 3 分，得满分 3 分"
  );
});

test("the first case that holds decides", () => {
  const alive = ratio("成活株数 ÷ 栽植株数", { "(,85)": "0", else: "rate × weight" });
  const trees = { row: "≥ 85 %", name: "义务植树成活率" };
  expect(exactOf(alive, "849；1000", trees)).toBe("0");
  expect(exactOf(alive, "850；1000", trees)).toBe("8.5");
  const cured = ratio("治愈人数 ÷ 收治人数", { "[90,)": "weight", else: "rate ÷ 0.9 × weight" });
  expect(exactOf(cured, "81；100", { ...trees, weight: "9" })).toBe("8.1");
  expect(exactOf(cured, "90%", { ...trees, weight: "9" })).toBe("9");
  expect(scoreOf(cured, "81；100", { ...trees, weight: "9" }).explanation).toBe(
    "比率 = 81 ÷ 100 = 81%；得分 = 0.81 ÷ 0.9 × 9，得 8.1 分"
  );
  expect(exactOf(ratio("a ÷ b", { "[90,)": "weight" }), "80；100", trees)).toBe("not-scored: tiers-gap");
});

test("a formula may run below 0 or over other figures", () => {
  const cheaper = ratio("( 计划单价 - 实际单价 ) ÷ 计划单价", { "[0,)": "weight", else: "( 1 + rate ) × weight" });
  const price = { row: "≥ 0 %", name: "设备采购单位成本降低率", weight: "5" };
  expect(exactOf(cheaper, "计划单价=20；实际单价=21", price)).toBe("4.75");
  expect(exactOf(cheaper, "20；19", price)).toBe("5");
  expect(exactOf(cheaper, "20；45", price)).toBe("0");
  expect(scoreOf(cheaper, "20；21", price).explanation).toBe(
    "比率 = （20 - 21） ÷ 20 = -5%；得分 = （1 + -0.05） × 5，得 4.75 分"
  );
  expect(scoreOf(cheaper, "20；45", price).explanation).toContain("，小于 0 按 0 计，得 0 分");
  const plain = ratio(null, { else: "办结数 ÷ 受理数 × 10" });
  expect(exactOf(plain, "办结数=9；受理数=12", { row: "≥ 100 %" })).toBe("7.5");
  expect(exactOf(plain, "75%", { row: "≥ 100 %" })).toBe("not-scored: actual-not-readable");
  expect(exactOf(ratio(null, { else: "10 - 差错数 × 0.5" }), 4, { row: "≤ 0 处" })).toBe("8");
});

test("without a definition only the finished rate or actual is asked", () => {
  expect(exactOf(ratio(null, { else: "rate × weight" }), "95%", { row: "≥ 100 %" })).toBe("9.5");
  expect(exactOf(ratio(null, { else: "rate × weight" }), "95%", { row: "≥ 20 个" })).toBe("9.5");
  expect(exactOf(ratio(null, { else: "actual ÷ target × weight" }), 15, { row: "≥ 20 个" })).toBe("7.5");
  expect(exactOf(ratio(null, { else: "actual ÷ target × weight" }), "85.5%", { row: "≥ 95 %" })).toBe("9");
  expect(exactOf(ratio(null, { else: "actual ÷ target × weight" }), 15, { row: "≥ 0 个" })).toBe(
    "not-scored: actual-not-readable"
  );
  expect(scoreOf(ratio(null, { else: "actual ÷ target × weight" }), 15, { row: "≥ 20 个" })).toMatchObject({
    actual: "15",
    explanation: "实际值 15；得分 = 15 ÷ 20 × 10，得 7.5 分",
  });
});

test("a literal weight above the row's own is refused", () => {
  const literal = ratio("a ÷ b", { else: "rate × 5" });
  expect(exactOf(literal, "80%", { row: "≥ 100 %", weight: "5" })).toBe("4");
  expect(exactOf(literal, "80%", { row: "≥ 100 %", weight: "8" })).toBe("4");
  expect(exactOf(literal, "50%", { row: "≥ 100 %", weight: "3" })).toBe("not-scored: tier-points-differ-from-weight");
});

describe("a finished rate in a row of amounts", () => {
  const road = ratio("实际完成 ÷ 计划完成", { else: "rate × weight" });
  test.each(["≥ 按需 公里", "≥ #DIV/0! 公里", "≥ 按需 "])("a bare number is none under %s", (own) => {
    expect(exactOf(road, 19000, { row: own })).toBe("not-scored: target-not-number");
    expect(exactOf(road, "95%", { row: own })).toBe("9.5");
    expect(exactOf(road, "实际完成=19000；计划完成=20000", { row: own })).toBe("9.5");
  });

  test("a bare number under a target in another unit is asked for", () => {
    const score = scoreOf(intact, 57, { row: "≥ 60 台", weight: "5" });
    expect(score).toMatchObject({ state: "not-scored", reason: "actual-not-readable" });
    expect(score.question?.proposals).toEqual(["57%"]);
  });

  test("more than 1000% is not possible", () => {
    expect(exactOf(road, 19000, { row: "≥ 95 %" })).toBe("not-scored: actual-not-possible");
    expect(exactOf(road, "实际完成=19000；计划完成=1", { row: "≥ 95 %" })).toBe("not-scored: actual-not-possible");
    expect(exactOf(road, 1000, { row: "≥ 95 %" })).toBe("10");
  });
});
