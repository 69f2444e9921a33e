import { Rational } from "../../number/rational";
import type { Row } from "../row";
import type { CompoundPart, Marks, ProportionalRule } from "../rule";
import { isHarmless } from "../words/harmless";
import { isPlainShare } from "../words/shares";
import type { FormReading } from "./form";
import { reading } from "./form";
import type { Part, Parts } from "./parts";

const BY_RATE: ProportionalRule = {
  kind: "proportional",
  basis: "rate",
  reference: null,
  zeroWhen: null,
  fullWhen: null,
  rescaleFrom: null,
  cap: null,
};

/** 保障率、及时率各占50%权重分，均按实际比率计分; 及时率占40%，准确率占60%，按比例计分: named rates that share the weight. */
export function readEqualParts(parts: Parts, row: Row): FormReading | null {
  if (parts.notes.length > 0 || parts.body.length < 2 || parts.capDeduct || parts.linear || limits(parts, row))
    return null;
  const way = parts.body[parts.body.length - 1];
  if (way?.verdict.is !== "proportional" || way.verdict.deduct || !isPlainShare(way.verdict.share)) return null;
  if (way.compares.length + way.pers.length > 0 || !way.words.every(({ plain }) => isHarmless(plain))) return null;
  const list: CompoundPart[] = [];
  for (const share of parts.body.slice(0, -1)) {
    const own = sharesOf(share);
    if (!own) return null;
    list.push(
      ...own.names.map((name): CompoundPart => ({ name, worth: own.worth, rule: BY_RATE, target: null, unit: "%" }))
    );
  }
  if (list.length < 2 || !addsUp(list, row)) return null;
  return reading({ kind: "compound", parts: list }, [], parts.conflicts);
}

/** 最高不超过3分 of 6 is a limit on the sum, which no part holds. */
function limits({ capGive }: Parts, row: Row): boolean {
  if (capGive === null || capGive === "full") return false;
  const whole = capGive.of === "points" ? row.weight : Rational.ONE;
  return whole !== null && capGive.amount.compare(whole) < 0;
}

function sharesOf(part: Part): { readonly names: readonly string[]; readonly worth: Marks } | null {
  if (part.verdict.is !== "give" || part.compares.length + part.pers.length > 0) return null;
  const named = part.names.flatMap(({ names }) => names);
  const spoken = part.names.length === 0 ? part.words.map(({ words }) => words) : [];
  const names = [...named, ...spoken];
  if (!part.verdict.each && names.length !== 1) return null;
  const rates = names.length > 0 && names.every((name) => /[率度]$|比例$/.test(name) && isHarmless(name));
  return rates ? { names, worth: part.verdict.written.marks } : null;
}

/** The shares are the whole: 50% and 50%, 3分 and 3分 of 6. */
function addsUp(list: readonly CompoundPart[], row: Row): boolean {
  const points = list.every(({ worth }) => worth.of === "points");
  if (!points && list.some(({ worth }) => worth.of === "points")) return false;
  const total = list.reduce((sum, { worth }) => sum.plus(worth.amount), Rational.ZERO);
  return points ? row.weight === null || total.equals(row.weight) : total.equals(Rational.ONE);
}
