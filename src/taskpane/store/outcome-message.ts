import type { Outcome, SkippedSheet } from "../../actions/outcome";
import type { UndoResult, WriteConflict } from "../../actions/sheet-host";
import type { TableAssessment } from "../../core/assessment";
import { cellAddress } from "../../core/grid/address";
import type { PlanAction } from "../../core/plan/write-plan";
import { outcomeText } from "../../strings/pane-outcomes";
import type { PaneMessage } from "./pane-state";
import { countBySeverity } from "./selectors";

/** At most so many conflicts are told one by one. */
const TOLD = 5;

/** What came out of a run, in words: the result first, then what was left alone and why. */
export function outcomeMessage(outcome: Outcome): PaneMessage {
  const { action, cancelled, conflicts, skipped, written } = outcome;
  const tables = outcome.sheets.flatMap((sheet) => sheet.tables);
  if (tables.length === 0 && skipped.length === 0 && conflicts.length === 0) {
    return { intent: "warning", title: outcomeText.noTable, details: [outcomeText.noTableNext] };
  }
  const details = [
    ...resultDetails(action, tables),
    ...(cancelled ? [outcomeText.cancelled(written)] : []),
    ...conflictLines(conflicts),
    ...skipped.map(skippedLine),
  ];
  const disturbed = cancelled || conflicts.length > 0 || skipped.length > 0;
  const fruitless = action === "score" && tables.every((table) => table.totals.scored === 0);
  const intent = disturbed ? "warning" : fruitless ? "info" : "success";
  return { intent, title: resultTitle(outcome, tables), details };
}

/** A sheet of several tables may have been scored but for one of them. */
function skippedLine({ sheet, why, reason }: SkippedSheet): string {
  const tell = why === "table-beside" ? outcomeText.skippedPartly : outcomeText.skipped;
  return tell(sheet.name, reason);
}

export function resultMessage(action: PlanAction, written: number): PaneMessage {
  return { intent: "success", title: outcomeText.done(action, written), details: [] };
}

export function undoMessage({ entry, kept, restored }: UndoResult): PaneMessage {
  if (!entry) return { intent: "info", title: outcomeText.nothingToUndo, details: [] };
  const intent = kept.length > 0 ? "warning" : "success";
  return { intent, title: outcomeText.undone(entry.action, restored), details: keptLines(kept) };
}

function resultTitle({ action, sheets, written }: Outcome, tables: readonly TableAssessment[]): string {
  if (action === "validate") return outcomeText.validated(countBySeverity(tables.flatMap((table) => table.findings)));
  if (action !== "score") return outcomeText.done(action, written);
  const only = tables[0];
  if (tables.length !== 1 || !only) return outcomeText.scoredSheets(sheets.length, tables.length);
  const { score, weight, grade, scored, unscored } = only.totals;
  if (scored === 0) return outcomeText.nothingScored;
  return outcomeText.scored(score.toString(), weight.toString(), grade, unscored);
}

function resultDetails(action: PlanAction, tables: readonly TableAssessment[]): readonly string[] {
  if (action === "validate") return [outcomeText.validationSet];
  const unscored = tables.reduce((sum, table) => sum + table.totals.unscored, 0);
  return action === "score" && unscored > 0 ? [outcomeText.unscoredNext(unscored)] : [];
}

function conflictLines(conflicts: readonly WriteConflict[]): readonly string[] {
  const told = conflicts
    .slice(0, TOLD)
    .map((it) => outcomeText.conflict(it.sheet, cellAddress(it), it.expected, it.found));
  return conflicts.length > TOLD ? [...told, outcomeText.more(conflicts.length - TOLD)] : told;
}

function keptLines(kept: readonly WriteConflict[]): readonly string[] {
  const told = kept.slice(0, TOLD).map((it) => outcomeText.kept(it.sheet, cellAddress(it), it.found));
  return kept.length > TOLD ? [...told, outcomeText.more(kept.length - TOLD)] : told;
}
