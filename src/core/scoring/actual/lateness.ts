import { LATE_WORDS, NO_WORDS, ON_TIME_WORDS, YES_WORDS } from "../../lexicon/yes-no-words";
import { parseNumberText } from "../../number/parse-number";
import { Rational } from "../../number/rational";
import type { LateUnit } from "../../standard/rule";
import { questions } from "../../../strings/questions";
import type { Read } from "../rule-result";
import { notPossible, notReadable, read } from "../rule-result";
import type { ActualCell } from "./actual-cell";

/** How late in the standard's unit. Least and most differ where months and days are converted (45天 is 1.45…1.6 months). */
export interface Lateness {
  readonly least: Rational;
  readonly most: Rational;
  /** As the cell says it: “3 天”, “半个月”. */
  readonly said: string;
}

/** on-time; late without saying by how much; or an amount. */
export type LateReading = { readonly kind: "on-time" | "late" } | ({ readonly kind: "amount" } & Lateness);

const LEAD = /^(?:实际|已|共|约)?(?:逾期|延期|超期|超时|延迟|推迟|迟延|迟报|晚报|迟|晚|超过|超|延后|滞后)(?:了)?/;
const EARLY = /^(?:提前|提早|早于|超前)/;

/** 10.31 may be a day as well as an amount; only months are counted in decimals. */
function mayBeDay(value: Rational, text: string, unit: LateUnit): boolean {
  return !value.isInteger && (unit !== "month" || /^\d{1,2}\.\d{2}$/.test(text));
}

/**
 * Lateness as a person writes it: 0, 3, 3天, 逾期3天, 2个月, 半个月, 按期, 逾期, 提前5天. A bare number counts in the
 * standard's own unit. Null when the cell says nothing of the kind (a date is read elsewhere).
 */
export function readLateness(cell: ActualCell, unit: LateUnit): Read<LateReading> | null {
  if (cell.number !== null) {
    const dated = cell.unit === "" && mayBeDay(cell.number, cell.text, unit);
    if (dated || cell.percent || cell.problem !== null) return notReadable(questions.notLateness(cell.shown));
    return amount(cell.number, ownUnit(unit, cell.unit), unit, cell);
  }
  const text = cell.text.replace(/[。.,;]+$/, "");
  if (ON_TIME_WORDS.has(text) || YES_WORDS.has(text) || EARLY.test(text)) return read<LateReading>({ kind: "on-time" });
  if (LATE_WORDS.has(text) || NO_WORDS.has(text)) return read<LateReading>({ kind: "late" });
  const body = text
    .replace(LEAD, "")
    .replace(/^([\d.]+|[一二两三四五六七八九十]+)日$/, "$1天")
    .replace(/^(?:半个月|半月)$/, "15天");
  const parsed = parseNumberText(body.replace(/^(\d+)个半月$/, "$1.5个月"));
  if (parsed === null) return null;
  if (parsed.unit === "" && mayBeDay(parsed.value, text, unit)) return notReadable(questions.notLateness(cell.shown));
  if (parsed.operator !== undefined && parsed.operator !== "=") return notReadable(questions.onlyABound(cell.shown));
  return amount(parsed.value, ownUnit(unit, parsed.unit), unit, cell);
}

/** The unit written beside the number; the standard's own where none is. Null: no unit of time. */
function ownUnit(standard: LateUnit, written: string): LateUnit | null {
  if (written === "") return standard;
  return WRITTEN[written] ?? null;
}

const WRITTEN: Readonly<Record<string, LateUnit>> = {
  ...{ 天: "day", 日: "day", 自然日: "day", 个自然日: "day", 工作日: "workday", 个工作日: "workday" },
  ...{ 周: "week", 个周: "week", 星期: "week", 个月: "month", 月: "month" },
};

function amount(value: Rational, from: LateUnit | null, to: LateUnit, cell: ActualCell): Read<LateReading> {
  if (from === null) return notReadable(questions.notLateness(cell.shown));
  if (value.isNegative) return notPossible(questions.negativeLateness(cell.shown), ["按期"]);
  if (value.compare(Rational.of(3660n)) > 0) return notReadable(questions.notLateness(cell.shown));
  if (value.isZero) return read<LateReading>({ kind: "on-time" });
  const range = convert(value, from, to);
  if (range === null) return notReadable(questions.workdays(cell.shown, to === "workday"));
  return read<LateReading>({ kind: "amount", ...range, said: cell.shown });
}

const SEVEN = Rational.of(7n);
const [SHORTEST, LONGEST] = [Rational.of(28n), Rational.of(31n)];

/** Null between days and working days: without a calendar of holidays nobody can tell. */
function convert(value: Rational, from: LateUnit, to: LateUnit): { least: Rational; most: Rational } | null {
  if (from === to) return { least: value, most: value };
  if (from === "workday" || to === "workday") return null;
  const days = inDays(value, from);
  if (to === "day") return days;
  if (to === "week") return { least: days.least.over(SEVEN), most: days.most.over(SEVEN) };
  return { least: days.least.over(LONGEST), most: days.most.over(SHORTEST) };
}

function inDays(value: Rational, from: LateUnit): { least: Rational; most: Rational } {
  if (from === "month") return { least: value.times(SHORTEST), most: value.times(LONGEST) };
  const days = from === "week" ? value.times(SEVEN) : value;
  return { least: days, most: days };
}
