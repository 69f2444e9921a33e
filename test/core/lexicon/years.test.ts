import { bareYearIn, yearIn } from "../../../src/core/lexicon/years";

describe("the year of a title", () => {
  it.each([
    ["（2024）年度", 2024],
    ["二〇二五年度部门整体绩效目标表", 2025],
    ["2026年部门整体绩效目标（2025年编制）", 2026],
    ["2024—2026年规划", null],
    ["2024年目标与2025年目标", null],
    ["2024年12月10日", null],
    ["文号〔1024〕8号", null],
  ])("%s is of %s", (text, year) => expect(yearIn(text)).toBe(year));

  it.each([
    ["绩效目标表2025", 2025, "绩效目标表"],
    ["2025绩效自评", 2025, "绩效自评"],
    ["绩效目标表 2025", 2025, "绩效目标表"],
  ])("%s names it without 年", (text, year, rest) => expect(bareYearIn(text)).toEqual({ year, rest }));

  it.each(["完成2000亩", "2024.12", "20250101", "共计12025", "2500户"])("%s names none", (text) => {
    expect(bareYearIn(text)).toBeNull();
  });
});
