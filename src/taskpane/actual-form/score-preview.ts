import type { RowAssessment, SheetAssessment } from "../../core/assessment";
import type { ActualInput, RowScore } from "../../core/scoring/score";
import type { Settings } from "../../core/settings";
import type { Reading, StandardContext } from "../../core/standard/reading";
import type { Engine } from "../store/engine";

/** One row with everything that a score is made from, so that other actuals and rules can be tried on it. */
export interface TrialRow {
  readonly row: RowAssessment;
  readonly context: StandardContext;
  readonly weight: ActualInput | null;
  readonly settings: Settings;
}

export function trialRow({ grid }: SheetAssessment, row: RowAssessment, settings: Settings): TrialRow {
  const field = row.indicator.fields.weight;
  const cell = field ? grid.shownCell(field.row, field.column) : null;
  const weight = cell ? { text: cell.text, value: cell.value, format: cell.format } : null;
  return { row, context: row.context, weight, settings };
}

/** What the row would score with `text` typed into its actual cell, under its own reading or another one. */
export function previewScore(engine: Engine, trial: TrialRow, text: string, reading?: Reading): RowScore {
  const { row, context, weight, settings } = trial;
  return engine.scoreRow({
    indicator: row.indicator,
    context,
    reading: reading ?? row.reading,
    weight,
    actual: text === "" ? null : { text, value: text, format: "@" },
    typedScore: null,
    settings,
  });
}

/** What stands in the row's actual cell now, as shown. */
export function actualText({ grid }: SheetAssessment, { indicator }: RowAssessment): string {
  const field = indicator.fields.actual;
  return field ? grid.shownCell(field.row, field.column).text.trim() : "";
}
