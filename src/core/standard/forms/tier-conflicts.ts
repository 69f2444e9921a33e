import { Rational } from "../../number/rational";
import type { Conflict } from "../reading";
import type { Row } from "../row";
import type { Interval, Outcome, TiersRule } from "../rule";
import { unitMeaning } from "../words/units";

/** What a careful reader sees in a table of tiers: gaps, overlaps, points that do not fit the weight, equal neighbours. */
export function tierConflicts(rule: TiersRule, row: Row): Conflict[] {
  const whole = rule.whole || (rule.scale === "value" && !row.rate && comesWhole(row.unit));
  const sorted = [...rule.tiers].sort((a, b) => compareStarts(a.interval, b.interval));
  const conflicts: Conflict[] = [];
  for (let i = 1; i < sorted.length; i++) {
    const [below, above] = [sorted[i - 1], sorted[i]];
    if (!below || !above) continue;
    const joint = jointOf(below.interval, above.interval, whole);
    const params = { from: below.interval.to?.toString() ?? "", to: above.interval.from?.toString() ?? "" };
    if (joint === "gap") conflicts.push({ code: "tiers-gap", blocking: false, params, span: null });
    if (joint === "overlap" && !sameOutcome(below.outcome, above.outcome)) {
      conflicts.push({ code: "tiers-overlap", blocking: false, params, span: null });
    }
  }
  return [
    ...conflicts,
    ...againstType(sorted, row),
    ...pointsConflict(
      rule.tiers.map(({ outcome }) => outcome),
      row
    ),
  ];
}

/**
 * Two tiers with the same marks (90%以上得10分，80%以上得10分) are a slip of the pen: which one is meant is asked. Not so where
 * they lie on both sides of a better one: 90%-110%得满分，80%-90%得5分，110%-120%得5分.
 */
export function hasEqualTiers(rule: TiersRule): boolean {
  const sorted = [...rule.tiers].sort((a, b) => compareStarts(a.interval, b.interval));
  return sorted.some(({ outcome }, index) =>
    sorted
      .slice(index + 1)
      .some((other, offset) => sameOutcome(outcome, other.outcome) && !isPeak(sorted, index, index + 1 + offset))
  );
}

/** Between the two of them all marks are more than theirs. */
function isPeak(tiers: TiersRule["tiers"], first: number, last: number): boolean {
  const edge = tiers[first]?.outcome;
  const between = tiers.slice(first + 1, last);
  return between.length > 0 && between.every(({ outcome }) => edge !== undefined && givesMore(outcome, edge));
}

/** Both give marks outright, the first more than the second. */
export function givesMore(first: Outcome, second: Outcome): boolean {
  if (!("give" in first) || !("give" in second)) return false;
  const [a, b] = [first.give, second.give];
  return b.amount.isZero ? !a.amount.isZero : a.of === b.of ? a.amount.compare(b.amount) > 0 : a.of !== "points";
}

/** More gives less from the lowest tier to the highest, under ≥; or less gives less, under ≤. */
function againstType(sorted: TiersRule["tiers"], row: Row): Conflict[] {
  const [low, high] = [sorted[0], sorted[sorted.length - 1]];
  if (!low || !high || sorted.length < 2 || (row.wanted !== "more" && row.wanted !== "less")) return [];
  const [better, worse] = row.wanted === "more" ? [high, low] : [low, high];
  const falls =
    givesMore(worse.outcome, better.outcome) &&
    sorted.every(({ outcome }) => outcome === worse.outcome || givesMore(worse.outcome, outcome));
  const params = { type: row.context.type ?? "" };
  return falls ? [{ code: "direction-differs-from-type", blocking: true, params, span: null }] : [];
}

/** 2次 and 3次及以上 leave nothing between them, nor do 5天 and 6天. */
function comesWhole(unit: string): boolean {
  const meaning = unitMeaning(unit.replace(/^个(?=.)/, ""));
  return meaning !== null && /^(?:count|day|workday)$/.test(meaning.dimension) && meaning.factor.equals(Rational.ONE);
}

function compareStarts(a: Interval, b: Interval): number {
  if (!a.from || !b.from) return a.from ? 1 : b.from ? -1 : 0;
  const order = a.from.compare(b.from);
  return order !== 0 || a.fromInclusive === b.fromInclusive ? order : a.fromInclusive ? -1 : 1;
}

function jointOf(below: Interval, above: Interval, whole: boolean): "joined" | "gap" | "overlap" {
  if (!below.to || !above.from) return "overlap";
  const order = above.from.compare(below.to);
  if (order < 0) return "overlap";
  if (order === 0)
    return below.toInclusive && above.fromInclusive
      ? "overlap"
      : below.toInclusive || above.fromInclusive
        ? "joined"
        : "gap";
  const next = whole && below.toInclusive && above.fromInclusive && above.from.minus(below.to).toString() === "1";
  return next ? "joined" : "gap";
}

/** Top points above the weight block the score; below it they are reported and scored as written. */
export function pointsConflict(outcomes: readonly Outcome[], row: Row): Conflict[] {
  if (row.weight === null || row.inPart) return [];
  let top: Rational | null = null;
  for (const outcome of outcomes) {
    if (!("give" in outcome)) return [];
    const { amount, of } = outcome.give;
    const points = of === "points" ? amount : amount.times(row.weight);
    if (!top || points.compare(top) > 0) top = points;
  }
  if (!top || top.equals(row.weight)) return [];
  const params = { points: top.toString(), weight: row.weight.toString() };
  return [{ code: "tier-points-differ-from-weight", blocking: top.compare(row.weight) > 0, params, span: null }];
}

export function sameOutcome(first: Outcome, second: Outcome): boolean {
  const [a, b] = ["give" in first ? first.give : first.deduct, "give" in second ? second.give : second.deduct];
  return "give" in first === "give" in second && a.of === b.of && a.amount.equals(b.amount);
}
