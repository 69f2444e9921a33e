import { Rational } from "../../number/rational";
import type { DeadlineRule } from "../../standard/rule";
import { wording } from "../../../strings/explanations";
import { questions } from "../../../strings/questions";
import type { ActualCell } from "../actual/actual-cell";
import { readDelay } from "../actual/delay";
import type { Lateness } from "../actual/lateness";
import { inside, printInterval } from "../bounds";
import { deduct } from "../deduction";
import type { RowFacts } from "../facts";
import { exceedsPart, outcomePoints, pointsOf, printMarks } from "../marks";
import { printNumber, printPoints } from "../print";
import type { Read, RuleResult } from "../rule-result";
import { notReadable, read, refuse } from "../rule-result";
import { countSteps } from "../steps";
import { findTier, tierAboveWeight } from "./tiers";

interface Points {
  readonly points: Rational;
  readonly because: string;
}

/** 按期完成得满分，每逾期1天扣1分: full marks in time, else by how late it was. */
export function scoreDeadline(rule: DeadlineRule, facts: RowFacts, cell: ActualCell): RuleResult {
  if ("give" in rule.pass && exceedsPart(rule.pass.give, facts)) {
    const above = questions.pointsAboveWeight(printMarks(rule.pass.give), printPoints(facts.part));
    return refuse("tier-points-differ-from-weight", above);
  }
  const above = rule.late.mode === "tiers" ? tierAboveWeight(rule.late.tiers, facts) : null;
  if (above !== null) return above;
  const delay = readDelay(rule, facts, cell);
  if (!delay.ok) return delay;
  const { lateness, actual, said } = delay.value;
  const common = { ok: true, actual, completion: null } as const;
  if (lateness === "none") return { ...common, points: outcomePoints(rule.pass, facts), because: wording.onTime(said) };
  const unit = wording.lateUnit(rule.unit);
  if (lateness === "unknown") {
    if (rule.late.mode !== "outcome") return notReadable(questions.howLate(cell.shown, unit));
    return { ...common, ...byOutcome(rule.late.outcome, facts, said) };
  }
  const scored = scoreBoth(rule, facts, lateness, said);
  return scored.ok ? { ...common, ...scored.value } : scored;
}

/** Converted lateness is a range (45天 is 1.45 to 1.6 months): scored where both ends give the same, else asked. */
function scoreBoth(rule: DeadlineRule, facts: RowFacts, { least, most }: Lateness, said: string): Read<Points> {
  const low = scoreLate(rule, facts, least, said);
  if (!low.ok || least.equals(most)) return low;
  const high = scoreLate(rule, facts, most, said);
  if (!high.ok || low.value.points.equals(high.value.points)) return high.ok ? low : high;
  return notReadable(questions.otherLateUnit(said, wording.lateUnit(rule.unit)));
}

function scoreLate(rule: DeadlineRule, facts: RowFacts, late: Rational, said: string): Read<Points> {
  const unit = wording.lateUnit(rule.unit);
  if (rule.zeroWhen !== null && inside(rule.zeroWhen, late)) {
    const within = printInterval(rule.zeroWhen, unit);
    return read({ points: Rational.ZERO, because: wording.lateZero(said, within) });
  }
  if (rule.late.mode === "outcome") return read(byOutcome(rule.late.outcome, facts, said));
  if (rule.late.mode === "tiers") {
    const tier = findTier(rule.late.tiers, late, facts);
    if (tier === "gap") return refuse("tiers-gap", questions.inGap(said));
    if (tier === "overlap") return refuse("tiers-overlap", questions.inOverlap(said));
    const because = wording.lateTier(said, printInterval(tier.interval, unit));
    return read({ points: outcomePoints(tier.outcome, facts), because });
  }
  const { per, deduct: each, partial } = rule.late;
  if (per.isZero) return refuse("standard-incomplete", questions.noStep);
  const exact = late.over(per);
  const steps = countSteps(exact, partial ?? facts.settings.partialSteps);
  const lost = deduct(steps.times(pointsOf(each, facts)), rule.cap, facts);
  const note = exact.isInteger && per.equals(Rational.ONE) ? "" : wording.lateSteps(printNumber(steps));
  const words = wording.lateStep(said, note, `${printNumber(per)} ${unit}`, printMarks(each), lost.because);
  return read({ points: lost.points, because: words });
}

function byOutcome(
  outcome: Extract<DeadlineRule["late"], { mode: "outcome" }>["outcome"],
  facts: RowFacts,
  said: string
): Points {
  const deducts = "deduct" in outcome && !outcome.deduct.amount.isZero ? printMarks(outcome.deduct) : null;
  return { points: outcomePoints(outcome, facts), because: wording.lateOutcome(said, deducts) };
}
