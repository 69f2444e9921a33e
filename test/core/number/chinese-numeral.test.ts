import { parseChineseNumeral } from "../../../src/core/number/chinese-numeral";

test.each([
  ["三", "3"],
  ["十", "10"],
  ["十二", "12"],
  ["二十六", "26"],
  ["一百", "100"],
  ["一百二", "120"],
  ["一千二", "1200"],
  ["一百零五", "105"],
  ["一千零五十", "1050"],
  ["二千〇六", "2006"],
  ["三千四百五十六", "3456"],
  ["一万", "10000"],
  ["一万零五", "10005"],
  ["三万二千", "32000"],
  ["十万", "100000"],
  ["一亿二千万", "120000000"],
  ["贰佰叁拾", "230"],
  ["二〇二四", "2024"],
  ["一二三", "123"],
  ["三点五", "3.5"],
  ["十点二五", "10.25"],
  ["半", "0.5"],
  ["零", "0"],
])("%s is %s", (text, value) => {
  expect(parseChineseNumeral(text)?.toString()).toBe(value);
});

test.each([
  [""],
  ["一二"],
  ["千方百计"],
  ["万一"],
  ["百"],
  ["十百"],
  ["一百千"],
  ["一万二"],
  ["一亿二"],
  ["一万亿万"],
  ["二三十"],
  ["三点"],
  ["点五"],
  ["三点五点六"],
  ["三点十"],
  ["三个"],
  ["十个"],
  ["一".repeat(31)],
])("%s is no number", (text) => {
  expect(parseChineseNumeral(text)).toBeNull();
});

test("thirty signs are read, a digit by digit number among them", () => {
  expect(parseChineseNumeral("一".repeat(30))?.toString()).toBe("1".repeat(30));
});
