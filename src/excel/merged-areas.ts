import type { Area } from "../core/grid/area";
import { parseAddress } from "../core/grid/address";

/** The merged areas of a range that the next sync reads. */
export interface MergeRequest {
  readonly merged: Excel.RangeAreas;
}

export function requestMerges(range: Excel.Range): MergeRequest {
  const merged = range.getMergedAreasOrNullObject();
  merged.load("areas/items/address");
  return { merged };
}

export function mergedAreas({ merged }: MergeRequest): readonly Area[] {
  if (merged.isNullObject) return [];
  return merged.areas.items.flatMap(({ address }) => parseAddress(address) ?? []);
}
