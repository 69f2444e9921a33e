/** 全部工作表. */
export const sheetsText = {
  note: (count: number): string =>
    `本工作簿有 ${count} 个可处理的工作表（隐藏的和本加载项生成的不算）。没有绩效目标表的会自动跳过。`,
  validate: "校验全部",
  score: "评分全部",
  summary: "汇总全部",
  oneUndo: "不论多少个工作表，都算一次操作，可以一次撤销。",
  results: "各工作表结果",
  cancelled: "中途停下了，后面的工作表没有处理。",
  list: "工作表",
  active: "当前",
  protected: "已保护",
  done: "完成",
  partly: "完成一部分",
  noTable: "跳过",
  skipped: "没有处理",
} as const;
