import type { Finding, Fix } from "../core/finding";
import { isSafeFix, planFixes } from "../core/plan/plan-fix";
import { applyPlan } from "./apply-plan";
import { assessSelection } from "./assess-selection";
import type { Outcome, Selection } from "./outcome";
import { runExclusively } from "./run-exclusively";
import type { RunControl, SheetHost } from "./sheet-host";

/**
 * Makes these fixes, or every safe one, in one run. The sheet is read anew: a fix whose finding is gone, because the cell was
 * edited meanwhile, is not made.
 */
export function applyFixes(
  host: SheetHost,
  selection: Selection,
  fixes: readonly Fix[] | "safe",
  control: RunControl = {}
): Promise<Outcome> {
  return runExclusively(host, async () => {
    const assessed = await assessSelection(host, selection, { ...control, writing: true });
    const wanted = fixes === "safe" ? null : new Set(fixes.map(keyOf));
    const choose = (finding: Finding) =>
      wanted === null ? isSafeFix(finding) : finding.fix !== null && wanted.has(keyOf(finding.fix));
    const { plan, fixed } = planFixes(assessed.sheets, choose);
    return applyPlan(host, assessed, { plan, fixed }, control);
  });
}

/** The same changes are the same fix. */
function keyOf({ changes }: Fix): string {
  return JSON.stringify(changes.map(({ row, column, value }) => [row, column, value]));
}
