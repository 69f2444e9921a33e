import { compactText } from "../lexicon/plain-text";
import { parseNumberText } from "../number/parse-number";
import { Rational } from "../number/rational";
import { isRate } from "../scoring/is-rate";
import type { StandardContext } from "./reading";

/** What a form asks of the row: its target as a number, which side of it is better, and what it is measured in. */
export interface Row {
  readonly context: StandardContext;
  readonly name: string;
  readonly unit: string;
  /** Measured in percent: 1% of the text is one percentage point. */
  readonly rate: boolean;
  readonly target: Rational | null;
  /** more: ≥ >. less: ≤ <. exact: =. Null for 定性 and unknown types. */
  readonly wanted: "more" | "less" | "exact" | null;
  readonly weight: Rational | null;
  /** Inside a compound: full marks are the part's. */
  readonly inPart: boolean;
}

export function rowOf(context: StandardContext): Row {
  const target = targetOf(context);
  const wanted = { "≥": "more", ">": "more", "≤": "less", "<": "less", "=": "exact", 定性: null } as const;
  return {
    context,
    name: compactText(context.name),
    unit: unitOf(context),
    rate: isRate({ unit: context.unit, name: context.name }) && (target !== null || context.type !== "定性"),
    target,
    wanted: context.type === null ? null : wanted[context.type],
    weight: context.weight === null ? null : Rational.parse(context.weight),
    inPart: false,
  };
}

function targetOf(context: StandardContext): Rational | null {
  if (context.type === "定性") return null;
  return Rational.parse(context.target.trim()) ?? parseNumberText(context.target)?.value ?? null;
}

function unitOf(context: StandardContext): string {
  const unit = compactText(context.unit);
  if (unit !== "" || context.type === "定性") return unit;
  return parseNumberText(context.target)?.unit ?? "";
}

/** Full marks of the row, or of the part it stands for. */
export function wholeOf(row: Row): "weight" | "part" {
  return row.inPart ? "part" : "weight";
}
