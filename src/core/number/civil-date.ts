import type { Rational } from "./rational";

/** A day of the calendar, without time or zone; always a day that exists. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;
/** Day number of 1899-12-30, from which a spreadsheet counts its serials after its 29 February 1900. */
const SERIAL_ORIGIN = 693_594;

/** The day, or null when there is none such (31 April, 29 February 2023, a year that no table speaks of). */
export function civilDate(year: number, month: number, day: number): CivilDate | null {
  const plausible = year >= 1900 && year <= 9999 && month >= 1 && month <= 12 && day >= 1;
  return plausible && day <= daysInMonth(year, month) ? { year, month, day } : null;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days from the first of January of the year 1; differences of it are days between dates. */
export function dayNumber({ year, month, day }: CivilDate): number {
  const past = year - 1;
  const leapDay = month > 2 && isLeapYear(year) ? 1 : 0;
  const days = past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  return days + (DAYS_BEFORE_MONTH[month - 1] ?? 0) + leapDay + day;
}

/**
 * The day of a spreadsheet's serial number (1900 system; a time of day is dropped): 45641 is 2024-12-15. Null outside
 * 1 March 1900 … 31 December 9999, where the two systems disagree or no date is.
 */
export function dateOfSerial(serial: Rational): CivilDate | null {
  const whole = serial.floor().numerator;
  if (whole < 61n || whole > 2_958_465n) return null;
  const number = Number(whole) + SERIAL_ORIGIN;
  let year = Math.floor(number / 365.2425) + 1;
  while (dayNumber({ year, month: 1, day: 1 }) > number) year--;
  while (dayNumber({ year: year + 1, month: 1, day: 1 }) <= number) year++;
  let month = 12;
  while (dayNumber({ year, month, day: 1 }) > number) month--;
  return { year, month, day: number - dayNumber({ year, month, day: 1 }) + 1 };
}

/** The same day `months` later, or that month's last day: one month after 31 January is 28 (29) February. */
export function addMonths({ year, month, day }: CivilDate, months: number): CivilDate {
  const index = year * 12 + (month - 1) + months;
  const [newYear, newMonth] = [Math.floor(index / 12), (index % 12) + 1];
  return { year: newYear, month: newMonth, day: Math.min(day, daysInMonth(newYear, newMonth)) };
}

/** Negative, zero or positive, as `first` is earlier, equal or later. */
export function compareDates(first: CivilDate, second: CivilDate): number {
  return dayNumber(first) - dayNumber(second);
}
