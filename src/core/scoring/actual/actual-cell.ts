import { cleanText, compactText } from "../../lexicon/plain-text";
import type { CivilDate } from "../../number/civil-date";
import { dateOfSerial } from "../../number/civil-date";
import { Rational } from "../../number/rational";
import type { ActualInput } from "../score";
import { remembered } from "../../remembered";
import { readNumberFormat } from "./number-format";

/** A filled 实际完成值 cell (or a piece of one), before any rule has asked for anything. */
export interface ActualCell {
  /** Half width, without spaces; line breaks are `;`. "" for a number whose shown text says nothing. */
  readonly text: string;
  /** As a person sees it, for sentences. */
  readonly shown: string;
  /** What a number cell holds; percent-formatted 0.985 is 98.5. */
  readonly number: Rational | null;
  /** The number is a percent by its format. */
  readonly percent: boolean;
  /** Unit written by the number format, "" when none. */
  readonly unit: string;
  readonly date: CivilDate | null;
  /** error: #REF!. scaled: the format shows another number than the cell holds. time: a time of day. */
  readonly problem: "error" | "scaled" | "time" | null;
}

const ERROR = /^#(?:REF!|DIV\/0!|N\/A|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA|BLOCKED!|FIELD!|UNKNOWN!)/i;
const NOTHING = /^(?:[-—–_/\\.…*]+|待填|待定|暂无)$/;

/**
 * The cell as data; null when nothing stands in it (“—” and “/” are nothing). A text that is narrower than its number
 * (“####”) does not matter: the value counts.
 */
export function actualCellOf(input: ActualInput | null): ActualCell | null {
  if (input === null) return null;
  if (typeof input.value === "number") return numericCell(input, input.value);
  if (typeof input.value === "boolean") return textCell(input.value ? "是" : "否");
  const cell = textCell(input.value ?? input.text);
  return cell.text === "" || NOTHING.test(cell.text) ? null : cell;
}

/** A piece of text as a cell of its own. */
export function textCell(text: string): ActualCell {
  const compact = compactText(text.replace(/[\r\n\u2028\u2029]+/g, ";")).replace(/^;+|;+$/g, "");
  const problem = ERROR.test(compact) ? "error" : null;
  return { text: compact, shown: cleanText(text), number: null, percent: false, unit: "", date: null, problem };
}

/** A cell that holds this number, for trying out what a rule gives. */
export function numberCell(value: Rational, percent: boolean): ActualCell {
  const text = value.toString() + (percent ? "%" : "");
  return { text, shown: text, number: value, percent, unit: "", date: null, problem: null };
}

function numericCell(input: ActualInput, value: number): ActualCell | null {
  const held = Rational.fromCell(value);
  if (held === null) return textCell(input.text);
  const { kind, suffix } = meaningOf(input.format);
  const seen = cleanText(input.text);
  const shown = /^#*$/.test(seen) ? held.toString() : seen;
  const unread = kind === "date" || kind === "time" || (kind === "fraction" && seen.includes("/"));
  const percent = kind === "percent";
  const date = kind === "date" ? dateOfSerial(held) : null;
  return {
    text: compactText(shown),
    shown,
    number: unread ? null : percent ? held.times(Rational.HUNDRED) : held,
    percent,
    unit: compactText(suffix),
    date,
    problem: kind === "scaled" ? "scaled" : kind === "time" || (kind === "date" && date === null) ? "time" : null,
  };
}

/** A sheet has few formats and many cells. */
const meaningOf = remembered(200, (format: string) => format, readNumberFormat);
