import type { Rational } from "../../number/rational";
import { assume } from "../assumptions";
import type { Assumption } from "../reading";
import type { Interval, TiersRule } from "../rule";
import type { LooseBound } from "./bounds";
import type { LooseTier } from "./tiers";

interface Settled {
  readonly tiers: TiersRule["tiers"];
  readonly assumptions: readonly Assumption[];
}

/**
 * Gives every tier its exact interval: “90%及以上8分” after “95%及以上10分” ends below 95; of two ranges that share a bound
 * the upper one has it unless a neighbour says otherwise; 其余 takes what is left. Null when what is left is no interval.
 */
export function settleTiers(loose: readonly LooseTier[], whole: boolean): Settled | null {
  const { intervals, assumed } = settleBounds(loose, whole);
  const known = intervals.filter((interval): interval is Interval => interval !== null);
  const tiers: { interval: Interval; outcome: LooseTier["outcome"] }[] = [];
  for (const [index, tier] of loose.entries()) {
    const interval = intervals[index];
    const rest = interval ? [interval] : restOf(known);
    if (rest.length === 0) return null;
    tiers.push(...rest.map((own) => ({ interval: own, outcome: tier.outcome })));
  }
  return { tiers, assumptions: assumed ? [assume("lower-bound-included")] : [] };
}

/** Something that holds inside a bound: a tier, or a case of a formula. */
interface Bounded {
  readonly bound: LooseBound;
}

/** The exact interval of every bound beside the others: of two that hold each other the narrower wins. Null for 其余. */
export function settleBounds(
  loose: readonly Bounded[],
  whole: boolean
): { readonly intervals: readonly (Interval | null)[]; readonly assumed: boolean } {
  const nested = nest(yieldToNeighbours(loose));
  let assumed = false;
  const intervals = nested.map((tier): Interval | null => {
    const { from, to, fromInclusive, toInclusive } = tier.bound;
    if (!from && !to) return null;
    const open = (from && fromInclusive === null) || (to && toInclusive === null);
    if (open && !whole) assumed = true;
    return {
      from,
      fromInclusive: from !== null && (fromInclusive ?? lowerIncluded(from, tier, nested)),
      to,
      toInclusive: to !== null && (toInclusive ?? (whole || upperIncluded(to, tier, nested))),
    };
  });
  return { intervals, assumed };
}

/** 以上 after “（含3%）” begins beyond it, 15名以后 beyond 11-15名; 以下 before 超过 includes its bound. */
function yieldToNeighbours(tiers: readonly Bounded[]): Bounded[] {
  return tiers.map((tier) => {
    const { bound } = tier;
    const { from, to } = bound;
    if (!bound.soft) return tier;
    const all = tiers.filter((other) => other !== tier).map((other) => other.bound);
    const others = all.filter((other) => !other.soft);
    const beside = all.filter((other) => from !== null && other.to?.equals(from));
    const later = bound.soft === "after";
    if (beside.some(({ toInclusive, soft }) => (toInclusive === true && !soft) || (later && toInclusive !== false))) {
      return { ...tier, bound: { ...bound, fromInclusive: false } };
    }
    const beyond = to && others.some((other) => other.from?.equals(to) && other.fromInclusive === false && !other.to);
    return beyond ? { ...tier, bound: { ...bound, toInclusive: true } } : tier;
  });
}

/** A bound that the tier below claims (60%及以下) is not the upper tier's. */
function lowerIncluded(bound: Rational, tier: Bounded, all: readonly Bounded[]): boolean {
  return !all.some((other) => other !== tier && other.bound.to?.equals(bound) && other.bound.toInclusive === true);
}

/** The upper bound of a range belongs to the tier above it, if that takes it. */
function upperIncluded(bound: Rational, tier: Bounded, all: readonly Bounded[]): boolean {
  const above = all.find((other) => other !== tier && other.bound.from?.equals(bound));
  if (above) return above.bound.fromInclusive === false;
  return true;
}

/** 95%及以上, 90%及以上, 85%及以上: each ends where the one before begins. The same downwards for 5%以内, 10%以内. */
function nest(tiers: readonly Bounded[]): Bounded[] {
  return tiers.map((tier) => {
    const { from, to, fromInclusive, toInclusive } = tier.bound;
    if (from && !to) {
      const upper = nearest(
        tiers,
        (bound) =>
          bound.from && !bound.to && isBeyond(bound.from, bound.fromInclusive, from, fromInclusive) ? bound.from : null,
        -1
      );
      if (!upper?.bound.from) return tier;
      return {
        ...tier,
        bound: { ...tier.bound, fromInclusive, to: upper.bound.from, toInclusive: upper.bound.fromInclusive !== true },
      };
    }
    if (to && !from) {
      const lower = nearest(
        tiers,
        (bound) => (bound.to && !bound.from && bound.to.compare(to) < 0 ? bound.to : null),
        1
      );
      if (!lower?.bound.to) return tier;
      return {
        ...tier,
        bound: { ...tier.bound, toInclusive, from: lower.bound.to, fromInclusive: lower.bound.toInclusive !== true },
      };
    }
    return tier;
  });
}

/** Above 100% begins beyond 100% and more. */
function isBeyond(edge: Rational, inclusive: boolean | null, from: Rational, fromInclusive: boolean | null): boolean {
  const order = edge.compare(from);
  return order > 0 || (order === 0 && inclusive === false && fromInclusive === true);
}

function nearest(
  tiers: readonly Bounded[],
  edge: (bound: LooseBound) => Rational | null,
  sign: 1 | -1
): Bounded | null {
  let best: Bounded | null = null;
  let bestEdge: Rational | null = null;
  for (const tier of tiers) {
    const value = edge(tier.bound);
    const order = value && bestEdge ? value.compare(bestEdge) * sign : 1;
    const closed = order === 0 && (sign < 0 ? tier.bound.fromInclusive : tier.bound.toInclusive) === true;
    if (value && (order > 0 || closed)) [best, bestEdge] = [tier, value];
  }
  return best;
}

/** What the tiers leave below the lowest and above the highest of them. */
function restOf(intervals: readonly Interval[]): readonly Interval[] {
  const open = { from: null, fromInclusive: false, to: null, toInclusive: false };
  const rest: Interval[] = [];
  const low = extreme(intervals, ({ from }) => from, -1);
  const high = extreme(intervals, ({ to }) => to, 1);
  if (low?.from) rest.push({ ...open, to: low.from, toInclusive: !low.fromInclusive });
  if (high?.to) rest.push({ ...open, from: high.to, fromInclusive: !high.toInclusive });
  return rest;
}

/** The interval that reaches furthest, null where one has no end. */
function extreme(
  intervals: readonly Interval[],
  edge: (one: Interval) => Rational | null,
  sign: 1 | -1
): Interval | null {
  let best: Interval | null = null;
  for (const one of intervals) {
    const [own, most] = [edge(one), best && edge(best)];
    if (!own) return null;
    if (!most || own.compare(most) * sign > 0) best = one;
  }
  return best;
}
