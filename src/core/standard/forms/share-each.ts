import { Rational } from "../../number/rational";
import type { ProportionalRule } from "../rule";
import { unitRatio } from "../words/units";
import { boundOf } from "./bounds";
import type { Form } from "./form";
import { reading } from "./form";
import { isHarmless } from "../words/harmless";

const BY_COMPLETION: ProportionalRule = {
  kind: "proportional",
  basis: "completion",
  reference: null,
  zeroWhen: null,
  fullWhen: null,
  rescaleFrom: null,
  cap: null,
};

/** 监测12次，每达标1次得对应分值: each of the target's units has an equal share of the marks. */
export const readShareEach: Form = ({ row, parts }) => {
  const [part] = parts.body;
  const [per] = part?.pers ?? [];
  if (!part || !per || parts.body.length > 1 || part.pers.length > 1 || parts.capDeduct || parts.linear) return null;
  if (part.verdict.is !== "full" || !part.verdict.corresponding || !parts.notesAreHarmless) return null;
  if (row.wanted !== "more" || row.rate || !row.target || row.target.isZero || row.target.isNegative) return null;
  const { amount, kind, unit } = per.quantity;
  const one = kind === "plain" && unitRatio(unit, row.unit)?.times(amount).equals(Rational.ONE) === true;
  if (!one || per.origin || per.way === "shortfall" || per.way === "excess" || per.way === "deviation") return null;
  if (![per.before, per.after, ...part.words.map(({ plain }) => plain)].every(isHarmless)) return null;
  if (part.dues.length + part.names.length > 0 || part.compares.length > 1) return null;
  const all = part.compares.every((compare) => {
    const bound = boundOf(compare, row);
    return (
      !("problem" in bound) && bound.scale === "value" && row.target !== null && bound.from?.equals(row.target) === true
    );
  });
  return all ? reading(BY_COMPLETION, [], parts.conflicts) : null;
};
