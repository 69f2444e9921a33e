import {
  printAmount,
  printDate,
  printExact,
  printNumber,
  printPercent,
  printPoints,
  printShort,
} from "../../../src/core/scoring/print";
import { isRate, isShareOfWhole } from "../../../src/core/scoring/is-rate";
import { mayBeNegative } from "../../../src/core/scoring/may-be-negative";
import { printStep, stepLength, stepsIn } from "../../../src/core/scoring/steps";
import { factsOf } from "../../../src/core/scoring/facts";
import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import { contextOf, number, stepSize } from "./build";

test("numbers are short, points exact", () => {
  expect(printNumber(number("8/3"))).toBe("2.6667");
  expect(printNumber(number("24"))).toBe("24");
  expect(printExact(number("8/3"))).toBe("8/3");
  expect(printExact(number("2.955"))).toBe("2.955");
  expect(printExact(number("1/97"))).toBe("1/97");
  expect(printExact(number("98/99"))).toBe("98/99");
  expect(printExact(number("100/101"))).toBe("0.9901");
  expect(printExact(number("0.1234567891"))).toBe("0.1234567891");
  expect(printExact(number("0.12345678912"))).toBe("0.1235");
  expect(printPoints(number("1.2"))).toBe("1.2 分");
  expect(printPercent(number("8/3"))).toBe("2.667%");
});

test("amounts carry their unit", () => {
  expect(printAmount(number("24"), "个")).toBe("24 个");
  expect(printAmount(number("98.5"), "%")).toBe("98.5%");
  expect(printAmount(number("24"), "")).toBe("24");
  expect(printAmount(number("24"), "年月日")).toBe("24");
  expect(printDate({ year: 2024, month: 2, day: 3 })).toBe("2024年2月3日");
});

test("a shortfall just under a step is never shown as the step", () => {
  expect(printShort(number("5600/1756"), number("1"))).toBe("3.189");
  expect(printShort(number("9.9999"), number("10"))).toBe("9.9999");
  expect(printShort(number("9.9999999"), number("10"))).toBe("9.9999999");
  expect(printShort(number("10"), number("10"))).toBe("10");
  expect(printShort(number("9.99999999999999"), number("10"))).toBe("9.99999999999999");
});

test("steps are measured in the unit, in points or in percent of the target", () => {
  const facts = factsOf(contextOf({ row: "≥ 26 个" }), number("10"), DEFAULT_SETTINGS);
  const rate = factsOf(contextOf({ row: "≥ 95 %" }), number("10"), DEFAULT_SETTINGS);
  const bare = factsOf(contextOf({ row: "≥ 26 " }), number("10"), DEFAULT_SETTINGS);
  expect([
    printStep(stepSize("2"), facts),
    printStep(stepSize("2%"), facts),
    printStep(stepSize("2pp"), facts),
  ]).toEqual(["2 个", "2%", "2 个百分点"]);
  expect([printStep(stepSize("2"), rate), printStep(stepSize("2"), bare)]).toEqual(["2 个百分点", "2"]);
  expect(stepLength(stepSize("10%"), number("-50"))?.toString()).toBe("5");
  expect(stepLength(stepSize("10%"), null)).toBeNull();
  expect(stepLength(stepSize("10%"), number("0"))).toBeNull();
  expect(stepLength(stepSize("0%"), number("50"))).toBeNull();
  expect(stepLength(stepSize("0"), number("50"))).toBeNull();
  expect(stepLength(stepSize("3"), null)?.toString()).toBe("3");
  const note = (size: string, distance: string) =>
    stepsIn(number(distance), number("1"), stepSize(size), "whole", "shortfall").note;
  expect([note("1", "3"), note("1", "3.5"), note("2", "3"), note("1%", "3")]).toEqual([
    "",
    "（满 3 档）",
    "（满 3 档）",
    "（少 3%，满 3 档）",
  ]);
});

test("rates are known by unit, else by name", () => {
  const rate = (unit: string, name: string) => isRate({ unit, name });
  expect(["%", "％", "百分比", "个百分点", "百分点"].map((unit) => rate(unit, "指标"))).toEqual(Array(5).fill(true));
  expect([
    rate("", "合格率"),
    rate("", "群众满意度"),
    rate("", "增幅"),
    rate("", "个数"),
    rate("个", "合格率"),
  ]).toEqual([true, true, true, false, false]);
  expect([isShareOfWhole("工程合格率"), isShareOfWhole("满意度"), isShareOfWhole("执行率")]).toEqual([
    true,
    true,
    false,
  ]);
  expect([isShareOfWhole("合格率提升幅度"), isShareOfWhole("满意度同比增长")]).toEqual([false, false]);
  const below = (name: string, unit: string) => mayBeNegative({ name, rate: unit === "%", target: null, unit });
  expect([below("户数", "户"), below("新增登记户数", "户"), below("新增造林面积", "万亩")]).toEqual([
    false,
    false,
    false,
  ]);
  expect([below("净增户数", "户"), below("收入增加额", "万元"), below("增长率", "%")]).toEqual([true, true, true]);
});

test("the facts of a row read target and unit from each other", () => {
  const facts = (row: string, name = "指标") => {
    const { target, unit, rate } = factsOf(contextOf({ row, name }), number("10"), DEFAULT_SETTINGS);
    return [target?.toString() ?? null, unit, rate];
  };
  expect(facts("≥ 95 %")).toEqual(["95", "%", true]);
  expect(facts("≥ 95% ")).toEqual(["95", "%", true]);
  expect(facts("≥ 95 ", "合格率")).toEqual(["95", "%", true]);
  expect(facts("≥ 95 ")).toEqual(["95", "", false]);
  expect(facts("≥ 26个 ")).toEqual(["26", "个", false]);
  expect(facts("≥ 26个 ", "合格率")).toEqual(["26", "个", false]);
  expect(facts("≥ 0.6亿元 万元")).toEqual(["6000", "万元", false]);
  expect(facts("≥ 26户 人")).toEqual([null, "人", false]);
  expect(facts("定性 提升 ")).toEqual([null, "", false]);
});
