import type { MergeOperation } from "../../core/plan/write-plan";
import { tupleOf } from "../journal/entry";
import { rangeOf } from "../sheet-access";
import type { Looked } from "./looked";
import { NOTHING, only } from "./looked";

/** Merges cells that are not merged yet. */
export function lookAtMerge(sheet: Excel.Worksheet, { area }: MergeOperation): Looked {
  const merged = rangeOf(sheet, area).getMergedAreasOrNullObject();
  merged.load("areaCount");
  return {
    decide: () => {
      if (!merged.isNullObject) return NOTHING;
      return only({
        cells: 0,
        steps: [{ k: "merge", a: tupleOf(area) }],
        write: () => rangeOf(sheet, area).merge(false),
      });
    },
  };
}
