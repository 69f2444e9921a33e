import { parseChineseNumber } from "../../../src/core/standard/words/numerals";

describe("Chinese numbers", () => {
  it.each([
    ["三", "3"],
    ["两", "2"],
    ["十", "10"],
    ["十五", "15"],
    ["二十", "20"],
    ["一百二十", "120"],
    ["一千零五", "1005"],
    ["零", "0"],
  ])("%s is %s", (text, expected) => {
    expect(parseChineseNumber(text)?.toString()).toBe(expected);
  });

  it.each(["", "十十", "一二", "百千"])("%s is no number", (text) => {
    expect(parseChineseNumber(text)).toBeNull();
  });
});
