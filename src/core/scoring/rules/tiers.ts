import { Rational } from "../../number/rational";
import type { TiersRule } from "../../standard/rule";
import { wording } from "../../../strings/explanations";
import { questions } from "../../../strings/questions";
import type { ActualCell } from "../actual/actual-cell";
import { readNumber } from "../actual/number";
import { completionOf, inside, printInterval, printScaled } from "../bounds";
import type { RowFacts } from "../facts";
import { lacksTarget, refuseWithoutTarget } from "../lacks-target";
import { exceedsPart, outcomePoints, printMarks } from "../marks";
import { printNumber, printPoints } from "../print";
import type { Refused, RuleResult } from "../rule-result";
import { refuse } from "../rule-result";

type Tier = TiersRule["tiers"][number];

/** 90%（含）以上记10分，80%-90%记8分: the points of the one tier the actual lies in. */
export function scoreTiers(rule: TiersRule, facts: RowFacts, cell: ActualCell): RuleResult {
  const above = tierAboveWeight(rule.tiers, facts);
  if (above !== null) return above;
  if (rule.scale === "completion" && lacksTarget(facts)) return refuseWithoutTarget(facts);
  const own = tierFacts(rule, facts);
  const read = readNumber(cell, own);
  if (!read.ok) return read;
  const value = read.value;
  const completion = completionOf(value, own.target);
  const measured = rule.scale === "value" ? value : completion;
  if (measured === null) return refuse("target-not-number", questions.noTarget(facts.targetText));
  const shown = printScaled(value, rule.scale === "value" ? null : completion, own);
  const found = findTier(rule.tiers, measured, facts);
  if (found === "gap") return refuse("tiers-gap", questions.inGap(shown));
  if (found === "overlap") return refuse("tiers-overlap", questions.inOverlap(shown));
  return {
    ok: true,
    points: outcomePoints(found.outcome, facts),
    actual: printNumber(value, 8),
    completion,
    because: tierBecause(found, shown, rule.scale === "value" ? own.unit : "%"),
  };
}

/** Tiers in percent of a target in words are tiers of the percent that is entered. */
function tierFacts(rule: TiersRule, facts: RowFacts): RowFacts {
  if (rule.scale === "value") return facts;
  if (facts.target === null) return { ...facts, rate: true, unit: "%", target: Rational.HUNDRED };
  return { ...facts, percentIsCompletion: !facts.rate };
}

/** The tier of a value; several that give the same points are one. */
export function findTier(tiers: readonly Tier[], value: Rational, facts: RowFacts): Tier | "gap" | "overlap" {
  const [first, ...others] = tiers.filter(({ interval }) => inside(interval, value));
  if (first === undefined) return "gap";
  const points = outcomePoints(first.outcome, facts);
  return others.every((other) => outcomePoints(other.outcome, facts).equals(points)) ? first : "overlap";
}

/** Refuses tiers that give more than there is: 10分 on a weight of 5. */
export function tierAboveWeight(tiers: readonly Tier[], facts: RowFacts): Refused | null {
  for (const { outcome } of tiers) {
    if ("give" in outcome && exceedsPart(outcome.give, facts)) {
      const sentence = questions.pointsAboveWeight(printMarks(outcome.give), printPoints(facts.part));
      return refuse("tier-points-differ-from-weight", sentence);
    }
  }
  return null;
}

function tierBecause(tier: Tier, shown: string, unit: string): string {
  const within = printInterval(tier.interval, unit);
  if ("deduct" in tier.outcome) return wording.tierDeducts(shown, within, printMarks(tier.outcome.deduct));
  const share = tier.outcome.give.of === "points" ? null : printMarks(tier.outcome.give);
  return wording.tier(shown, within, share);
}
