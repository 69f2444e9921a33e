import { HostError } from "../../actions/host-error";
import { readRunList } from "../journal/run-list";
import { PARTS, partText, requestPart } from "../parts";
import type { PartHandle } from "../parts";
import type { PlanChunk } from "./chunks";
import type { LookedSheet } from "./decide";
import { refineAll } from "./decide";
import type { Journal } from "./journal-chunk";
import { lookAtSheet } from "./look-at-sheet";
import { layoutMark } from "./own-layout";
import { requestTarget, targetOf } from "./target-sheets";
import type { TargetRequest } from "./target-sheets";
import { EMPTY_LIST } from "../journal/run-list";

export interface MissingSheet extends TargetRequest {
  readonly layoutPart: PartHandle | null;
}

/** What is known before anything is written. */
export interface Ground {
  readonly looked: readonly LookedSheet[];
  /** Own sheets that have to be created. */
  readonly missing: readonly MissingSheet[];
  readonly journal: Journal;
  readonly memory: PartHandle;
}

/** What was seen before, by sheet id: it saves trips, and may be out of date. */
export interface Hints {
  /** Addresses that got validation in earlier runs. */
  readonly validated: ReadonlyMap<string, readonly string[]>;
  /** Ids of our marks. */
  readonly marks: ReadonlyMap<string, readonly string[]>;
}

/**
 * One trip that tells everything about the cells and sheets of a chunk, and refuses what cannot be written: a read-only
 * workbook, a protected or vanished sheet, a sheet of the user's under our name. More trips only where looks or rules are mixed.
 */
export async function lookAround(context: Excel.RequestContext, chunk: PlanChunk, hints: Hints): Promise<Ground> {
  const { workbook } = context;
  workbook.load("readOnly");
  workbook.protection.load("protected");
  const asked = chunk.map((plan) => {
    const request = requestTarget(context, plan);
    const create = "create" in plan.sheet ? plan.sheet : null;
    const ref = "create" in plan.sheet ? { id: plan.sheet.create, name: plan.sheet.create } : plan.sheet;
    const layout = create && requestPart(context, PARTS.layout(create.create));
    const look = {
      context,
      sheet: request.sheet,
      plan,
      ref,
      layout,
      seams: hints.validated.get(ref.id) ?? [],
      marks: hints.marks.get(ref.id) ?? [],
    };
    return { request: { ...request, layoutPart: layout }, operations: lookAtSheet(look) };
  });
  const part = requestPart(context, PARTS.runs);
  const memory = requestPart(context, PARTS.memory);
  await context.sync();
  if (workbook.readOnly) throw new HostError("workbook-read-only");
  const looked = asked.flatMap(({ request, operations }): LookedSheet[] => {
    const target = targetOf(request);
    const laidOut = target !== null && target.layout !== null && target.layout === layoutMark(request.plan.operations);
    return target ? [{ target, laidOut, operations }] : [];
  });
  const missing = asked.map(({ request }) => request).filter(({ sheet }) => sheet.isNullObject);
  if (missing.length > 0 && workbook.protection.protected) throw new HostError("workbook-protected");
  await refineAll(context, looked);
  return { looked, missing, journal: { part, list: readRunList(partText(part)) ?? EMPTY_LIST }, memory };
}
