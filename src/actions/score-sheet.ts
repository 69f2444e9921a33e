import { mergePlans } from "../core/plan/merge-plans";
import { planScores } from "../core/plan/plan-scores";
import { applyPlan } from "./apply-plan";
import type { Assessed } from "./assess-selection";
import { assessSelection, skippedSheet } from "./assess-selection";
import { fixesFirst } from "./fixes-first";
import type { Outcome, Selection, SkippedSheet } from "./outcome";
import { runExclusively } from "./run-exclusively";
import type { SheetHost } from "./sheet-host";
import type { CheckOptions } from "./validate-sheet";

/** 本表评分: scores, explanations and the live total beside every table of the chosen sheets. */
export function scoreSheet(host: SheetHost, selection: Selection, options: CheckOptions = {}): Promise<Outcome> {
  return runExclusively(host, async () => {
    const read = await assessSelection(host, selection, { ...options, writing: true });
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

/** Sheets with a table for which no free columns were found. */
function withoutRoom({ sheets }: Assessed, layouts: ReadonlyMap<unknown, unknown>): readonly SkippedSheet[] {
  return sheets
    .filter(({ tables }) => tables.some((table) => table.rows.length > 0 && !layouts.has(table)))
    .map(({ sheet }) => skippedSheet(sheet, "no-room"));
}
