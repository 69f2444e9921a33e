import type { Memory, SheetAssessment } from "../core/assessment";
import type { Finding } from "../core/finding";
import type { Grid } from "../core/grid/grid";
import { gridAfter } from "../core/plan/grid-after";
import type { SheetPlan, WritePlan } from "../core/plan/write-plan";
import { assessCalmly } from "./assess-calmly";
import type { Assessed } from "./assess-selection";
import { skippedSheet } from "./assess-selection";
import type { Outcome, SkippedSheet } from "./outcome";
import type { RunControl, SheetHost } from "./sheet-host";

export interface PlannedRun {
  readonly plan: WritePlan;
  readonly fixed?: readonly Finding[];
  readonly skipped?: readonly SkippedSheet[];
}

/**
 * Applies a plan and tells how the sheets look afterwards. What was written is known from the plan; only when a conflict or a
 * cancellation left part of it undone are the sheets read again.
 */
export async function applyPlan(
  host: SheetHost,
  assessed: Assessed,
  { plan, fixed = [], skipped = [] }: PlannedRun,
  control: RunControl = {}
): Promise<Outcome> {
  const { written, conflicts, run, cancelled } = await host.apply(plan, control);
  const memory = plan.remember ? remembering(assessed.state.memory, plan, assessed.sheets) : assessed.state.memory;
  const partly = conflicts.length > 0 || cancelled;
  const grids = partly ? await host.readGrids(assessed.sheets.map(({ sheet }) => sheet)) : null;
  const sheets: SheetAssessment[] = [];
  for (const [index, it] of assessed.sheets.entries())
    sheets.push(await after(it, grids?.[index] ?? plannedGrid(it, plan.sheets), memory, assessed.among));
  const left = cancelled ? assessed.sheets.map(({ sheet }) => skippedSheet(sheet, "cancelled")) : [];
  return {
    action: plan.action,
    sheets: sheets.filter(({ tables }) => tables.length > 0 || assessed.sheets.length === 1),
    memory,
    written,
    conflicts,
    cancelled,
    run,
    skipped: [...assessed.skipped, ...skipped, ...(written === 0 ? left : [])],
    fixed,
  };
}

/** Our scores on the sheets of this run; those on other sheets are kept. */
function remembering(memory: Memory, plan: WritePlan, sheets: readonly SheetAssessment[]): Memory {
  const touched = new Set(sheets.map(({ sheet }) => sheet.id));
  const others = memory.writtenScores.filter(({ sheet }) => !touched.has(sheet));
  return { ...memory, writtenScores: [...others, ...(plan.remember ?? [])] };
}

function plannedGrid({ sheet, grid }: SheetAssessment, plans: readonly SheetPlan[]): Grid {
  const plan = plans.find((it) => "id" in it.sheet && it.sheet.id === sheet.id);
  return plan ? gridAfter(grid, plan.operations) : grid;
}

async function after(
  before: SheetAssessment,
  grid: Grid,
  memory: Memory,
  among: readonly Grid[]
): Promise<SheetAssessment> {
  if (grid === before.grid) return before;
  const [now] = await assessCalmly([grid], memory, among);
  return now ?? before;
}
