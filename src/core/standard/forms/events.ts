import { Rational } from "../../number/rational";
import { assume } from "../assumptions";
import type { Compare, Per } from "../clauses/condition";
import { isTime } from "../clauses/per";
import type { Conflict } from "../reading";
import type { Row } from "../row";
import type { Quantity } from "../scan/quantity-at";
import type { EventClass, EventsRule } from "../rule";
import { RISKY } from "../words/background";
import { isHarmless } from "../words/harmless";
import type { Form } from "./form";
import { reading } from "./form";
import { listedClasses } from "./listed-classes";
import { isFull, marksOf } from "./outcomes";
import { namesGrade } from "./names-grade";
import type { Part, Parts } from "./parts";

/** 每出现1起…扣除5%权重分: full marks less a deduction for every event, by class where the text has several. */
export const readEvents: Form = ({ row, parts: read }) => {
  const parts = { ...read, body: read.body.flatMap(listedClasses).map((part) => bareDeduction(part, read)) };
  if (parts.capGive || parts.linear) return null;
  if (!parts.notesAreHarmless) return null;
  const found = { classes: [] as ClassRead[], veto: [] as string[], zeroFrom: null as Rational | null, assumed: false };
  const first = parts.body.findIndex((part) => part.pers.length > 0);
  for (const [index, part] of parts.body.entries()) {
    if (part.names.length > 0) return null;
    if (part.pers.length > 0) {
      const own = classOf(part, row);
      if (!own) return null;
      found.classes.push(own);
    } else if (isFull(part.verdict, row)) {
      if (!isNoEvent(part, parts) || (index > first && !saysNothingHappened(part))) return null;
    } else if (part.verdict.is === "zero") {
      const zero = zeroOf(part);
      if (!zero) return null;
      if (typeof zero === "string") found.veto.push(zero);
      else if (found.zeroFrom) return null;
      else found.zeroFrom = zero;
    } else return null;
  }
  if (found.classes.length === 0) return null;
  const named = found.classes.length + found.veto.length > 1;
  if (named && new Set(found.classes.map(({ name }) => name)).size < found.classes.length) return null;
  if (named && found.classes.some(({ name }) => name === "")) return null;
  const rule: EventsRule = {
    kind: "events",
    classes: found.classes.map(({ event, name }): EventClass => ({ ...event, name: named ? name : "" })),
    veto: found.veto,
    zeroFrom: found.zeroFrom,
    cap: parts.capDeduct,
    counts: parts.body.some(isOverdue) ? "overdue" : "events",
  };
  return reading(rule, assumptionsOf(parts.body, rule), [...parts.conflicts, ...targetConflict(rule, row)]);
};

/** 每个差错0.5分，扣完为止: the limit says that the marks are taken. */
function bareDeduction(part: Part, { floor, capDeduct }: Parts): Part {
  const { verdict } = part;
  const taken =
    (floor || capDeduct !== null) && part.pers.length > 0 && verdict.is === "give" && !verdict.said && !verdict.added;
  return taken ? { ...part, verdict: { is: "deduct", written: verdict.written, each: false } } : part;
}

interface ClassRead {
  readonly event: EventClass;
  readonly name: string;
}

/** The class of one “每…扣…”; null when it counts something else than events. */
function classOf(part: Part, row: Row): ClassRead | null {
  const [per] = part.pers;
  if (!per || part.pers.length > 1 || part.verdict.is !== "deduct" || part.dues.length > 0) return null;
  if (per.quantity.kind !== "plain" || isTime(per.quantity.unit) || per.namesTarget || per.origin) return null;
  if (per.way !== "event" && !(per.way === null && countsEvents(per, part, row))) return null;
  if (!wordsAreClear([...part.words.map(({ plain }) => plain), per.before, per.after])) return null;
  if (part.compares.length > 0) return null;
  const deduct = marksOf(part.verdict.written, row);
  if (!deduct) return null;
  const name = nameOf([
    ...part.words
      .filter(({ sense, heading }) => sense === null || heading || part.words.length === 1)
      .map(({ plain }) => plain),
    per.before,
    per.after,
  ]);
  return { event: { name, unit: per.quantity.unit, per: per.quantity.amount, deduct }, name };
}

/** A step without a word of direction counts events unless the row itself counts something that should be high. */
function countsEvents(per: Per, part: Part, row: Row): boolean {
  const positive = row.target !== null && row.wanted === "more" && !row.rate;
  return (
    !positive &&
    (part.words.length > 0 || per.before !== "" || per.after !== "" || row.target === null || row.target.isZero)
  );
}

function wordsAreClear(words: readonly string[]): boolean {
  return words.every(
    (one) => !RISKY.test(one) && !/[\d%≥≤<>=×]/.test(one) && !/或者|同时|连续|首次|\d以上|\d以下/.test(one)
  );
}

const NAME_FRAME =
  /^(?:每|对|凡|如|若|因|被|受到|受|有|发生|出现|发现|存在|查出|产生|造成|其中|未达标的)+|(?:的|每|发生|出现|发现|存在|,|被)+$/g;

/** What the events are called: 一般事故, 主干道, 严重违规. */
function nameOf(words: readonly string[]): string {
  const trimmed = words.map((one) => one.replace(NAME_FRAME, "").replace(NAME_FRAME, "")).filter((one) => one !== "");
  return trimmed.join("").replace(NAME_FRAME, "");
}

/** 每月10日前 says when, not how many. */
const SCHEDULE = /每(?:个)?(?:季度|季|月|年|周|半年)[^,]{0,4}\d{1,2}[日号]/;

/** 无投诉, 未发生事故, 合规率100%, 公务卡使用规范: nothing has happened. */
function isNoEvent(part: Part, { body }: Parts): boolean {
  const steps = body.flatMap(({ pers }) => pers.map(({ quantity }) => quantity));
  if (part.otherwise || part.pers.length > 0 || namesGrade(part)) return false;
  return (
    part.words.every(({ plain }) => !RISKY.test(plain) && !/[\d%]/.test(plain.replace(SCHEDULE, ""))) &&
    part.compares.every(
      ({ subject, tail, ends }) => isHarmless(subject) && isHarmless(tail) && ends.every((end) => isAll(end, steps))
    )
  );
}

/** 合规率100%, 四项均落实, 0起: met as long as nothing happens; 不足10条 of 每10条 is no whole step. 3起以内 is another start. */
function isAll({ quantity, side }: Compare["ends"][number], steps: readonly Quantity[]): boolean {
  if (quantity === null || quantity.amount.isZero) return true;
  if (quantity.kind === "plain")
    return side === "equal" || steps.some(({ amount }) => side === "below" && amount.equals(quantity.amount));
  return quantity.kind === "percent" && quantity.amount.equals(Rational.HUNDRED);
}

/** After 每发生1起扣1分 only 未发生 gives full marks; 主动上报的不扣分 is an exemption. */
function saysNothingHappened(part: Part): boolean {
  if (part.dues.length > 0 || part.words.length + part.compares.length === 0) return false;
  if (
    !part.compares.every(({ ends }) =>
      ends.every(
        ({ quantity, side }) =>
          quantity?.amount.isZero === true ||
          (quantity?.kind === "percent" && quantity.amount.equals(Rational.HUNDRED)) ||
          side === "below"
      )
    )
  )
    return false;
  return part.words.every(({ plain }) =>
    /^(?:零|无(?![法故正]))|^(?:全年|年度内|年内|均|全部)?(?:未|没有?|无|零|不)(?:发生|出现|发现|存在|产生|被|收到|有|违规|违反|违纪|投诉|事故|问题|超|$)/.test(
      plain
    )
  );
}

/** 2起及以上不得分 gives the number, 发生亡人事故不得分 a veto. */
function zeroOf(part: Part): Rational | string | null {
  if (part.otherwise || part.dues.length > 0) return null;
  const [compare] = part.compares;
  if (!compare) {
    const name = nameOf(part.words.map(({ plain }) => plain));
    const clear = name !== "" && wordsAreClear(part.words.map(({ plain }) => plain));
    return clear && !/^(?:未|不|没)/.test(name) ? name : null;
  }
  const [end] = compare.ends;
  if (part.compares.length > 1 || compare.ends.length > 1 || !end?.quantity || end.quantity.kind !== "plain")
    return null;
  if (end.side !== "above" || !isHarmless(compare.subject) || isTime(end.quantity.unit)) return null;
  return end.inclusive ? end.quantity.amount : end.quantity.amount.plus(Rational.ONE);
}

const OVERDUE =
  /逾期|超时|超期|迟报|迟交|晚报|漏报|延期|延误|未按时|未及时|未按期|未按规定时间|不及时|不按时|超出计划时间|超过规定时间|滞后/;

function isOverdue(part: Part): boolean {
  const words = [
    ...part.words.map(({ plain }) => plain),
    ...part.pers.flatMap(({ before, after }) => [before, after]),
  ].join("");
  return part.pers.length > 0 && OVERDUE.test(words);
}

function assumptionsOf(parts: readonly Part[], rule: EventsRule) {
  const list = [];
  const bare = parts.find(({ verdict }) => verdict.is === "deduct" && verdict.written.bare);
  if (bare) list.push(assume("percent-of-weight", {}, bare.statement));
  const implied = parts.flatMap(({ pers }) => pers).find(({ each }) => !each);
  if (implied) list.push(assume("each-implied", {}, implied));
  if (rule.veto.length > 0 && rule.cap) list.push(assume("veto-outside-cap"));
  return list;
}

/** Events for a row whose own number is something else (≥24场), or is allowed to be above 0 (≤3起). */
function targetConflict(rule: EventsRule, row: Row): Conflict[] {
  if (!row.target || row.target.isZero || row.rate || rule.counts === "overdue") return [];
  const params = { base: "0", target: row.target.toString(), unit: row.unit };
  return [{ code: "base-differs-from-target", blocking: true, params, span: null }];
}
