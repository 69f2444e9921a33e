import { compactText } from "../lexicon/plain-text";
import type { Indicator } from "./target-table";

/**
 * Marks a row that repeats an earlier indicator of the same table: the same name and standard, however spaced. Without a
 * standard the place and the target must agree too, because one name may stand under two level2 labels.
 */
export function markDuplicates(indicators: readonly Indicator[]): readonly Indicator[] {
  const first = new Map<string, number>();
  return indicators.map((indicator) => {
    if (indicator.status !== "applicable" || indicator.name === "") return indicator;
    const key = keyOf(indicator);
    const earlier = first.get(key);
    if (earlier !== undefined) return { ...indicator, status: "duplicate", duplicateOf: earlier };
    first.set(key, indicator.row);
    return indicator;
  });
}

function keyOf({ name, standard, level2, type, target, unit }: Indicator): string {
  const words = standard === "" ? [name, level2, type ?? "", target, unit] : [name, standard];
  return words.map((word) => compactText(word).toLowerCase()).join("\u0000");
}
