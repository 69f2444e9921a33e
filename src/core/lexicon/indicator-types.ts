import type { IndicatorType } from "../table/target-table";
import { LEADING_COMPARISONS } from "./comparison-words";
import { compactText } from "./plain-text";
import { simplified } from "./traditional";

/** Words of type columns that are no comparison; “正向” and “反向” stand under 指标方向 in other provinces' forms. */
const OTHER_WORDS: Readonly<Record<string, IndicatorType>> = {
  定性: "定性",
  定性指标: "定性",
  定性类: "定性",
  正向: "≥",
  正向指标: "≥",
  反向: "≤",
  逆向: "≤",
  反向指标: "≤",
  逆向指标: "≤",
};

/** Before a number these compare; alone they are as likely the target of a qualitative indicator. */
const NOT_ALONE = new Set("达到 达 至少 最少 最低 最高 至多 最多 控制在 超过 超出 不足 不到 不满".split(" "));

/** 定量 names no direction: where it stands, the operator is to be sought in the target cell. */
const QUANTITATIVE = new Set(["定量", "定量指标", "定量类", "定量(其他)", "定量其他"]);

const WORDS: ReadonlyMap<string, IndicatorType> = new Map([
  ...LEADING_COMPARISONS.flatMap(({ words, operator }) =>
    words.filter((word) => !NOT_ALONE.has(word)).map((word) => [word, operator] as const)
  ),
  ...Object.entries(OTHER_WORDS),
]);

/** One of the six types however it is written (≧, ＞＝, 大于等于, ≥（不小于）, 定性指标), or null for any other text. */
export function parseIndicatorType(text: string): IndicatorType | null {
  if (text.length > 12) return null;
  const compact = simplified(compactText(text));
  const known = WORDS.get(compact);
  if (known || !/^["'“]|["'”)]$/.test(compact)) return known ?? null;
  return WORDS.get(compact.replace(/^["'“]|["'”]$|\([^()]{1,8}\)$/g, "")) ?? null;
}

/** True for 定量, which says that a number follows but not how it is compared. */
export function isQuantitative(text: string): boolean {
  return text.length <= 12 && QUANTITATIVE.has(compactText(text));
}
