import { applyFixes } from "../../actions/apply-fixes";
import { assessWorkbook } from "../../actions/assess-workbook";
import { buildReport } from "../../actions/build-report";
import { buildSelfEvaluation } from "../../actions/build-self-evaluation";
import { buildSummary } from "../../actions/build-summary";
import { chooseRule } from "../../actions/choose-rule";
import { clearMarks } from "../../actions/clear-marks";
import { correctColumn } from "../../actions/correct-column";
import { ignoreFinding } from "../../actions/ignore-finding";
import { rewriteStandard } from "../../actions/rewrite-standard";
import { saveSettings } from "../../actions/save-settings";
import { scoreSheet } from "../../actions/score-sheet";
import type { SheetHost } from "../../actions/sheet-host";
import { undoLast } from "../../actions/undo-last";
import { validateSheet } from "../../actions/validate-sheet";
import { writeActual } from "../../actions/write-actual";
import { writeScore } from "../../actions/write-score";
import { writeWeights } from "../../actions/write-weights";
import type { PaneActions } from "../store/pane-actions";

const RUNS = {
  validate: validateSheet,
  score: scoreSheet,
  summary: buildSummary,
  "self-evaluation": buildSelfEvaluation,
  report: buildReport,
};

/** The use cases on one host. */
export function hostActions(host: SheetHost): PaneActions {
  return {
    read: () => assessWorkbook(host, "active"),
    run: (name, sheets, control) => RUNS[name](host, sheets, control),
    fix: (sheet, fixes) => applyFixes(host, [sheet], fixes),
    writeActual: (row, text) => writeActual(host, row, text),
    writeScore: (row, score) => writeScore(host, row, score),
    writeWeights: (row, weights) => writeWeights(host, row, weights),
    rewriteStandard: (row, text) => rewriteStandard(host, row, text),
    clearMarks: () => clearMarks(host, "all"),
    undo: () => undoLast(host),
    saveSettings: (settings) => saveSettings(host, settings),
    chooseRule: (row, rule) => chooseRule(host, row, rule),
    ignoreFinding: (finding, ignore) => ignoreFinding(host, finding, ignore),
    correctColumn: (sheetId, column, role) => correctColumn(host, sheetId, column, role),
  };
}
