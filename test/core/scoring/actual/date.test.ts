import { parseDateText } from "../../../../src/core/scoring/actual/date";

const day = (year: number, month: number, date: number) => ({ year, month, day: date });
const only = (year: number, month: number, date: number, yearAssumed = false) => {
  const one = day(year, month, date);
  return { from: one, to: one, yearAssumed };
};

test.each([
  ["2024-12-15", only(2024, 12, 15)],
  ["2024/1/5", only(2024, 1, 5)],
  ["2024.12.15", only(2024, 12, 15)],
  ["2024年12月15日", only(2024, 12, 15)],
  ["2024年12月15号", only(2024, 12, 15)],
  ["20241215", only(2024, 12, 15)],
  ["二〇二四年十二月十五日", only(2024, 12, 15)],
  ["12月15日", only(2024, 12, 15, true)],
  ["已于12月15日完成", only(2024, 12, 15, true)],
  ["2024年12月15日已全部拨付到位", only(2024, 12, 15)],
  ["2024年12月15日验收", only(2024, 12, 15)],
  ["2024年12月", { from: day(2024, 12, 1), to: day(2024, 12, 31), yearAssumed: false }],
  ["2024-02", { from: day(2024, 2, 1), to: day(2024, 2, 29), yearAssumed: false }],
  ["12月", { from: day(2024, 12, 1), to: day(2024, 12, 31), yearAssumed: true }],
  ["12月底", only(2024, 12, 31, true)],
  ["2024年11月底前", { from: null, to: day(2024, 11, 30), yearAssumed: false }],
  ["2024年12月15日前", { from: null, to: day(2024, 12, 15), yearAssumed: false }],
  ["2023-02-29", null],
  ["2024年13月1日", null],
  ["0", null],
  ["12", null],
  ["3.5", null],
  ["12-15", null],
  ["2024", null],
  ["按期", null],
  ["2024-12-15。;", only(2024, 12, 15)],
  ["二〇二四一二一五", null],
  ["3月5", only(2024, 3, 5, true)],
  ["", null],
])("%s", (text, expected) => {
  expect(parseDateText(text, 2024)).toEqual(expected);
});

test("without a year in the text or the table there is no date", () => {
  expect(parseDateText("12月15日", null)).toBeNull();
  expect(parseDateText("2024年12月15日", null)).toEqual(only(2024, 12, 15));
});
