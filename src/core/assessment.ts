import type { Finding } from "./finding";
import type { Grid, SheetRef } from "./grid/grid";
import type { RowScore, Totals } from "./scoring/score";
import type { Settings } from "./settings";
import type { Reading, StandardContext } from "./standard/reading";
import type { Rule } from "./standard/rule";
import type { ColumnCorrections, Indicator, TargetTable } from "./table/target-table";

/** Everything known about one indicator row. */
export interface RowAssessment {
  readonly indicator: Indicator;
  /** What its standard was read with. */
  readonly context: StandardContext;
  readonly reading: Reading;
  readonly score: RowScore;
}

export interface TableAssessment {
  readonly table: TargetTable;
  /** One per indicator, in sheet order. */
  readonly rows: readonly RowAssessment[];
  /** In the order of the checks' list, then by row; ignored findings are marked, not removed. */
  readonly findings: readonly Finding[];
  readonly totals: Totals;
}

/** The whole thinking about one sheet: what every action, view and report is made from. */
export interface SheetAssessment {
  readonly sheet: SheetRef;
  readonly grid: Grid;
  readonly tables: readonly TableAssessment[];
}

/** A choice the user made for a standard; dropped when name or text change. */
export interface RuleChoice {
  readonly name: string;
  readonly text: string;
  readonly rule: Rule;
}

/** A finding the user decided to live with. */
export interface IgnoredFinding {
  readonly sheet: string;
  readonly code: string;
  readonly name: string;
  readonly text: string;
  readonly reason: string;
}

/** A score that the add-in wrote: a 得分 cell that holds anything else was typed by a person (人工评分). */
export interface WrittenScore {
  /** Sheet id. */
  readonly sheet: string;
  /** The indicator's name, so that inserted rows do no harm. */
  readonly name: string;
  /** Rounded, as a decimal. */
  readonly score: string;
}

/** What is remembered in the workbook, beside the journal. Sheets are keyed by id. */
export interface Memory {
  readonly settings: Settings;
  readonly columnCorrections: Readonly<Record<string, ColumnCorrections>>;
  readonly ruleChoices: readonly RuleChoice[];
  readonly ignoredFindings: readonly IgnoredFinding[];
  readonly writtenScores: readonly WrittenScore[];
}
