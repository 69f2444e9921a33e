/** Deep equality of plain data, maps and sets; a missing property and an undefined one count as the same. */
export function isSame(first: unknown, second: unknown): boolean {
  if (first === second) return true;
  if (typeof first !== "object" || typeof second !== "object" || first === null || second === null) return false;
  if (first instanceof Map && second instanceof Map) {
    return first.size === second.size && [...first].every(([key, value]) => isSame(value, second.get(key)));
  }
  if (first instanceof Set && second instanceof Set) {
    return first.size === second.size && [...first].every((entry) => second.has(entry));
  }
  if (Array.isArray(first) !== Array.isArray(second)) return false;
  const [left, right] = [first as Record<string, unknown>, second as Record<string, unknown>];
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...keys].every((key) => isSame(left[key], right[key]));
}
