import type { Day } from "../clauses/condition";
import { CHINESE_DIGITS, parseChineseNumber } from "../words/numerals";
import type { Read } from "./number-at";
import { matchAt, sticky } from "./pattern";

const NUMBER = `(?:\\d{1,2}|[${CHINESE_DIGITS}]{1,3})`;
const DATE = sticky(
  `(?:(\\d{4}|当|本|次|翌|来|明|下一?|上一?|去|前)年度?的?)?(?:(${NUMBER})月份?)(?:(${NUMBER})[日号]|(底|末|份)|(上旬|中旬|下旬|初))?`
);
const YEAR_END = sticky("(?:(\\d{4})年(?:度)?|当年|本年)(?:年)?(?:底|末|终)|(?:年底|年末|年终)(?=前|之前|以前|完成)");
const ISO = sticky("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");

/** 2025年11月30日, 12月15日, 6月底, 2025-11-30, 年底; null for anything else, also for 12个月. */
export function dayAt(text: string, at: number): Read<Day> | null {
  const iso = matchAt(ISO, text, at);
  if (iso) return made(iso[1], iso[2], iso[3], at + iso[0].length);
  const date = matchAt(DATE, text, at);
  if (date && date[5] === undefined) {
    const last = date[4] === "底" || date[4] === "末";
    return made(date[1], date[2], last ? "0" : date[3], at + date[0].length);
  }
  const end = matchAt(YEAR_END, text, at);
  return end ? made(end[1], "12", "31", at + end[0].length) : null;
}

function made(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  end: number
): Read<Day> | null {
  const m = small(month);
  const d = day === undefined ? null : small(day);
  if (m === null || m < 1 || m > 12 || (d !== null && d > 31)) return null;
  const shift = shiftOf(year ?? "");
  if (shift === null) return null;
  const value = { year: year === undefined ? null : yearOf(year), month: m, day: d };
  return { value: shift === 0 ? value : { ...value, shift }, end };
}

/** 次年1月15日 lies in the year after the table's, 上年12月31日 in the one before. */
function shiftOf(year: string): 1 | -1 | 0 | null {
  if (/^(?:次|翌|来|明|下一?)$/.test(year)) return 1;
  if (/^(?:上一?|去)$/.test(year)) return -1;
  return year === "前" ? null : 0;
}

function yearOf(text: string): number | null {
  return /^\d{4}$/.test(text) ? smallNumber(text) : null;
}

function small(text: string | undefined): number | null {
  return text === undefined ? null : smallNumber(text);
}

/** Calendar numbers are small whole ones, in digits or Chinese numerals. */
function smallNumber(text: string): number | null {
  if (/^\d+$/.test(text)) return [...text].reduce((sum, digit) => sum * 10 + "0123456789".indexOf(digit), 0);
  const parsed = parseChineseNumber(text);
  return parsed ? [...parsed.toString()].reduce((sum, digit) => sum * 10 + "0123456789".indexOf(digit), 0) : null;
}
