import { Rational } from "../../number/rational";
import { assume } from "../assumptions";
import type { Compare, Condition, Per } from "../clauses/condition";
import type { Document } from "../clauses/statement";
import type { Assumption } from "../reading";
import type { Row } from "../row";
import type { ChecklistRule, Marks } from "../rule";
import { wordsOf } from "../text/source";
import { RISKY } from "../words/background";
import { isHarmless } from "../words/harmless";
import { countedItems, listedItems } from "../words/items";
import { parseChineseNumber } from "../words/numerals";
import type { Form, FormReading } from "./form";
import { reading } from "./form";
import { isFull, marksOf } from "./outcomes";
import { namesGrade } from "./names-grade";
import type { Part, Parts } from "./parts";

/** Conditions that are met or not: an equal share for each, marks for each, or a deduction for each that is missing. */
export const readChecklist: Form = ({ document, row, parts }) => {
  if (parts.linear) return null;
  return readPerCondition(document, parts, row) ?? readEachOf(document, parts, row) ?? readOwnMarks(parts, row);
};

/** 满足以下5个条件各得1分：责任落实、制度健全…: so many conditions, as much for each. */
function readEachOf(document: Document, parts: Parts, row: Row): FormReading | null {
  const [part] = parts.body;
  if (!part || parts.body.length > 1 || part.verdict.is !== "give" || !part.verdict.each || part.verdict.added)
    return null;
  if (
    !parts.notes.every(saysNothingElse) ||
    row.target !== null ||
    part.pers.length + part.dues.length > 0 ||
    !clear(part) ||
    !part.compares.every(isCount)
  )
    return null;
  const items = itemsOf(document, parts);
  const each = marksOf(part.verdict.written, row);
  if (items === "unclear" || items.count === null || !each || parts.capDeduct || parts.capGive) return null;
  if (parts.notes.some((note) => note.kind === "names" && note.names.length !== items.count)) return null;
  const all = each.amount.times(Rational.of(items.count));
  const whole = each.of === "points" ? row.weight : Rational.ONE;
  return whole && all.equals(whole)
    ? reading(made("per-met", items.items, items.count, each, null), items.assumptions, parts.conflicts)
    : null;
}

/** 每符合一条得对应权重分, 每满足一项得0.5分, 每缺一份扣1分. */
function readPerCondition(document: Document, parts: Parts, row: Row): FormReading | null {
  const counted = parts.body.filter((part) => part.pers.length > 0);
  const [part] = counted;
  const [per] = part?.pers ?? [];
  if (!part || !per || counted.length > 1 || part.pers.length > 1 || !countsConditions(per, row)) return null;
  if (!clear(part) || part.dues.length > 0 || !part.compares.every(isCount)) return null;
  if (!parts.notes.every(saysNothingElse)) return null;
  const others = parts.body.filter((other) => other !== part);
  if (part.verdict.is === "deduct") return perMissing(part, others, parts, row);
  if (
    !others.every(
      (other) => (other.verdict.is === "zero" && isRest(other)) || (isFull(other.verdict, row) && isAll(other))
    )
  )
    return null;
  const items = itemsOf(document, parts);
  if (items === "unclear") return null;
  if (part.verdict.is === "full") return equalShare(part, items, parts, row);
  if (part.verdict.is !== "give" || parts.capDeduct) return null;
  return perMet(part, items, parts, row);
}

/** 共3项内容 only says how many conditions there are. */
function isCount({ ends, subject, tail }: Compare): boolean {
  const [end] = ends;
  const counts =
    ends.length === 1 &&
    end?.side === "equal" &&
    end.quantity?.kind === "plain" &&
    /^个?[项个条类]/.test(end.quantity.unit);
  return (
    counts &&
    (/^(?:共|共有|包括|包含|设|具体|以下|下列|上述|以上|满足以下|符合以下)?$/.test(subject) || isList(subject)) &&
    /^(?:方面)?(?:进行|来)?(?:考核|评价|衡量|考量|考察|评分)?$|^(?:内容|方面|要求|标准|条件|件|事项|工作|指标|措施)?(?:全部|均|都)?(?:符合|满足|达到|具备|完成|落实)?(?:要求)?$/.test(
      tail
    )
  );
}

/** 从服务态度、服务效率、服务环境 before 3个方面. */
function isList(subject: string): boolean {
  return subject.includes("、") && isHarmless(subject);
}

/** Conditions are counted one by one, in rows that have no number of their own. */
function countsConditions(per: Per, row: Row): boolean {
  const { amount, kind, unit } = per.quantity;
  if (kind !== "plain" || !amount.equals(Rational.ONE) || per.namesTarget) return false;
  return (
    row.target === null && !/^(?:天|日|月|个月|周|年)$/.test(unit) && per.way !== "late" && per.way !== "deviation"
  );
}

function clear(part: Part): boolean {
  const words = [...part.words.map(({ plain }) => plain), ...part.pers.flatMap(({ before, after }) => [before, after])];
  return words.every((one) => !RISKY.test(one) && !/[\d%≥≤<>=×]/.test(one));
}

/** 反之不得分, 均不符合不得分. */
function isRest(part: Part): boolean {
  return (
    clear(part) && part.compares.length === 0 && (part.otherwise || part.words.every(({ plain }) => NONE.test(plain)))
  );
}

/** 资料齐全, 全部符合: nothing is missing. */
const ALL =
  /做到|全|均|都|完整|齐备|完备|健全|完善|规范|符合|达到|满足|到位|具备|落实|合格|完成|建立|达标|无缺|整齐|清晰|准确|及时/;

/** 均不符合, 未改善: none of them; 验收不合格 would be another matter. */
const NONE =
  /^(?:各项|各方面|以上|所有|如果|如|若)*(?:均|都|全部|完全)?(?:未|不|没有?|无)(?:能|有)?[^,未不没无]{0,8}$|^(?:均|都|全部)(?:未|不|没有?|无)/;

/** A sentence beside the conditions: their list, their number, or nothing that could change the score. */
function saysNothingElse(note: Condition): boolean {
  if (note.kind === "compare") return isCount(note);
  return note.kind === "names" || (note.kind === "words" && isHarmless(note.plain));
}

function isAll(part: Part): boolean {
  const said = part.compares.length > 0 || part.words.some(({ plain }) => ALL.test(plain));
  return (
    said &&
    clear(part) &&
    part.compares.every(isCount) &&
    !part.otherwise &&
    part.names.length === 0 &&
    !namesGrade(part)
  );
}

interface Items {
  readonly items: readonly string[];
  readonly count: number | null;
  readonly assumptions: readonly Assumption[];
}

/** The conditions the text names or numbers. */
function itemsOf(document: Document, parts: Parts): Items | "unclear" {
  const marked = markedItems(document);
  const text = document.source.text;
  const listed = marked.length > 0 ? null : listedItems(text);
  const items = marked.length > 0 ? marked : (listed?.items ?? []);
  const said = countedItems(text);
  const number = said === null ? null : smallNumber(said);
  if (parts.notes.some((note) => note.kind !== "words" && note.kind !== "names" && note.kind !== "compare"))
    return "unclear";
  if (number !== null && items.length > 0 && number !== items.length) return "unclear";
  const count = number ?? (items.length > 0 ? items.length : null);
  const assumptions = [
    ...(number === null && count !== null
      ? [assume("count-from-items", { count: `${count}`, items: items.join("、") })]
      : []),
    ...(listed?.open ? [assume("open-list")] : []),
  ];
  return { items, count, assumptions };
}

/** ①制度健全；②执行到位；…每符合一项得…: the numbered sentences. */
function markedItems(document: Document): string[] {
  const { markers, source, statements } = document;
  if (markers.length < 2) return [];
  return markers.map((marker, index) => {
    const step = statements[0]?.conditions.find(({ kind }) => kind === "per");
    const next = markers[index + 1]?.start ?? step?.start ?? statements[0]?.start ?? source.text.length;
    return wordsOf(source, marker.end, next).replace(/[；;。,，、：:]+$/, "");
  });
}

function smallNumber(text: string): number | null {
  const value = /^\d+$/.test(text) ? Rational.parse(text) : parseChineseNumber(text);
  const digits = value?.toString() ?? "";
  return /^[1-9]\d?$/.test(digits)
    ? [...digits].reduce((sum, digit) => sum * 10 + "0123456789".indexOf(digit), 0)
    : null;
}

function equalShare(part: Part, { items, count, assumptions }: Items, parts: Parts, row: Row): FormReading | null {
  if (part.verdict.is !== "full" || !part.verdict.corresponding || parts.capDeduct || row.target !== null) return null;
  const rule = made("equal-share", items, count, null, null);
  return reading(rule, [assume("equal-shares", {}, part.statement), ...assumptions], parts.conflicts);
}

function perMet(part: Part, { items, count, assumptions }: Items, parts: Parts, row: Row): FormReading | null {
  if (part.verdict.is !== "give" || part.verdict.added) return null;
  const each = marksOf(part.verdict.written, row);
  if (!each) return null;
  const cap = parts.capGive === "full" ? null : parts.capGive;
  return reading(made("per-met", items, count, each, cap), assumptions, parts.conflicts);
}

function perMissing(part: Part, others: readonly Part[], parts: Parts, row: Row): FormReading | null {
  if (part.verdict.is !== "deduct" || parts.capGive || part.pers[0]?.way === "excess") return null;
  if (part.pers[0]?.way === "event" && !/缺|少|未|不|没/.test(part.pers[0].before + part.pers[0].after)) return null;
  if (
    !/缺|少|差|未|不|漏|没/.test(
      [...part.words.map(({ plain }) => plain), ...part.pers.map(({ before, after }) => before + after)].join("")
    )
  )
    return null;
  if (!others.every((other) => isFull(other.verdict, row) && isAll(other))) return null;
  const each = marksOf(part.verdict.written, row);
  if (!each) return null;
  const assumptions = part.verdict.written.bare ? [assume("percent-of-weight", {}, part.statement)] : [];
  return reading(made("per-missing", [], null, each, parts.capDeduct), assumptions, parts.conflicts);
}

function made(
  mode: ChecklistRule["mode"],
  items: readonly string[],
  count: number | null,
  each: Marks | null,
  cap: Marks | null
): ChecklistRule {
  return { kind: "checklist", mode, count, items: items.map((text) => ({ text, marks: null })), each, cap };
}

/** 制度健全（2分）、执行到位（2分）: each condition with its own marks, which add up to the weight. */
function readOwnMarks(parts: Parts, row: Row): FormReading | null {
  if (parts.capDeduct || !parts.notesAreHarmless) return null;
  const given = parts.body.filter(({ verdict }) => verdict.is === "give");
  const rest = parts.body.filter((part) => !given.includes(part));
  if (
    given.length < 2 ||
    !rest.every((part) => part.verdict.is === "zero" && part.otherwise && part.words.length === 0)
  )
    return null;
  const items: ChecklistRule["items"][number][] = [];
  let total = Rational.ZERO;
  for (const part of given) {
    const marks = part.verdict.is === "give" && !part.verdict.added ? marksOf(part.verdict.written, row) : null;
    const text = itemText(part);
    if (!marks || text === null) return null;
    items.push({ text, marks });
    total = total.plus(marks.of === "points" || !row.weight ? marks.amount : marks.amount.times(row.weight));
  }
  const whole = parts.capGive === null || parts.capGive === "full" ? row.weight : parts.capGive.amount;
  if (whole && !total.equals(whole)) return null;
  if (!whole && !isItemised(given)) return null;
  if (new Set(items.map(({ text }) => text)).size < items.length) return null;
  return reading(
    { kind: "checklist", mode: "per-item", count: items.length, items, each: null, cap: null },
    [],
    parts.conflicts
  );
}

function itemText(part: Part): string | null {
  if (part.compares.length + part.pers.length + part.dues.length + part.names.length > 0 || part.otherwise) return null;
  const words = part.words.filter(({ heading }) => !heading);
  if (words.length === 0 || !clear(part)) return null;
  return words.map((one) => one.words).join("，");
}

/** Without a weight only brackets or list markers tell conditions from states. */
function isItemised(parts: readonly Part[]): boolean {
  return (
    parts.every(({ statement }) => statement.bracketed) ||
    new Set(parts.map(({ statement }) => statement.item)).size === parts.length
  );
}
