import type { Rational } from "../number/rational";
import type { Expression } from "../standard/rule";
import { printExact } from "./print";

/** What the names of a formula stand for; a rate, target and actual in percent are shares (60% is 0.6). */
export interface Values {
  readonly variables: ReadonlyMap<string, Rational>;
  readonly rate: Rational | null;
  readonly weight: Rational;
  readonly part: Rational;
  readonly target: Rational | null;
  readonly actual: Rational | null;
}

/** The names of the figures in the order in which the formula speaks of them, each once. */
export function variablesOf(expression: Expression): readonly string[] {
  if (expression.node === "variable") return [expression.name];
  if (expression.node !== "operation") return [];
  return [...new Set([...variablesOf(expression.left), ...variablesOf(expression.right)])];
}

/** The exact value; null where a figure is missing or something is divided by 0. */
export function evaluate(expression: Expression, values: Values): Rational | null {
  switch (expression.node) {
    case "number":
      return expression.value;
    case "variable":
      return values.variables.get(expression.name) ?? null;
    case "operation": {
      const left = evaluate(expression.left, values);
      const right = evaluate(expression.right, values);
      return left === null || right === null ? null : operate(expression.operator, left, right);
    }
    default:
      return values[expression.node];
  }
}

function operate(operator: "+" | "-" | "×" | "÷", left: Rational, right: Rational): Rational | null {
  if (operator === "+") return left.plus(right);
  if (operator === "-") return left.minus(right);
  if (operator === "×") return left.times(right);
  return right.isZero ? null : left.over(right);
}

/** The formula with its figures filled in: “57 ÷ 60”, “(20 - 21) ÷ 20”. */
export function printExpression(expression: Expression, values: Values): string {
  if (expression.node !== "operation") {
    const value = evaluate(expression, values);
    return value === null ? "?" : printExact(value);
  }
  const { left, operator, right } = expression;
  const tight = operator === "×" || operator === "÷";
  return `${side(left, tight, false, values)} ${operator} ${side(right, tight, operator !== "+", values)}`;
}

function side(expression: Expression, tight: boolean, strict: boolean, values: Values): string {
  const text = printExpression(expression, values);
  if (expression.node !== "operation") return text;
  const loose = expression.operator === "+" || expression.operator === "-";
  return (tight && loose) || (strict && (loose || tight)) ? `（${text}）` : text;
}
