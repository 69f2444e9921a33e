import type { Memory, SheetAssessment } from "../../core/assessment";
import type { Grid } from "../../core/grid/grid";
import type { Rational } from "../../core/number/rational";
import type { Curve } from "../../core/scoring/curve";
import type { ActualInput, ActualKind, RowScore } from "../../core/scoring/score";
import type { Settings, WeightPreset } from "../../core/settings";
import type { Reading, StandardContext } from "../../core/standard/reading";
import type { Rule } from "../../core/standard/rule";
import type { Indicator, TargetTable } from "../../core/table/target-table";

/** The thinking that views ask for; injected, so that it loads after the first paint. */
export interface Engine {
  assess(grids: readonly Grid[], memory: Memory): readonly SheetAssessment[];
  printRule(rule: Rule, context: StandardContext): string;
  /** Clear standards in the place of one that cannot be read. */
  rewritesOf(context: StandardContext): readonly string[];
  /** The reading that a rule chosen by the user gives for a text. */
  chooseRule(text: string, context: StandardContext, rule: Rule): Reading;
  actualKindOf(rule: Rule, context: StandardContext): ActualKind;
  /** The picture of a rule over one number; null for rules that ask for words or several figures. */
  curve(rule: Rule, context: StandardContext, weight: Rational, settings: Settings): Curve | null;
  scoreRow(row: ScoreQuestion): RowScore;
  /** Weights by sheet row, for the rows that are applicable. */
  distributeWeights(table: TargetTable, preset: WeightPreset): ReadonlyMap<number, Rational>;
}

export interface ScoreQuestion {
  readonly indicator: Indicator;
  readonly context: StandardContext;
  readonly reading: Reading;
  readonly weight: ActualInput | null;
  readonly actual: ActualInput | null;
  readonly typedScore: ActualInput | null;
  readonly settings: Settings;
}
