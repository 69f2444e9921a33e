import type { Settings } from "../core/settings";
import { mergePlans } from "../core/plan/merge-plans";
import { planValidate } from "../core/plan/plan-validate";
import { applyPlan } from "./apply-plan";
import { assessSelection } from "./assess-selection";
import { fixesFirst } from "./fixes-first";
import type { Outcome, Selection } from "./outcome";
import { runExclusively } from "./run-exclusively";
import type { RunControl, SheetHost } from "./sheet-host";

export interface CheckOptions extends RunControl {
  /** Makes every safe fix first, in the same run. */
  readonly fix?: boolean;
  /** Settings for this run, in the place of those kept in the workbook. */
  readonly settings?: Partial<Settings>;
}

/** 一键校验: native data validation and marks on every table of the chosen sheets. */
export function validateSheet(host: SheetHost, selection: Selection, options: CheckOptions = {}): Promise<Outcome> {
  return runExclusively(host, async () => {
    const read = await assessSelection(host, selection, { ...options, writing: true });
    if (!options.fix) {
      const plan = planValidate(read.sheets, read.state.memory);
      return applyPlan(host, read, { plan }, options);
    }
    const { fixes, assessed } = fixesFirst(read);
    const plan = mergePlans(fixes.plan, planValidate(assessed.sheets, read.state.memory));
    return applyPlan(host, read, { plan, fixed: fixes.fixed }, options);
  });
}
