import { mergePlans } from "../core/plan/merge-plans";
import { nextTable } from "../core/plan/next-table";
import { planScores } from "../core/plan/plan-scores";
import { applyPlan } from "./apply-plan";
import type { Assessed } from "./assess-selection";
import { assessSelection, skippedSheet } from "./assess-selection";
import { breathe } from "./breathe";
import { fixesFirst } from "./fixes-first";
import type { Outcome, Selection, SkippedSheet } from "./outcome";
import { runExclusively } from "./run-exclusively";
import type { SheetHost } from "./sheet-host";
import type { CheckOptions } from "./validate-sheet";

/** 本表评分: scores, explanations and the live total beside every table of the chosen sheets. */
export function scoreSheet(host: SheetHost, selection: Selection, options: CheckOptions = {}): Promise<Outcome> {
  return runExclusively(host, async () => {
    const read = await assessSelection(host, selection, { ...options, writing: true });
    await breathe();
    if (!options.fix) {
      const { plan, layouts } = planScores(read.sheets, read.state.memory);
      return applyPlan(host, read, { plan, skipped: withoutRoom(read, layouts) }, options);
    }
    const { fixes, assessed } = fixesFirst(read);
    const { plan, layouts } = planScores(assessed.sheets, read.state.memory);
    const skipped = withoutRoom(assessed, layouts);
    return applyPlan(host, read, { plan: mergePlans(fixes.plan, plan), fixed: fixes.fixed, skipped }, options);
  });
}

/** Sheets with a table for which no free columns were found, or none before the next table. */
function withoutRoom({ sheets }: Assessed, layouts: ReadonlyMap<unknown, unknown>): readonly SkippedSheet[] {
  return sheets
    .map((sheet) => [sheet, sheet.tables.filter((it) => it.rows.length > 0 && !layouts.has(it))] as const)
    .filter(([, left]) => left.length > 0)
    .map(([{ sheet, tables }, left]) => {
      const all = tables.map(({ table }) => table);
      return skippedSheet(sheet, left.some(({ table }) => nextTable(table, all)) ? "table-beside" : "no-room");
    });
}
