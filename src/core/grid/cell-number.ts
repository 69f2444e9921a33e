import { cleanText } from "../lexicon/plain-text";
import { dateOfSerial } from "../number/civil-date";
import type { NumberText } from "../number/parse-number";
import { parseNumberText } from "../number/parse-number";
import { Rational } from "../number/rational";
import type { Cell } from "./grid";
import { formatKind } from "./number-format";

/** A cell's text as the sheet shows it; “####” of a column that is too narrow is replaced by what would stand there. */
export function shownText(cell: Cell): string {
  const tooNarrow = typeof cell.value === "number" && cell.text.startsWith("#") && /^#+$/.test(cell.text.trim());
  if (!tooNarrow || cell.isError || typeof cell.value !== "number") return shownOrTyped(cell);
  const value = Rational.fromCell(cell.value);
  if (value === null) return cell.text;
  const kind = formatKind(cell.format);
  if (kind === "percent") return `${value.times(Rational.HUNDRED).toString()}%`;
  const date = kind === "date" ? dateOfSerial(value) : null;
  if (date === null) return value.toString();
  const two = (part: number) => `${part}`.padStart(2, "0");
  return `${date.year}-${two(date.month)}-${two(date.day)}`;
}

function shownOrTyped(cell: Cell): string {
  return cell.text === "" && typeof cell.value === "string" ? cell.value : cell.text;
}

/** True for a number under a date format: it is a day (or a time), never a count. */
export function isDateCell(cell: Cell): boolean {
  return typeof cell.value === "number" && formatKind(cell.format) === "date";
}

/**
 * The number a cell means, exact, with the unit and comparison that it shows: 0.9 under “0%” is 90 %, “≥95％” is ≥ 95 %,
 * 26 under “0"个"” is 26 个. The value counts, not its rounded display.
 *
 * A format such as “0.##” leaves its point behind (“98.%”, “20.口”), and words that are no unit stand around the number
 * (“共20处点”): still that number. Null for text that is no number, dates, errors, and for a format that shows another number than the cell holds (123000
 * shown as 12.3万): what the reader sees and what is there cannot both be meant.
 */
export function numberOfCell(cell: Cell): NumberText | null {
  if (cell.isError || typeof cell.value === "boolean") return null;
  if (typeof cell.value !== "number") return parseNumberText(shownText(cell));
  const held = Rational.fromCell(cell.value);
  const kind = formatKind(cell.format);
  if (held === null || kind === "date") return null;
  const percent = kind === "percent";
  const value = percent ? held.times(Rational.HUNDRED) : held;
  const plain: NumberText = { value, unit: percent ? "%" : "", percent };
  if (cell.format === "General") return plain;
  const text = cleanText(cell.text).replace(/(\d)\.(?!\d)/, "$1");
  if (text === "" || /^#+$/.test(text) || /^-?[\d.]+E[+-]?\d+$/i.test(text)) return plain;
  const shown = parseNumberText(text);
  const bare = shown === null ? numberAmongWords(text) : shown.value;
  if (bare === null) return null;
  const digits = /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
  if (!value.rounded(digits).equals(bare)) return null;
  return shown === null ? plain : { ...shown, value };
}

/** The only number of a shown text; null beside a word that makes a day, a bound or a multiple of it (3月底前, 12千). */
function numberAmongWords(text: string): Rational | null {
  const [only, ...others] = text.match(/-?\d[\d,]*(?:\.\d+)?/g) ?? [];
  if (only === undefined || others.length > 0 || /[年月日号期时旬末底前后百千万亿KMk/≥≤<>=~～]/.test(text)) return null;
  return Rational.parse(only.replace(/,/g, ""));
}
