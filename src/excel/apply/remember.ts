import type { Memory, WrittenScore } from "../../core/assessment";
import type { SheetRef } from "../../core/grid/grid";
import { EMPTY_MEMORY, readMemory, rememberedSheets, storedMemory } from "../memory-part";
import { PARTS, partText, putPart, removePart } from "../parts";
import type { PartHandle } from "../parts";
import { fromXml, toXml } from "../xml-text";

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

/** Nothing in it differs from what is taken without any memory. */
function isPlain(memory: Memory): boolean {
  return JSON.stringify(storedMemory(memory, [])) === JSON.stringify(storedMemory(EMPTY_MEMORY, []));
}

function dataOf(part: PartHandle): unknown {
  const text = partText(part);
  return text === null ? null : fromXml(text);
}
