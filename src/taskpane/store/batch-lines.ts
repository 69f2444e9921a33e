import type { Outcome } from "../../actions/outcome";
import type { SheetInfo } from "../../actions/sheet-host";
import type { SheetAssessment } from "../../core/assessment";
import { outcomeText } from "../../strings/pane-outcomes";
import type { BatchLine, BatchReport } from "./batch-report";
import type { SheetRun } from "./pane-actions";
import { countBySeverity } from "./selectors";

/** One line per sheet that was asked for, in the order of the tabs: what came out, or why it was left out. */
export function batchReport(name: SheetRun, asked: readonly SheetInfo[], outcome: Outcome): BatchReport {
  const lines = asked.map(({ id, name: sheet }): BatchLine => {
    const skipped = outcome.skipped.find((it) => it.sheet.id === id);
    const assessment = outcome.sheets.find((it) => it.sheet.id === id);
    if (skipped?.why === "table-beside" && assessment)
      return { sheet, state: "partly", words: `${resultWords(name, assessment)}。${skipped.reason}` };
    if (skipped) return { sheet, state: "skipped", words: skipped.reason };
    if (!assessment || assessment.tables.length === 0)
      return { sheet, state: "no-table", words: outcomeText.sheetWithoutTable };
    return { sheet, state: "done", words: resultWords(name, assessment) };
  });
  return { name, cancelled: outcome.cancelled, lines };
}

function resultWords(name: SheetRun, { tables }: SheetAssessment): string {
  if (name === "validate") return outcomeText.counts(countBySeverity(tables.flatMap((table) => table.findings)));
  return tables
    .map(({ totals }) =>
      totals.scored === 0
        ? outcomeText.nothingScored
        : outcomeText.scored(totals.score.toString(), totals.weight.toString(), totals.grade, totals.unscored)
    )
    .join("；");
}
