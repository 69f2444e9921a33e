import { Rational } from "../../core/number/rational";
import type { Curve } from "../../core/scoring/curve";
import type { ActualKind } from "../../core/scoring/score";

/** Even steps along the actual: the positions of the slider. */
export interface TrialAxis {
  readonly from: Rational;
  readonly step: Rational;
  readonly steps: number;
}

/** Kinds of actual that run along a line. */
export type LineKind = Extract<ActualKind, { kind: "number" | "count" | "date-or-late" }>;

const MOST_STEPS = 100;

export function pointAt(axis: TrialAxis, index: number): Rational {
  return axis.from.plus(axis.step.times(Rational.of(index)));
}

/** The slider's position nearest to a value, inside the axis. */
export function indexOf({ from, step, steps }: TrialAxis, value: Rational): number {
  const index = value.minus(from).over(step).rounded(0).toNumber();
  return Math.min(steps, Math.max(0, index));
}

/** The stretch of the curve in whole steps, or in steps that a person would choose (0.5, 2, 10). */
export function trialAxis(kind: LineKind, curve: Curve): TrialAxis {
  const xs = curve.dots.map((dot) => dot.x);
  const from = xs[0] ?? Rational.ZERO;
  const to = xs[xs.length - 1] ?? Rational.ONE;
  const whole = curve.whole || kind.kind !== "number" || kind.whole;
  return whole ? wholeAxis(from.floor(), to.ceiling()) : niceAxis(from, to);
}

function wholeAxis(from: Rational, to: Rational): TrialAxis {
  const span = Rational.max(to.minus(from), Rational.ONE);
  const step = Rational.max(Rational.ONE, span.over(Rational.of(MOST_STEPS)).ceiling());
  return { from, step, steps: span.over(step).ceiling().toNumber() };
}

/** Steps of 1, 2 or 5 times a power of ten, starting on a multiple of the step. */
function niceAxis(low: Rational, high: Rational): TrialAxis {
  const rough = high.minus(low).over(Rational.of(MOST_STEPS));
  const power = powerOfTen(Math.floor(Math.log10(rough.toNumber() || 1)));
  const steps = [1, 2, 5, 10].map((factor) => power.times(Rational.of(factor)));
  const step = steps.find((it) => it.compare(rough) >= 0) ?? Rational.ONE;
  const from = low.over(step).floor().times(step);
  return { from, step, steps: high.minus(from).over(step).ceiling().toNumber() };
}

function powerOfTen(exponent: number): Rational {
  return exponent >= 0 ? Rational.of(10n ** BigInt(exponent)) : Rational.of(1n, 10n ** BigInt(-exponent));
}
