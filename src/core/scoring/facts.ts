import { compactText } from "../lexicon/plain-text";
import { normaliseUnit } from "../lexicon/units";
import { parseNumberText } from "../number/parse-number";
import { Rational } from "../number/rational";
import type { Settings } from "../settings";
import type { StandardContext } from "../standard/reading";
import type { CompoundPart } from "../standard/rule";
import type { IndicatorType } from "../table/target-table";
import { convertUnit } from "./actual/convert-unit";
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
  const unit = unitOf(context);
  return {
    name: compactText(context.name),
    level2: context.level2,
    type: context.type,
    target: targetNumber(context.target, unit),
    targetText: compactText(context.target),
    unit,
    rate: isRate({ unit, name: context.name }),
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

/** The target in the row's unit: “95%”, “≥95%”, “1.2万” under 户, “0.6亿元” under 万元. */
function targetNumber(text: string, unit: string): Rational | null {
  const plain = Rational.parse(text.trim());
  if (plain) return plain;
  const written = parseNumberText(text);
  return written && convertUnit(written.value, written.unit, unit);
}

/** The unit as written, or the one that the target's own text carries, or percent for a rate by name. */
function unitOf(context: StandardContext): string {
  const unit = normaliseUnit(compactText(context.unit));
  if (unit !== "") return unit;
  const written = parseNumberText(context.target)?.unit ?? "";
  return written === "" && isRate(context) ? "%" : written;
}
