import { compactText } from "../lexicon/plain-text";
import { parseNumberText } from "../number/parse-number";
import { Rational } from "../number/rational";
import type { Settings } from "../settings";
import type { StandardContext } from "../standard/reading";
import type { CompoundPart } from "../standard/rule";
import type { IndicatorType } from "../table/target-table";
import { isRate } from "./is-rate";
import { pointsOf } from "./marks";

/** What a rule asks of its row while it is scored; inside a compound, of the part's own row. */
export interface RowFacts {
  readonly name: string;
  readonly level2: string;
  readonly type: IndicatorType | null;
  /** Percent numbers for a rate (95 for 95%); null when the target is words or a date. */
  readonly target: Rational | null;
  readonly targetText: string;
  readonly unit: string;
  /** Measured in percent. */
  readonly rate: boolean;
  /** The indicator's weight. */
  readonly weight: Rational;
  /** What the rule shares out: the weight, or the part's worth in a compound. */
  readonly part: Rational;
  readonly inPart: boolean;
  /** A percent entered for a count is its completion (96% of 50 户). */
  readonly percentIsCompletion: boolean;
  readonly year: number | null;
  readonly settings: Settings;
}

export function factsOf(context: StandardContext, weight: Rational, settings: Settings): RowFacts {
  return {
    name: compactText(context.name),
    level2: context.level2,
    type: context.type,
    target: targetNumber(context),
    targetText: compactText(context.target),
    unit: unitOf(context),
    rate: isRate(context),
    weight,
    part: weight,
    inPart: false,
    percentIsCompletion: false,
    year: context.year,
    settings,
  };
}

/** The facts for one part: its own worth, and its own name, target and unit where the text gives them. */
export function partFacts(facts: RowFacts, part: CompoundPart): RowFacts {
  const unit = part.unit ?? (isRate({ unit: "", name: part.name }) ? "%" : facts.unit);
  const rate = isRate({ unit, name: part.name });
  const target = part.target ?? (rate === facts.rate ? facts.target : null);
  return {
    ...facts,
    name: compactText(part.name),
    target,
    targetText: part.target?.toString() ?? facts.targetText,
    unit,
    rate,
    part: pointsOf(part.worth, facts),
    inPart: true,
    percentIsCompletion: !rate && target !== null && !target.isZero,
    type: part.target !== null && facts.type === "定性" ? null : facts.type,
  };
}

function targetNumber(context: StandardContext): Rational | null {
  const plain = Rational.parse(context.target.trim());
  if (plain) return plain;
  const read = parseNumberText(context.target);
  if (!read) return null;
  const sameUnit = read.unit === "" || read.unit === compactText(context.unit) || context.unit === "";
  return sameUnit || (read.percent && isRate(context)) ? read.value : null;
}

/** The unit as written, or the one that the target's own text carries. */
function unitOf(context: StandardContext): string {
  const unit = compactText(context.unit);
  if (unit !== "") return unit;
  if (isRate(context)) return "%";
  return parseNumberText(context.target)?.unit ?? "";
}
