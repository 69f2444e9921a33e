import type { Day } from "../clauses/condition";
import { dayAt } from "./day-at";
import type { Read } from "./number-at";
import { matchAt, sticky } from "./pattern";

/** Days from a first to a last one; a single day is both. `month`: named as a whole, so “10月完成” is any day of it. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
  readonly whole: boolean;
}

const QUARTER = sticky("(?:第)?([一二三四1-4])季度(末|底)?");
const HALF = sticky("(上|下)半年(末|底)?");

const day = (month: number, of: number): Day => ({ year: null, month, day: of });

/** 6月30日, 10月, 10月底, 三季度, 上半年; null for anything else. */
export function periodAt(text: string, at: number): Read<Period> | null {
  const quarter = matchAt(QUARTER, text, at);
  if (quarter) {
    const last = 3 * (1 + ("一二三四".includes(quarter[1] ?? "") ? "一二三四" : "1234").indexOf(quarter[1] ?? ""));
    return made(day(last - 2, 1), day(last, 0), quarter[2] === undefined, at + quarter[0].length);
  }
  const half = matchAt(HALF, text, at);
  if (half) {
    const last = half[1] === "上" ? 6 : 12;
    return made(day(last - 5, 1), day(last, 0), half[2] === undefined, at + half[0].length);
  }
  const read = dayAt(text, at);
  if (!read) return null;
  const { value, end } = read;
  if (value.day !== null) return made(value, value, false, end);
  return made({ ...value, day: 1 }, { ...value, day: 0 }, true, end);
}

function made(from: Day, to: Day, whole: boolean, end: number): Read<Period> {
  return { value: { from: whole ? from : to, to, whole }, end };
}
