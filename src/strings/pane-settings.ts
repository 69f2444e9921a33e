import type { PartialSteps, Settings } from "../core/settings";

const PARTIAL: Readonly<Record<PartialSteps, string>> = {
  whole: "不足一步的不计",
  started: "不足一步的按一步计",
  proportional: "不足一步的按比例计",
};

const PARTIAL_EXAMPLES: Readonly<Record<PartialSteps, string>> = {
  whole: "例如每低 1% 扣一次，低了 9.5%，扣 9 次",
  started: "例如每低 1% 扣一次，低了 9.5%，扣 10 次",
  proportional: "例如每低 1% 扣一次，低了 9.5%，扣 9.5 次",
};

const WITHOUT_PERCENT: Readonly<Record<Settings["gradeWithoutPercent"], string>> = {
  ask: "不评分，请人补上百分比",
  middle: "按该等级的中间值",
  bottom: "按该等级的最低值",
};

/** 设置. */
export const settingsText = {
  note: "设置保存在这个工作簿里，改了马上生效。评分标准原文有写明的，以原文为准。",
  scoring: "计分",
  partial: "不足一步怎么办（原文没写时）",
  partials: PARTIAL,
  partialExamples: PARTIAL_EXAMPLES,
  digits: "每项得分保留几位小数（四舍五入）",
  digitsOption: (digits: number): string => (digits === 0 ? "整数" : `${digits} 位小数`),
  withoutPercent: "只填了等级、没填百分比时",
  withoutPercents: WITHOUT_PERCENT,
  national: "没有评分标准的指标，按国家通用公式评分",
  nationalHint: "数量指标按完成比例，成本指标按超支比例扣。关闭时，没有评分标准的指标不评分。",
  grades: "等级分数线（占满分的百分比，含）",
  excellent: "优",
  good: "良",
  fair: "中",
  poor: "低于“中”的分数线为差。",
  gradeOrder: "分数线要从高到低：优 > 良 > 中。",
  automatic: "自动化",
  automaticScoring: "面板打开时，改了实际完成值就自动更新得分",
  automaticHint: "只更新已有的得分列，不会新加列。",
  marks: "校验时给有问题的单元格标色",
  marksHint: "标色不改动您自己的格式，可随时清除。",
  clearMarks: "清除全部标色",
  weights: "权重",
  weightsNote: "分配权重时默认的比例，在“分配权重”里选择后会记住。",
  toWeights: "分配权重",
  reset: "恢复默认设置",
  resetAsk: "要把以上设置全部恢复为默认吗？",
  resetConfirm: "恢复",
  cancel: "取消",
} as const;
