import type { WriteConflict } from "../../actions/sheet-host";
import { HostError } from "../../actions/host-error";
import type { SheetRef } from "../../core/grid/grid";
import { createSheet } from "../helpers";
import type { SheetEntry } from "../journal/entry";
import { writeNewSheet } from "../operations/write-new-sheet";
import { newSteps, ownCells } from "./own-cells";
import type { PlanChunk } from "./chunks";
import { decideAll } from "./decide";
import type { Decided, SheetChanges } from "./decide";
import { journalChunk } from "./journal-chunk";
import type { Journaled } from "./journal-chunk";
import { lookAround } from "./look-around";
import type { Ground, MissingSheet, Hints } from "./look-around";
import { tagSheet } from "./own-layout";
import { rememberRun, rememberedScores } from "./remember";
import type { RunState } from "./run-state";

/** A sheet that this run made. */
interface Created {
  readonly request: MissingSheet;
  readonly sheet: Excel.Worksheet;
  readonly ref: SheetRef;
}

export interface ChunkOptions {
  readonly hints: Hints;
  /** The run has no other chunk. */
  readonly only: boolean;
}

/** Applies one chunk: look, then journal and write in one request, then read back. */
export async function applyChunk(
  context: Excel.RequestContext,
  chunk: PlanChunk,
  run: RunState,
  { hints, only }: ChunkOptions
): Promise<void> {
  const ground = await lookAround(context, chunk, hints);
  const decided = decideAll(ground.looked, run.listed !== null || ground.missing.length > 0);
  run.conflicts = [...run.conflicts, ...decided.conflicts];
  if (decided.sheets.length === 0 && ground.missing.length === 0) return;
  const created = await createMissing(context, ground.missing, run);
  const journaled = queueJournal(context, run, ground, decided, created, only);
  context.workbook.application.suspendApiCalculationUntilNextSync();
  context.runtime.enableEvents = false;
  for (const { changes } of decided.sheets) for (const change of changes) change.write();
  for (const { request, sheet } of created) {
    writeNewSheet(sheet, request.plan.operations);
    if (request.layoutPart) tagSheet(context, sheet, request.plan, request.layoutPart);
  }
  run.dirty = true;
  if (decided.sheets.length === 0) {
    journaled.close();
    context.runtime.enableEvents = true;
  }
  await context.sync();
  run.written += decided.cells + created.reduce((sum, { request }) => sum + ownCells(request.plan.operations), 0);
  if (decided.sheets.length > 0) await readBack(context, run, decided, journaled);
}

async function createMissing(
  context: Excel.RequestContext,
  missing: readonly MissingSheet[],
  run: RunState
): Promise<readonly Created[]> {
  const created: Created[] = [];
  for (const request of missing) {
    if (!("create" in request.plan.sheet)) continue;
    const sheet = await createSheet(context, request.plan.sheet.create);
    run.made.push(sheet.id);
    created.push({ request, sheet, ref: { id: sheet.id, name: request.plan.sheet.create } });
  }
  return created;
}

function queueJournal(
  context: Excel.RequestContext,
  run: RunState,
  { journal, memory }: Ground,
  decided: Decided,
  created: readonly Created[],
  only: boolean
): Journaled {
  const old = decided.sheets.map(({ target, steps }): SheetEntry => ({ ...target.ref, created: false, steps }));
  const made = created.map(({ ref, request }): SheetEntry => ({
    ...ref,
    created: true,
    steps: newSteps(ref.name, request.plan.operations),
  }));
  const cells = decided.cells + created.reduce((sum, { request }) => sum + ownCells(request.plan.operations), 0);
  const fresh = decided.sheets.map(({ target }) => target.ref).filter(({ id }) => !run.remembered.has(id));
  if (!run.remember || fresh.length === 0)
    return journalChunk(context, run, journal, { sheets: [...old, ...made], cells, remembered: null });
  const remembered = rememberedScores(memory, fresh);
  const journaled = journalChunk(context, run, journal, { sheets: [...old, ...made], cells, remembered });
  rememberRun(context, memory, run, { fresh, before: only ? [] : remembered });
  return journaled;
}

/** Reads back what was written, and switches our own event handlers on again. */
async function readBack(
  context: Excel.RequestContext,
  run: RunState,
  decided: Decided,
  journaled: Journaled
): Promise<void> {
  journaled.close();
  context.runtime.enableEvents = true;
  const checks = decided.sheets.flatMap((sheet) => sheet.changes.map((change) => ({ sheet, read: change.check?.() })));
  await context.sync();
  for (const { sheet, read } of checks) {
    const wrong = read?.() ?? [];
    if (wrong.length > 0) refuseOrReport(run, sheet, wrong);
  }
}

/** Contents in the wrong rows of a filtered sheet are the worst that can happen: everything is taken back. */
function refuseOrReport(run: RunState, { target, overHidden }: SheetChanges, wrong: readonly WriteConflict[]): void {
  if (overHidden) throw new HostError("filtered-range", { sheet: target.ref.name });
  run.conflicts = [...run.conflicts, ...wrong];
  run.written -= wrong.length;
}
