import { Rational } from "../../number/rational";
import type { Compare } from "../clauses/condition";
import type { Row } from "../row";
import type { Outcome, Scale, TiersRule } from "../rule";
import { isHarmless } from "../words/harmless";
import type { LooseBound } from "./bounds";
import { boundOf, reached } from "./bounds";
import { eitherSide } from "./either-side";
import type { Form } from "./form";
import { reading } from "./form";
import { fullMarks, outcomeOf } from "./outcomes";
import type { Part } from "./parts";
import { settleTiers } from "./settle-tiers";
import { oneSubject } from "./one-subject";
import { givesMore, hasEqualTiers, tierConflicts } from "./tier-conflicts";
import { NOWHERE, wordsBound } from "./words-bound";

/** 培育1家得0.3分，培育20家得满分: the first is an award for each, not a tier of its own. */
function looksLikeAward(tiers: readonly LooseTier[]): boolean {
  const bare = tiers.find(({ bound, bare: written }) => written && bound.from?.equals(Rational.ONE) === true);
  if (!bare || bare.outcome === undefined) return false;
  const two = Rational.of(2);
  return (
    !tiers.some(({ bound }) => bound.from?.equals(two) === true) &&
    tiers.some(({ bound }) => bound.from !== null && bound.from.compare(two) > 0)
  );
}

/** 1起扣1分，2起扣3分，3起及以上扣5分 takes nothing where nothing has happened. */
function withNothing(tiers: readonly LooseTier[], row: Row): readonly LooseTier[] {
  const counted = row.wanted !== "more" && !row.rate && (row.target === null || row.target.isZero);
  const deducted = tiers.every(
    ({ bound, outcome }) =>
      "deduct" in outcome && bound.scale === "value" && bound.from && bound.from.compare(Rational.ONE) >= 0
  );
  const [first] = tiers;
  if (!counted || !deducted || !first) return tiers;
  const bound = { ...NOWHERE, to: Rational.ZERO, toInclusive: true };
  return [{ ...first, bound, outcome: { give: fullMarks(row) }, bare: false }, ...tiers];
}

/** “1.90%以上得10分，2.80%以上得8分” under ≥: each “以上” ends at the next, which must not give less. 超过 may begin a band of its own. */
function moreGivesLess(tiers: readonly LooseTier[], row: Row): boolean {
  if (row.wanted !== "more") return false;
  const open = tiers.filter(({ bound }) => bound.fromInclusive !== false && bound.from !== null && bound.to === null);
  return open.some(({ bound, outcome }) =>
    open.some(
      (other) =>
        bound.from !== null &&
        other.bound.from !== null &&
        other.bound.from.compare(bound.from) > 0 &&
        givesMore(outcome, other.outcome)
    )
  );
}

/** A tier before its open bounds are settled. */
export interface LooseTier {
  readonly bound: LooseBound;
  readonly outcome: Outcome;
  readonly otherwise: boolean;
  /** A number without any word about its side: 培育1家. */
  readonly bare: boolean;
  readonly span: { readonly start: number; readonly end: number };
}

/** 90%（含）以上记10分，80%-90%记8分…: marks by where the actual lies. */
/** 3天以内 and then 4-5天: the bounds are whole numbers next to each other. */
function follows({ to, toInclusive }: LooseBound, from: Rational): boolean {
  return to !== null && toInclusive !== false && from.minus(to).equals(Rational.ONE);
}

export const readTiers: Form = ({ document, row, parts: read }) => {
  const parts = { ...read, body: read.body.flatMap((part) => eitherSide(part, document.text)) };
  if (parts.capDeduct || parts.linear || !parts.notesAreHarmless) return null;
  if (parts.body.length < 2 || !oneSubject(parts.body, row)) return null;
  if (
    parts.body.every((part) => part.compares.length === 0) ||
    parts.body.filter(({ pers }) => pers.length > 0).length === 1
  )
    return null;
  const tiers: LooseTier[] = [];
  let carried: Compare["relative"] = null;
  for (const part of parts.body) {
    const tier = tierOf(part, row, carried, parts.body.length > 2);
    if (!tier) return null;
    carried = part.compares[0]?.relative ?? carried;
    tiers.push(tier);
  }
  if (tiers.filter(({ bound }) => bound.from ?? bound.to).length < 2) return null;
  const same = oneScale(tiers, row);
  if (!same || looksLikeAward(same.tiers) || moreGivesLess(same.tiers, row)) return null;
  const all = withNothing(same.tiers, row);
  const whole = isWhole(all, row, parts.body);
  const settled = settleTiers(all, whole);
  if (!settled) return null;
  const rule: TiersRule = {
    kind: "tiers",
    scale: same.scale,
    tiers: settled.tiers,
    whole: whole && !touch(settled.tiers),
  };
  if (hasEqualTiers(rule)) return null;
  return reading(rule, settled.assumptions, [...parts.conflicts, ...tierConflicts(rule, row)]);
};

function tierOf(part: Part, row: Row, carried: Compare["relative"], several: boolean): LooseTier | null {
  if (part.names.length + part.dues.length > 0 || part.compares.length + part.pers.length > 1) return null;
  if (part.pers.some(({ each }) => each)) return null;
  const outcome = outcomeOf(part.verdict, row);
  if (!outcome || !part.words.every(({ plain }) => isHarmless(plain))) return null;
  const span = { start: part.statement.start, end: part.statement.end };
  const [compare] = exactCounts(part);
  if (!compare) {
    const bound = wordsBound(part, row, several);
    return bound && { bound, outcome, otherwise: part.otherwise, bare: false, span };
  }
  const turned = part.words.some(({ sense, start }) => start >= compare.end && (sense === "over" || sense === "above"));
  if (turned && !compare.relative) return null;
  const bare = compare.subject === "" && compare.word === "";
  const bound = boundOf(bare && carried && !compare.relative ? { ...compare, relative: carried } : compare, row);
  if ("problem" in bound) return null;
  const counted = part.pers.length > 0 && bound.scale === "value";
  if (bound.exact && "deduct" in outcome && !counted) return null;
  return {
    bound: counted ? { ...bound, exact: false } : reached(bound, row),
    outcome,
    otherwise: false,
    bare: bound.exact,
    span,
  };
}

/** 1起扣2分，2起扣4分: without 每, and several of them, each number is a tier of its own. */
function exactCounts(part: Part): readonly Compare[] {
  const [per] = part.pers;
  if (!per) return part.compares;
  const { start, end, quantity } = per;
  const ends = [{ side: "equal" as const, inclusive: true, quantity }];
  const plain = { range: false, word: "", ofTarget: false, relative: null, suffixed: false, unclear: false };
  return [{ kind: "compare", start, end, subject: per.before, ends, ...plain, tail: per.after }];
}

/** 18-24个月 and 24个月以上 share a bound, as no whole counts beside each other do. */
function touch(tiers: TiersRule["tiers"]): boolean {
  return tiers.some(
    ({ interval: { to, toInclusive } }) =>
      to !== null &&
      toInclusive &&
      tiers.some(({ interval }) => interval.fromInclusive && interval.from?.equals(to) === true)
  );
}

/** Beside 目标值的80%-90% of a rate, a percent other than the target could be of either. */
function isTargetOnly({ from, to }: LooseBound, target: Rational): boolean {
  return [from, to].every((edge) => edge === null || edge.equals(target));
}

/** Completion and values cannot be compared unless the target joins them. */
function oneScale(tiers: readonly LooseTier[], row: Row): { tiers: LooseTier[]; scale: Scale } | null {
  const used = tiers.filter(({ bound }) => bound.from ?? bound.to);
  const scales = new Set(used.map(({ bound }) => bound.scale));
  if (scales.size === 1) return { tiers: [...tiers], scale: used[0]?.bound.scale ?? "value" };
  const { target } = row;
  if (!target || target.isZero) return null;
  if (row.rate && used.some(({ bound }) => bound.scale === "value" && !isTargetOnly(bound, target))) return null;
  const valued = (number: Rational | null) => number && number.times(target).over(Rational.HUNDRED);
  const converted = tiers.map((tier) => {
    const { bound } = tier;
    if (bound.scale === "value") return tier;
    return { ...tier, bound: { ...bound, scale: "value" as const, from: valued(bound.from), to: valued(bound.to) } };
  });
  return { tiers: converted, scale: "value" };
}

/** “3-5次得2分，5次以上不得分”: nobody can tell on which side 5 lies. */
function isWorseBeyond({ bound, outcome }: LooseTier): boolean {
  return bound.soft !== undefined && bound.to === null && "give" in outcome && outcome.give.amount.isZero;
}

/** Counts and ranks leave no gap between 9—11 and 6—8; rates and money do. */
function isWhole(tiers: readonly LooseTier[], row: Row, parts: readonly Part[]): boolean {
  if (row.rate || tiers.some(({ bound }) => bound.scale !== "value")) return false;
  if (tiers.some(({ bound }) => bound.from?.isInteger === false || bound.to?.isInteger === false)) return false;
  const ranges = tiers.filter(
    ({ bound }) => bound.from && bound.to && bound.fromInclusive === null && bound.toInclusive === null
  );
  const shared = ranges.some(({ bound }) =>
    tiers.some((other) => other.bound.from && bound.to?.equals(other.bound.from) && !isWorseBeyond(other))
  );
  const percent = parts.some((part) =>
    part.compares.some((compare) => compare.ends.some((end) => end.quantity?.kind === "percent"))
  );
  const stepped = ranges.some(({ bound }) => tiers.some((other) => bound.from && follows(other.bound, bound.from)));
  return !percent && (!shared || stepped) && (ranges.length > 0 || row.unit === "名");
}
