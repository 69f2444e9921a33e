import { LEADING_COMPARISONS, TRAILING_COMPARISONS } from "../lexicon/comparison-words";
import type { ComparisonWord } from "../lexicon/comparison-words";
import { compactText } from "../lexicon/plain-text";
import { UNITS, isKnownUnit, normaliseUnit } from "../lexicon/units";
import type { Operator } from "../table/target-table";
import { CHINESE_NUMERAL_CHARACTERS, parseChineseNumeral } from "./chinese-numeral";
import { Rational } from "./rational";

/** A number as a clerk writes it, taken apart. */
export interface NumberText {
  /** The number in `unit`, as written: 28.8 for “28.8万元”, 95 for “95%” and 百分之九十五, 1.2 for “1.2万”. */
  readonly value: Rational;
  /** Normalised: "%", "万元", "个"; a bare 万 stays "万" (`unitScale` tells its power of ten); "" when none is written. */
  readonly unit: string;
  /** The number is a percent: `unit` is "%". */
  readonly percent: boolean;
  /** From a sign or word beside the number: “≥95%”, “不少于50”, “100%以上”, “5起以内”. Absent when none is written. */
  readonly operator?: Operator;
}

/**
 * Reads a text that is one number with at most a comparison and a unit, and nothing else: “≥95%”, “不少于50个”,
 * “１，７５６户”, “28.8万元”, “100%以上”, “三个”, “半年”, “百分之九十”, “1.2万”.
 *
 * Null for everything else, never a guess: dates (2024年12月31日前, 12月底), ranges (80%-90%), fractions (2/3), about (约50,
 * 50左右), words, two comparisons that disagree, and digits grouped wrongly (1,75).
 */
export function parseNumberText(text: string): NumberText | null {
  if (text.length > LONGEST) return null;
  const compact = compactText(text).replace(/^[¥￥]|[。;]$/g, "");
  if (!BEGINNING.test(compact)) return null;
  const { rest: afterSign, operator: leading } = takeLeading(compact);
  const { rest: body, operator: trailing } = takeTrailing(afterSign);
  if (leading && trailing && leading !== trailing) return null;
  const parts = splitNumber(body);
  if (!parts) return null;
  const operator = leading ?? trailing;
  const unit = readUnit(parts.unit, parts.spelled, operator !== undefined, parts.value);
  if (unit === null) return null;
  const tenths = unit === "成";
  return {
    value: tenths ? parts.value.times(Rational.of(10n)) : parts.value,
    unit: tenths ? "%" : unit,
    percent: tenths || unit === "%",
    ...(operator ? { operator } : {}),
  };
}

const LONGEST = 60;

/** The number of a text without comparison or unit: “1,756”, “２６”, “三”; null when anything else stands there. */
export function parsePlainNumber(text: string): Rational | null {
  const parts = text.length > LONGEST ? null : splitNumber(compactText(text));
  return parts?.unit === "" ? parts.value : null;
}

interface Comparison {
  readonly rest: string;
  readonly operator: Operator | undefined;
}

function longestFirst(list: readonly ComparisonWord[]): readonly { word: string; operator: Operator }[] {
  return list
    .flatMap(({ words, operator }) => words.map((word) => ({ word, operator })))
    .sort((first, second) => second.word.length - first.word.length);
}
const LEADING = longestFirst(LEADING_COMPARISONS);
const TRAILING = longestFirst(TRAILING_COMPARISONS);
/** How a number or a comparison begins; most texts of a sheet are told by this at once. */
const BEGINNING = new RegExp(
  `^(?:[-+−.\\d半${CHINESE_NUMERAL_CHARACTERS}]|${LEADING.map(({ word }) => word).join("|")})`
);

function takeLeading(text: string): Comparison {
  const found = LEADING.find(({ word }) => text.startsWith(word));
  return { rest: found ? text.slice(found.word.length).replace(/^[:]/, "") : text, operator: found?.operator };
}

/** “95%(含)” says nothing new; “100%以上”, “5起以内” do. */
function takeTrailing(text: string): Comparison {
  const bare = text.replace(/\(含\)$/, "");
  const found = TRAILING.find(({ word }) => text.length > word.length && text.endsWith(word));
  return found
    ? { rest: text.slice(0, -found.word.length), operator: found.operator }
    : { rest: bare, operator: undefined };
}

interface NumberParts {
  readonly value: Rational;
  readonly unit: string;
  /** Written in Chinese numerals. */
  readonly spelled: boolean;
}

const DIGITS = /^([-+−]?)(\d{1,3}(?:,\d{3})+|\d+|(?=\.\d))(\.\d+)?(.*)$/u;
const SPELLED = new RegExp(`^([${CHINESE_NUMERAL_CHARACTERS}点半]+)(.*)$`, "u");
const SPELLED_PERCENT = new RegExp(`^百分之([${CHINESE_NUMERAL_CHARACTERS}点]+)$`, "u");

function splitNumber(text: string): NumberParts | null {
  const digits = DIGITS.exec(text);
  if (digits) {
    const [, sign = "", whole = "", fraction = "", unit = ""] = digits;
    const value = Rational.parse(`${whole.replace(/,/g, "") || "0"}${fraction}`);
    if (!value || /^[\d.,]/.test(unit)) return null;
    return { value: sign === "-" || sign === "−" ? value.negated() : value, unit, spelled: false };
  }
  const percent = text === "百分百" ? "百" : SPELLED_PERCENT.exec(text)?.[1];
  if (percent !== undefined) {
    const value = percent === "百" || percent === "一百" ? Rational.HUNDRED : parseChineseNumeral(percent);
    return value && { value, unit: "%", spelled: true };
  }
  return splitSpelled(text);
}

/** 三万元 is 3 in 万元 as 3万元 is: what multiplies the whole numeral belongs to the unit. */
function splitSpelled(text: string): NumberParts | null {
  const match = SPELLED.exec(text);
  if (!match) return null;
  const [, numeral = "", unit = ""] = match;
  const group = /[万亿]+$/.exec(numeral)?.[0] ?? "";
  const value = parseChineseNumeral(numeral.slice(0, numeral.length - group.length));
  return value && { value, unit: group + unit, spelled: true };
}

/** A unit that is not in the list may follow digits when it is one character and no word of time or degree: “50羽”. */
const NOT_A_UNIT = /[前后内外底初末旬上下左右多余几约近至到和与及或且不无未的达超低高少大小是否月号起]/;
const COUNTERS = new Set(UNITS.counts);
const NOUN_AFTER_UNIT = /^[\u4e00-\u9fa5]{1,8}$/;

function readUnit(written: string, spelled: boolean, compared: boolean, value: Rational): string | null {
  const unit = written.replace(/^\((.{1,12})\)$/, "$1");
  if (unit === "") return "";
  if (isDateWord(unit, value, compared)) return null;
  if (isKnownUnit(unit)) return unit === "分" && spelled ? null : normaliseUnit(unit);
  if (NOT_A_UNIT.test(unit) || spelled) return null;
  const counted = longestCounterOf(unit);
  if (counted !== null && NOUN_AFTER_UNIT.test(unit.slice(counted.length))) return normaliseUnit(counted);
  return /^[\u4e00-\u9fa5]$/.test(unit) ? unit : null;
}

/** “20场培训” counts 场, “3个示范点” counts 个. */
function longestCounterOf(text: string): string | null {
  for (let length = 3; length > 0; length--) {
    const head = text.slice(0, length);
    if (head.length === length && COUNTERS.has(head)) return head;
  }
  return null;
}

/** “2024年”, “12月”, “31日” name a time and count nothing; “3年”, “2个月” and “≤30日” count. */
function isDateWord(unit: string, value: Rational, compared: boolean): boolean {
  if (unit === "年" || unit === "年度") return value.compare(Rational.of(1900n)) >= 0;
  return unit === "月" || unit === "月份" || unit === "号" || (unit === "日" && !compared);
}
