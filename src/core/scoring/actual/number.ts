import { Rational } from "../../number/rational";
import { questions } from "../../../strings/questions";
import type { RowFacts } from "../facts";
import { isShareOfWhole } from "../is-rate";
import { mayBeNegative } from "../may-be-negative";
import { printAmount, printNumber } from "../print";
import type { Read, Refused } from "../rule-result";
import { notPossible, notReadable, probably, read } from "../rule-result";
import type { ActualCell } from "./actual-cell";
import { convertUnit } from "./convert-unit";
import type { Quantity } from "./quantity";
import { readQuantity } from "./quantity";

/** No finished rate is more than ten times the whole, unless the target is of that size: 19000% is an amount in its place. */
export const RATE_LIMIT = Rational.of(1000n);

/** Things that come whole: 0.92 of a household is a percent in disguise. */
const WHOLE_UNITS = new Set(
  "个 人 户 次 人次 家 名 场 场次 件 起 项 座 处 所 套 台 辆 口 期 份 篇 条 只 村".split(" ")
);

/**
 * The actual as one number in the indicator's unit, percent numbers for a rate. Refuses another unit (户 in a row of
 * 万元), what can not be (−3 户, 满意度 130%), and what could mean two things (0.985 under a target of 95%).
 */
export function readNumber(cell: ActualCell, facts: RowFacts): Read<Rational> {
  const quantity = readQuantity(cell, facts);
  if (!quantity.ok) return quantity;
  const value = inOwnUnit(quantity.value, cell, facts);
  if (!value.ok) return value;
  return disguised(value.value, quantity.value, cell, facts) ?? impossible(value.value, facts, cell) ?? value;
}

function inOwnUnit(quantity: Quantity, cell: ActualCell, facts: RowFacts): Read<Rational> {
  const { value, unit, percent } = quantity;
  if (facts.rate) {
    const fits = percent || unit === "" || convertUnit(value, unit, "%") !== null;
    return fits ? read(value) : notReadable(questions.otherUnit(cell.shown, unit, "%"));
  }
  if (percent && !looksLikePercents(facts)) {
    const { target } = facts;
    if (facts.percentIsCompletion && target !== null) return read(value.times(target).over(Rational.HUNDRED));
    return percentForAmount(value, target, cell, facts);
  }
  const converted = convertUnit(value, unit, facts.unit);
  return converted === null ? notReadable(questions.otherUnit(cell.shown, unit, facts.unit)) : read(converted);
}

/** Without a unit a target from 50 to 100 may be percents (验收情况 ≥ 100); 26 may not. */
function looksLikePercents({ unit, target }: RowFacts): boolean {
  if (unit !== "") return false;
  return target === null || (target.compare(Rational.of(50n)) >= 0 && target.compare(Rational.HUNDRED) <= 0);
}

/** 96% in a row of 50 户: asked whether 48 户 is meant. */
function percentForAmount(percent: Rational, target: Rational | null, cell: ActualCell, facts: RowFacts): Refused {
  const amount = target === null ? null : printAmount(percent.times(target).over(Rational.HUNDRED), facts.unit);
  return probably(questions.percentForAmount(cell.shown, facts.unit, amount), amount === null ? [] : [amount]);
}

/** 0.985 in a row of percents, 0.92 in a row of households: asked with both values written out. */
function disguised(value: Rational, quantity: Quantity, cell: ActualCell, facts: RowFacts): Refused | null {
  const hundredfold = value.times(Rational.HUNDRED);
  const small = !value.isZero && value.absolute().compare(Rational.ONE) <= 0;
  const percents = facts.rate || (looksLikePercents(facts) && !value.isInteger);
  if (!quantity.percent && small && percents && mayBeShare(value, facts)) {
    const proposals = [`${printNumber(hundredfold, 6)}%`, `${printNumber(value, 8)}%`];
    return probably(questions.shareOrPercent(cell.shown, proposals[0] ?? ""), proposals);
  }
  if (quantity.percent && cell.percent && value.absolute().compare(Rational.of(1000n)) >= 0) {
    const proposal = `${printNumber(value.over(Rational.HUNDRED), 6)}%`;
    return probably(questions.hundredfold(cell.shown, proposal), [proposal]);
  }
  const countsWhole = WHOLE_UNITS.has(facts.unit) && quantity.unit === "" && !quantity.percent;
  if (countsWhole && small && !value.isInteger && facts.target !== null && facts.target.compare(Rational.of(2n)) >= 0) {
    return notReadable(questions.fractionOfAThing(cell.shown, facts.unit, `${printNumber(hundredfold, 6)}%`));
  }
  return null;
}

/**
 * A bare number of at most 1 may be a share typed for a percent. Always doubtful where the target is 20% or more (0.985
 * under ≥ 95%); below that only where its hundredfold is near the target: 0.04 under ≤ 5% is, 0.5 is half a percent.
 */
function mayBeShare(value: Rational, facts: RowFacts): boolean {
  const target = facts.target ?? Rational.HUNDRED;
  if (target.isZero || target.isNegative !== value.isNegative) return false;
  if (target.absolute().compare(Rational.of(20n)) >= 0) return true;
  const nearness = value.times(Rational.HUNDRED).over(target);
  return nearness.compare(Rational.of(1n, 5n)) >= 0 && nearness.compare(Rational.of(3n)) <= 0;
}

function impossible(value: Rational, facts: RowFacts, cell: ActualCell): Refused | null {
  if (value.isNegative && !mayBeNegative(facts)) return notPossible(questions.negative(cell.shown));
  if (facts.rate && value.compare(Rational.HUNDRED) > 0 && isShareOfWhole(facts.name)) {
    return notPossible(questions.overHundred(cell.shown, facts.name));
  }
  const most = facts.target === null ? RATE_LIMIT : Rational.max(RATE_LIMIT, facts.target.times(Rational.of(10n)));
  if (facts.rate && value.compare(most) > 0) return notPossible(questions.rateTooHigh(cell.shown));
  return null;
}
