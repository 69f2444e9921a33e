import { Rational } from "../../number/rational";
import type { RawExpression } from "../scan/expression-at";
import { operandRole } from "../words/operands";

/** A formula over the row's own figures that is one of the known ways of sharing out the weight. */
export type Shape =
  | { readonly basis: "completion" | "excess" | "inverse" }
  | { readonly basis: "completion"; readonly rescaleFrom: Rational };

/** What a named figure is in its row, beyond the usual names. */
export type FigureRole = "actual" | "target" | "completion";

interface Sample {
  readonly actual: Rational;
  readonly target: Rational;
  readonly weight: Rational;
}

const SAMPLES: readonly Sample[] = [
  { actual: Rational.of(7), target: Rational.of(11), weight: Rational.of(13) },
  { actual: Rational.of(23), target: Rational.of(19), weight: Rational.of(3) },
  { actual: Rational.of(5, 2), target: Rational.of(4), weight: Rational.of(8) },
];

/** Which known share a formula computes, found by computing it for three rows; null for any other formula. */
export function shapeOf(
  raw: RawExpression,
  extra: ReadonlyMap<string, FigureRole>,
  { weight, target }: { readonly weight: Rational | null; readonly target: Rational | null }
): Shape | null {
  const expression = withWeight(withTarget(raw, target), weight);
  const results = SAMPLES.map((sample) => evaluate(expression, sample, extra));
  if (results.some((result) => result === null)) return null;
  const matches = (expected: (sample: Sample) => Rational) =>
    SAMPLES.every((sample, index) => results[index]?.equals(expected(sample).times(sample.weight)));
  const { ONE } = Rational;
  if (matches(({ actual, target }) => actual.over(target))) return { basis: "completion" };
  if (matches(({ actual, target }) => target.over(actual))) return { basis: "inverse" };
  if (matches(({ actual, target }) => ONE.minus(actual.minus(target).over(target)))) return { basis: "excess" };
  for (const pass of numbersIn(expression)) {
    if (pass.compare(ONE) >= 0 || pass.isZero || pass.isNegative) continue;
    if (matches(({ actual, target }) => actual.over(target).minus(pass).over(ONE.minus(pass)))) {
      return { basis: "completion", rescaleFrom: pass.times(Rational.HUNDRED) };
    }
  }
  return null;
}

/** “完成率×6分” of an indicator with 6 marks speaks of its weight. */
export function withWeight(expression: RawExpression, weight: Rational | null): RawExpression {
  if (expression.node === "operation") {
    if (expression.operator !== "×") return expression;
    return { ...expression, left: withWeight(expression.left, weight), right: withWeight(expression.right, weight) };
  }
  const marks = expression.node === "number" && !expression.percent && weight?.equals(expression.value);
  return marks ? { node: "name", name: "分值", start: 0, end: 0 } : expression;
}

/** “实际培育数÷20” under a target of 20 divides by it. */
function withTarget(expression: RawExpression, target: Rational | null): RawExpression {
  if (expression.node !== "operation") return expression;
  const { operator, left, right } = expression;
  const named = operator === "÷" && right.node === "number" && !right.percent && target?.equals(right.value);
  const below: RawExpression = named ? { node: "name", name: "目标值", start: 0, end: 0 } : withTarget(right, target);
  return { ...expression, left: withTarget(left, target), right: below };
}

function numbersIn(expression: RawExpression): Rational[] {
  if (expression.node === "number") return [expression.value];
  if (expression.node === "name") return [];
  return [...numbersIn(expression.left), ...numbersIn(expression.right)];
}

function evaluate(expression: RawExpression, sample: Sample, extra: ReadonlyMap<string, FigureRole>): Rational | null {
  if (expression.node === "number") return expression.value;
  if (expression.node === "name") return figure(expression.name, sample, extra);
  const left = evaluate(expression.left, sample, extra);
  const right = evaluate(expression.right, sample, extra);
  if (!left || !right) return null;
  if (expression.operator === "+") return left.plus(right);
  if (expression.operator === "-") return left.minus(right);
  if (expression.operator === "×") return left.times(right);
  return right.isZero ? null : left.over(right);
}

function figure(name: string, sample: Sample, extra: ReadonlyMap<string, FigureRole>): Rational | null {
  const role = extra.get(name) ?? operandRole(name);
  if (role === "weight") return sample.weight;
  if (role === "actual") return sample.actual;
  if (role === "target") return sample.target;
  if (role === "completion") return sample.actual.over(sample.target);
  return role === "excess" ? sample.actual.minus(sample.target).over(sample.target) : null;
}
