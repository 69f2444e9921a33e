import type { RowAssessment, TableAssessment } from "../../core/assessment";
import type { Finding } from "../../core/finding";
import { Rational } from "../../core/number/rational";
import type { PaneState } from "./pane-state";
import {
  currentTable,
  lostPoints,
  openFindings,
  rowsToDecide,
  rowsWithoutActual,
  rowsWithoutWeight,
  scoresAreWritten,
} from "./selectors";

/** The one thing that matters now on the first look, with what it is about. */
export type NextStep =
  | { readonly kind: "find-table" }
  | { readonly kind: "fix-errors"; readonly findings: readonly Finding[] }
  | { readonly kind: "give-weights"; readonly rows: readonly RowAssessment[] }
  | { readonly kind: "decide-standards"; readonly rows: readonly RowAssessment[] }
  | { readonly kind: "enter-actuals"; readonly rows: readonly RowAssessment[] }
  | { readonly kind: "write-scores" }
  | { readonly kind: "resolve-unscored"; readonly rows: readonly RowAssessment[] }
  | { readonly kind: "look-at-losses"; readonly rows: readonly RowAssessment[] };

/** What a careful colleague would say to do next, in the order of work: correct, weigh, decide, enter, score, review. */
export function nextStep(state: PaneState): NextStep {
  const table = currentTable(state);
  if (!table) return { kind: "find-table" };
  const errors = openFindings(state).filter((finding) => finding.severity === "error");
  if (errors.length > 0) return { kind: "fix-errors", findings: errors };
  return stepForScoring(table, state);
}

function stepForScoring(table: TableAssessment, state: PaneState): NextStep {
  const undecided = rowsToDecide(table).filter((row) => row.score.state === "not-scored");
  if (undecided.length > 0) return { kind: "decide-standards", rows: undecided };
  const unweighted = rowsWithoutWeight(table);
  if (unweighted.length > 0) return { kind: "give-weights", rows: unweighted };
  const missing = rowsWithoutActual(table);
  if (missing.length > 0) return { kind: "enter-actuals", rows: missing };
  const unscored = table.rows.filter((row) => row.score.state === "not-scored");
  if (unscored.length > 0) return { kind: "resolve-unscored", rows: unscored };
  if (!scoresAreWritten(table, state) && table.totals.scored > 0) return { kind: "write-scores" };
  return { kind: "look-at-losses", rows: rankedLosses(table) };
}

/** Rows that lost points, the greatest loss first. */
export function rankedLosses(table: TableAssessment): readonly RowAssessment[] {
  return table.rows
    .map((row) => ({ row, lost: lostPoints(row) ?? Rational.ZERO }))
    .filter(({ lost }) => lost.compare(Rational.ZERO) > 0)
    .sort((a, b) => b.lost.compare(a.lost))
    .map(({ row }) => row);
}
