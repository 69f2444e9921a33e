import { planReport } from "../core/plan/plan-report";
import { applyPlan } from "./apply-plan";
import { assessSelection } from "./assess-selection";
import type { Outcome, Selection } from "./outcome";
import { runExclusively } from "./run-exclusively";
import type { RunControl, SheetHost } from "./sheet-host";

/** 生成校验报告: the sheet 校验报告 with every finding of the chosen sheets. */
export function buildReport(host: SheetHost, selection: Selection, control: RunControl = {}): Promise<Outcome> {
  return runExclusively(host, async () => {
    const assessed = await assessSelection(host, selection, { ...control, writing: false });
    return applyPlan(host, assessed, { plan: planReport(assessed.sheets, assessed.state.memory) }, control);
  });
}
