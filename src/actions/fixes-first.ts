import { assessSheets } from "../core/assess";
import type { SheetAssessment } from "../core/assessment";
import { gridAfter } from "../core/plan/grid-after";
import { isSafeFix, planFixes } from "../core/plan/plan-fix";
import type { FixPlan } from "../core/plan/plan-fix";
import type { Assessed } from "./assess-selection";

/** The safe fixes of all sheets as a plan, and the sheets as they will be once it is applied. */
export function fixesFirst(assessed: Assessed): { readonly fixes: FixPlan; readonly assessed: Assessed } {
  const fixes = planFixes(assessed.sheets, isSafeFix);
  const { memory } = assessed.state;
  const sheets = assessed.sheets.map((it): SheetAssessment => {
    const plan = fixes.plan.sheets.find(({ sheet }) => "id" in sheet && sheet.id === it.sheet.id);
    return plan ? (assessSheets([gridAfter(it.grid, plan.operations)], memory, assessed.among)[0] ?? it) : it;
  });
  return { fixes, assessed: { ...assessed, sheets } };
}
