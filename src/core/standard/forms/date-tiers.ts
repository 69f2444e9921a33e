import type { CivilDate } from "../../number/civil-date";
import { dayNumber, daysInMonth } from "../../number/civil-date";
import { Rational } from "../../number/rational";
import { parseDateText } from "../../scoring/actual/date";
import type { Day } from "../clauses/condition";
import type { Conflict } from "../reading";
import type { Row } from "../row";
import type { DeadlineRule, Outcome, TiersRule } from "../rule";
import { matchAt, sticky } from "../scan/pattern";
import type { Period } from "../scan/period-at";
import { periodAt } from "../scan/period-at";
import { RISKY } from "../words/background";
import type { Form } from "./form";
import { reading } from "./form";
import { outcomeOf } from "./outcomes";
import type { Part } from "./parts";
import { givesMore } from "./tier-conflicts";

/** What a part says about time: up to a day, from a day to another, or what is left. Days are counted as numbers. */
type Span =
  { readonly from: number | null; readonly to: number; readonly date: CivilDate } | { readonly after: number | null };

/**
 * 6月30日前完成得满分，7月31日前完成得一半，之后不得分: less for each later day, kept as how many days after the first. The
 * periods must follow one another without a gap, and none may give more than the one before.
 */
export const readDateTiers: Form = ({ document, row, parts }) => {
  if (parts.capGive || parts.capDeduct || parts.linear || row.target !== null || !parts.notesAreHarmless) return null;
  if (parts.body.length < 2 || parts.bases.length > 0) return null;
  const spans = parts.body.map((part) => spanOf(part, document.source.text, row));
  const outcomes = parts.body.map((part) => outcomeOf(part.verdict, row));
  const [first] = spans;
  const [pass] = outcomes;
  if (!first || "after" in first || !pass || !sameDeed(parts.body, document.source.text)) return null;
  const tiers = tiersOf(spans, outcomes, first.to);
  if (!tiers || tiers.length === 0 || (first.from !== null && !isTarget(first, row))) return null;
  const due = `${first.date.year}-${pad(first.date.month)}-${pad(first.date.day)}`;
  const rule: DeadlineRule = {
    kind: "deadline",
    due,
    unit: "day",
    late: { mode: "tiers", tiers },
    zeroWhen: null,
    cap: null,
    pass,
  };
  return reading(rule, [], [...parts.conflicts, ...targetConflict(spans, due, row)]);
};

function pad(number: number): string {
  return `${number}`.padStart(2, "0");
}

function tiersOf(
  spans: readonly (Span | null)[],
  outcomes: readonly (Outcome | null)[],
  due: number
): TiersRule["tiers"] | null {
  const tiers: { interval: TiersRule["tiers"][number]["interval"]; outcome: Outcome }[] = [];
  let last = due;
  let before = outcomes[0];
  for (const [index, span] of spans.entries()) {
    const outcome = outcomes[index];
    if (index === 0) continue;
    if (!span || !outcome || !before || !givesMore(before, outcome)) return null;
    const start = "after" in span ? span.after : span.from;
    if (start !== null && start !== last && start !== last + 1) return null;
    const days = (to: number) => Rational.of(to - due);
    const open = { from: last === due ? null : days(last), fromInclusive: false };
    if ("after" in span) {
      if (index < spans.length - 1) return null;
      tiers.push({ interval: { ...open, to: null, toInclusive: false }, outcome });
    } else {
      if (span.to <= last) return null;
      tiers.push({ interval: { ...open, to: days(span.to), toInclusive: true }, outcome });
      last = span.to;
    }
    before = outcome;
  }
  return tiers;
}

const DASH = sticky("(?:-|至|到)");
const BY = sticky("(?:(?:\\(含\\))?(?:之前|以前|前|止|\\(含\\)|内|之内|以内))");
const AFTER = sticky("(?:(?:及以后|以后|之后|后|起))");
const REST =
  /^(?:之后|以后|此后|其余|其他|其余情况|其他情况|否则|逾期|再晚|更晚|超过(?:上述|以上|该|此)?(?:时间|时限|期限|日期)|晚于(?:上述|以上)?(?:时间|时限|期限|日期)|(?:年底|年内|全年)?(?:前|仍)?未)[^\d]{0,8}$/;
/** 完成80%, 完成一半: more than a day is asked for. */
const HOW_MUCH = /[\d%]|分之|一半|过半|部分|[一二三四五六七八九十]成/;
/** 12月底未完工, 12月31日前仍未完成: later than that, or never. */
const STILL_NOT = /^(?:之前|以前|前)?(?:仍|还|尚)?(?:未|没有)[^,;。\d]{1,6}$/;
const LEAD = /^(?:在|于|若|如|能|能够|按时|若在|如在|当年|本年|全部)+/;

function spanOf(part: Part, text: string, row: Row): Span | null {
  if (part.compares.length + part.pers.length + part.names.length > 0) return null;
  const words = wordsOf(part, text);
  if (part.otherwise && part.dues.length === 0 && part.words.length === 0) return { after: null };
  if (REST.test(words)) return { after: null };
  const lead = LEAD.exec(words)?.[0].length ?? 0;
  const first = periodAt(words, lead);
  if (!first) return null;
  const range = matchAt(DASH, words, first.end);
  const second = range && periodAt(words, first.end + range[0].length);
  const to = dateOf(first.value.to, row);
  if (!second && to && STILL_NOT.test(words.slice(first.end))) return { after: dayNumber(to) };
  if (HOW_MUCH.test(words.slice(second?.end ?? first.end))) return null;
  if (second) return between(first.value, second.value, row);
  const after = matchAt(AFTER, words, first.end);
  if (after) return afterOf(first.value, /起|及以后|以后/.test(after[0]), row);
  const by = matchAt(BY, words, first.end) ?? (/(?:底|末)$/.test(words.slice(0, first.end)) ? [""] : null);
  if (!by && !first.value.whole) return null;
  const from = by ? null : dateOf(first.value.from, row);
  return to && { from: from && dayNumber(from), to: dayNumber(to), date: to };
}

function between(first: Period, second: Period, row: Row): Span | null {
  const [from, to] = [dateOf(first.from, row), dateOf(second.to, row)];
  return from && to && { from: dayNumber(from), to: dayNumber(to), date: to };
}

/** 7月31日后 begins beyond that day, 8月1日以后 and 5月及以后 with it. */
function afterOf(period: Period, inclusive: boolean, row: Row): Span | null {
  const from = dateOf(period.whole && !inclusive ? period.to : period.from, row);
  return from && { after: dayNumber(from) };
}

/** “12月底” is the last day of the month; a missing year is the table's. */
function dateOf({ year, month, day, shift }: Day, { context }: Row): CivilDate | null {
  const base = year ?? context.year;
  if (base === null || day === null) return null;
  const own = base + (shift ?? 0);
  const last = daysInMonth(own, month);
  return day > last ? null : { year: own, month, day: day === 0 ? last : day };
}

/** The part's condition as folded, without the frame of a sentence. */
function wordsOf({ dues, words }: Part, text: string): string {
  return [...dues, ...words]
    .map(({ start, end }) => text.slice(start, end))
    .join("")
    .replace(/^[,;。]+|(?:的|者|,)+$/g, "")
    .replace(/(.)或者?(?:一直|仍|至今)?(?:未|没有)[^\d,]{1,6}$/, "$1");
}

const TIME = /\d+|[年月日号底末前后内起至到-]|之|以|及|第?[一二三四]季度|[上下]半|在|于|含|[(),]/g;

/** All parts speak of one deed: 完成 and 验收 are two. What is left says nothing else. */
function sameDeed(body: readonly Part[], text: string): boolean {
  const deeds = body
    .map((part) => wordsOf(part, text))
    .filter((words) => !REST.test(words) && !/(?:底|末|前|日)(?:仍|还|尚)?(?:未|没有)[^,;。\d]{1,6}$/.test(words))
    .map((words) => words.replace(TIME, ""));
  const [first = ""] = deeds;
  return deeds.every(
    (deed) =>
      !RISKY.test(deed) &&
      !/未|没|不|且|或|每/.test(deed) &&
      (deed === "" || first === "" || deed.includes(first) || first.includes(deed))
  );
}

/** “10月完成得满分” says nothing of September, unless the target itself is 10月. */
function isTarget({ to }: { readonly to: number }, { context, wanted }: Row): boolean {
  const target = parseDateText(context.target, context.year)?.to;
  return wanted === "less" && target !== undefined && dayNumber(target) === to;
}

/** The target's day is one of the days of the text, or the two disagree. */
function targetConflict(spans: readonly (Span | null)[], due: string, { context }: Row): Conflict[] {
  const target = parseDateText(context.target, context.year)?.to;
  if (!target || spans.some((span) => span && "to" in span && span.to === dayNumber(target))) return [];
  const day = `${target.year}-${pad(target.month)}-${pad(target.day)}`;
  return [
    { code: "base-differs-from-target", blocking: true, params: { base: due, target: day, unit: "" }, span: null },
  ];
}
