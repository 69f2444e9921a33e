import type { CellValue } from "../../model/workbook";
import { invalidArgument } from "../excel-error";
import { isWellFormedFormula } from "./formula-check";
import { serialOf } from "./serial-date";

/** What becomes of an entry: content and, where Excel picks one for a General cell, a number format. */
export interface Entry {
  value: CellValue;
  formula?: string;
  format?: string;
  quotePrefix?: boolean;
  error?: boolean;
}

const ERRORS = ["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#SPILL!", "#CALC!"];

/**
 * Reads a string the way Excel takes typed text and `range.values`: "=A1" is a formula, "90%" the number 0.9, "2/3" the third of
 * February, "'5" the text 5. A cell with format "@" keeps every string as it stands.
 */
export function readEntry(text: string, numberFormat: string, year: number): Entry {
  if (text.length > 32767) throw invalidArgument("Text is longer than 32,767 characters.");
  if (numberFormat === "@") return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1), quotePrefix: true };
  const formula = formulaOf(text);
  if (formula !== null) {
    if (formula.length > 8192 || !isWellFormedFormula(formula))
      throw invalidArgument("There is a problem with this formula.");
    return { value: null, formula };
  }
  const trimmed = halfWidth(text.trim());
  const upper = trimmed.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { value: upper === "TRUE" };
  if (ERRORS.includes(upper)) return { value: upper, error: true };
  return readNumber(trimmed) ?? readDate(trimmed, year) ?? { value: text };
}

/** A formula hides behind =, + and -, and behind @ when a function follows; "-5" is a number, a lone "-" is text. */
function formulaOf(text: string): string | null {
  if (/^=./s.test(text)) return text;
  if (/^[+-]/.test(text)) {
    if (text.trim().length < 2 || /^[+-]+$/.test(text.trim()) || readNumber(text.trim())) return null;
    return `=${text}`;
  }
  return /^@[A-Za-z][A-Za-z0-9.]*\(/.test(text) ? `=${text.slice(1)}` : null;
}

function halfWidth(text: string): string {
  return text.replace(/[０-９．％，－＋／]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
}

/** "1,756", "12.5%", "1e3", "(5)", "￥30", "1 1/2". */
function readNumber(text: string): Entry | null {
  const match = /^([+-]?)([¥￥$]?)(\d{1,3}(?:,\d{3})+|\d*)(\.\d*)?(?:[eE]([+-]?\d{1,3}))?(%?)$/.exec(text);
  if (match && /\d/.test(text)) {
    const [, sign = "", money = "", whole = "", part = "", exponent, percent = ""] = match;
    if (whole === "" && part.length < 2) return null;
    const value = Number(
      `${sign}${whole.replace(/,/g, "") || "0"}${part === "." ? "" : part}${exponent ? `e${exponent}` : ""}`
    );
    if (!Number.isFinite(value)) return null;
    const format = formatOf(part.length > 1, money !== "", whole.includes(","), exponent !== undefined, percent !== "");
    return { value: percent ? Number((value / 100).toPrecision(15)) : value, ...(format ? { format } : {}) };
  }
  const negative = /^\((\d+(?:\.\d+)?)\)$/.exec(text);
  if (negative) return { value: -Number(negative[1]) };
  const mixed = /^(\d+) (\d{1,3})\/(\d{1,3})$/.exec(text);
  if (mixed && Number(mixed[3]) > 0) {
    return { value: Number(mixed[1]) + Number(mixed[2]) / Number(mixed[3]), format: "# ?/?" };
  }
  return null;
}

function formatOf(
  decimals: boolean,
  money: boolean,
  grouped: boolean,
  scientific: boolean,
  percent: boolean
): string | null {
  if (percent) return decimals ? "0.00%" : "0%";
  if (scientific) return "0.00E+00";
  if (money) return decimals ? "¥#,##0.00" : "¥#,##0";
  if (grouped) return decimals ? "#,##0.00" : "#,##0";
  return null;
}

const DATE_FORMS: readonly { form: RegExp; format: string; order: (year: number, m: RegExpExecArray) => number[] }[] = [
  { form: /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/, format: "yyyy/m/d", order: (_, m) => [+m[1]!, +m[2]!, +m[3]!] },
  {
    form: /^(\d{4})年(\d{1,2})月(\d{1,2})日$/,
    format: 'yyyy"年"m"月"d"日"',
    order: (_, m) => [+m[1]!, +m[2]!, +m[3]!],
  },
  { form: /^(\d{4})年(\d{1,2})月$/, format: 'yyyy"年"m"月"', order: (_, m) => [+m[1]!, +m[2]!, 1] },
  { form: /^(\d{4})[-/](\d{1,2})$/, format: "mmm-yy", order: (_, m) => [+m[1]!, +m[2]!, 1] },
  { form: /^(\d{1,2})月(\d{1,2})日$/, format: 'm"月"d"日"', order: (year, m) => [year, +m[1]!, +m[2]!] },
  { form: /^(\d{1,2})[-/](\d{1,2})$/, format: 'm"月"d"日"', order: (year, m) => [year, +m[1]!, +m[2]!] },
  { form: /^(\d{1,2})[-/](\d{4})$/, format: "mmm-yy", order: (_, m) => [+m[2]!, +m[1]!, 1] },
];

function readDate(text: string, year: number): Entry | null {
  for (const { form, format, order } of DATE_FORMS) {
    const match = form.exec(text);
    if (!match) continue;
    const [y = 0, m = 0, d = 0] = order(year, match);
    const value = serialOf(y, m, d);
    if (value !== null) return { value, format };
  }
  const time = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (!time || +time[1]! > 23 || +time[2]! > 59) return null;
  const seconds = +time[1]! * 3600 + +time[2]! * 60 + Number(time[3] ?? 0);
  return { value: seconds / 86_400, format: time[3] ? "h:mm:ss" : "h:mm" };
}
