import { planClearMarks } from "../core/plan/plan-clear-marks";
import type { SheetRef } from "../core/grid/grid";
import { HostError } from "./host-error";
import { runExclusively } from "./run-exclusively";
import type { ApplyResult, RunControl, SheetHost } from "./sheet-host";

/** 清除标色: takes our marks off these sheets, or off every sheet that is not protected. */
export function clearMarks(
  host: SheetHost,
  sheets: readonly SheetRef[] | "all",
  control: RunControl = {}
): Promise<ApplyResult> {
  return runExclusively(host, async () => {
    const state = await host.open();
    if (state.readOnly) throw new HostError("workbook-read-only");
    const known = state.sheets.filter((it) => sheets === "all" || sheets.some(({ id }) => id === it.id));
    const open = known.filter((it) => !it.protected && !it.own);
    const [only] = known;
    if (open.length === 0 && only?.protected) throw new HostError("sheet-protected", { sheet: only.name });
    return host.apply(planClearMarks(open), control);
  });
}
