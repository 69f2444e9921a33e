import type { RowAssessment } from "../assessment";
import type { StandardContext } from "../standard/reading";
import type { TargetTable } from "../table/target-table";

/** What a rule may know of the row it was read in, from an assessment that already has the row's weight. */
export function standardContextOf({ year }: TargetTable, { indicator, score }: RowAssessment): StandardContext {
  const { name, level2, type, target, unit } = indicator;
  return { name, level2, type, target, unit, weight: score.weight?.toString() ?? null, year };
}
