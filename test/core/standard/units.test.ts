import { unitRatio } from "../../../src/core/standard/words/units";

const ratio = (from: string, to: string) => unitRatio(from, to)?.toString() ?? null;

describe("one unit in another", () => {
  it.each([
    ["亿元", "万元", "10000"],
    ["万元", "亿元", "0.0001"],
    ["万", "万元", "1"],
    ["公顷", "亩", "15"],
    ["米", "公里", "0.001"],
    ["万人", "人", "10000"],
    ["人", "人次", "1"],
    ["场", "场（次）", "1"],
    ["元", "元/平方米", "1"],
    ["个", "座", "1"],
    ["户", "场", null],
    ["人", "场", null],
    ["万元", "个", null],
    ["%", "个", null],
    ["", "座", "1"],
    ["天", "工作日", null],
    ["月", "年", "1/12"],
  ])("%s in %s is %s", (from, to, expected) => {
    expect(ratio(from, to)).toBe(expected);
  });
});
