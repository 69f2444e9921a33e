import type { ExcelProcess } from "./excel-process";

/** One property of a class on the wire; without `set` it is read-only, without `get` write-only. */
export interface Property<T> {
  get?(target: T, process: ExcelProcess): unknown;
  set?(target: T, value: unknown, process: ExcelProcess): void;
}

/** An Office.js class as a table. Keys are wire names (PascalCase); anything that is not in the table fails loudly. */
export interface ClassTable<T> {
  readonly name: string;
  readonly props?: Readonly<Record<string, Property<T>>>;
  /** Navigation properties; null is a null object. */
  readonly nav?: Readonly<Record<string, (target: T, process: ExcelProcess) => Handle | null>>;
  /** Methods, both those that return objects (a Handle or null) and those that return plain values. */
  readonly methods?: Readonly<Record<string, (target: T, args: readonly unknown[], process: ExcelProcess) => unknown>>;
  /** Members of a collection, in order. */
  readonly items?: (target: T, process: ExcelProcess) => Handle[];
  /** The indexer `getItem`: by name or id; null is an ItemNotFound error. */
  readonly at?: (target: T, key: unknown, process: ExcelProcess) => Handle | null;
  /** What Office.js needs to find the object again in a later batch. */
  readonly identity?: (target: T, process: ExcelProcess) => Record<string, string>;
}

/** An object of the add-in as the process sees it: its class and the part of the model it stands for. */
export interface Handle {
  readonly table: ClassTable<unknown>;
  readonly target: unknown;
}

export function handle<T>(table: ClassTable<T>, target: T): Handle {
  return { table: table as unknown as ClassTable<unknown>, target };
}

export function isHandle(value: unknown): value is Handle {
  return typeof value === "object" && value !== null && "table" in value && "target" in value;
}

const lookups = new WeakMap<object, Map<string, string>>();

/** The table's own spelling of a member, whatever the case it was asked in ("rowHidden" → "RowHidden"). */
export function findKey(members: Readonly<Record<string, unknown>> | undefined, name: string): string | null {
  if (!members) return null;
  let lookup = lookups.get(members);
  if (!lookup) {
    lookup = new Map(Object.keys(members).map((key) => [key.toLowerCase(), key]));
    lookups.set(members, lookup);
  }
  return lookup.get(name.toLowerCase()) ?? null;
}
