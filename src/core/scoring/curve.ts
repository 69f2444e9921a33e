import { Rational } from "../number/rational";
import type { Settings } from "../settings";
import type { StandardContext } from "../standard/reading";
import type { Rule } from "../standard/rule";
import { numberCell } from "./actual/actual-cell";
import { asMeasured } from "./as-measured";
import type { BreakPoints } from "./curve/break-points";
import { breakPointsOf } from "./curve/break-points";
import type { RowFacts } from "./facts";
import { factsOf } from "./facts";
import { mayBeNegative } from "./may-be-negative";
import { scoreRule } from "./rules/score-rule";

export interface CurvePoint {
  readonly x: Rational;
  readonly score: Rational;
}

/** What every actual would score: straight pieces without their ends, and the exact score at each break point. */
export interface Curve {
  /** In order of x; where two pieces do not meet, the dot there says which one holds. */
  readonly pieces: readonly { readonly from: CurvePoint; readonly to: CurvePoint }[];
  readonly dots: readonly CurvePoint[];
  /** Only the dots are possible: conditions, events. */
  readonly whole: boolean;
}

/**
 * The picture of a rule over one number, exact at its break points: steps of 每少1个扣10%, the line of 按比例, tiers. Null
 * for a rule that asks for words or for several figures.
 */
export function priceCurve(rule: Rule, context: StandardContext, weight: Rational, settings: Settings): Curve | null {
  const facts = asMeasured(rule, factsOf(context, weight, settings));
  const breaks = breakPointsOf(rule, facts);
  if (breaks === null) return null;
  const scoreAt = scorer(rule, facts);
  const xs = framed(breaks, rule, facts);
  const dots = xs.flatMap((x) => {
    const score = scoreAt(x);
    return score === null ? [] : [{ x, score }];
  });
  if (dots.length === 0) return null;
  return { pieces: breaks.whole ? [] : piecesOf(xs, dots, breaks, scoreAt), dots, whole: breaks.whole };
}

type Scorer = (x: Rational) => Rational | null;

function scorer(rule: Rule, facts: RowFacts): Scorer {
  const percent = facts.rate && rule.kind !== "deadline" && rule.kind !== "events" && rule.kind !== "checklist";
  const timed = rule.kind === "deadline";
  return (x) => {
    const cell = numberCell(x, percent || rule.kind === "ratio");
    const result = scoreRule(rule, facts, { ...cell, unit: cell.percent || timed ? "" : facts.unit });
    return result.ok ? result.points : null;
  };
}

const BENT_PIECES = 16n;

/** Break points in order, each once, with a margin on both sides; nothing below 0 where nothing can be. */
function framed(breaks: BreakPoints, rule: Rule, facts: RowFacts): readonly Rational[] {
  if (breaks.whole) return ordered(breaks.at);
  const inOrder = ordered(facts.target === null || rule.kind === "deadline" ? breaks.at : [...breaks.at, facts.target]);
  const [first, last] = [inOrder[0] ?? Rational.ZERO, inOrder[inOrder.length - 1] ?? Rational.HUNDRED];
  const span = last.minus(first);
  const margin = span.isZero
    ? last.isZero
      ? Rational.ONE
      : last.absolute().over(Rational.of(2n))
    : span.over(Rational.of(5n));
  const negative = rule.kind !== "deadline" && mayBeNegative(facts) && (facts.target === null || !first.isZero);
  const all = [first.minus(margin), ...inOrder, last.plus(margin)];
  const possible = negative ? all : [Rational.ZERO, ...all].filter((x) => !x.isNegative);
  return breaks.between === "bent" ? refined(ordered(possible)) : ordered(possible);
}

function ordered(xs: readonly Rational[]): readonly Rational[] {
  const sorted = [...xs].sort((first, second) => first.compare(second));
  return sorted.filter((x, index) => index === 0 || !(sorted[index - 1]?.equals(x) ?? false));
}

function refined(xs: readonly Rational[]): readonly Rational[] {
  return ordered(
    xs.slice(1).flatMap((to, index) => {
      const from = xs[index] ?? to;
      const each = to.minus(from).over(Rational.of(BENT_PIECES));
      return Array.from({ length: 17 }, (_, step) => from.plus(each.times(Rational.of(step))));
    })
  );
}

function piecesOf(
  xs: readonly Rational[],
  dots: readonly CurvePoint[],
  { between }: BreakPoints,
  scoreAt: Scorer
): Curve["pieces"] {
  if (between !== "straight") return dots.slice(1).map((to, index) => ({ from: dots[index] ?? to, to }));
  return xs.slice(1).flatMap((to, index) => pieceOf(xs[index] ?? to, to, scoreAt));
}

/** The straight line through two inner points, drawn out to both ends; none where the rule refuses. */
function pieceOf(from: Rational, to: Rational, scoreAt: Scorer): Curve["pieces"] {
  const third = to.minus(from).over(Rational.of(3n));
  const [low, high] = [scoreAt(from.plus(third)), scoreAt(to.minus(third))];
  if (low === null || high === null) return [];
  const rise = high.minus(low);
  return [{ from: { x: from, score: low.minus(rise) }, to: { x: to, score: high.plus(rise) } }];
}
