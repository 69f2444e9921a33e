import { ruleWords } from "../../../strings/readings";
import { Rational } from "../../number/rational";
import type { Row } from "../row";
import type { Expression, ProportionalRule, RatioRule } from "../rule";
import { printBound, printInterval, printMarks, printNumber, printOutcome, sentence } from "./words";

/** 按完成比例得分，小于目标值的60%的不得分。 */
export function printProportional(rule: ProportionalRule, row: Row): string {
  const pass = rule.rescaleFrom === null ? null : `${printNumber(rule.rescaleFrom)}%`;
  return sentence(
    rule.fullWhen && ruleWords.when(printBound(rule.fullWhen, row), ruleWords.full),
    pass === null ? ruleWords.shares[rule.basis] : ruleWords.rescaled(pass),
    rule.zeroWhen && ruleWords.when(printBound(rule.zeroWhen, row), ruleWords.none),
    rule.cap && ruleWords.mostDeducted(printMarks(rule.cap))
  );
}

/** 合格率=合格数/总数×100%，得分=合格率×权重分。 */
export function printRatio(rule: RatioRule): string {
  const { rate, rateName } = rule;
  const definition =
    rate !== null && rateName !== null ? ruleWords.definition(rateName, printExpression(rate, "", null)) : null;
  const names: Names = { name: rateName ?? "", inlined: rateName === null ? rate : null };
  return sentence(definition, ...rule.cases.map((one) => printCase(one, rateName ?? ruleWords.rate, names)));
}

/** How the rate is written inside a formula: by its name, or by its own expression where it has none. */
interface Names {
  readonly name: string;
  readonly inlined: Expression | null;
}

function printCase({ when, score }: RatioRule["cases"][number], name: string, names: Names): string {
  const plain = plainScore(score);
  const formula = plain === null ? printExpression(score, names.name, names.inlined) : "";
  if (when === null) return plain === null ? ruleWords.formula(formula) : ruleWords.rest(plain);
  const bound = `${name}${printInterval(when, (value) => `${printNumber(value)}%`)}`;
  return ruleWords.when(bound, plain ?? ruleWords.byFormula(formula));
}

function plainScore(score: Expression): string | null {
  if (score.node === "weight" || score.node === "part") return ruleWords.full;
  if (score.node !== "number") return null;
  return printOutcome({ give: { amount: score.value, of: "points" } });
}

/** Arithmetic as a clerk writes it. `rate` stands in for a rate that has no name. */
function printExpression(expression: Expression, name: string, rate: Expression | null): string {
  switch (expression.node) {
    case "number":
      return printOperand(expression.value);
    case "variable":
      return expression.name;
    case "rate":
      return rate ? printExpression(rate, name, null) : name;
    case "operation":
      return printOperation(expression, name, rate);
    default:
      return ruleWords.operands[expression.node];
  }
}

/** A share below 1 is a percent: 95%. */
function printOperand(value: Rational): string {
  const percent = value.compare(Rational.ONE) < 0 && !value.isZero ? value.times(Rational.HUNDRED).toDecimal() : null;
  return percent === null ? printNumber(value) : `${percent}%`;
}

function printOperation(
  { operator, left, right }: Extract<Expression, { node: "operation" }>,
  name: string,
  rate: Expression | null
): string {
  const product = operator === "×" || operator === "÷";
  const inBrackets = (side: Expression, second: boolean): string => {
    const printed = printExpression(side, name, rate);
    const whole = side.node === "rate" && rate !== null ? rate : side;
    if (whole.node !== "operation") return printed;
    const sum = whole.operator === "+" || whole.operator === "-";
    return (product && sum) || (second && (product || sum)) ? `（${printed}）` : printed;
  };
  return `${inBrackets(left, false)}${operator === "÷" ? "/" : operator}${inBrackets(right, operator !== "+")}`;
}
