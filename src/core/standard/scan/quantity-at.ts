import { Rational } from "../../number/rational";
import { CHINESE_DIGITS, parseChineseNumber } from "../words/numerals";
import { UNIT_PREFIXES, UNIT_WORDS } from "../words/units";
import type { Read } from "./number-at";
import { numberAt } from "./number-at";
import { matchAt, oneOf, sticky } from "./pattern";

/**
 * An amount as written. percent: “80%”, 八成, 百分之八十 (amount 80). point: 1个百分点. share: 一半, 1/3 of something, times: 一倍
 * (amount in percent, too). plain: a number with its unit, which may be "".
 */
export interface Quantity {
  readonly amount: Rational;
  readonly kind: "percent" | "point" | "share" | "times" | "plain";
  readonly unit: string;
  /** Written in Chinese numerals without a unit: perhaps only part of a word. */
  readonly doubtful: boolean;
}

const POINT = sticky("(?:个?百分(?:点|比)|个点|%点)(?!位|名)");
const MILLE_POINT = sticky("个?千分点");
const TENTHS = sticky("成(?![果效立功本员就绩品人熟交形长])");
const TIMES = sticky("倍");
const UNIT = sticky(
  `(?:${oneOf(UNIT_PREFIXES)}?个?${oneOf(UNIT_WORDS)}|${oneOf(UNIT_PREFIXES)})(?:\\(${oneOf(UNIT_WORDS)}\\)|/(?:每)?(?:${oneOf(UNIT_WORDS)}))?`
);
const PER_MILLE_WORDS = sticky(`千分之(\\d{1,9}(?:\\.\\d{1,9})?|[${CHINESE_DIGITS}]{1,5})`);
const PERCENT_WORDS = sticky(`百分之(\\d{1,9}(?:\\.\\d{1,9})?|[${CHINESE_DIGITS}]{1,5})`);
const FRACTION_WORDS = sticky(`([${CHINESE_DIGITS}\\d]{1,4})分之([${CHINESE_DIGITS}\\d]{1,4})`);
const FRACTION = sticky("(\\d{1,6})/(\\d{1,6})(?![\\d/])");
/** After a unit: 每少1/2公里扣1分 is half a kilometre, 三分之一面积 a share. */
const UNIT_END = /^(?:[,;。)(:扣得减的及以]|$)/;
const HALF = sticky("(?:一半|半数)");
const HALF_UNIT = sticky("半(?=个|天|年|日|月|小时|分钟|万|亿|公里|吨|亩|倍|成|百分)");

/** A number with what it counts: 8%, 1个百分点, 三分之一, 一半, 两成, 一倍, 316.4万元, 4座. */
export function quantityAt(text: string, at: number): Read<Quantity> | null {
  return fractionAt(text, at) ?? countedAt(text, at);
}

function fractionAt(text: string, at: number): Read<Quantity> | null {
  const half = matchAt(HALF, text, at);
  if (half) return share(Rational.of(50), at + half[0].length);
  const percent = matchAt(PERCENT_WORDS, text, at);
  if (percent) {
    const amount = plainNumber(percent[1] ?? "");
    return amount
      ? { value: { amount, kind: "percent", unit: "%", doubtful: false }, end: at + percent[0].length }
      : null;
  }
  const mille = matchAt(PER_MILLE_WORDS, text, at);
  const thousandths = mille && plainNumber(mille[1] ?? "");
  if (mille && thousandths) return perMille(thousandths, at + mille[0].length);
  const words = matchAt(FRACTION_WORDS, text, at);
  const fraction = words ?? matchAt(FRACTION, text, at);
  if (!fraction) return null;
  const [below, above] = words ? [fraction[1], fraction[2]] : [fraction[2], fraction[1]];
  const n = plainNumber(above ?? "");
  const d = plainNumber(below ?? "");
  if (!n || !d || d.isZero) return null;
  const end = at + fraction[0].length;
  const unit = matchAt(UNIT, text, end);
  if (unit && unit[0] !== "分" && UNIT_END.test(text.slice(end + unit[0].length, end + unit[0].length + 1))) {
    return { value: { amount: n.over(d), kind: "plain", unit: unit[0], doubtful: false }, end: end + unit[0].length };
  }
  return share(n.over(d).times(Rational.HUNDRED), at + fraction[0].length);
}

/** 5‰ and 千分之五 are half a percent. */
function perMille(amount: Rational, end: number): Read<Quantity> {
  return { value: { amount: amount.over(Rational.of(10)), kind: "percent", unit: "%", doubtful: false }, end };
}

function share(amount: Rational, end: number): Read<Quantity> {
  return { value: { amount, kind: "share", unit: "", doubtful: false }, end };
}

function plainNumber(text: string): Rational | null {
  return Rational.parse(text) ?? parseChineseNumber(text);
}

function countedAt(text: string, at: number): Read<Quantity> | null {
  const half = matchAt(HALF_UNIT, text, at);
  const number = half ? { value: Rational.of(1, 2), end: at + 1 } : numberAt(text, at);
  if (!number) return null;
  const { value: amount, end } = number;
  const made = (kind: Quantity["kind"], factor: number, length: number, unit: string, parts = 1): Read<Quantity> => ({
    value: { amount: amount.times(Rational.of(factor, parts)), kind, unit, doubtful: false },
    end: end + length,
  });
  const milles = matchAt(MILLE_POINT, text, end);
  if (milles) return made("point", 1, milles[0].length, "百分点", 10);
  const point = matchAt(POINT, text, end);
  if (point) return made("point", 1, point[0].length, "百分点");
  if (text.charAt(end) === "%") return made("percent", 1, 1, "%");
  if (text.charAt(end) === "‰") return perMille(amount, end + 1);
  if (matchAt(TENTHS, text, end)) return made("percent", 10, 1, "%");
  if (matchAt(TIMES, text, end)) return made("times", 100, 1, "");
  const unit = matchAt(UNIT, text, end);
  if (unit) return made("plain", 1, unit[0].length, unit[0].replace("(", "（").replace(")", "）"));
  return { value: { amount, kind: "plain", unit: "", doubtful: !/\d/.test(text.charAt(at)) }, end };
}
