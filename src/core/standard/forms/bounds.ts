import { Rational } from "../../number/rational";
import type { Compare, End } from "../clauses/condition";
import type { Row } from "../row";
import type { Bound, Interval, Scale } from "../rule";
import { isHarmless } from "../words/harmless";
import { TARGET_WORD } from "../words/target-words";
import { relatedNames } from "../words/related-names";
import { unitRatio } from "../words/units";
import { PER_MILLE, inPerMille } from "./per-mille";

/** A bound as the text gives it: an inclusive flag that is null must be settled by its neighbours. */
export interface LooseBound {
  readonly scale: Scale;
  readonly from: Rational | null;
  readonly fromInclusive: boolean | null;
  readonly to: Rational | null;
  readonly toInclusive: boolean | null;
  /** A bare number (办结率100%): reached, by the row's type. */
  readonly exact: boolean;
  /** The text names the target itself. */
  readonly target: boolean;
  /** The bound's flag is only that of a word such as 以上. */
  readonly soft?: true | "after";
}

/** Why a comparison cannot be used; the reader asks about it. */
export interface BoundProblem {
  readonly problem: "unit" | "unclear";
}

const DEVIATION = /偏差|偏离|误差|相差|差异|差距|出入|浮动|波动|上下|增减/;
/** 90%以上或居全市前三: another way to the same marks. A word that turns the bound round belongs to it. */
const TURNED = /或|(?:不成|不了|不能|未能|无法|难以|未|没有?|不)$/;
const COMPLETION = /完成|达成|实现|进度|任务|目标|计划|建成|兑现|指标/;
const RATE_SUBJECT = /率|比例|占比|比重|满意度/;

const NAMED_TARGET = new RegExp(`${TARGET_WORD}的?$`);

/** The interval a comparison means in the row's unit or in percent of its target. */
export function boundOf(compare: Compare, row: Row): LooseBound | BoundProblem {
  if (compare.unclear) return { problem: "unclear" };
  if (DEVIATION.test(compare.subject) && !DEVIATION.test(row.name)) return { problem: "unclear" };
  if (TURNED.test(compare.subject) || /或/.test(compare.tail)) return { problem: "unclear" };
  if (!isHarmless(compare.subject) || !isHarmless(compare.tail)) return { problem: "unclear" };
  const relative = compare.relative ?? impliedDistance(compare, row);
  if (relative) return distanceBound(compare, relative, row);
  const ends = compare.ends.map((end) => ({ end, number: numberOf(end, compare, row) }));
  let bound: LooseBound = empty(compare);
  for (const { end, number } of ends) {
    if (number === null || "problem" in number) return number ?? { problem: "unclear" };
    const next = withEnd(bound, end, number, row);
    if (!next) return { problem: "unclear" };
    bound = next;
  }
  return bound.from && bound.to && bound.from.compare(bound.to) > 0 ? { problem: "unclear" } : bound;
}

function empty(compare: Compare): LooseBound {
  const exact = compare.ends.length === 1 && compare.ends[0]?.side === "equal" && compare.word === "";
  const target = compare.ends.some((end) => end.quantity === null);
  return { scale: "value", from: null, fromInclusive: false, to: null, toInclusive: false, exact, target };
}

interface Placed {
  readonly scale: Scale;
  readonly value: Rational;
}

function withEnd(bound: LooseBound, end: End, number: Placed, row: Row): LooseBound | null {
  const first = bound.from === null && bound.to === null;
  const [held, added] = first ? [bound, number] : sameScale(bound, number, row);
  if (!held || !added) return null;
  const scaled = { ...(first ? { ...bound, scale: number.scale } : held), ...(end.soft ? { soft: end.soft } : {}) };
  if (end.side === "above") return scaled.from ? null : { ...scaled, from: added.value, fromInclusive: end.inclusive };
  if (end.side === "below") return scaled.to ? null : { ...scaled, to: added.value, toInclusive: end.inclusive };
  return { ...scaled, from: added.value, fromInclusive: true, to: added.value, toInclusive: true };
}

function sameScale(bound: LooseBound, number: Placed, row: Row): readonly [LooseBound | null, Placed | null] {
  if (bound.scale === number.scale) return [bound, number];
  const { target } = row;
  if (!target || target.isZero) return [null, null];
  const toValue = (percent: Rational) => percent.times(target).over(Rational.HUNDRED);
  if (number.scale === "completion") return [bound, { scale: "value", value: toValue(number.value) }];
  const from = bound.from && toValue(bound.from);
  const to = bound.to && toValue(bound.to);
  return [{ ...bound, scale: "value", from, to }, number];
}

function numberOf(end: End, compare: Compare, row: Row): Placed | BoundProblem | null {
  const { quantity } = end;
  if (quantity === null) return atTarget(row);
  const { amount, kind, unit } = quantity;
  if (kind === "share" || kind === "times") return { scale: "completion", value: amount };
  if (kind === "point") return row.rate ? { scale: "value", value: amount } : null;
  if (kind === "percent") return percentOf(amount, compare, row);
  if (row.rate && unit === "分" && /满意/.test(row.name)) return { scale: "value", value: amount };
  if (row.rate && unit !== "") return { problem: "unit" };
  if (isDecimalRate(amount, row)) return { problem: "unclear" };
  if (!row.rate && row.target && unit === "" && isOtherRate(compare.subject, row)) return { problem: "unit" };
  const ratio = unitRatio(unit, row.unit);
  return ratio ? { scale: "value", value: amount.times(ratio) } : { problem: "unit" };
}

/** 0.9以上 under a target of 90% is no 0.9%. */
function isDecimalRate(amount: Rational, row: Row): boolean {
  if (!row.rate || amount.isZero || amount.compare(Rational.ONE) > 0) return false;
  return row.target !== null && row.target.compare(Rational.of(10)) >= 0;
}

function isRateName(name: string): boolean {
  return /(?:率|满意度|比例|占比|比重)$/.test(name) && !COMPLETION.test(name);
}

/** 合格率 in the text of an indicator that counts something. */
function isOtherRate(subject: string, row: Row): boolean {
  if (row.rate) return isRateName(subject) && isRateName(row.name) && !relatedNames(subject, row.name);
  return row.target !== null && RATE_SUBJECT.test(subject) && !COMPLETION.test(subject) && !row.name.includes(subject);
}

function atTarget(row: Row): Placed {
  if (row.target && (row.rate || row.target.isZero)) return { scale: "value", value: row.target };
  return { scale: "completion", value: Rational.HUNDRED };
}

/** An indicator that is itself a change: 下降3%以上 states its value. */
const CHANGE = /下降|降低|减少|压减|缩减|增长|增加|提高|提升|上升|[增降涨]幅|节约/;

/** “目标值80%-90%” of a rate whose target is 95%: of the target, or of the scale. */
function ofNamedTarget(amount: Rational, { subject }: Compare, { target }: Row): boolean {
  if (!target || target.equals(amount) || target.equals(Rational.HUNDRED)) return false;
  return NAMED_TARGET.test(subject);
}

/** 60% is a value for a rate, a completion for a count; 完成率 of a rate named otherwise is its completion. */
function percentOf(amount: Rational, compare: Compare, row: Row): Placed | BoundProblem {
  if (compare.ofTarget) return { scale: "completion", value: amount };
  if ((row.rate || row.unit === PER_MILLE) && ofNamedTarget(amount, compare, row)) return { problem: "unclear" };
  if (row.unit === PER_MILLE) return { scale: "value", value: inPerMille(amount) };
  const { subject } = compare;
  if (isOtherRate(subject, row)) return { problem: "unit" };
  if (row.rate) {
    const completion = /(?:目标|指标|任务|计划)?(?:完成率|完成比例|达成率|完成度|完成进度)$/.test(subject);
    const own = row.name.includes("完成") || row.name.includes("达成") || row.name.includes("进度");
    const scaled = completion && !own && row.target !== null && !row.target.equals(Rational.HUNDRED);
    return scaled ? { scale: "completion", value: amount } : { scale: "value", value: amount };
  }
  const ownPercent = row.target === null && (row.inPart || (row.unit === "" && row.wanted === null));
  return { scale: ownPercent ? "value" : "completion", value: amount };
}

/** 超支10%以上, 差5个以上: the distance from the target, where the row's own side makes it one. */
function impliedDistance(compare: Compare, row: Row): Compare["relative"] {
  const [end] = compare.ends;
  if (!end?.quantity || compare.ofTarget) return null;
  const { kind, amount } = end.quantity;
  const word = compare.word !== "" ? compare.word : compare.subject;
  if (kind === "times") return /超/.test(word) && end.side === "above" ? "excess" : null;
  if (CHANGE.test(row.name) && CHANGE.test(compare.subject)) return null;
  if (/(?:超支|超出|超额|超编|超过|超|高出|多出|增加|多)$/.test(compare.subject)) return "excess";
  if (/(?:延期|逾期|超期|延误|推迟|延迟|拖延|超时|超工期)$/.test(compare.subject)) return "excess";
  if (
    /(?:少|差|缺|相差|缺少|减少|短缺|短|下降|降低)$|(?:^|[^不至多])少[征收完成支出发放开展培训实施建设]{1,3}$/.test(
      compare.subject
    )
  )
    return "shortfall";
  const small = amount.compare(Rational.of(50)) <= 0;
  if (
    row.wanted === "less" &&
    !row.rate &&
    row.unit !== PER_MILLE &&
    kind === "percent" &&
    /超|高/.test(compare.word) &&
    !/不|未/.test(compare.word) &&
    small
  ) {
    return "excess";
  }
  return null;
}

/** 超出10%以内 is 100%–110% of the target, 低于目标值5个百分点以上 is at most 5 below it. */
function distanceBound(compare: Compare, way: "excess" | "shortfall", row: Row): LooseBound | BoundProblem {
  const sign = way === "excess" ? Rational.ONE : Rational.of(-1);
  let bound: LooseBound = { ...empty(compare), exact: false };
  for (const end of compare.ends) {
    const distance = distanceOf(end, row);
    if (!distance || "problem" in distance) return distance ?? { problem: "unclear" };
    const { scale } = distance;
    const origin = scale === "completion" ? Rational.HUNDRED : row.target;
    if (!origin) return { problem: "unclear" };
    const value = origin.plus(distance.value.times(sign));
    if (end.soft) bound = { ...bound, soft: end.soft };
    const outer = end.side === "above";
    if (end.side === "equal") return { problem: "unclear" };
    bound =
      outer === (way === "excess")
        ? { ...bound, scale, from: value, fromInclusive: end.inclusive }
        : { ...bound, scale, to: value, toInclusive: end.inclusive };
  }
  return closedAtTarget(bound, way, row);
}

/** “超出10%以内” begins beyond the target. */
function closedAtTarget(bound: LooseBound, way: "excess" | "shortfall", row: Row): LooseBound {
  const origin = bound.scale === "completion" ? Rational.HUNDRED : row.target;
  if (way === "excess" && bound.from === null) return { ...bound, from: origin, fromInclusive: false };
  if (way === "shortfall" && bound.to === null) return { ...bound, to: origin, toInclusive: false };
  return bound;
}

function distanceOf(end: End, row: Row): Placed | BoundProblem | null {
  if (!end.quantity) return null;
  const { amount, kind, unit } = end.quantity;
  if (kind === "plain") {
    const ratio = row.rate ? null : unitRatio(unit, row.unit);
    return ratio ? { scale: "value", value: amount.times(ratio) } : { problem: "unit" };
  }
  if (row.rate && kind !== "times") return { scale: "value", value: amount };
  return { scale: "completion", value: amount };
}

/** Whether a value lies inside a bound; null where that needs a target that is not there. */
export function holdsAt({ scale, interval }: Bound, value: Rational, row: Row): boolean | null {
  const { target } = row;
  if (scale === "completion" && (!target || target.isZero)) return null;
  const measured = scale === "value" || !target ? value : value.times(Rational.HUNDRED).over(target);
  const low = interval.from ? measured.compare(interval.from) : 1;
  const high = interval.to ? measured.compare(interval.to) : -1;
  return (low > 0 || (low === 0 && interval.fromInclusive)) && (high < 0 || (high === 0 && interval.toInclusive));
}

/** The bound with its open flags settled: bounds that the text leaves open are included below and excluded above. */
export function settledBound(bound: LooseBound, row: Row): Bound {
  return { scale: bound.scale, interval: settledInterval(reached(bound, row)) };
}

/** “办结率100%” for a rate that should be high means 100% or more. */
export function reached(bound: LooseBound, row: Row): LooseBound {
  if (!bound.exact || bound.from === null) return bound;
  if (row.wanted === "less") return { ...bound, from: null, fromInclusive: false };
  return row.wanted === "exact" ? bound : { ...bound, to: null, toInclusive: false };
}

export function settledInterval(bound: LooseBound): Interval {
  return {
    from: bound.from,
    fromInclusive: bound.from !== null && (bound.fromInclusive ?? true),
    to: bound.to,
    toInclusive: bound.to !== null && (bound.toInclusive ?? true),
  };
}
