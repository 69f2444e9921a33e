import type { Position } from "./grid/area";
import type { Span } from "./standard/reading";

export type Severity = "error" | "warning" | "info";

export const FINDING_CODES = [
  "type-missing",
  "type-not-allowed",
  "target-missing",
  "target-not-number",
  "operator-in-target",
  "unit-in-target",
  "unit-on-qualitative",
  "name-missing",
  "standard-missing",
  "definition-missing",
  "level1-unknown",
  "level2-unknown",
  "level2-under-wrong-level1",
  "level1-absent",
  "level2-absent",
  "duplicate-indicator",
  "unit-missing",
  "unit-differs-from-standard",
  "base-differs-from-target",
  "name-differs-from-standard",
  "direction-differs-from-type",
  "percent-over-100",
  "year-differs",
  "tiers-gap",
  "tiers-overlap",
  "tier-points-differ-from-weight",
  "full-marks-unreachable",
  "bands-differ-from-county-note",
  "standard-needs-judgement",
  "standard-not-understood",
  "standard-incomplete",
  "weight-missing",
  "weight-not-number",
  "weights-not-100",
  "actual-missing",
  "actual-not-readable",
  "actual-not-possible",
  "text-disguised",
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

/** A change to one cell of the user's table that a press of the fix button makes. */
export interface CellFix extends Position {
  /** A number is written as a number; text is written literally; null clears the cell. */
  readonly value: { readonly number: string } | { readonly text: string } | null;
}

/** All of a fix or nothing; `safe` fixes may be made together without looking at each. */
export interface Fix {
  readonly changes: readonly CellFix[];
  readonly safe: boolean;
  /** A button's words, “补“%””. */
  readonly label: string;
}

/** What a check found: data, with the sentence made by strings/. */
export interface Finding extends Position {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** What the sentence needs; printed by strings/findings. */
  readonly params: Readonly<Record<string, string>>;
  /** Characters of the cell's text in question. */
  readonly span: Span | null;
  readonly fix: Fix | null;
  /** The sheet row of the indicator it speaks of; null for the table as a whole. */
  readonly indicatorRow: number | null;
}
