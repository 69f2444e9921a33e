import type { Operator } from "../table/target-table";

/** A sign or word of comparison, and where it was met. */
export interface ComparisonWord {
  readonly words: readonly string[];
  readonly operator: Operator;
}

/**
 * Signs and words before a number: “≥95%”, “＞＝95%”, “不少于50个”. Signs as typed on Chinese keyboards and by old
 * input methods (≧ ⩾ ﹦), words of goal tables and of the county's notes. Compare after `halfWidth`, longest first.
 */
export const LEADING_COMPARISONS: readonly ComparisonWord[] = [
  {
    operator: "≥",
    words: [
      ..."≥≧⩾≮".split(""),
      ...[">=", "=>", "≥=", ">/=", "大于等于", "大于或等于", "大于或者等于", "大于、等于", "高于或等于", "高于等于"],
      ...["不少于", "不低于", "不小于", "不得少于", "不得低于", "不得小于", "不能低于", "不能少于", "应不低于"],
      ...["至少", "最少", "最低", "达到", "达", "保持在不低于"],
    ],
  },
  { operator: ">", words: [">", "大于", "高于", "多于", "超过", "超出"] },
  {
    operator: "≤",
    words: [
      ..."≤≦⩽≯".split(""),
      ...["<=", "=<", "≤=", "小于等于", "小于或等于", "小于或者等于", "小于、等于", "低于或等于", "低于等于"],
      ...["不超过", "不高于", "不大于", "不多于", "不超出", "不得超过", "不得高于", "不得大于", "不得多于", "不能超过"],
      ...["至多", "最多", "最高", "控制在", "控制在不超过"],
    ],
  },
  { operator: "<", words: ["<", "小于", "低于", "少于", "不足", "不到", "不满"] },
  { operator: "=", words: ["=", "==", "等于"] },
];

/**
 * Words after a number: “100%以上”, “5起以内”. A number with 以上, 以下 or 以内 includes itself (Civil Code, article 1259);
 * the bounds of tiers in a standard, where neighbouring tiers decide, are not read with this list.
 */
export const TRAILING_COMPARISONS: readonly ComparisonWord[] = [
  { operator: "≥", words: ["以上", "及以上", "或以上", "含以上", "(含)以上", "以上(含)", "及其以上"] },
  {
    operator: "≤",
    words: ["以下", "及以下", "或以下", "(含)以下", "以下(含)", "以内", "之内", "内", "以内(含)", "及以内"],
  },
];
