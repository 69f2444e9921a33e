import { Rational } from "./rational";

const DIGITS: Readonly<Record<string, bigint>> = {
  ...{ 零: 0n, 〇: 0n, "○": 0n, 一: 1n, 二: 2n, 两: 2n, 三: 3n, 四: 4n, 五: 5n, 六: 6n, 七: 7n, 八: 8n, 九: 9n },
  ...{ 壹: 1n, 贰: 2n, 叁: 3n, 肆: 4n, 伍: 5n, 陆: 6n, 柒: 7n, 捌: 8n, 玖: 9n },
};
const POWERS: Readonly<Record<string, bigint>> = { 十: 10n, 拾: 10n, 百: 100n, 佰: 100n, 千: 1000n, 仟: 1000n };
const GROUPS: Readonly<Record<string, bigint>> = { 万: 10_000n, 亿: 100_000_000n };

/** The characters a Chinese numeral is made of, for a pattern's character class. */
export const CHINESE_NUMERAL_CHARACTERS = "零〇○一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟";

/**
 * A whole or decimal number in Chinese numerals: 二十六 is 26, 一百二十 is 120, 三点五 is 3.5, 二〇二四 is 2024, 半 is ½.
 * Null for anything else; a numeral begins with a digit or 十, so that 千方百计 and 万一 are none.
 */
export function parseChineseNumeral(text: string): Rational | null {
  if (text === "半") return Rational.of(1n, 2n);
  if (text.length === 0 || text.length > 30) return null;
  const [whole = "", fraction, ...more] = text.split("点");
  if (more.length > 0) return null;
  const value = wholeNumber(whole);
  if (value === null || fraction === undefined) return value === null ? null : Rational.of(value);
  const digits = digitSequence(fraction);
  return digits === null ? null : Rational.parse(`${value}.${digits}`);
}

function digitSequence(text: string): string | null {
  const digits = [...text].map((sign) => DIGITS[sign]);
  return text === "" || digits.includes(undefined) ? null : digits.join("");
}

function wholeNumber(text: string): bigint | null {
  const digits = digitSequence(text);
  if (digits !== null) return text.length === 1 || text.length > 2 ? BigInt(digits) : null;
  if (!/^[零〇一二两三四五六七八九十壹贰叁肆伍陆柒捌玖拾]/.test(text)) return null;
  let total = 0n;
  let group = 0n;
  let digit: bigint | null = null;
  let lastPower = 10_000n;
  let lastGroup: bigint | null = null;
  for (const sign of text) {
    const [value, power, unit] = [DIGITS[sign], POWERS[sign], GROUPS[sign]];
    if (value !== undefined) {
      if (digit !== null && digit !== 0n) return null;
      digit = value;
    } else if (power !== undefined) {
      if (power >= lastPower) return null;
      group += (digit ?? 1n) * power;
      [digit, lastPower] = [null, power];
    } else if (unit !== undefined) {
      if (lastGroup !== null && unit >= lastGroup) return null;
      total += (group + (digit ?? 0n)) * unit;
      [group, digit, lastPower, lastGroup] = [0n, null, 10_000n, unit];
    } else return null;
  }
  const last = lastDigit(digit, text.charAt(text.length - 2));
  return last === null ? null : total + group + last;
}

/** 一百二 is 120: a digit straight after 百 or 千 counts in the next lower power; after 万 it is too loose to be read. */
function lastDigit(digit: bigint | null, before: string): bigint | null {
  if (digit === null) return 0n;
  if (GROUPS[before] !== undefined) return null;
  const power = POWERS[before];
  return power !== undefined && power > 10n ? (digit * power) / 10n : digit;
}
