import type { WrittenScore } from "../../core/assessment";
import type { RunList, RunChunk, ListedRun, SheetEntry } from "../journal/entry";
import { JOURNAL_VERSION } from "../journal/entry";
import { runListXml, withRun } from "../journal/run-list";
import { PARTS, putPart } from "../parts";
import type { PartHandle } from "../parts";
import { toXml } from "../xml-text";
import type { RunState } from "./run-state";

const MOST_ADDRESSES = 400;

export interface Journal {
  readonly part: PartHandle;
  readonly list: RunList;
}

/** A chunk that is in the journal, as one that was begun. */
export interface Journaled {
  /** Queues the word that the chunk was done. */
  readonly close: () => void;
}

/** What a chunk will change. */
export interface ChunkChanges {
  readonly sheets: readonly SheetEntry[];
  /** Cells whose content is written. */
  readonly cells: number;
  readonly remembered: readonly WrittenScore[] | null;
}

/**
 * Queues the journal of one chunk before anything else of the request: the old contents as a part of their own, then the list
 * that names it. Parts of runs that are too old go.
 */
export function journalChunk(
  context: Excel.RequestContext,
  run: RunState,
  { part, list }: Journal,
  { sheets: entries, cells, remembered }: ChunkChanges
): Journaled {
  const index = run.listed?.chunks ?? 0;
  const chunk: RunChunk = { version: JOURNAL_VERSION, sheets: entries, ...(remembered ? { remembered } : {}) };
  const xml = toXml(PARTS.run(run.id, index), "run", chunk);
  const known = run.listed?.sheets ?? [];
  const listed: ListedRun = {
    id: run.id,
    action: run.action,
    time: run.time,
    sheets: [
      ...known,
      ...entries.filter(({ id }) => !known.some((it) => it.id === id)).map(({ id, name }) => ({ id, name })),
    ],
    cells: (run.listed?.cells ?? 0) + cells,
    chunks: index + 1,
    size: (run.listed?.size ?? 0) + xml.length,
  };
  const { list: next, dropped } = withRun({ ...list, validated: validatedBy(list, entries) }, listed);
  context.workbook.customXmlParts.add(xml);
  const open = { ...next, runs: next.runs.map((it) => (it.id === run.id ? { ...it, open: true as const } : it)) };
  const written = putPart(context, part, runListXml(open));
  for (const old of dropped) dropRun(context, old);
  run.listed = listed;
  return { close: () => written.setXml(runListXml(next)) };
}

/** Queues the removal of a run's parts. */
export function dropRun(context: Excel.RequestContext, { id, chunks }: ListedRun): void {
  for (let index = 0; index < chunks; index++)
    context.workbook.customXmlParts.getByNamespace(PARTS.run(id, index)).getOnlyItemOrNullObject().delete();
}

/** Addresses that got validation once these entries are done; the newest ones are enough. */
function validatedBy(list: RunList, entries: readonly SheetEntry[]): RunList["validated"] {
  const validated: Record<string, readonly string[]> = { ...list.validated };
  for (const { id, steps } of entries)
    for (const step of steps) {
      if (step.k !== "validation") continue;
      const known = new Set([...(validated[id] ?? []), ...step.rules.map(({ address }) => address)]);
      validated[id] = [...known].slice(-MOST_ADDRESSES);
    }
  return validated;
}
