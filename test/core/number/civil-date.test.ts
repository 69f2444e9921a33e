import fc from "fast-check";
import type { CivilDate } from "../../../src/core/number/civil-date";
import {
  addMonths,
  civilDate,
  compareDates,
  dateOfSerial,
  dayNumber,
  daysInMonth,
} from "../../../src/core/number/civil-date";
import { Rational } from "../../../src/core/number/rational";

const day = (year: number, month: number, date: number): CivilDate => ({ year, month, day: date });

test("only days that exist are dates", () => {
  expect(civilDate(2024, 2, 29)).toEqual(day(2024, 2, 29));
  expect(civilDate(2023, 2, 29)).toBeNull();
  expect(civilDate(1900, 2, 29)).toBeNull();
  expect(civilDate(2000, 2, 29)).toEqual(day(2000, 2, 29));
  expect(civilDate(2024, 4, 31)).toBeNull();
  expect(civilDate(2024, 0, 1)).toBeNull();
  expect(civilDate(2024, 13, 1)).toBeNull();
  expect(civilDate(2024, 1, 0)).toBeNull();
  expect(civilDate(24, 1, 1)).toBeNull();
  expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => daysInMonth(2025, month))).toEqual([
    31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
  ]);
});

test("a spreadsheet's serial is its day; times of day are dropped", () => {
  expect(dateOfSerial(Rational.of(45641))).toEqual(day(2024, 12, 15));
  expect(dateOfSerial(Rational.of(91283, 2))).toEqual(day(2024, 12, 15));
  expect(dateOfSerial(Rational.of(61))).toEqual(day(1900, 3, 1));
  expect(dateOfSerial(Rational.of(60))).toBeNull();
  expect(dateOfSerial(Rational.of(2_958_465))).toEqual(day(9999, 12, 31));
  expect(dateOfSerial(Rational.of(2_958_466))).toBeNull();
  expect(dateOfSerial(Rational.of(-5))).toBeNull();
});

test("every serial agrees with the calendar of the platform", () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
      const platform = new Date(Date.UTC(1899, 11, 30 + serial));
      const expected = day(platform.getUTCFullYear(), platform.getUTCMonth() + 1, platform.getUTCDate());
      const date = dateOfSerial(Rational.of(serial));
      expect(date).toEqual(expected);
      expect(dayNumber(expected) - dayNumber(day(1899, 12, 30))).toBe(serial);
    }),
    { numRuns: 500 }
  );
});

test("a month later is the same day or that month's last", () => {
  expect(addMonths(day(2024, 1, 31), 1)).toEqual(day(2024, 2, 29));
  expect(addMonths(day(2024, 10, 31), 1)).toEqual(day(2024, 11, 30));
  expect(addMonths(day(2024, 12, 15), 1)).toEqual(day(2025, 1, 15));
  expect(addMonths(day(2024, 12, 15), 0)).toEqual(day(2024, 12, 15));
  expect(addMonths(day(2024, 1, 15), 23)).toEqual(day(2025, 12, 15));
});

test("dates compare by days", () => {
  expect(compareDates(day(2024, 12, 15), day(2024, 12, 16))).toBe(-1);
  expect(compareDates(day(2024, 3, 1), day(2024, 2, 28))).toBe(2);
  expect(compareDates(day(2024, 3, 1), day(2024, 3, 1))).toBe(0);
});
