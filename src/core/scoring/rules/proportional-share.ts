import { Rational } from "../../number/rational";
import type { ProportionalRule } from "../../standard/rule";
import type { RowFacts } from "../facts";
import { printAmount, printNumber, printPercent } from "../print";
import { wording } from "../../../strings/explanations";

export type Basis = Exclude<ProportionalRule["basis"], "by-type">;

/** The share of the marks before caps, and what stands in the sentence for it. */
export interface Share {
  readonly share: Rational;
  readonly basis: Basis | "zero-target";
  readonly words: ShareWords;
}

export interface ShareWords {
  readonly reference: string;
  /** How far beyond or short, “20 万元”; "" when not beyond. */
  readonly gap: string;
  /** In percent of the reference, “25%”. */
  readonly percent: string;
}

/**
 * weight × what: 0.75 for 120 of 160. A target of 0 (or below) is never divided by: full marks when it is kept, else
 * nothing.
 */
export function shareOf(basis: Basis, value: Rational, reference: Rational, facts: RowFacts): Share {
  const printed = printAmount(reference, facts.unit);
  if (basis === "rate") {
    const share = value.over(Rational.HUNDRED);
    return { share, basis, words: { reference: printed, gap: "", percent: printPercent(value) } };
  }
  if (basis === "inverse") return inverseShare(value, reference, printed);
  const gap = gapOf(basis, value, reference);
  if (reference.isZero || reference.isNegative) {
    const share = gap.isZero || gap.isNegative ? Rational.ONE : Rational.ZERO;
    return { share, basis: "zero-target", words: { reference: printed, gap: "", percent: "" } };
  }
  if (basis === "completion") {
    const share = value.over(reference);
    return { share, basis, words: { reference: printed, gap: "", percent: asPercent(share) } };
  }
  const beyond = Rational.max(Rational.ZERO, gap).over(reference);
  const distance = gap.isZero || gap.isNegative ? "" : printGap(gap, facts);
  return {
    share: Rational.ONE.minus(beyond),
    basis,
    words: { reference: printed, gap: distance, percent: asPercent(beyond) },
  };
}

/** target ÷ actual: 1 when nothing was used up. */
function inverseShare(value: Rational, reference: Rational, printed: string): Share {
  const kept = value.compare(reference) <= 0;
  const share = kept || value.isZero || value.isNegative ? Rational.ONE : reference.over(value);
  const gap = kept ? "" : printNumber(value.minus(reference), 6);
  return { share, basis: "inverse", words: { reference: printed, gap, percent: asPercent(share) } };
}

/** How far the value is on the wrong side of the reference. */
function gapOf(basis: Basis, value: Rational, reference: Rational): Rational {
  if (basis === "completion") return reference.minus(value);
  return basis === "excess" ? value.minus(reference) : value.minus(reference).absolute();
}

function printGap(gap: Rational, facts: RowFacts): string {
  return facts.rate ? wording.percentagePoints(printNumber(gap, 6)) : printAmount(gap, facts.unit);
}

function asPercent(share: Rational): string {
  return printPercent(share.times(Rational.HUNDRED));
}
