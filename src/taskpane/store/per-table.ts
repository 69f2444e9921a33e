import type { TableAssessment } from "../../core/assessment";

/**
 * Works out something of a table once: assessments never change, so a table of 3,000 rows is not walked through again by every
 * view at every step of a progress bar.
 */
export function perTable<Result>(work: (table: TableAssessment) => Result): (table: TableAssessment) => Result {
  const known = new WeakMap<TableAssessment, { readonly result: Result }>();
  return (table) => {
    const before = known.get(table);
    if (before) return before.result;
    const result = work(table);
    known.set(table, { result });
    return result;
  };
}
