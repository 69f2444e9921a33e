import type { Rational } from "../../number/rational";
import type { Conflict } from "../reading";
import type { Row } from "../row";
import type { Interval, Outcome, TiersRule } from "../rule";

/** What a careful reader sees in a table of tiers: gaps, overlaps, points that do not fit the weight, equal neighbours. */
export function tierConflicts(rule: TiersRule, row: Row): Conflict[] {
  const sorted = [...rule.tiers].sort((a, b) => compareStarts(a.interval, b.interval));
  const conflicts: Conflict[] = [];
  for (let i = 1; i < sorted.length; i++) {
    const [below, above] = [sorted[i - 1], sorted[i]];
    if (!below || !above) continue;
    const joint = jointOf(below.interval, above.interval, rule.whole);
    const params = { from: below.interval.to?.toString() ?? "", to: above.interval.from?.toString() ?? "" };
    if (joint === "gap") conflicts.push({ code: "tiers-gap", blocking: false, params, span: null });
    if (joint === "overlap" && !sameOutcome(below.outcome, above.outcome)) {
      conflicts.push({ code: "tiers-overlap", blocking: false, params, span: null });
    }
  }
  return [
    ...conflicts,
    ...pointsConflict(
      rule.tiers.map(({ outcome }) => outcome),
      row
    ),
  ];
}

/** Two tiers with the same marks (90%以上得10分，80%以上得10分) are a slip of the pen: which one is meant is asked. */
export function hasEqualTiers(rule: TiersRule): boolean {
  return rule.tiers.some(({ outcome }, index) =>
    rule.tiers.slice(index + 1).some((other) => sameOutcome(outcome, other.outcome))
  );
}

function compareStarts(a: Interval, b: Interval): number {
  if (!a.from || !b.from) return a.from ? 1 : b.from ? -1 : 0;
  return a.from.compare(b.from);
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
