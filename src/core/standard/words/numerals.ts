import { Rational } from "../../number/rational";

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  壹: 1,
  二: 2,
  两: 2,
  贰: 2,
  三: 3,
  叁: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The characters of a Chinese number, as a regular expression's set. */
export const CHINESE_DIGITS = "零〇一壹二两贰三叁四五六七八九十百千";

/** 十五, 一百二十, 二〇 as a number; null for words that only look like one (十十). */
export function parseChineseNumber(text: string): Rational | null {
  let total = 0;
  let digit: number | null = null;
  let lastPlace = 10_000;
  for (const character of text) {
    const place = PLACES[character];
    if (place !== undefined) {
      if (place >= lastPlace) return null;
      total += (digit ?? 1) * place;
      lastPlace = place;
      digit = null;
    } else {
      const value = DIGITS[character];
      if (value === undefined || (digit !== null && digit !== 0)) return null;
      digit = value;
    }
  }
  return text === "" ? null : Rational.of(total + (digit ?? 0));
}
