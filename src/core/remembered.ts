/**
 * A function that remembers its results by key, the last `limit` keys or so. Only for pure functions whose results nobody
 * changes: an edited cell leaves the other rows of a table as they were, and many rows share one sentence.
 */
export function remembered<Arguments extends readonly unknown[], Result>(
  limit: number,
  keyOf: (...args: Arguments) => string,
  compute: (...args: Arguments) => Result
): (...args: Arguments) => Result {
  const results = new Map<string, Result>();
  return (...args) => {
    const key = keyOf(...args);
    const known = results.get(key);
    if (known !== undefined) return known;
    const result = compute(...args);
    if (results.size >= limit) results.clear();
    results.set(key, result);
    return result;
  };
}
