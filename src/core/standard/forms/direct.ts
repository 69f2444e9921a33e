import { Rational } from "../../number/rational";
import type { Compare } from "../clauses/condition";
import type { Document } from "../clauses/statement";
import { wordsOf } from "../text/source";
import type { Conflict } from "../reading";
import type { Row } from "../row";
import type { Bound, DirectRule, Outcome } from "../rule";
import { RISKY } from "../words/background";
import { isHarmless } from "../words/harmless";
import { boundOf, holdsAt, settledBound } from "./bounds";
import type { Form } from "./form";
import { reading } from "./form";
import { fullMarks, isFull, outcomeOf } from "./outcomes";
import type { Part } from "./parts";
import { OUTSIDE } from "./words-bound";

/** 完成得满分，否则不得分: one condition that holds or not. */
export const readDirect: Form = ({ document, row, parts }) => {
  if (parts.capDeduct || parts.linear || !parts.notesAreHarmless) return null;
  if (parts.capGive && parts.capGive !== "full") return null;
  const { body } = parts;
  if (body.length !== 2) return lonely(body, row, document);
  const rest = body.find((part) => isFull(part.verdict, row) && part.otherwise);
  if (rest?.words.length === 0 && rest.compares.length === 0) {
    const outcome = outcomeOf(rest.verdict, row);
    return (
      outcome &&
      lonely(
        body.filter((part) => part !== rest),
        row,
        document,
        outcome
      )
    );
  }
  const pass = body.find((part) => isFull(part.verdict, row) && !part.otherwise);
  const fail = body.find((part) => part !== pass);
  if (!pass || !fail || !isFailure(fail)) return null;
  const failed = outcomeOf(fail.verdict, row);
  const passed = outcomeOf(pass.verdict, row);
  if (!failed || !passed || !onlyConditions(pass) || !onlyConditions(fail)) return null;
  return decided(pass, fail, { pass: passed, fail: failed }, row, document);
};

interface Outcomes {
  readonly pass: Outcome;
  readonly fail: Outcome;
}

/** Not met gives nothing or takes a stated amount. */
function isFailure({ verdict }: Part): boolean {
  return verdict.is === "zero" || verdict.is === "deduct";
}

function onlyConditions(part: Part): boolean {
  return part.pers.length + part.names.length + part.dues.length === 0;
}

function decided(pass: Part, fail: Part, outcomes: Outcomes, row: Row, document: Document) {
  const once = row.target === null && pass.compares.length === 1 && pass.compares.every(isOnce);
  const compare = once ? null : boundary(pass);
  if (compare === "several") return null;
  if (compare) return bounded(pass, fail, compare, outcomes, row, document);
  if (fail.compares.length > 0 && !aboutTarget(fail.compares) && !(row.target?.isZero && isOccurrence(fail.compares)))
    return null;
  if (pass.compares.length > 0 && !once && !aboutTarget(pass.compares)) return null;
  if (!wordsDecide(pass, fail, row)) return null;
  return reading(ruleOf(null, pass, fail, outcomes, document), [], []);
}

/** 完成一次全面盘点: that it was done. */
function isOnce({ ends, word, subject, tail }: Compare): boolean {
  const [end] = ends;
  const one =
    ends.length === 1 &&
    end?.side === "equal" &&
    end.quantity?.kind === "plain" &&
    end.quantity.amount.equals(Rational.ONE);
  return one && word === "" && tail.length > 1 && isHarmless(subject) && isHarmless(tail);
}

/** The one number the passing condition is compared with; the target's own name is no number. */
function boundary(part: Part): Compare | "several" | null {
  const numeric = part.compares.filter((compare) => compare.ends.some((end) => end.quantity !== null));
  if (numeric.length > 1) return "several";
  return numeric[0] ?? null;
}

function aboutTarget(compares: readonly Compare[]): boolean {
  return compares.every((compare) => compare.ends.every((end) => end.quantity === null) && isHarmless(compare.subject));
}

function bounded(pass: Part, fail: Part, compare: Compare, outcomes: Outcomes, row: Row, document: Document) {
  const bound = boundOf(withNamedTarget(compare, pass), row);
  if ("problem" in bound || !pass.words.every(({ plain }) => isHarmless(plain))) return null;
  const settled = settledBound(bound, row);
  if (!complements(fail, settled, row)) return null;
  return reading(
    ruleOf(settled, pass, fail, outcomes, document),
    [],
    [...againstType(settled, compare, row), ...conflictOf(settled, compare, row)]
  );
}

/** 不超编制数（42人）: the number in brackets takes the side of the words before it. */
function withNamedTarget(compare: Compare, part: Part): Compare {
  const named = part.compares.find((other) => other !== compare);
  const [end] = compare.ends;
  const [side] = named?.ends ?? [];
  if (!named || !side || !end || end.side !== "equal") return compare;
  return {
    ...compare,
    word: named.word,
    subject: named.subject,
    ends: [{ ...end, side: side.side, inclusive: side.inclusive }],
  };
}

/** The failing condition is the rest: 否则, words, or the bound's other side. */
function complements(fail: Part, bound: Bound, row: Row): boolean {
  if (!fail.words.every(({ plain }) => isHarmless(plain))) return false;
  if (fail.compares.length === 0) {
    const outside =
      bound.interval.from !== null && bound.interval.to !== null && fail.words.some(({ plain }) => OUTSIDE.test(plain));
    return (
      outside ||
      fail.otherwise ||
      fail.words.some(({ sense }) => sense === "missed" || sense === "over" || sense === "none")
    );
  }
  const [compare] = fail.compares;
  if (!compare || fail.compares.length > 1) return false;
  const other = boundOf(compare, row);
  if ("problem" in other) return false;
  const rest = settledBound(other, row).interval;
  const { interval } = bound;
  if (other.scale !== bound.scale) return other.target;
  if (interval.from && !interval.to)
    return rest.to?.equals(interval.from) === true && rest.toInclusive !== interval.fromInclusive;
  if (interval.to && !interval.from)
    return rest.from?.equals(interval.to) === true && rest.fromInclusive !== interval.toInclusive;
  return false;
}

/** “0.9以上得满分” under ≤ 0.9. */
function againstType({ interval: { from, to } }: Bound, { start, end }: Compare, row: Row): Conflict[] {
  const against = (row.wanted === "less" && from && !to) || (row.wanted === "more" && to && !from);
  if (!against) return [];
  const params = { type: row.context.type ?? "" };
  return [{ code: "direction-differs-from-type", blocking: true, params, span: { start, end } }];
}

function conflictOf(bound: Bound, { start, end }: Compare, row: Row): Conflict[] {
  const edge = bound.interval.from ?? bound.interval.to;
  if (!row.target || !edge || (bound.interval.from && bound.interval.to && holdsAt(bound, row.target, row) === true))
    return [];
  const stated = bound.scale === "value" ? edge : null;
  if (!stated || stated.equals(row.target)) return [];
  const params = { base: stated.toString(), target: row.target.toString(), unit: row.unit };
  const tolerated = row.rate && row.target.toString() === "100" && row.wanted === "more";
  return [{ code: "base-differs-from-target", blocking: !tolerated, params, span: { start, end } }];
}

/** 发生一起及以上, 出现1例: that it happened at all. */
function isOccurrence(compares: readonly Compare[]): boolean {
  const [compare] = compares;
  const [end] = compare?.ends ?? [];
  if (!compare || !end?.quantity || compares.length > 1 || compare.ends.length > 1 || !isHarmless(compare.tail))
    return false;
  return (
    /^(?:发生|出现|发现|存在|有|查出)[^,]{0,12}$/.test(compare.subject) &&
    end.side !== "below" &&
    end.inclusive === true &&
    end.quantity.amount.toString() === "1"
  );
}

const NEGATIVE = /未|没|无|不|非|否|缺|逾期|超期|超时|超编|超支|超出|超过|延期|延迟|迟|违规|低于|发生|出现|存在/;
const RELATED =
  /完成|达到|达标|达成|实现|到位|落实|执行|足额|及时|按时|按期|符合|满足|合格|不超|未超|无|零|控制|持平|增|降|减|建成|开展|通过|覆盖/;

/** Words decide a qualitative row; a row with a number only where the words speak of reaching it. */
function wordsDecide(pass: Part, fail: Part, row: Row): boolean {
  if ([...pass.words, ...fail.words].some(({ plain }) => RISKY.test(plain) || /[\d%]|^每/.test(plain))) return false;
  const failing = fail.otherwise || fail.compares.length > 0 || fail.words.some(({ plain }) => NEGATIVE.test(plain));
  if (!failing && fail.verdict.is !== "zero") return false;
  if (pass.words.length === 0 && pass.compares.length === 0) return false;
  if (row.target === null || row.wanted === null) return true;
  const passing = pass.words.map(({ plain }) => plain).join("");
  return pass.compares.length > 0 || RELATED.test(passing) || row.target.isZero;
}

function ruleOf(bound: Bound | null, pass: Part, fail: Part, outcomes: Outcomes, document: Document): DirectRule {
  return {
    kind: "direct",
    bound,
    met: bound === null ? joined(pass, document) : [],
    unmet: bound === null ? joined(fail, document) : [],
    ...outcomes,
  };
}

/** The condition as typed: 按期完成, 超预算. */
function joined(part: Part, { source }: Document): string[] {
  const words = part.words.filter(({ heading }) => !heading).map((one) => one.words);
  const named = part.compares.map(({ start, end }) => wordsOf(source, start, end).replace(/的+$/, ""));
  const all = words.length > 0 ? words : named;
  return all.length === 0 ? [] : [all.join("，")];
}

/** 出现安全事故一票否决, 发现一例违规本项不得分. */
function happens(part: Part): boolean {
  if (part.compares.length > 0) return part.words.length === 0 && isOccurrence(part.compares);
  return part.words.length === 1 && part.words.every(({ plain }) => /^(?:发生|出现|发现|存在|有)/.test(plain));
}

/** 未完成12次不得分 of a target of 12次: the bound below which nothing is given. */
function shortOfTarget(only: Part, row: Row): Bound | null {
  const [compare] = only.compares;
  const bound = compare && only.compares.length === 1 ? boundOf(compare, row) : null;
  if (!bound || "problem" in bound || bound.from || bound.toInclusive !== false || !row.target) return null;
  const edge = bound.scale === "value" ? row.target : Rational.HUNDRED;
  if (row.wanted !== "more" || bound.to?.equals(edge) !== true || only.verdict.is !== "zero") return null;
  return { scale: bound.scale, interval: { from: edge, fromInclusive: true, to: null, toInclusive: false } };
}

/** Only the failing half is written (未完成不得分): the rest gives full marks. */
function lonely(body: readonly Part[], row: Row, document: Document, pass: Outcome = { give: fullMarks(row) }) {
  const [only] = body;
  if (body.length !== 1 || !only || !isFailure(only) || only.otherwise || !onlyConditions(only)) return null;
  const senses = only.words.map(({ sense }) => sense);
  const about =
    only.compares.length > 0
      ? aboutTarget(only.compares) && only.words.length === 0
      : senses.includes("missed") ||
        senses.includes("over") ||
        only.words.some(({ plain }) => /^(?:未|不|没|无)/.test(plain));
  const fail = outcomeOf(only.verdict, row);
  const bound = shortOfTarget(only, row);
  if (bound && fail && only.words.every(({ plain }) => isHarmless(plain)))
    return reading(
      ruleOf(bound, only, only, { pass, fail }, document),
      [{ code: "full-when-met", params: {}, span: null }],
      []
    );
  const happened = (row.target === null || row.target.isZero) && only.verdict.is === "zero" && happens(only);
  if (!(about || happened) || !fail || !only.words.every(({ plain }) => isHarmless(plain))) return null;
  const rule: DirectRule = {
    kind: "direct",
    bound: null,
    met: [],
    unmet: joined(only, document),
    pass,
    fail,
  };
  return reading(rule, [{ code: "full-when-met", params: {}, span: null }], []);
}
