import { Rational } from "../../number/rational";
import { CHINESE_DIGITS, parseChineseNumber } from "../words/numerals";
import { matchAt, sticky } from "./pattern";

/** A value read at a place, and where the text goes on. */
export interface Read<T> {
  readonly value: T;
  readonly end: number;
}

const ARABIC = sticky("\\d{1,15}(?:\\.\\d{1,10})?(?![\\d])");
const CHINESE = sticky(`[${CHINESE_DIGITS}]{1,7}(?:点[${CHINESE_DIGITS}]{1,4})?`);

/** A number in digits (3, 0.5) or Chinese numerals (三, 十五, 一点五). */
export function numberAt(text: string, at: number): Read<Rational> | null {
  const arabic = matchAt(ARABIC, text, at);
  if (arabic) {
    const value = Rational.parse(arabic[0]);
    return value ? { value, end: at + arabic[0].length } : null;
  }
  const chinese = matchAt(CHINESE, text, at);
  if (!chinese) return null;
  const value = chineseDecimal(chinese[0]);
  return value ? { value, end: at + chinese[0].length } : null;
}

/** A number in digits only, where a Chinese one would be part of a word (一般, 三方). */
export function digitsAt(text: string, at: number): Read<Rational> | null {
  return /\d/.test(text.charAt(at)) ? numberAt(text, at) : null;
}

function chineseDecimal(text: string): Rational | null {
  const [whole = "", decimals] = text.split("点");
  const value = parseChineseNumber(whole);
  if (!value || decimals === undefined) return value;
  let scale = Rational.ONE;
  let result = value;
  for (const character of decimals) {
    const digit = parseChineseNumber(character);
    if (!digit) return null;
    scale = scale.over(Rational.of(10));
    result = result.plus(digit.times(scale));
  }
  return result;
}
