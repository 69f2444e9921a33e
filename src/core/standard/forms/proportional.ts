import { Rational } from "../../number/rational";
import { assume } from "../assumptions";
import type { Base, Compare } from "../clauses/condition";
import type { Verdict } from "../clauses/verdict";
import type { Assumption, Conflict } from "../reading";
import type { Row } from "../row";
import type { Bound, ProportionalRule } from "../rule";
import type { RawExpression } from "../scan/expression-at";
import { namesOf } from "../scan/formula-at";
import { isHarmless } from "../words/harmless";
import { operandRole } from "../words/operands";
import { isPlainShare, shareWay } from "../words/shares";
import { boundOf, holdsAt, settledBound } from "./bounds";
import type { Form } from "./form";
import { reading } from "./form";
import type { FigureRole } from "./formula-shape";
import { shapeOf } from "./formula-shape";
import { isFull } from "./outcomes";
import { baseNumber } from "./start";
import type { Part } from "./parts";

/** 按完成比例得分, 得分=实际值/目标值×分值, with a pass mark where one is written. */
export const readProportional: Form = ({ row, parts }) => {
  if (!parts.notesAreHarmless) return null;
  if (parts.capGive && parts.capGive !== "full" && row.weight && !parts.capGive.amount.equals(row.weight)) return null;
  const shares = parts.body.filter((part) => part.verdict.is === "proportional" || part.verdict.is === "formula");
  const share =
    shares.length > 0
      ? shareOf(
          shares.map((part) => (isShort(part) ? { ...part.verdict, ...KEEPING } : part.verdict)),
          row
        )
      : null;
  if (!share || shares.some((part) => !conditionsAreHarmless(part))) return null;
  const ends = endsOf(
    parts.body.filter((part) => !shares.includes(part)),
    row
  );
  if (ends?.zeroWhen && row.target && holdsAt(ends.zeroWhen, row.target, row) === true) return null;
  if (!ends || parts.bases.some((base) => base.date !== null || (base.quantity !== null && !isTargetBase(base, row))))
    return null;
  const range = rangeOf(shares, row);
  if (range === "unclear" || !fits(ends, range, row)) return null;
  const written = shares.some(({ verdict }) => verdict.is === "formula") && ends.fullWhen?.scale === "completion";
  const reference = written ? AS_WRITTEN : referenceOf(ends.fullWhen, row);
  if (reference === "unclear") return null;
  const zeroWhen = givingWay(ends.zeroWhen, range);
  const rule: ProportionalRule = {
    kind: zeroWhen || share.rescaleFrom ? "threshold" : "proportional",
    basis: share.basis,
    reference: reference.value,
    zeroWhen,
    fullWhen: written || (ends.fullWhen && reference.value) ? ends.fullWhen : null,
    rescaleFrom: share.rescaleFrom,
    cap: parts.capDeduct,
  };
  return reading(rule, reference.assumptions, [...parts.conflicts, ...reference.conflicts, ...wayConflict(rule, row)]);
};

/** 以350人为目标值 only repeats the target. */
function isTargetBase(base: Base, row: Row): boolean {
  const number = baseNumber(base, row);
  return number !== null && number !== "unit" && row.target?.equals(number) === true;
}

/** 达不到的按实际完成比例扣减 keeps the share that was reached: what falls short is what is taken off. */
const KEEPING = { deduct: false } as const;

function isShort({ verdict, words, compares }: Part): boolean {
  const spoken = verdict.is === "proportional" && verdict.deduct && shareWay(verdict.share) === "done";
  const below = compares.every(({ ends }) => ends.every(({ side }) => side === "below"));
  return spoken && below && (compares.length > 0 || words.some(({ sense }) => sense === "missed"));
}

interface ShareRead {
  readonly basis: ProportionalRule["basis"];
  readonly rescaleFrom: Rational | null;
}

/** One way of sharing out; a sentence (按超出的比重计分) may announce the formula that follows it. */
function shareOf(verdicts: readonly Verdict[], row: Row): ShareRead | null {
  const formulas = verdicts.filter(
    (verdict): verdict is Extract<Verdict, { is: "formula" }> => verdict.is === "formula"
  );
  const spoken = verdicts.filter(
    (verdict): verdict is Extract<Verdict, { is: "proportional" }> => verdict.is === "proportional"
  );
  if (formulas.length > 1 || spoken.length > 1 || spoken.some((verdict) => verdict.worth !== null && !row.inPart))
    return null;
  const [formula] = formulas;
  if (formula) return formulaShare(formula, row);
  const [verdict] = spoken;
  return verdict ? spokenShare(verdict, row) : null;
}

function formulaShare(formula: Extract<Verdict, { is: "formula" }>, row: Row): ShareRead | null {
  const figures = new Map<string, FigureRole>();
  if (!row.rate && row.target) {
    for (const name of namesOf(formula.expression)) {
      const role = roleInRow(name, row);
      if (role) figures.set(name, role);
    }
  } else if (row.rate && comparesRate(formula.expression)) {
    for (const name of namesOf(formula.expression)) {
      const role = roleOfRate(name);
      if (role) figures.set(name, role);
    }
  } else if (
    row.rate &&
    namesOf(formula.expression).some((name) => operandRole(name) === "completion" && ownsRate(name, row))
  ) {
    return null;
  }
  const shape = shapeOf(formula.expression, figures, row);
  if (!shape || (row.target === null && !row.inPart)) return null;
  return { basis: shape.basis, rescaleFrom: "rescaleFrom" in shape ? shape.rescaleFrom : null };
}

/** 实际满意度/目标满意度, 满意度/目标值: the rate against its own target. */
function comparesRate(expression: RawExpression): boolean {
  const names = namesOf(expression);
  return (
    names.some((name) => roleOfRate(name) === "actual") &&
    names.some((name) => roleOfRate(name) === "target" || operandRole(name) === "target")
  );
}

function roleOfRate(name: string): FigureRole | null {
  if (operandRole(name) !== null || !/(?:率|度|比例|占比|比重)(?:值)?$/.test(name)) return null;
  return /^(?:年度|全年|年初)?(?:目标|计划|预期|指标|预定)/.test(name) ? "target" : "actual";
}

/** In a row with a number of its own 新建完成率 is its completion, 实际培训人次 its actual, 计划培训人次 its target. */
function roleInRow(name: string, row: Row): FigureRole | null {
  if (operandRole(name) !== null) return null;
  if (/(?:完成|建成|达成|实现|执行|支出|发放)(?:率|比例|进度)$/.test(name))
    return row.name.endsWith(name) ? null : "completion";
  if (/率|比例|比重/.test(name)) return null;
  if (/^(?:年度|全年|当年)?(?:实际|已|完成)/.test(name) || SPENT.test(name)) return "actual";
  return /^(?:年度|全年|年初|当年)?(?:计划|目标|应|预算|任务|批复|预期|下达|核定)/.test(name) ? "target" : null;
}

/** 预算/支出×分值: what was spent. */
const SPENT = /^(?:年度|全年|当年)?(?:支出|支付|执行|拨付|发放)(?:数|额|金额|总额)?$/;

/** 任务完成率 as the indicator's own name: the formula speaks of the rate itself. */
function ownsRate(name: string, row: Row): boolean {
  return row.name.includes(name) || /完成率|完成比例|达成率/.test(row.name);
}

function spokenShare(verdict: Extract<Verdict, { is: "proportional" }>, row: Row): ShareRead | null {
  const way = shareWay(verdict.share);
  if (!isPlainShare(verdict.share) || (isOwnRate(verdict.share, row) && row.target?.equals(Rational.HUNDRED) === false))
    return null;
  if (way === "done" && verdict.deduct && /完成|达成|实现/.test(verdict.share)) return null;
  if (way !== "done" && !verdict.deduct) return null;
  const own = row.target === null && (row.rate || /率|度|比例$/.test(row.name));
  if (way === "exceeding") return { basis: "excess", rescaleFrom: null };
  return { basis: own ? "rate" : "by-type", rescaleFrom: null };
}

/** 按合格率得分 under ≥95%: 90% of the marks, or 90 of 95? */
function isOwnRate(share: string, row: Row): boolean {
  return row.rate && row.target !== null && /(?:合格|及格|满意|覆盖|达标|到位|支出|执行)率$/.test(share);
}

function conditionsAreHarmless(part: Part): boolean {
  if (part.pers.length + part.names.length + part.dues.length > 0) return false;
  return part.words.every(({ plain }) => isHarmless(plain));
}

interface Ends {
  readonly zeroWhen: Bound | null;
  readonly fullWhen: Bound | null;
}

function endsOf(parts: readonly Part[], row: Row): Ends | null {
  let zeroWhen: Bound | null = null;
  let fullWhen: Bound | null = null;
  for (const part of parts) {
    if (!conditionsAreHarmless(part) || part.compares.length > 1) return null;
    const [compare] = part.compares;
    const over = compare !== undefined && isBeyondTarget(compare);
    if (part.verdict.is === "counts-as" && over && part.verdict.quantity.amount.toString() === "100") continue;
    const bound = compare && !isTarget(compare) ? boundOf(compare, row) : null;
    if (bound && "problem" in bound) return null;
    if (isFull(part.verdict, row) && !fullWhen) fullWhen = bound ? settledBound(bound, row) : null;
    else if (part.verdict.is === "zero" && !zeroWhen) {
      if (bound) zeroWhen = settledBound(bound, row);
      else if (!part.words.some(({ sense }) => sense === "none" || sense === "missed") && !part.otherwise) return null;
    } else return null;
  }
  return { zeroWhen, fullWhen };
}

/** 超过目标值, 超过100%: more than asked for. */
function isBeyondTarget(compare: Compare): boolean {
  return compare.ends.length === 1 && compare.ends[0]?.side === "above";
}

function isTarget(compare: Compare): boolean {
  return compare.ends.every((end) => end.quantity === null);
}

/** The range in which the share applies (60%-95%之间按比例), or null. */
function rangeOf(parts: readonly Part[], row: Row): Bound | "unclear" | null {
  const compares = parts.flatMap((part) => part.compares).filter((compare) => !isTarget(compare));
  if (compares.length > 1) return "unclear";
  const [compare] = compares;
  if (!compare) return null;
  const bound = boundOf(compare, row);
  return "problem" in bound ? "unclear" : settledBound(bound, row);
}

/** The range must begin where the pass mark ends and end where full marks begin; otherwise something is left open. */
function fits({ zeroWhen, fullWhen }: Ends, range: Bound | null, row: Row): boolean {
  if (!range) return true;
  const low = range.interval.from;
  const high = range.interval.to;
  const lowFits =
    !low || sameEdge(zeroWhen, "to", low, range) || (row.wanted === "less" && isTargetEdge(low, range, row));
  const highFits =
    !high ||
    sameEdge(fullWhen, "from", high, range) ||
    isTargetEdge(high, range, row) ||
    sameEdge(zeroWhen, "from", high, range);
  return lowFits && highFits;
}

/** 20%（含）以内按比例, 20%以上不得分: the edge belongs to the share. */
function givingWay(zero: Bound | null, range: Bound | null): Bound | null {
  if (!zero || !range?.interval.to || !range.interval.toInclusive || zero.scale !== range.scale) return zero;
  const shared = zero.interval.from?.equals(range.interval.to) === true;
  return shared ? { ...zero, interval: { ...zero.interval, fromInclusive: false } } : zero;
}

function sameEdge(bound: Bound | null, side: "from" | "to", edge: Rational, range: Bound): boolean {
  return bound !== null && bound.scale === range.scale && bound.interval[side]?.equals(edge) === true;
}

function isTargetEdge(edge: Rational, range: Bound, row: Row): boolean {
  return range.scale === "completion" ? edge.equals(Rational.HUNDRED) : row.target?.equals(edge) === true;
}

interface Reference {
  readonly value: Rational | null;
  readonly assumptions: readonly Assumption[];
  readonly conflicts: readonly Conflict[];
}

/** A formula says itself what it divides by: 完成率90%以上得满分，60%-90%按完成率×分值. */
const AS_WRITTEN: Reference = { value: null, assumptions: [], conflicts: [] };

/** The full-mark bound that the share is taken of, where it is not the target itself. */
function referenceOf(full: Bound | null, row: Row): Reference | "unclear" {
  const none: Reference = { value: null, assumptions: [], conflicts: [] };
  if (!full) return none;
  const edge = row.wanted === "less" ? full.interval.to : full.interval.from;
  if (!edge) return "unclear";
  const value = full.scale === "value" ? edge : row.target && edge.times(row.target).over(Rational.HUNDRED);
  if (!value) return edge.equals(Rational.HUNDRED) ? none : "unclear";
  const same = row.target?.equals(value) === true;
  const assumptions = [assume("reference-is-full-mark", { reference: value.toString() })];
  if (same) return { value: full.scale === "value" ? value : null, assumptions, conflicts: [] };
  const lenient = row.rate && row.target?.toString() === "100" && row.wanted === "more";
  const params = { base: value.toString(), target: row.target?.toString() ?? "", unit: row.unit };
  return {
    value,
    assumptions,
    conflicts: row.target ? [{ code: "base-differs-from-target", blocking: !lenient, params, span: null }] : [],
  };
}

/** A share of what is over the target under an indicator that should be high, or the reverse. */
function wayConflict(rule: ProportionalRule, row: Row): Conflict[] {
  const against = (rule.basis === "excess" || rule.basis === "inverse") && row.wanted === "more";
  const reverse = rule.basis === "completion" && row.wanted === "less";
  if (!against && !reverse) return [];
  return [
    { code: "direction-differs-from-type", blocking: true, params: { type: row.context.type ?? "" }, span: null },
  ];
}
