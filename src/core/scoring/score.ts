import type { FindingCode } from "../finding";
import type { Rational } from "../number/rational";

/** What stands in an 实际完成值 cell, before a rule has asked for anything. Text as shown, value and format as held. */
export interface ActualInput {
  readonly text: string;
  readonly value: string | number | boolean | null;
  readonly format: string;
}

/** scored: by the rule. manual: typed by a person (人工评分). not-scored: no number, with the reason. */
export type ScoreState = "scored" | "manual" | "not-scored" | "not-applicable" | "duplicate";

/** The result for one indicator. */
export interface RowScore {
  readonly state: ScoreState;
  readonly weight: Rational | null;
  /** column: the weight cell. name: “(5分)” in the indicator's name. */
  readonly weightFrom: "column" | "name" | null;
  /** The actual as it was understood, printed; null when there is none. */
  readonly actual: string | null;
  /** Completion in percent (100 = the target), where the rule has one. */
  readonly completion: Rational | null;
  /** Unrounded, 0 ≤ exact ≤ weight; null unless scored or manual. */
  readonly exact: Rational | null;
  /** Rounded half up to the setting's digits. */
  readonly score: Rational | null;
  /** Arithmetic a reviewer can follow, or why there is no score and what to do; zh-CN, one or two sentences. */
  readonly explanation: string;
  /** Finding code that kept the row from a score; null when scored or manual. */
  readonly reason: FindingCode | null;
  /** Characters of the standard, or a question with its proposal (98.5%？), for the pane. */
  readonly question: ActualQuestion | null;
  /** What the national system's default formula would give, where it can be computed and differs. */
  readonly nationalScore: Rational | null;
}

/** A value that was refused because it could mean two things, with what to write instead. */
export interface ActualQuestion {
  readonly sentence: string;
  readonly proposals: readonly string[];
  /** The one of them that was almost certainly meant (98.5% for 0.985 under 95%), to be offered as a fix; else null. */
  readonly likely: string | null;
}

/** What a rule wants to find in the actual cell; drives the pane's form and the native validation. */
export type ActualKind =
  | { readonly kind: "number"; readonly unit: string; readonly whole: boolean; readonly nonNegative: boolean }
  | { readonly kind: "choice"; readonly choices: readonly string[] }
  | { readonly kind: "grade-percent"; readonly grades: readonly string[] }
  | { readonly kind: "count"; readonly of: number | null; readonly counts: "met" | "missing" | "events" | "late" }
  | { readonly kind: "items"; readonly items: readonly string[] }
  | { readonly kind: "named-numbers"; readonly names: readonly string[] }
  | { readonly kind: "date-or-late"; readonly unit: "day" | "workday" | "week" | "month" }
  | { readonly kind: "parts"; readonly parts: readonly { readonly name: string; readonly actual: ActualKind }[] }
  | { readonly kind: "none" };

export type Grade = "优" | "良" | "中" | "差";

export interface Totals {
  /** Sum of the rounded scores. */
  readonly score: Rational;
  /** Sum of the weights of applicable rows that have one. */
  readonly weight: Rational;
  readonly scored: number;
  readonly unscored: number;
  /** Null while rows are unscored or there is no weight. */
  readonly grade: Grade | null;
}
