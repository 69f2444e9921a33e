import { textCell } from "../../../../src/core/scoring/actual/actual-cell";
import { actualCellOf } from "../../../../src/core/scoring/actual/actual-cell";
import { readLateness } from "../../../../src/core/scoring/actual/lateness";
import type { LateUnit } from "../../../../src/core/standard/rule";
import { formatted } from "../build";

/** What was read, in short: "on-time", "3", "45/31…45/28", the code of a refusal, or null when it is no lateness. */
function late(text: string | number, unit: LateUnit, format = "General"): string | null {
  const cell = typeof text === "number" ? actualCellOf(formatted(text, `${text}`, format)) : textCell(text);
  if (cell === null) return "nothing";
  const reading = readLateness(cell, unit);
  if (reading === null) return null;
  if (!reading.ok) return reading.code;
  if (!("said" in reading.value)) return reading.value.kind;
  const { least, most } = reading.value;
  return least.equals(most) ? least.toString() : `${least.toString()}…${most.toString()}`;
}

test.each([
  ["3", "day", "3"],
  ["3天", "day", "3"],
  ["3日", "day", "3"],
  ["三日", "day", "3"],
  ["3个自然日", "day", "3"],
  ["实际逾期3天", "day", "3"],
  ["已超期了3天", "day", "3"],
  ["迟3天", "day", "3"],
  ["晚3天。", "day", "3"],
  ["滞后3天；", "day", "3"],
  ["2周", "day", "14"],
  ["2个周", "day", "14"],
  ["1星期", "day", "7"],
  ["1个月", "day", "28…31"],
  ["2个月", "month", "2"],
  ["1个半月", "month", "1.5"],
  ["半个月", "month", "15/31…15/28"],
  ["半月", "day", "15"],
  ["45天", "month", "45/31…45/28"],
  ["10天", "week", "10/7"],
  ["2个月", "week", "8…62/7"],
  ["2个工作日", "workday", "2"],
  ["2", "workday", "2"],
  ["0", "day", "on-time"],
  ["0天", "day", "on-time"],
  ["按期", "day", "on-time"],
  ["提前5天", "day", "on-time"],
  ["早于计划", "day", "on-time"],
  ["是", "day", "on-time"],
  ["逾期", "day", "late"],
  ["未按时完成。", "day", "late"],
  ["否", "day", "late"],
  ["3工作日", "day", "actual-not-readable"],
  ["3天", "workday", "actual-not-readable"],
  ["3户", "day", "actual-not-readable"],
  ["3%", "day", "actual-not-readable"],
  ["3天以内", "day", "actual-not-readable"],
  ["超过3天", "day", "3"],
  ["-3", "day", "actual-not-possible"],
  ["3660", "day", "3660"],
  ["3661", "day", "actual-not-readable"],
  ["3.5", "day", "actual-not-readable"],
  ["3.5天", "day", "3.5"],
  ["1.5", "month", "1.5"],
  ["10.31", "month", "actual-not-readable"],
  ["2024-12-15", "day", null],
  ["大约三天", "day", null],
  ["不提前", "day", null],
  ["已基本按期", "day", null],
] as const)("%s in a standard per %s", (text, unit, expected) => {
  expect(late(text, unit)).toBe(expected);
});

test("number cells count in the standard's own unit or in that of their format", () => {
  expect(late(3, "day")).toBe("3");
  expect(late(0, "week")).toBe("on-time");
  expect(late(2, "day", '0"周"')).toBe("14");
  expect(late(2, "day", '0"户"')).toBe("actual-not-readable");
  expect(late(0.5, "day", "0%")).toBe("actual-not-readable");
  expect(late(3, "day", "0,")).toBe("actual-not-readable");
  expect(late(-1, "month")).toBe("actual-not-possible");
  expect(late(1.5, "month")).toBe("1.5");
  expect(late(10.31, "month")).toBe("actual-not-readable");
  expect(late(3.5, "day")).toBe("actual-not-readable");
  expect(late(3.5, "day", '0.0"天"')).toBe("3.5");
});
