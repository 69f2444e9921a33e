import type { Memory, WrittenScore } from "../../core/assessment";
import type { SheetRef } from "../../core/grid/grid";
import { EMPTY_MEMORY, readMemory, rememberedSheets, storedMemory } from "../memory-part";
import { PARTS, partText, putPart, removePart, requestPart } from "../parts";
import type { PartHandle } from "../parts";
import { fromXml, toXml } from "../xml-text";
import type { RunState } from "./run-state";

/** Our scores on some sheets as they were remembered so far. */
export function rememberedScores(part: PartHandle, sheets: readonly SheetRef[]): readonly WrittenScore[] {
  const ids = new Set(sheets.map(({ id }) => id));
  return readMemory(dataOf(part), sheets).writtenScores.filter(({ sheet }) => ids.has(sheet));
}

/** Queues new remembered scores for these sheets; everything else in the memory stays. */
export function rememberScores(
  context: Excel.RequestContext,
  part: PartHandle,
  sheets: readonly SheetRef[],
  scores: readonly WrittenScore[]
): void {
  const data = dataOf(part);
  const ids = new Set(sheets.map(({ id }) => id));
  const memory = readMemory(data, sheets);
  const others = memory.writtenScores.filter(({ sheet }) => !ids.has(sheet));
  const known = rememberedSheets(data).filter(({ id }) => !ids.has(id));
  const next = { ...memory, writtenScores: [...others, ...scores] };
  if (isPlain(next)) return removePart(part);
  const stored = storedMemory(next, [...known, ...sheets]);
  putPart(context, part, toXml(PARTS.memory, "memory", stored));
}

/** Sheets that a run comes to for the first time, and what was remembered of them so far. */
export interface FreshSheets {
  readonly fresh: readonly SheetRef[];
  readonly before: readonly WrittenScore[];
}

/** Queues the scores of a run on these sheets. While the run is under way, both the old scores and the new ones are ours. */
export function rememberRun(
  context: Excel.RequestContext,
  part: PartHandle,
  run: RunState,
  { fresh, before }: FreshSheets
): void {
  const now = scoresOn(run, fresh);
  const key = ({ sheet, name, score }: WrittenScore): string => JSON.stringify([sheet, name, score]);
  const known = new Set(now.map(key));
  const gone = before.filter((score) => !known.has(key(score)));
  rememberScores(context, part, fresh, [...gone, ...now]);
  for (const { id } of fresh) run.remembered.add(id);
  run.outdated.push(...fresh.filter(({ id }) => gone.some(({ sheet }) => sheet === id)));
}

/** After the last chunk only the new scores are ours. */
export async function settleScores(context: Excel.RequestContext, run: RunState): Promise<void> {
  if (run.outdated.length === 0) return;
  const part = requestPart(context, PARTS.memory);
  await context.sync();
  rememberScores(context, part, run.outdated, scoresOn(run, run.outdated));
  await context.sync();
}

function scoresOn({ remember }: RunState, sheets: readonly SheetRef[]): readonly WrittenScore[] {
  const ids = new Set(sheets.map(({ id }) => id));
  return (remember ?? []).filter(({ sheet }) => ids.has(sheet));
}

/** Nothing in it differs from what is taken without any memory. */
function isPlain(memory: Memory): boolean {
  return JSON.stringify(storedMemory(memory, [])) === JSON.stringify(storedMemory(EMPTY_MEMORY, []));
}

function dataOf(part: PartHandle): unknown {
  const text = partText(part);
  return text === null ? null : fromXml(text);
}
