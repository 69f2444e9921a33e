/** Why a sheet was left out of a run. */
export const SKIP_TEXT = {
  protected: "工作表已被保护，请先撤销工作表保护",
  hidden: "工作表是隐藏的",
  own: "这是本加载项生成的工作表",
  "no-table": "没有找到绩效目标表",
  "no-room": "表格右边没有放得下评分列的空列",
  "table-beside":
    "左边的表与右边相邻的表之间空列不够，放不下评分列；为免被当成右边那张表的得分，左边的表没有写入评分。" +
    "请在两张表之间插入 6 个空列，再点评分",
  "too-large": "使用区域太大，没有读取。请删除表格右边和下边多余的行列",
  cancelled: "按您的要求停下时还没有轮到",
} as const;

export type SkipReason = keyof typeof SKIP_TEXT;

export const ACTION_TEXT = {
  noTable: (sheets: readonly string[]) =>
    `在${sheets.length === 0 ? "工作簿" : sheets.map((name) => `“${name}”`).join("、")}中没有找到绩效目标表：` +
    "找的是同时有“一级指标、指标类型、指标值、评分标准”等列的表。没有改动任何内容。",
  noSheet: (name: string) => `没有叫“${name}”的工作表。`,
  nothingToUndo: "没有可以撤销的操作。",
} as const;
