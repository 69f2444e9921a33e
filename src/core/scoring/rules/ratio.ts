import { Rational } from "../../number/rational";
import type { Expression, RatioRule } from "../../standard/rule";
import { wording } from "../../../strings/explanations";
import { questions } from "../../../strings/questions";
import type { ActualCell } from "../actual/actual-cell";
import { readFigures } from "../actual/figures";
import { RATE_LIMIT, readNumber } from "../actual/number";
import { readQuantity } from "../actual/quantity";
import { completionOf, inside } from "../bounds";
import type { Values } from "../expression";
import { evaluate, printExpression } from "../expression";
import { figureNames } from "./figure-names";
import type { RowFacts } from "../facts";
import { isShareOfWhole } from "../is-rate";
import { lacksTarget, refuseWithoutTarget } from "../lacks-target";
import { printAmount, printExact, printNumber, printPercent, printPoints } from "../print";
import type { Read, Refused, RuleResult } from "../rule-result";
import { notPossible, notReadable, read, refuse } from "../rule-result";

/** 得分=验收合格率*权重分: the rate itself, or the figures of its definition, put into the text's formula. */
export function scoreRatio(rule: RatioRule, facts: RowFacts, cell: ActualCell): RuleResult {
  const most = literalMost(rule, facts);
  if (most !== null && most.compare(facts.part) > 0) {
    const above = questions.pointsAboveWeight(printPoints(most), printPoints(facts.part));
    return refuse("tier-points-differ-from-weight", above);
  }
  const measured = measure(rule, facts, cell);
  if (!measured.ok) return measured;
  const { values, percent, actual, words } = measured.value;
  const chosen = rule.cases.find(({ when }) => when === null || (percent !== null && inside(when, percent)));
  if (chosen === undefined) return refuse("tiers-gap", questions.inGap(words));
  const raw = evaluate(chosen.score, values);
  if (raw === null) return notReadable(questions.figuresMissing(actual, figureNames(rule)));
  const points = Rational.max(Rational.ZERO, Rational.min(facts.part, raw));
  const formula = formulaOf(chosen.score, values, percent);
  const limit = raw.compare(facts.part) > 0 ? printPoints(facts.part) : null;
  const because = wording.ratio(words, formula, raw.isNegative ? wording.atLeastZero : null, limit);
  const target = facts.rate ? facts.target : null;
  const completion =
    percent === null
      ? completionOf(values.actual ?? Rational.ZERO, facts.target)
      : (completionOf(percent, target) ?? percent);
  return { ok: true, points, actual, completion, because };
}

/** What a rate of 100% gives where the text writes the weight as a number (完好率×5); null where it speaks of the weight. */
function literalMost(rule: RatioRule, facts: RowFacts): Rational | null {
  const values: Values = { ...rowValues(facts), variables: new Map(), rate: Rational.ONE, actual: Rational.ONE };
  const literal = rule.cases.filter(({ score }) => mentions(score, "rate") && !mentionsWeight(score));
  return literal.reduce<Rational | null>((most, { score }) => {
    const points = evaluate(score, values);
    return points === null || (most !== null && most.compare(points) > 0) ? most : points;
  }, null);
}

function mentionsWeight(expression: Expression): boolean {
  return mentions(expression, "weight") || mentions(expression, "part");
}

interface Measured {
  readonly values: Values;
  /** The rate in percent; null when the formula is over the plain actual. */
  readonly percent: Rational | null;
  readonly actual: string;
  readonly words: string;
}

function measure(rule: RatioRule, facts: RowFacts, cell: ActualCell): Read<Measured> {
  const reading = readFigures(figureNames(rule), rule, facts, cell);
  if (!reading.ok) return reading;
  if (reading.value.kind === "figures") return fromFigures(rule, facts, reading.value.figures);
  return fromFinishedRate(rule, facts, reading.value.cell);
}

function fromFigures(rule: RatioRule, facts: RowFacts, variables: ReadonlyMap<string, Rational>): Read<Measured> {
  const values: Values = { ...rowValues(facts), variables, rate: null, actual: null };
  const actual = [...variables].map(([name, value]) => `${name}=${printNumber(value, 6)}`).join("；");
  if (rule.rate === null) return read({ values, percent: null, actual, words: wording.figures(actual) });
  const rate = evaluate(rule.rate, values);
  if (rate === null) return notPossible(questions.zeroDenominator(actual));
  const percent = rate.times(Rational.HUNDRED);
  const name = rule.rateName ?? wording.rate;
  if (percent.compare(RATE_LIMIT) > 0) return notPossible(questions.rateTooHigh(printPercent(percent)));
  if (percent.compare(Rational.HUNDRED) > 0 && isShareOfWhole(name)) {
    return notPossible(questions.overHundred(`${name} ${printPercent(percent)}`, name));
  }
  const words = wording.rateFrom(name, printExpression(rule.rate, values), printPercent(percent));
  return read({ values: { ...values, rate, actual: rate }, percent, actual, words });
}

/** The finished rate: a percent number, 98.5 or 98.5%; or the plain number of a row that is no rate. */
function fromFinishedRate(rule: RatioRule, facts: RowFacts, cell: ActualCell): Read<Measured> {
  const usesRate = rule.rate !== null || rule.cases.some(({ score }) => mentions(score, "rate"));
  const doubtful = usesRate ? amountOrRate(facts, cell) : null;
  if (doubtful !== null) return doubtful;
  const own: RowFacts = usesRate && !facts.rate ? { ...facts, rate: true, unit: "%", target: null } : facts;
  const number = readNumber(cell, own);
  if (!number.ok) return number;
  const value = number.value;
  const share = own.rate ? value.over(Rational.HUNDRED) : value;
  const values: Values = { ...rowValues(facts), variables: new Map(), rate: own.rate ? share : null, actual: share };
  const name = rule.rateName ?? (own.rate ? wording.rate : wording.actualValue);
  const printed = own.rate ? printPercent(value, 6) : printNumber(value, 6);
  return read({ values, percent: own.rate ? value : null, actual: printNumber(value, 8), words: `${name} ${printed}` });
}

/** A bare 19000 in a row of 公里 is an amount and not a finished rate of 19000%; without a target it is nothing at all. */
function amountOrRate(facts: RowFacts, cell: ActualCell): Refused | null {
  if (facts.rate || facts.inPart) return null;
  const quantity = readQuantity(cell, facts);
  if (!quantity.ok || quantity.value.percent) return null;
  if (lacksTarget(facts)) return refuseWithoutTarget(facts);
  if (facts.unit === "" || facts.target === null) return null;
  const { value } = quantity.value;
  const percent = printPercent(value, 6);
  return notReadable(questions.rateOrAmount(cell.shown, printAmount(value, facts.unit), percent), [percent]);
}

function rowValues(facts: RowFacts): Pick<Values, "weight" | "part" | "target"> {
  const target = facts.target !== null && facts.rate ? facts.target.over(Rational.HUNDRED) : facts.target;
  return { weight: facts.weight, part: facts.part, target };
}

function mentions(expression: Expression, node: Expression["node"]): boolean {
  if (expression.node === "operation") return mentions(expression.left, node) || mentions(expression.right, node);
  return expression.node === node;
}

/** “98.5% × 3”, or the whole formula with its figures where it is more than rate × weight. */
function formulaOf(score: Expression, values: Values, percent: Rational | null): string {
  const { node } = score;
  if (node === "operation" && score.operator === "×" && score.left.node === "rate" && percent !== null) {
    return `${printPercent(percent, 6)} × ${printExpression(score.right, values)}`;
  }
  return node === "operation" ? printExpression(score, values) : printExact(evaluate(score, values) ?? Rational.ZERO);
}
