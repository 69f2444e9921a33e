/** Words that the add-in writes into the user's own sheet. */
export const SHEET_TEXT = {
  weight: "权重",
  actual: "实际完成值",
  completion: "完成率",
  score: "得分",
  explanation: "评分说明",
  /** Shown before the total by its number format. */
  total: "总分",
  manual: "人工评分",
  allScored: (count: number) => `${count} 项已全部评分`,
  someUnscoredBefore: (count: number) => `共 ${count} 项，`,
  someUnscoredAfter: " 项未评分",
} as const;
