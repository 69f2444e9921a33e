import { compactText } from "../lexicon/plain-text";
import type { Indicator } from "./target-table";

/**
 * Marks a row that repeats an earlier indicator of the same block of a table: the same name and standard, however spaced. Without a
 * standard the place and the target must agree too, because one name may stand under two level2 labels.
 */
export function markDuplicates(indicators: readonly Indicator[], blocks: readonly string[]): readonly Indicator[] {
  const byName = new Map<string, Indicator[]>();
  return indicators.map((indicator, index) => {
    if (indicator.status !== "applicable" || indicator.name === "") return indicator;
    const name = `${blocks[index] ?? ""}\n${comparable(indicator.name)}`;
    const earlier = byName.get(name);
    const first = earlier?.find((other) => isSame(other, indicator));
    if (first) return { ...indicator, status: "duplicate", duplicateOf: first.row };
    if (earlier) earlier.push(indicator);
    else byName.set(name, [indicator]);
    return indicator;
  });
}

function isSame(first: Indicator, second: Indicator): boolean {
  if (comparable(first.standard) !== comparable(second.standard)) return false;
  if (first.standard !== "") return true;
  return (["level2", "type", "target", "unit"] as const).every((key) => first[key] === second[key]);
}

function comparable(text: string): string {
  return compactText(text).toLowerCase();
}
