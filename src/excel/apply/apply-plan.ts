import type { WritePlan } from "../../core/plan/write-plan";
import { HostError } from "../../actions/host-error";
import type { ApplyResult, RunControl } from "../../actions/sheet-host";
import { undoRun } from "../undo/undo-run";
import { applyChunk } from "./apply-chunk";
import { chunksOf } from "./chunks";
import type { Hints } from "./look-around";
import { settleScores } from "./remember";
import type { RunState } from "./run-state";

export interface ApplyOptions extends RunControl {
  /** Names the run; unique in the workbook. */
  readonly id: string;
  readonly time: number;
  readonly hints: Hints;
}

/**
 * Applies a plan: look at what stands there, journal it, write, read back; three round trips up to 20,000 cells, three more for
 * each further chunk. A cancellation is heard between chunks. When a chunk fails after something was written, the run is taken
 * back as far as the program answers; what could not be taken back stands in the journal.
 */
export async function applyPlan(
  context: Excel.RequestContext,
  plan: WritePlan,
  { id, time, hints, signal, progress }: ApplyOptions
): Promise<ApplyResult> {
  const remember = plan.remember ?? null;
  const run: RunState = {
    id,
    action: plan.action,
    time,
    remember,
    written: 0,
    conflicts: [],
    listed: null,
    made: [],
    remembered: new Set(),
    outdated: [],
    dirty: false,
  };
  const chunks = chunksOf(plan.sheets, remember ?? []);
  let cancelled = false;
  for (const [index, chunk] of chunks.entries()) {
    cancelled = index > 0 && signal?.aborted === true;
    if (cancelled) break;
    await applyOrTakeBack(context, run, () => applyChunk(context, chunk, run, { hints, only: chunks.length === 1 }));
    progress?.(index + 1, chunks.length);
  }
  if (!cancelled) await applyOrTakeBack(context, run, () => settleScores(context, run));
  return { written: run.written, conflicts: run.conflicts, run: run.listed?.id ?? null, cancelled };
}

async function applyOrTakeBack(context: Excel.RequestContext, run: RunState, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const misplaced = error instanceof HostError && error.code === "filtered-range";
    if (run.dirty) await undoRun(context, { id: run.id, misplaced }).catch(() => null);
    if (run.made.length > 0) await removeSheets(context, run.made).catch(() => null);
    throw error;
  }
}

/** Sheets that were made but never filled; those that the journal knew are gone already. */
async function removeSheets(context: Excel.RequestContext, ids: readonly string[]): Promise<void> {
  for (const id of ids) context.workbook.worksheets.getItemOrNullObject(id).delete();
  await context.sync();
}
