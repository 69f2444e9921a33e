import { Rational } from "../../number/rational";

/** The unit of birth and death rates. */
export const PER_MILLE = "‰";

/** A percent in the unit of a row measured in ‰: 0.1% is 1‰. */
export function inPerMille(percent: Rational): Rational {
  return percent.times(Rational.of(10));
}
