import { Rational } from "../../number/rational";
import type { Document } from "../clauses/statement";
import type { Row } from "../row";
import type { CompoundPart, ProportionalRule } from "../rule";
import { isHarmless } from "../words/harmless";
import { isPlainShare } from "../words/shares";
import type { FormReading } from "./form";
import { reading } from "./form";
import { partsOf } from "./parts";

const BY_RATE: ProportionalRule = {
  kind: "proportional",
  basis: "rate",
  reference: null,
  zeroWhen: null,
  fullWhen: null,
  rescaleFrom: null,
  cap: null,
};

/** 保障率、及时率各占50%权重分，均按实际比率计分: named rates that share the weight. */
export function readEqualParts(document: Document, row: Row): FormReading | null {
  const parts = partsOf(document, row);
  if (!parts || parts.notes.length > 0 || parts.body.length !== 2 || parts.capDeduct || parts.linear) return null;
  const [share, way] = parts.body;
  if (!share || !way || share.verdict.is !== "give" || !share.verdict.each || way.verdict.is !== "proportional")
    return null;
  const [names] = share.names;
  if (
    !names ||
    way.verdict.deduct ||
    !isPlainShare(way.verdict.share) ||
    !names.names.every((name) => /[率度]$|比例$/.test(name))
  )
    return null;
  if (![...share.words, ...way.words].every(({ plain }) => isHarmless(plain))) return null;
  if ([...share.compares, ...share.pers, ...way.compares, ...way.pers].length > 0) return null;
  const worth = share.verdict.written.marks;
  const each = worth.of === "points" && row.weight ? worth.amount.over(row.weight) : worth.amount;
  if ((worth.of !== "points" || row.weight) && !each.times(Rational.of(names.names.length)).equals(Rational.ONE))
    return null;
  const list = names.names.map((name): CompoundPart => ({ name, worth, rule: BY_RATE, target: null, unit: "%" }));
  return reading({ kind: "compound", parts: list }, [], parts.conflicts);
}
