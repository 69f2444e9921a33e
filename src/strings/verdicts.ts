/** How an explanation ends, and why a row has no score and what to do about it. */
export const verdicts = {
  scored: (exact: string, full: boolean, rounded: string | null) => {
    if (rounded !== null) return `得 ${exact} 分，四舍五入为 ${rounded} 分`;
    return full ? `得满分 ${exact} 分` : `得 ${exact} 分`;
  },
  byNational: (because: string) => `没有评分标准，按国家通用公式计算：${because}`,
  notScored: (sentence: string) => `未评分：${sentence}`,
  notApplicable: "不适用，不评分。",
  duplicate: (row: string) => (row === "" ? "与前面的指标重复，不重复计分。" : `与第 ${row} 行重复，不重复计分。`),
  manual: (points: string, checked: boolean) =>
    checked
      ? `人工评分：${points} 分，由人填写，予以保留。`
      : `人工评分：${points} 分，由人填写，予以保留；没有权重，未核对上限。`,
  /** How the next three begin and end: they stay before an explanation that is otherwise the same. */
  typedRemark: { start: "“得分”栏原填“", end: "没有采用。" },
  typedNoNumber: (shown: string) => `“得分”栏原填“${shown}”不是数字，没有采用。`,
  typedOutside: (shown: string, most: string) => `“得分”栏原填“${shown}”不在 0～${most} 分之内，没有采用。`,
  typedOutsideRange: (shown: string, from: string, to: string) =>
    `“得分”栏原填“${shown}”不在标准允许的 ${from}～${to} 分之内，没有采用。`,
  weightMissing: "没有权重。请在“权重”栏填写分值，或用“分配权重”。",
  weightNotNumber: (shown: string) => `权重“${shown}”不是 0～100 之间的数字，请改正。`,
  actualMissing: "没有填写实际完成值，请先填写。",
  actualNotApplicable: "实际完成值填的是“不适用”，标准没有规定不适用时怎样计分，请人工评分或调整指标。",

  conflict: (code: string, params: Readonly<Record<string, string>>) =>
    CONFLICTS[code]?.(params) ?? "标准与本行的指标值、类型或权重不一致，请先核对修改。",

  standardMissing: "没有评分标准，请补写评分标准，或在“得分”栏人工评分。",
  /** `question` is what the reader of standards asks. */
  refused: (question: string) => `${question}请在“标准”页确认，或在“得分”栏人工评分。`,
} as const;

type Sentence = (params: Readonly<Record<string, string>>) => string;

const CONFLICTS: Readonly<Record<string, Sentence>> = {
  "unit-differs-from-standard": ({ unit = "", expected = "" }) =>
    `标准里的单位“${unit}”与本行计量单位“${expected}”不一致，请先确定以哪个为准。`,
  "base-differs-from-target": ({ base = "", target = "", unit = "" }) =>
    `标准的基准“${base}${unit}”与指标值“${target}${unit}”不一致，请先确定以哪个为准。`,
  "direction-differs-from-type": () => "标准的扣分方向与指标类型相反，请先核对修改。",
  "tier-points-differ-from-weight": ({ points = "", weight = "" }) =>
    `标准里的 ${points} 分与权重 ${weight} 分不一致，请先让标准与权重一致。`,
  "tiers-gap": () => "标准的分档有遗漏，请补全后再评分。",
  "tiers-overlap": () => "标准的分档有重叠，请改正后再评分。",
  "year-differs": () => "标准里的年份与本表年度不一致，请先核对修改。",
  "name-differs-from-standard": ({ name = "", standardName = "" }) =>
    `标准说的是“${standardName}”，与指标“${name}”不是同一个，请先核对修改。`,
};
