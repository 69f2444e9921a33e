import { Rational } from "../../number/rational";
import { assume } from "../assumptions";
import type { Per } from "../clauses/condition";
import type { Assumption } from "../reading";
import type { Row } from "../row";
import type { AwardRule, Bound, Marks, StepSize } from "../rule";
import { isHarmless } from "../words/harmless";
import { boundOf, settledBound } from "./bounds";
import type { Form } from "./form";
import { reading } from "./form";
import { fullMarks, isFull, marksOf } from "./outcomes";
import type { Part, Parts } from "./parts";
import { partialOf } from "./partial";
import { perWordsAreHarmless, saysReached, stepSize } from "./step";

/** 每完成1项得2分，最高10分: marks for each step of the actual. */
export const readAward: Form = ({ row, parts }) => {
  if (parts.capDeduct || parts.floor || !parts.notesAreHarmless || row.target?.isZero) return null;
  const awards = parts.body.map((part) => withImpliedEach(part, parts)).filter((part) => part.pers.length > 0);
  const [award] = awards;
  const [per] = award?.pers ?? [];
  if (!award || awards.length > 1 || !per || award.pers.length > 1 || award.verdict.is !== "give") return null;
  if (
    per.way === "shortfall" ||
    (per.way === "excess" && /[超多高]|突破/.test(per.before)) ||
    per.origin !== undefined ||
    per.way === "deviation" ||
    per.way === "late" ||
    (per.namesTarget && per.quantity.kind === "plain")
  )
    return null;
  if (row.target === null && per.quantity.kind !== "plain") return null;
  if (row.wanted === "less" || /节约|压减|减少|降|低|少|缩/.test(per.before)) return null;
  if (
    award.compares.length + award.dues.length + award.names.length > 0 ||
    !plainWords(award) ||
    !perWordsAreHarmless(per)
  )
    return null;
  const size = stepSize(per, row);
  const each = marksOf(award.verdict.written, row);
  const partial =
    size &&
    partialOf(
      parts.body.filter((part) => part.statement !== award.statement),
      per,
      row,
      { of: "award", linear: parts.linear }
    );
  const ends = partial && endsOf(partial.rest, row, award.verdict.added);
  if (!size || !each || !ends || (award.verdict.added && ends.fullWhen)) return null;
  const rule: AwardRule = {
    kind: "award",
    per: size.step,
    each,
    start: ends.start,
    base: ends.base,
    partial: partial.partial,
    cap: capOf(parts, row),
    zeroWhen: ends.zeroWhen,
    fullWhen: ends.fullWhen && earnsAll(each, size.step, row) ? null : ends.fullWhen,
  };
  return reading(rule, assumptionsOf(rule, award, size.assumptions), parts.conflicts);
};

/** 检查1次得0.5分，最高得5分: a single award of one unit under a limit is meant for each. */
function withImpliedEach(part: Part, parts: Parts): Part {
  const [compare] = part.compares;
  const [end] = compare?.ends ?? [];
  if (parts.body.length > 1 || !parts.capGive || part.pers.length > 0 || !compare || part.compares.length > 1)
    return part;
  const single =
    compare.ends.length === 1 &&
    end?.side === "equal" &&
    end.quantity?.kind === "plain" &&
    end.quantity.amount.equals(Rational.ONE);
  if (!single || !end?.quantity || compare.word !== "") return part;
  const { start, end: stop, subject, tail } = compare;
  const per: Per = {
    kind: "per",
    way: null,
    quantity: end.quantity,
    before: subject,
    after: tail,
    namesTarget: false,
    each: false,
    start,
    end: stop,
  };
  return { ...part, compares: [], pers: [per] };
}

function plainWords(part: Part): boolean {
  return part.words.every(({ plain }) => isHarmless(plain));
}

interface Ends {
  readonly start: AwardRule["start"];
  readonly base: Marks | null;
  readonly zeroWhen: Bound | null;
  readonly fullWhen: Bound | null;
}

/** The statements beside the award: all done (得10分), not started (不得分), nothing else. */
function endsOf(parts: readonly Part[], row: Row, added: boolean): Ends | null {
  let zeroWhen: Bound | null = null;
  let fullWhen: Bound | null = null;
  let base: Marks | null = null;
  for (const part of parts) {
    if (part.pers.length + part.names.length + part.dues.length > 0) return null;
    const own: Marks | null = base ? null : baseOf(part, row);
    if (own) base = own;
    else if (isFull(part.verdict, row) && saysReached(part) && !fullWhen && !added) {
      const bound = boundIn(part, row);
      if (bound === "none" || (bound && !isAtTarget(bound, row))) return null;
      fullWhen = bound ?? atTarget(row);
    } else if (
      part.verdict.is === "zero" &&
      (part.otherwise || part.words.some(({ sense }) => sense === "none" || sense === "missed"))
    ) {
      if (part.compares.length > 0) return null;
    } else if (part.verdict.is === "zero" && !zeroWhen && plainWords(part)) {
      const bound = boundIn(part, row);
      if (bound === "none" || bound === null) return null;
      zeroWhen = bound;
    } else return null;
  }
  return { start: null, base, zeroWhen, fullWhen };
}

/** Full marks for less or more than the target are at odds with marks for each step. */
function isAtTarget({ scale, interval }: Bound, { target }: Row): boolean {
  if (interval.to !== null || interval.from === null) return false;
  return target === null || interval.from.equals(scale === "completion" ? Rational.HUNDRED : target);
}

/** 全部完成得满分. */
function atTarget({ target, rate }: Row): Bound | null {
  if (!target) return null;
  const edge = rate ? target : Rational.HUNDRED;
  const interval = { from: edge, fromInclusive: true, to: null, toInclusive: false };
  return { scale: rate ? "value" : "completion", interval };
}

/** At the target the steps alone give all marks: 每完成10%得1分，全部完成得10分. */
function earnsAll(each: Marks, per: StepSize, { target, weight }: Row): boolean {
  if (!target) return false;
  const steps = (per.of === "target-percent" ? Rational.HUNDRED : target).over(per.amount);
  const all = each.of === "points" ? weight : Rational.ONE;
  return all !== null && steps.times(each.amount).compare(all) >= 0;
}

/** 基础分3分: marks that nothing is asked for. */
function baseOf({ verdict, words, compares, otherwise }: Part, row: Row): Marks | null {
  const named = words.length === 1 && words.every(({ plain }) => /^(?:基础|基本|起评|底)分$/.test(plain));
  if (!named || compares.length > 0 || otherwise || verdict.is !== "give" || verdict.added) return null;
  const marks = marksOf(verdict.written, row);
  return marks?.of === "points" && row.weight && marks.amount.compare(row.weight) < 0 ? marks : null;
}

function boundIn(part: Part, row: Row): Bound | "none" | null {
  const [compare] = part.compares;
  if (!compare) return null;
  const bound = boundOf(compare, row);
  return part.compares.length > 1 || "problem" in bound ? "none" : settledBound(bound, row);
}

/** A cap at the weight is no cap: the award ends there anyway. */
function capOf(parts: Parts, row: Row): Marks | null {
  const cap = parts.capGive;
  if (cap === null || cap === "full") return null;
  return cap.of === "points" || !cap.amount.equals(fullMarks(row).amount) ? cap : null;
}

function assumptionsOf(rule: AwardRule, part: Part, size: readonly Assumption[]): Assumption[] {
  const list = [...size];
  if (part.verdict.is === "give" && part.verdict.written.bare)
    list.push(assume("percent-of-weight", { percent: rule.each.amount.toString() }, part.statement));
  if (rule.partial === null) list.push(assume("part-steps"));
  return list;
}
