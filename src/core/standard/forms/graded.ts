import { Rational } from "../../number/rational";
import type { Row } from "../row";
import type { GradedRule, Interval } from "../rule";
import { RISKY } from "../words/background";
import { isHarmless } from "../words/harmless";
import type { Band } from "../scan/band-at";
import { settleBands } from "../scan/band-at";
import type { Form } from "./form";
import { reading } from "./form";
import type { Part } from "./parts";

/** Grades with a band of marks each, inside which a person chooses: 100%-80%（含）、80%-60%（含）、60%-0%. */
export const readGraded: Form = ({ row, parts }) => {
  if (parts.capDeduct || parts.capGive || parts.linear) return null;
  if (parts.notes.some((note) => note.kind !== "words" && note.kind !== "names")) return null;
  const noted = parts.notes.flatMap((note) => (note.kind === "names" ? [note.names] : []));
  if (parts.notes.some((note) => note.kind === "words" && !isHarmless(note.plain)) || noted.length > 1) return null;
  const rule = listed(parts.body, noted[0] ?? null) ?? spoken(parts.body, row);
  return rule ? reading(rule, [], parts.conflicts) : null;
};

/** 分为三个档次，依次在…区间内确定得分. */
function listed(body: readonly Part[], noted: readonly string[] | null): GradedRule | null {
  const [part] = body.filter(({ verdict }) => verdict.is === "bands");
  const announced = body.filter((other) => other !== part);
  if (
    !part ||
    part.verdict.is !== "bands" ||
    announced.some(({ verdict, compares, pers }) => verdict.is !== "judge" || compares.length + pers.length > 0)
  )
    return null;
  const found = [...(noted ? [noted] : []), ...body.flatMap(({ names }) => names.map((one) => one.names))];
  const [names] = found;
  if (!names || found.length > 1 || names.length !== part.verdict.bands.length) return null;
  if (part.compares.length + part.pers.length + part.dues.length > 0) return null;
  return made(names, part.verdict.bands, part.verdict.of);
}

/** 效果显著得80%-100%分值，效果一般得60%-80%分值. */
function spoken(body: readonly Part[], row: Row): GradedRule | null {
  const of = body.flatMap(({ verdict }) => (verdict.is === "band" ? [verdict.band.of] : []))[0];
  if (of === undefined) return null;
  const bands: Band[] = [];
  const names: string[] = [];
  for (const part of body) {
    const name = nameOf(part);
    const band = bandOf(part, of, row);
    if (name === null || !band) return null;
    names.push(name);
    bands.push(band);
  }
  const [first] = bands;
  if (!first || bands.length < 2 || !body.some(({ verdict }) => verdict.is === "band")) return null;
  if (bands.some((band) => band.of !== of) || new Set(names).size < names.length) return null;
  return made(names, settleBands(bands), of === "points" ? "points" : "percent");
}

function nameOf(part: Part): string | null {
  if (part.compares.length + part.pers.length + part.dues.length + part.names.length > 0 || part.otherwise) return null;
  const words = part.words.filter(({ heading }) => !heading);
  if (words.length === 0 || words.some(({ plain }) => RISKY.test(plain) || /[\d%]/.test(plain))) return null;
  return words.map((one) => one.words).join("，");
}

/** A band, or the single value of 不得分, which is a band without width. */
function bandOf({ verdict }: Part, of: Band["of"], row: Row): Band | null {
  if (verdict.is === "band") return verdict.deduct ? null : verdict.band;
  const single = (value: Rational): Band => ({ of, from: value, fromInclusive: true, to: value, toInclusive: true });
  if (verdict.is === "zero") return single(Rational.ZERO);
  const whole = of === "percent" ? Rational.HUNDRED : row.weight;
  if (verdict.is === "full") return whole && single(whole);
  if (verdict.is !== "give" || verdict.added || (verdict.written.marks.of === "points") !== (of === "points"))
    return null;
  const { amount } = verdict.written.marks;
  return single(of === "points" ? amount : amount.times(Rational.HUNDRED));
}

function made(names: readonly string[], bands: readonly Interval[], of: GradedRule["of"]): GradedRule | null {
  const grades = names.map((name, index) => ({ name, aliases: [], band: bands[index] }));
  const full = grades.flatMap(({ name, aliases, band }) => (band ? [{ name, aliases, band }] : []));
  return full.length === names.length ? { kind: "graded", of, grades: full } : null;
}
