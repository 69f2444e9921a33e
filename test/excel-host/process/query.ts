import { findKey } from "./class-table";
import type { Handle } from "./class-table";
import { invalidArgument } from "./excel-error";
import type { ExcelProcess } from "./excel-process";
import type { QueryInfo } from "./protocol";

/** What a `load` asks for, as a tree: "format/fill/color" → format → fill → color; "*" is all scalar properties. */
type Wanted = Map<string, Wanted>;

export function identityOf(object: Handle, process: ExcelProcess): Record<string, unknown> {
  return object.table.identity?.(object.target, process) ?? {};
}

/** The answer to `load`: wire names, nested objects by name, collections as `_Items`. */
export function queryObject(object: Handle, query: QueryInfo, process: ExcelProcess): Record<string, unknown> {
  const wanted: Wanted = new Map();
  for (const path of [...(query.Select ?? []), ...(query.Expand ?? [])].flatMap((one) => one.split(","))) {
    let level = wanted;
    for (const name of path.split("/").map((part) => part.trim())) {
      if (name === "" || name.toLowerCase() === "items") continue;
      let next = level.get(name.toLowerCase());
      if (!next) level.set(name.toLowerCase(), (next = new Map()));
      level = next;
    }
  }
  return publish(object, wanted, process, query);
}

function publish(object: Handle, wanted: Wanted, process: ExcelProcess, page: QueryInfo = {}): Record<string, unknown> {
  const result: Record<string, unknown> = { ...identityOf(object, process) };
  const all = wanted.size === 0 || wanted.has("*") || wanted.has("$all");
  const { table, target } = object;
  if (all) readScalars(object, result, process);
  if (table.items) {
    const inner = new Map([...wanted].filter(([name]) => !readScalar(object, name, result, process)));
    const skip = page.Skip ?? 0;
    const items = table.items(target, process).slice(skip, page.Top ? skip + page.Top : undefined);
    result["_Items"] = items.map((item) => publish(item, inner, process));
    return result;
  }
  for (const [name, inner] of wanted) {
    if (name === "*" || name === "$all" || readScalar(object, name, result, process)) continue;
    const key = findKey(table.nav, name);
    const navigate = key === null ? undefined : table.nav?.[key];
    if (key === null || !navigate) throw unknownProperty(object, name);
    const child = navigate(target, process);
    result[key] = child ? publish(child, inner, process) : null;
  }
  return result;
}

function readScalars(object: Handle, result: Record<string, unknown>, process: ExcelProcess): void {
  for (const [key, property] of Object.entries(object.table.props ?? {})) {
    if (property.get) result[key] = property.get(object.target, process) ?? null;
  }
}

function readScalar(object: Handle, name: string, result: Record<string, unknown>, process: ExcelProcess): boolean {
  const key = findKey(object.table.props, name);
  const property = key === null ? undefined : object.table.props?.[key];
  if (key === null || !property?.get) return false;
  result[key] = property.get(object.target, process) ?? null;
  return true;
}

function unknownProperty(object: Handle, name: string): Error {
  return invalidArgument(
    `${object.table.name}.${name} cannot be loaded: the in-memory Excel process has no such property.`
  );
}

/** The answer to `retrieve`: the same in camelCase, collections as `items`. */
export function queryAsJson(object: Handle, query: QueryInfo, process: ExcelProcess): unknown {
  return camelCase(queryObject(object, query, process));
}

function camelCase(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelCase);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key === "_Items" ? "items" : key.charAt(0).toLowerCase() + key.slice(1),
      key === "Values" || key === "Formulas" || key === "Text" ? inner : camelCase(inner),
    ])
  );
}
