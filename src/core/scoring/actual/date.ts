import { CHINESE_NUMERAL_CHARACTERS, parseChineseNumeral } from "../../number/chinese-numeral";
import type { CivilDate } from "../../number/civil-date";
import { civilDate, daysInMonth } from "../../number/civil-date";

/** The days a text may mean: one day, a month (2024年12月), or any day up to one (12月15日前). */
export interface DateSpan {
  /** Null: any day before `to`. */
  readonly from: CivilDate | null;
  readonly to: CivilDate;
  /** The year was not written. */
  readonly yearAssumed: boolean;
}

const LEAD = /^(?:已|实际)?(?:于|在|截至|截止到|截止)?(?:当年|本年|今年)?/;
const TAIL =
  /(?:已经|已)?(?:全部|均|全面|如期|按期)?(?:完成|办结|报送|上报|竣工|完工|拨付|发放|到位|验收|印发|下达|支付|投入使用|交付)(?:完毕|到位|验收)?$/;
const BEFORE = /(?:之前|以前|前)$/;
const DAY = /^(?:(\d{4})[-/.年])?(\d{1,2})[-/.月](\d{1,2})[日号]?$/;
const MONTH = /^(?:(\d{4})[-/.年])?(\d{1,2})月?(?:份)?(底|末|月底|月末)?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;

/**
 * The day or days a text means: 2024-12-15, 2024年12月15日, 12月15日 (in the table's year), 2024年12月, 12月底, 20241215,
 * “已于12月15日完成”. Null when it is no date, or when the year is neither written nor known.
 */
export function parseDateText(text: string, year: number | null): DateSpan | null {
  const plain = text
    .replace(/[。.,;]+$/, "")
    .replace(LEAD, "")
    .replace(TAIL, "");
  const before = BEFORE.test(plain);
  const body = arabic(plain.replace(BEFORE, ""));
  const span = daySpan(body, year) ?? monthSpan(body, year);
  if (span === null) return null;
  return before ? { ...span, from: null } : span;
}

/** 二〇二四年十二月十五日 with Arabic figures. */
function arabic(text: string): string {
  if (!/[年月日]/.test(text)) return text;
  return text.replace(NUMERALS, (numeral) => parseChineseNumeral(numeral)?.toString() ?? numeral);
}
const NUMERALS = new RegExp(`[${CHINESE_NUMERAL_CHARACTERS}]+`, "g");

function daySpan(text: string, year: number | null): DateSpan | null {
  const compact = COMPACT.exec(text);
  const [, written, month = "", day = ""] = compact ?? DAY.exec(text) ?? [];
  if (written === undefined && !/^\d{1,2}月\d{1,2}/.test(text)) return null;
  const date = dateOf(written, year, month, day);
  return date && { from: date, to: date, yearAssumed: written === undefined };
}

function monthSpan(text: string, year: number | null): DateSpan | null {
  const [, written, month = "", end] = MONTH.exec(text) ?? [];
  if (written === undefined && !/^\d{1,2}月/.test(text)) return null;
  const first = dateOf(written, year, month, "1");
  if (first === null) return null;
  const to = { ...first, day: daysInMonth(first.year, first.month) };
  return { from: end === undefined ? first : to, to, yearAssumed: written === undefined };
}

function dateOf(year: string | undefined, fallback: number | null, month: string, day: string): CivilDate | null {
  const known = year === undefined ? fallback : integer(year);
  return known === null ? null : civilDate(known, integer(month), integer(day));
}

/** A run of at most four digits as a number. */
function integer(digits: string): number {
  let value = 0;
  for (const digit of digits) value = value * 10 + (digit.charCodeAt(0) - 48);
  return value;
}
