import { planSummary } from "../core/plan/plan-summary";
import { mergePlans } from "../core/plan/merge-plans";
import { applyPlan } from "./apply-plan";
import { assessSelection } from "./assess-selection";
import { fixesFirst } from "./fixes-first";
import type { Outcome, Selection } from "./outcome";
import { printTime } from "./print-time";
import { runExclusively } from "./run-exclusively";
import type { SheetHost } from "./sheet-host";
import type { CheckOptions } from "./validate-sheet";

/** 生成汇总: the sheet 绩效评分汇总 over every table of the chosen sheets, made anew or brought up to date. */
export function buildSummary(host: SheetHost, selection: Selection, options: CheckOptions = {}): Promise<Outcome> {
  return runExclusively(host, async () => {
    const read = await assessSelection(host, selection, { ...options, writing: options.fix === true });
    const { fixes, assessed } = options.fix === true ? fixesFirst(read) : { fixes: null, assessed: read };
    const { program, addInVersion } = host.about;
    const provenance = { program, version: addInVersion, time: printTime(new Date()) };
    const summary = planSummary(assessed.sheets, read.state.memory, provenance);
    const plan = fixes ? mergePlans(fixes.plan, summary) : summary;
    return applyPlan(host, read, { plan, fixed: fixes?.fixed ?? [] }, options);
  });
}
