import { Rational } from "../../number/rational";
import type { Row } from "../row";
import { wholeOf } from "../row";
import type { Expression, Interval, RatioRule } from "../rule";
import type { RawExpression } from "../scan/expression-at";
import { isHarmless } from "../words/harmless";
import { isPlainShare, shareWay } from "../words/shares";
import type { LooseBound } from "./bounds";
import { boundOf, reached } from "./bounds";
import { isFull, marksOf } from "./outcomes";
import type { Part } from "./parts";
import { settleBounds } from "./settle-tiers";

type Resolve = (raw: RawExpression) => Expression | null;
type Cases = RatioRule["cases"];

interface LooseCase {
  /** Null: always, or whatever the others leave. */
  readonly bound: LooseBound | null;
  readonly score: Expression;
}

/**
 * The cases of a formula: 达到95%得满分，低于95%按执行率×分值，低于60%不得分. Of two bounds that hold each other the narrower
 * wins; null when two cases still claim the same rate, or when one is no case of this kind.
 */
export function ratioCases(body: readonly Part[], row: Row, resolve: Resolve): Cases | null {
  const loose: LooseCase[] = [];
  const first = body.findIndex(({ verdict }) => verdict.is === "formula");
  for (const [index, part] of body.entries()) {
    if (part.verdict.is === "proportional" && index > first) return null;
    const one = caseOf(part, row, resolve);
    if (one === "unclear") return null;
    if (one) loose.push(one);
  }
  const always = loose.filter(({ bound }) => bound === null);
  if (always.length > 1) return null;
  const bounded = loose.flatMap(({ bound, score }) => (bound ? [{ bound, score }] : []));
  const { intervals } = settleBounds(bounded, false);
  const cases = bounded.map(({ score }, index) => ({ when: intervals[index] ?? null, score }));
  if (cases.some(({ when }) => when === null) || claimTheSame(cases)) return null;
  return [...cases, ...always.map(({ score }) => ({ when: null, score }))];
}

/** One case; null for a limit that the score has anyway (超过100%按100%计算). */
function caseOf(part: Part, row: Row, resolve: Resolve): LooseCase | "unclear" | null {
  if (part.pers.length + part.names.length + part.dues.length > 0 || part.compares.length > 1) return "unclear";
  if (!part.words.every(({ plain }) => isHarmless(plain))) return "unclear";
  const bound = boundIn(part, row);
  if (bound === "unclear") return "unclear";
  const { verdict } = part;
  if (verdict.is === "counts-as") {
    const limit = verdict.quantity.amount.equals(Rational.HUNDRED) && bound?.from?.equals(Rational.HUNDRED);
    return limit ? null : "unclear";
  }
  if (verdict.is === "formula") {
    const score = resolve(verdict.expression);
    return score ? { bound, score } : "unclear";
  }
  if (verdict.is === "proportional" && announces(part)) return null;
  const score = plainScore(part, row);
  if (score && (bound || part.otherwise)) return { bound, score };
  return isFull(verdict, row) && part.words.some(({ sense }) => sense === "above") ? null : "unclear";
}

/** 按实际完成率计分，即…: how the formula works, said beforehand. */
function announces({ verdict, statement }: Part): boolean {
  const plain =
    verdict.is === "proportional" && !verdict.deduct && verdict.worth === null && isPlainShare(verdict.share);
  return plain && shareWay(verdict.share) === "done" && statement.conditions.length === 0;
}

/** 得满分, 不得分, 得3分 beside a formula. */
function plainScore({ verdict }: Part, row: Row): Expression | null {
  if (isFull(verdict, row)) return { node: wholeOf(row) };
  if (verdict.is === "zero") return { node: "number", value: Rational.ZERO };
  if (verdict.is !== "give" || verdict.added) return null;
  const marks = marksOf(verdict.written, row);
  const fits = marks?.of === "points" && row.weight !== null && marks.amount.compare(row.weight) <= 0;
  return fits && marks.amount.compare(Rational.ONE) >= 0 ? { node: "number", value: marks.amount } : null;
}

function boundIn(part: Part, row: Row): LooseBound | "unclear" | null {
  const [compare] = part.compares;
  if (!compare) return null;
  const named = compare.ends.every((end) => end.quantity === null);
  const rateRow = row.rate ? row : { ...row, rate: true, unit: "%" };
  if (named && row.target === null) return "unclear";
  const bound = boundOf(compare, rateRow);
  if ("problem" in bound || bound.scale !== "value") return "unclear";
  return reached(bound, rateRow);
}

function claimTheSame(cases: Cases): boolean {
  return cases.some(({ when }, index) =>
    cases.slice(index + 1).some((other) => when !== null && other.when !== null && meet(when, other.when))
  );
}

/** Whether two intervals share a value. */
function meet(first: Interval, second: Interval): boolean {
  return !endsBefore(first, second) && !endsBefore(second, first);
}

function endsBefore(first: Interval, second: Interval): boolean {
  if (!first.to || !second.from) return false;
  const order = first.to.compare(second.from);
  return order < 0 || (order === 0 && !(first.toInclusive && second.fromInclusive));
}
