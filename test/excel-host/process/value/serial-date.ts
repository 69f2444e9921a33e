/** Excel's day numbers: 1 is 1900-01-01, 60 the day that never was, 45657 is 2024-12-31. */
export interface DateParts {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
}

const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** The serial of a date; null when there is no such day ("2023-02-30"). */
export function serialOf(year: number, month: number, day: number): number | null {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1) return null;
  const time = Date.UTC(year, month - 1, day);
  const back = new Date(time);
  if (back.getUTCMonth() !== month - 1 || back.getUTCDate() !== day) return null;
  const serial = Math.round((time - EPOCH) / DAY);
  return serial < 61 ? serial - 1 : serial;
}

export function datePartsOf(serial: number): DateParts {
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400);
  const days = Math.floor(serial) + (seconds === 86_400 ? 1 : 0);
  const rest = seconds % 86_400;
  const time = { hour: Math.floor(rest / 3600), minute: Math.floor(rest / 60) % 60, second: rest % 60 };
  if (days === 60) return { year: 1900, month: 2, day: 29, ...time };
  const date = new Date(EPOCH + (days < 60 ? days + 1 : days) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), ...time };
}

/** 0 for Sunday. */
export function weekdayOf(serial: number): number {
  return (Math.floor(serial) + 6) % 7;
}
