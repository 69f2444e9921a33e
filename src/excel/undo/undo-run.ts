import { HostError } from "../../actions/host-error";
import type { UndoResult, WriteConflict } from "../../actions/sheet-host";
import { rememberScores } from "../apply/remember";
import { dropRun } from "../apply/journal-chunk";
import type { ListedRun, RunChunk, RunList } from "../journal/entry";
import { JOURNAL_VERSION } from "../journal/entry";
import { isEmptyList, readRunList, runListXml, withoutRun } from "../journal/run-list";
import { PARTS, partText, putPart, removePart, requestPart } from "../parts";
import type { PartHandle } from "../parts";
import { fromXml } from "../xml-text";
import { lookBackAtSheet } from "./look-back-at-sheet";
import type { LookedBack } from "./looked-back";
import { requestJournalSheets } from "./journal-sheets";

/** What is read of the journal at first. */
interface JournalRead {
  readonly part: PartHandle;
  readonly list: RunList;
  readonly listed: ListedRun;
}

export interface UndoOptions {
  /** The run to take back; the last one when not said. */
  readonly id?: string;
  /** The run has just put contents into wrong rows. */
  readonly misplaced?: boolean;
}

/**
 * Takes back a run, the last one unless it is named: the list, then its old contents, then a look at what stands there now, then
 * one request that restores every cell which still is as the run left it. Four trips, three more for each further chunk.
 */
export async function undoRun(context: Excel.RequestContext, options: UndoOptions = {}): Promise<UndoResult> {
  const read = await readJournal(context, options.id);
  if (!read) return { entry: null, restored: 0, kept: [] };
  const { listed } = read;
  let restored = 0;
  const kept: WriteConflict[] = [];
  for (let index = listed.chunks - 1; index >= 0; index--) {
    const done = await undoChunk(context, read, index, options.misplaced === true);
    restored += done.restored;
    kept.push(...done.kept);
  }
  const sheets = listed.sheets.map(({ name }) => name);
  const entry = { id: listed.id, action: listed.action, time: listed.time, sheets, cells: listed.cells };
  return { entry, restored, kept };
}

async function readJournal(context: Excel.RequestContext, id: string | undefined): Promise<JournalRead | null> {
  context.runtime.enableEvents = true;
  const part = requestPart(context, PARTS.runs);
  await context.sync();
  const list = readRunList(partText(part));
  if (list === null) throw new HostError("journal-unreadable");
  const listed = id === undefined ? list.runs[list.runs.length - 1] : list.runs.find((run) => run.id === id);
  return listed ? { part, list, listed } : null;
}

interface ChunkResult {
  readonly restored: number;
  readonly kept: readonly WriteConflict[];
}

async function undoChunk(
  context: Excel.RequestContext,
  read: JournalRead,
  index: number,
  misplaced: boolean
): Promise<ChunkResult> {
  const { listed } = read;
  const data = requestPart(context, PARTS.run(listed.id, index));
  const sheets = requestJournalSheets(context, listed.sheets);
  context.workbook.load("readOnly");
  await context.sync();
  if (context.workbook.readOnly) throw new HostError("workbook-read-only");
  const chunk = chunkOf(data);
  const memory = chunk.remembered ? requestPart(context, PARTS.memory) : null;
  const looks = chunk.sheets.flatMap((entry): LookedBack[] => {
    const sheet = sheets(entry);
    return sheet ? [lookBackAtSheet(context, sheet, entry, { misplaced, broken: listed.open === true })] : [];
  });
  await context.sync();
  const results = looks.map((look) => look.decide());
  context.runtime.enableEvents = false;
  for (const { restore } of results) restore();
  if (memory && chunk.remembered) rememberScores(context, memory, chunk.sheets, chunk.remembered);
  if (index === 0) forget(context, read);
  context.runtime.enableEvents = true;
  await context.sync();
  return {
    restored: results.reduce((sum, { restored }) => sum + restored, 0),
    kept: results.flatMap(({ kept }) => kept),
  };
}

/** The run leaves the journal in the request that restores its first chunk; an empty journal leaves the file. */
function forget(context: Excel.RequestContext, { part, list, listed }: JournalRead): void {
  const next = withoutRun(list, listed.id);
  if (isEmptyList(next)) removePart(part);
  else putPart(context, part, runListXml(next));
  dropRun(context, listed);
}

function chunkOf(part: PartHandle): RunChunk {
  const text = partText(part);
  const data = text === null ? null : fromXml(text);
  const chunk = data as Partial<RunChunk> | null;
  if (chunk === null || chunk.version !== JOURNAL_VERSION || !Array.isArray(chunk.sheets))
    throw new HostError("journal-unreadable");
  return chunk as RunChunk;
}
