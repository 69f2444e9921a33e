import { daysInMonth } from "../../number/civil-date";
import { parseDateText } from "../../scoring/actual/date";
import { assume } from "../assumptions";
import type { Base, Compare, Day, Due } from "../clauses/condition";
import { isTime } from "../clauses/per";
import type { Conflict } from "../reading";
import type { Row } from "../row";
import type { DeadlineRule, Interval, LateUnit, Outcome } from "../rule";
import { RISKY } from "../words/background";
import { isHarmless } from "../words/harmless";
import type { LooseBound } from "./bounds";
import { settledInterval } from "./bounds";
import type { Form } from "./form";
import { reading } from "./form";
import { fullMarks, isFull, marksOf, outcomeOf } from "./outcomes";
import type { Part } from "./parts";
import { partialOf } from "./partial";
import { settleBounds } from "./settle-tiers";

/** 按期完成得满分，每逾期1天扣1分: full marks in time, less by how late. */
export const readDeadline: Form = ({ row, parts }) => {
  if (parts.capGive || parts.linear || row.target !== null) return null;
  const notesDue = parts.notes.filter((note): note is Due => note.kind === "due");
  if (parts.notes.some((note) => note.kind !== "due" && (note.kind !== "words" || !isHarmless(note.plain))))
    return null;
  const dues = [...parts.body.flatMap((part) => part.dues), ...notesDue];
  const due = dueOf(dues, parts.bases, row);
  if (due === "unclear") return null;
  const late = lateOf(parts.body, row);
  if (!late || (due.date === null && late.unit === null)) return null;
  if (parts.capDeduct && late.late.mode !== "step") return null;
  const rule: DeadlineRule = {
    kind: "deadline",
    due: due.date,
    unit: late.unit ?? "day",
    late: late.late,
    zeroWhen: late.zeroWhen,
    cap: parts.capDeduct,
    pass: late.pass ?? { give: fullMarks(row) },
  };
  const assumptions = rule.late.mode === "step" && rule.late.partial === null ? [assume("part-steps")] : [];
  return reading(rule, assumptions, [...parts.conflicts, ...due.conflicts]);
};

interface DueRead {
  readonly date: string | null;
  readonly conflicts: readonly Conflict[];
}

/** The last day in time: from the text, else from the target cell. */
function dueOf(dues: readonly Due[], bases: readonly Base[], row: Row): DueRead | "unclear" {
  const days = [...dues.map(({ date }) => date), ...bases.flatMap(({ date }) => (date ? [date] : []))];
  const written = days.map((day) => isoOf(day, row));
  if (written.includes(null) || new Set(written).size > 1) return "unclear";
  const target = targetDay(row);
  const [text = null] = written;
  if (text === null) return { date: target, conflicts: [] };
  if (target === null || target === text) return { date: text, conflicts: [] };
  const params = { base: text, target, unit: "" };
  return { date: text, conflicts: [{ code: "base-differs-from-target", blocking: true, params, span: null }] };
}

function targetDay({ context }: Row): string | null {
  const span = parseDateText(context.target, context.year);
  return span ? iso(span.to.year, span.to.month, span.to.day) : null;
}

/** “12月底” is the last day of the month; a missing year is the table's. A month without 底 or a day is no day. */
function isoOf({ year, month, day, shift }: Day, { context }: Row): string | null {
  const base = year ?? context.year;
  if (base === null || day === null) return null;
  const own = base + (shift ?? 0);
  const last = daysInMonth(own, month);
  if (day !== 0 && day > last) return null;
  return iso(own, month, day === 0 ? last : day);
}

function iso(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

interface Late {
  readonly late: DeadlineRule["late"];
  readonly unit: LateUnit | null;
  readonly zeroWhen: Interval | null;
  readonly pass: Outcome | null;
}

const LATE_UNITS: readonly (readonly [RegExp, LateUnit])[] = [
  [/工作[日天]$/, "workday"],
  [/^(?:个)?(?:天|日|自然日|日历天|日历日)$/, "day"],
  [/^(?:个)?(?:周|星期)$/, "week"],
  [/^(?:个)?月$/, "month"],
];

function lateUnit(unit: string): LateUnit | null {
  return LATE_UNITS.find(([pattern]) => pattern.test(unit))?.[1] ?? null;
}

function lateOf(body: readonly Part[], row: Row): Late | null {
  const step = body.filter((part) => part.pers.length > 0);
  if (step.length > 1) return null;
  const passes = body.filter((part) => isFull(part.verdict, row) && isOnTime(part));
  if (passes.length > 1) return null;
  const [pass] = passes;
  const rest = body.filter((part) => part !== pass && !step.includes(part));
  const passOutcome = pass ? outcomeOf(pass.verdict, row) : null;
  const [first] = step;
  if (first) return stepOf(first, rest, passOutcome, row);
  if (!pass) return onlyLate(rest, row);
  return tiersOf(rest, passOutcome, row) ?? outcomeAlone(rest, passOutcome, row);
}

function isOnTime(part: Part): boolean {
  if (part.otherwise || part.compares.length > 0 || part.dues.some(({ when }) => when === "after")) return false;
  return clearWords(part) && !part.words.some(({ plain }) => /逾期|超期|延期|延迟|迟|滞后|未/.test(plain));
}

function clearWords(part: Part): boolean {
  const words = [...part.words.map(({ plain }) => plain), ...part.dues.map((due) => due.words)];
  return words.every((one) => !RISKY.test(one) && !/[\d%]/.test(one));
}

function stepOf(part: Part, others: readonly Part[], pass: Outcome | null, row: Row): Late | null {
  const [per] = part.pers;
  const unit = per ? lateUnit(per.quantity.unit) : null;
  if (!per || !unit || part.verdict.is !== "deduct" || part.compares.length > 0 || !clearWords(part)) return null;
  const lateWords = part.words.some(({ plain }) => /逾期|超期|延|迟|滞后|未按|晚|未/.test(plain));
  const afterDue = part.dues.some(({ when }) => when === "after");
  if (per.way !== "late" && !(lateWords || afterDue || (per.way === "excess" && isTime(per.quantity.unit))))
    return null;
  const deduct = marksOf(part.verdict.written, row);
  const partial = partialOf(others, per, row, { of: "deduction", linear: false });
  if (!deduct || !partial) return null;
  let zeroWhen: Interval | null = null;
  for (const other of partial.rest.filter((one) => !isNever(one))) {
    const late = lateBound(other);
    if (other.verdict.is !== "zero" || !late || late.unit !== unit || zeroWhen) return null;
    zeroWhen = settledInterval(late.bound);
  }
  return { late: { mode: "step", per: per.quantity.amount, deduct, partial: partial.partial }, unit, zeroWhen, pass };
}

/** 未提交不得分: never is later than any day, and no day is given for it. */
function isNever({ verdict, words, compares, dues, pers, otherwise }: Part): boolean {
  const alone = verdict.is === "zero" && compares.length + dues.length + pers.length === 0 && !otherwise;
  return (
    alone &&
    words.length === 1 &&
    words.every(({ plain }) => /^(?:仍|一直|始终)?(?:未|没有)[^,按及如准合达符]{1,4}$/.test(plain))
  );
}

/** 延期1个月内, 逾期超过30天: how late, as a bound. */
function lateBound(part: Part): { bound: LooseBound; unit: LateUnit } | null {
  const [compare] = part.compares;
  if (!compare || part.compares.length > 1 || part.dues.length + part.pers.length > 0 || part.otherwise) return null;
  const late =
    /逾期|超期|延期|延迟|推迟|滞后|超时|拖延|晚|迟|延后|超过?$|超过(?:规定|计划|约定|截止|要求)(?:完成)?(?:时间|时限|期限|日期)$/.test(
      compare.subject + part.words.map(({ plain }) => plain).join("")
    );
  if (!late && !/超/.test(compare.word)) return null;
  if (!clearWords(part) || !isHarmless(compare.subject) || !isHarmless(compare.tail)) return null;
  const units = new Set(
    compare.ends.map(({ quantity }) => (quantity?.kind === "plain" ? lateUnit(quantity.unit) : null))
  );
  const [unit] = units;
  if (!unit || units.size > 1) return null;
  return { bound: boundIn(compare), unit };
}

function boundIn(compare: Compare): LooseBound {
  const side = (wanted: "above" | "below") => compare.ends.find((end) => end.side === wanted);
  const [from, to] = [side("above"), side("below")];
  const bound: LooseBound = {
    scale: "value",
    from: from?.quantity?.amount ?? null,
    fromInclusive: from?.inclusive ?? null,
    to: to?.quantity?.amount ?? null,
    toInclusive: to?.inclusive ?? null,
    exact: false,
    target: false,
  };
  return compare.ends.some(({ soft }) => soft) ? { ...bound, soft: true } : bound;
}

function tiersOf(rest: readonly Part[], pass: Outcome | null, row: Row): Late | null {
  const loose: { bound: LooseBound; outcome: Outcome }[] = [];
  let unit: LateUnit | null = null;
  for (const part of rest) {
    const late = lateBound(part);
    const outcome = outcomeOf(part.verdict, row);
    if (!late || !outcome || (unit && unit !== late.unit)) return null;
    unit = late.unit;
    loose.push({ bound: late.bound, outcome });
  }
  if (loose.length < 2 || !unit) return null;
  const { intervals } = settleBounds(loose, false);
  const tiers = loose.flatMap(({ outcome }, index) => {
    const interval = intervals[index];
    return interval ? [{ interval, outcome }] : [];
  });
  return tiers.length < loose.length ? null : { late: { mode: "tiers", tiers }, unit, zeroWhen: null, pass };
}

/** 未在3月31日前开工的不得分: only what is late is written. */
function onlyLate(rest: readonly Part[], row: Row): Late | null {
  const missed = rest.every(
    ({ dues, verdict }) => verdict.is !== "give" && dues.some(({ words }) => /^[未没]/.test(words))
  );
  return missed ? outcomeAlone(rest, null, row) : null;
}

/** Late is late: 未按时拨付不得分. */
function outcomeAlone(rest: readonly Part[], pass: Outcome | null, row: Row): Late | null {
  const [only] = rest;
  if (!only || rest.length > 1 || only.compares.length + only.pers.length > 0 || !clearWords(only)) return null;
  const late =
    only.otherwise ||
    only.dues.some(({ when, words }) => when === "after" || /^[未没]/.test(words)) ||
    only.words.some(({ plain }) => /未|逾期|超期|延|迟|滞后|没/.test(plain));
  const outcome = outcomeOf(only.verdict, row);
  if (!late || !outcome || (only.verdict.is !== "zero" && only.verdict.is !== "deduct" && only.verdict.is !== "give"))
    return null;
  return { late: { mode: "outcome", outcome }, unit: null, zeroWhen: null, pass };
}
