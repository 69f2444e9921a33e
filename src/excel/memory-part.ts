import type { Memory, WrittenScore } from "../core/assessment";
import { Rational } from "../core/number/rational";
import { DEFAULT_SETTINGS } from "../core/settings";
import type { SheetRef } from "../core/grid/grid";

export const EMPTY_MEMORY: Memory = {
  settings: DEFAULT_SETTINGS,
  columnCorrections: {},
  ruleChoices: [],
  ignoredFindings: [],
  writtenScores: [],
};

type Scores = Readonly<Record<string, readonly (readonly [string, string])[]>>;

/** What is stored: exact numbers as text, scores by sheet, and the names of the sheets it speaks of. */
interface StoredMemory extends Omit<Memory, "writtenScores"> {
  readonly scores: Scores;
  readonly sheetNames: Readonly<Record<string, string>>;
}

/** The memory as plain JSON data; 8/3 becomes {"$": "8/3"}. */
export function storedMemory({ writtenScores, ...memory }: Memory, sheets: readonly SheetRef[]): unknown {
  const scores: Record<string, [string, string][]> = {};
  for (const { sheet, name, score } of writtenScores) (scores[sheet] ??= []).push([name, score]);
  const sheetNames = Object.fromEntries(sheets.map(({ id, name }) => [id, name]));
  const stored: StoredMemory = { ...memory, scores, sheetNames };
  return plain(stored);
}

function plain(value: unknown): unknown {
  if (value instanceof Rational) return { $: value.toString() };
  if (Array.isArray(value)) return value.map(plain);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]));
}

/**
 * The memory again. Anything missing or of another shape is replaced by its default, so that a part from an older or newer
 * version never stops the add-in. A sheet whose id is new (the file was rebuilt elsewhere) is found by its name.
 */
export function readMemory(data: unknown, sheets: readonly SheetRef[]): Memory {
  if (!isRecord(data)) return EMPTY_MEMORY;
  const read = revive(data) as Partial<StoredMemory>;
  const id = sheetIds(read.sheetNames, sheets);
  return {
    settings: { ...DEFAULT_SETTINGS, ...(isRecord(read.settings) ? read.settings : {}) },
    columnCorrections: Object.fromEntries(
      Object.entries(read.columnCorrections ?? {}).map(([sheet, roles]) => [id(sheet), roles])
    ),
    ruleChoices: records(read.ruleChoices),
    ignoredFindings: records(read.ignoredFindings).map((it) => ({ ...it, sheet: id(it.sheet) })),
    writtenScores: scoresOf(read.scores, id),
  };
}

/** The sheets that the stored memory speaks of. */
export function rememberedSheets(data: unknown): readonly SheetRef[] {
  const names = isRecord(data) && isRecord(data.sheetNames) ? data.sheetNames : {};
  return Object.entries(names).map(([id, name]) => ({ id, name: String(name) }));
}

function scoresOf(stored: unknown, id: (stored: string) => string): readonly WrittenScore[] {
  if (!isRecord(stored)) return [];
  return Object.entries(stored).flatMap(([sheet, pairs]) =>
    Array.isArray(pairs)
      ? pairs.flatMap((pair: unknown) =>
          Array.isArray(pair) ? [{ sheet: id(sheet), name: String(pair[0]), score: String(pair[1]) }] : []
        )
      : []
  );
}

function sheetIds(names: unknown, sheets: readonly SheetRef[]): (stored: string) => string {
  const known = new Set(sheets.map(({ id }) => id));
  const stored = isRecord(names) ? names : {};
  return (id) => (known.has(id) ? id : (sheets.find(({ name }) => name === stored[id])?.id ?? id));
}

function revive(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(revive);
  if (!isRecord(value)) return value;
  if (typeof value.$ === "string") return Rational.parse(value.$) ?? Rational.ZERO;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, revive(one)]));
}

function records<Item>(value: readonly Item[] | undefined): readonly Item[] {
  return Array.isArray(value) ? (value.filter(isRecord) as Item[]) : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
