import type { IndicatorType } from "../table/target-table";
import type { Rule } from "./rule";

/** Characters [start, end) of the standard's original text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How a piece of the text was taken; pieces cover the whole text, in order. */
export interface Segment extends Span {
  /** used: part of the rule. background: says nothing about the score. assumed: read by a stated default. unread: blocks the score. */
  readonly as: "used" | "background" | "assumed" | "unread";
}

/** A default that the text leaves open and the user can change. `code` keys the sentence in strings/. */
export interface Assumption {
  readonly code: string;
  readonly params: Readonly<Record<string, string>>;
  readonly span: Span | null;
}

/** Why no rule was made: the finding codes that a refused standard gets. */
export type RefusalCode =
  "standard-missing" | "standard-needs-judgement" | "standard-not-understood" | "standard-incomplete";

/** A refusal says what is in question and, as a sentence to a clerk, what to answer. */
export interface Refusal {
  readonly code: RefusalCode;
  /** placeholder, refers-elsewhere, contradictory, missing-amount, not-a-standard, …; keys the question in strings/. */
  readonly reason: string;
  readonly params: Readonly<Record<string, string>>;
  readonly span: Span | null;
}

/**
 * The reading of one standard: a rule, or a refusal (with candidates to choose from), never both.
 * `blockers` are conflicts between text and row (base, unit, direction, points above weight): the rule is known, but
 * nothing is scored until the user decides.
 */
export interface Reading {
  readonly text: string;
  readonly rule: Rule | null;
  readonly refusal: Refusal | null;
  /** Full rules that the text could mean, each printable, when it was refused. */
  readonly candidates: readonly Rule[];
  readonly segments: readonly Segment[];
  readonly assumptions: readonly Assumption[];
  readonly conflicts: readonly Conflict[];
  /** text: read from the sentence. chosen: the user's choice. default: the national system's formula. */
  readonly origin: "text" | "chosen" | "default";
}

/** Something the text says that disagrees with the row. Blocking ones keep the row unscored. */
export interface Conflict {
  readonly code:
    | "unit-differs-from-standard"
    | "base-differs-from-target"
    | "name-differs-from-standard"
    | "direction-differs-from-type"
    | "tiers-gap"
    | "tiers-overlap"
    | "tier-points-differ-from-weight"
    | "full-marks-unreachable"
    | "year-differs"
    | "bands-differ-from-county-note";
  readonly blocking: boolean;
  readonly params: Readonly<Record<string, string>>;
  readonly span: Span | null;
}

/** What the reader needs to know of the row; the weight is optional because goal tables often have none. */
export interface StandardContext {
  readonly name: string;
  readonly level2: string;
  readonly type: IndicatorType | null;
  /** Decimal text or words, as in Indicator.target. */
  readonly target: string;
  readonly unit: string;
  /** Decimal text, or null when unknown. */
  readonly weight: string | null;
  readonly year: number | null;
}
