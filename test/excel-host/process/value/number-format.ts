import type { CellValue } from "../../model/workbook";
import { plainDecimal, roundDecimal } from "./decimal-text";
import { formatDate } from "./format-date";
import { formatNumber } from "./format-number";

/** The text a cell shows: `text` of Office.js. Formats are in en-US grammar. */
export function showValue(value: CellValue, format: string): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (format === "General" || format === "@") return typeof value === "string" ? value : showGeneral(value);
  const sections = sectionsOf(format);
  if (typeof value === "string") {
    const section = sections.length === 4 ? sections[3] : sections.find((one) => one.includes("@"));
    return section === undefined || isGeneral(section) ? value : showText(value, section);
  }
  return showNumber(value, sections);
}

const known = new Map<string, string[]>();

/** The sections of a format, taken apart once. */
function sectionsOf(format: string): string[] {
  let sections = known.get(format);
  if (!sections) known.set(format, (sections = splitSections(format)));
  return sections;
}

/** "0.00;[Red]-0.00" → its sections; a semicolon in quotes does not count. */
export function splitSections(format: string): string[] {
  const sections: string[] = [""];
  let quoted = false;
  for (let i = 0; i < format.length; i++) {
    const character = format.charAt(i);
    if (character === '"') quoted = !quoted;
    if (character === ";" && !quoted && format.charAt(i - 1) !== "\\") sections.push("");
    else sections[sections.length - 1] += character;
  }
  return sections;
}

function isGeneral(section: string): boolean {
  return /^(?:\[[^\]]*\])*general$/i.test(section) || section === "";
}

function showText(value: string, section: string): string {
  return cleanSection(section)
    .replace(/"([^"]*)"/g, "$1")
    .replace(/@/g, () => value);
}

function showNumber(value: number, sections: readonly string[]): string {
  const conditional = sections.find((one) => meetsCondition(one, value));
  const [positive = "General", negative, zero] = sections;
  const section =
    conditional ??
    (value < 0 && negative !== undefined ? negative : value === 0 && zero !== undefined ? zero : positive);
  const signed = conditional === undefined && value < 0 && negative !== undefined;
  const shown = signed ? -value : value;
  if (section.trim() === "" && sections.length > 1) return "";
  if (isGeneral(section)) return showGeneral(shown);
  const clean = cleanSection(section);
  if (clean.trim() === "@") return showGeneral(value);
  if (isDateFormat(clean)) return value < 0 ? "########" : formatDate(value, clean);
  return formatNumber(shown, clean);
}

function meetsCondition(section: string, value: number): boolean {
  const match = /\[(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)\]/.exec(section);
  if (!match) return false;
  const bound = Number(match[2]);
  switch (match[1]) {
    case "<":
      return value < bound;
    case "<=":
      return value <= bound;
    case ">":
      return value > bound;
    case ">=":
      return value >= bound;
    case "=":
      return value === bound;
    default:
      return value !== bound;
  }
}

/** Without colours, conditions, locale marks, padding and fill. */
function cleanSection(section: string): string {
  return section
    .replace(/\[\$([^\]-]*)(?:-[^\]]*)?\]/g, (_, symbol: string) => (symbol ? `"${symbol}"` : ""))
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "")
    .replace(/_./g, " ")
    .replace(/\*./g, "");
}

/** Is it a date or time format? "yyyy-mm-dd", "h:mm", 'm"月"d"日"'; text in quotes does not count. */
export function isDateFormat(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|\[\$[^\]]*\]|\[(?:[A-Z][a-z]+|[<>=][^\]]*)\]/g, "").replace(/E[+-]/g, "");
  return /[ymdhs]|aaa/i.test(bare) && !/general/i.test(bare);
}

/** Up to eleven characters, as a General cell of normal width shows a number. */
export function showGeneral(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return value === 0 ? "0" : String(value);
  const sign = value < 0 ? "-" : "";
  const size = Math.abs(value);
  if (size >= 1e11 || size < 1e-9) return sign + scientific(size);
  const { whole } = plainDecimal(size);
  const rounded = roundDecimal(size, Math.max(0, 10 - whole.length));
  const part = rounded.part.replace(/0+$/, "");
  return sign + rounded.whole + (part ? `.${part}` : "");
}

function scientific(size: number): string {
  const [mantissa = "0", exponent = "0"] = size.toExponential(5).split("e");
  const power = Number(exponent);
  const digits = Math.abs(power).toString().padStart(2, "0");
  return `${mantissa.replace(/\.?0+$/, "")}E${power < 0 ? "-" : "+"}${digits}`;
}
