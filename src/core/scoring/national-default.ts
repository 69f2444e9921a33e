import { Rational } from "../number/rational";
import type { Settings } from "../settings";
import type { StandardContext } from "../standard/reading";
import type { Rule } from "../standard/rule";
import { actualCellOf } from "./actual/actual-cell";
import { readNumber } from "./actual/number";
import { factsOf } from "./facts";
import type { ActualInput } from "./score";

/**
 * What the national system's module computes without reading the standard (research: gov.mof.fasp2.pmkpi): ≥ and > give
 * actual ÷ target, = is like ≥ (with a target of 0: full at 0 or below, else nothing), ≤ and < give 1 − excess ÷ target.
 * Null for qualitative rows and where target or actual are no numbers.
 */
export function nationalScore(
  context: StandardContext,
  weight: Rational,
  actual: ActualInput | null,
  settings: Settings
): Rational | null {
  const facts = factsOf(context, weight, settings);
  const cell = actualCellOf(actual);
  const { target, type } = facts;
  if (cell === null || target === null || type === null || type === "定性" || target.isNegative) return null;
  const number = readNumber(cell, facts);
  if (!number.ok) return null;
  return weight.times(share(number.value, target, type === "≤" || type === "<", type === "=")).rounded(settings.digits);
}

function share(value: Rational, target: Rational, reverse: boolean, equal: boolean): Rational {
  if (target.isZero) {
    const kept = reverse || equal ? value.compare(target) <= 0 : value.compare(target) >= 0;
    return kept ? Rational.ONE : Rational.ZERO;
  }
  const raw = reverse ? Rational.ONE.minus(value.minus(target).over(target)) : value.over(target);
  return Rational.max(Rational.ZERO, Rational.min(Rational.ONE, raw));
}

/** The same formula as a rule, for rows without a standard; null where a person decides. */
export function nationalRule({ type, target }: StandardContext): Rule | null {
  if (type === null || type === "定性") return null;
  const atMost = type === "≤" || type === "<" || (type === "=" && Rational.parse(target)?.isZero === true);
  const basis = atMost ? "excess" : "completion";
  const open = { reference: null, zeroWhen: null, fullWhen: null, rescaleFrom: null, cap: null };
  return { kind: "proportional", basis, ...open };
}
