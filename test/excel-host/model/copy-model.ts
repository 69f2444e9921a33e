/** A deep copy that shares nothing but the cell styles, which are never changed in place. */
export function copyModel<T>(value: T): T {
  return copyAny(value, new Map()) as T;
}

function copyAny(value: unknown, seen: Map<object, unknown>): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => copyAny(one, seen));
  if (value instanceof Set) return new Set(value);
  if (value instanceof Map) return new Map([...value].map(([key, one]) => [key, copyAny(one, seen)]));
  if (Object.getPrototypeOf(value) !== Object.prototype && Object.getPrototypeOf(value) !== null) return value;
  const known = seen.get(value);
  if (known) return known;
  const copy: Record<string, unknown> = {};
  if ("numberFormat" in value) seen.set(value, copy);
  for (const [key, one] of Object.entries(value)) copy[key] = copyAny(one, seen);
  return copy;
}
