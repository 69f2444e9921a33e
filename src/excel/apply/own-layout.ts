import type { Operation, SheetPlan } from "../../core/plan/write-plan";
import { fingerprint } from "../journal/fingerprint";
import { OWN_KIND, OWN_LAYOUT } from "../own-sheet";

/** One mark per layout of an own sheet: formats, widths, chart, links and page setup, without contents. */
export function layoutOf(operations: readonly Operation[]): string {
  return fingerprint(JSON.stringify(operations.filter(({ op }) => op !== "values" && op !== "clear")));
}

/** Queues the properties by which an own sheet is recognised, whatever its name becomes. */
export function tagSheet(sheet: Excel.Worksheet, plan: SheetPlan): void {
  if (!("create" in plan.sheet)) return;
  sheet.customProperties.add(OWN_KIND, plan.sheet.kind);
  sheet.customProperties.add(OWN_LAYOUT, layoutOf(plan.operations));
}
