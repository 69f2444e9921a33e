import type { Settings } from "../core/settings";

/** Words of the summary sheet. */
export const SUMMARY_TEXT = {
  sheet: "绩效评分汇总",
  subtitle: (year: number | null, department: string) => `${year === null ? "" : `${year} 年度\u3000`}${department}`,
  departments: (count: number) => `共 ${count} 张绩效目标表`,
  unknownDepartment: "（未写明部门）",
  noLevel: "（未填）",
  ranking: "部门（单位）得分排名",
  result: "评分结果",
  byLevel1: "按一级指标",
  byLevel2: (department: string) => `分类得分：${department}`,
  byLevel2Only: "分类得分",
  mostLost: "失分较多的指标",
  notScored: "未评分的指标及原因",
  findings: "待处理的问题",
  provenance: "说明",
  rankingColumns: ["名次", "部门（单位）", "得分", "权重", "得分率", "等级", "指标数", "未评分", "填报率", "错误"],
  level1Columns: ["序号", "一级指标", "得分", "权重", "得分率", "失分", "指标数", "未评分", "填报率", "错误"],
  level2Columns: ["一级指标", "二级指标", "得分", "权重", "得分率", "失分", "指标数", "未评分", "填报率", "错误"],
  mostLostColumns: ["序号", "指标", "得分", "权重", "失分", "位置", "评分说明"],
  notScoredColumns: ["序号", "指标", "位置", "原因"],
  findingColumns: ["序号", "问题", "程度", "数量", "位置"],
  subtotal: "小计",
  total: "合计",
  unfinished: "未评完",
  notYetScored: "尚未评分，请先点“本表评分”",
  noneLost: "没有失分的指标。",
  noneOpen: "没有待处理的问题。",
  level1Chart: "各一级指标得分与权重",
  rankingChart: "各部门（单位）得分",
  place: (sheet: string, cell: string, several: boolean) => (several ? `${sheet} ${cell}` : cell),
  places: (cells: readonly string[], count: number) =>
    cells.length < count ? `${cells.join("、")} 等 ${count} 处` : cells.join("、"),
  sourceLabel: "数据来源",
  source: (sheets: readonly string[]) => `工作表“${sheets.join("”“")}”；得分、权重随原表变化，问题清单为生成时的情况。`,
  settingsLabel: "评分设置",
  settings: ({ partialSteps, digits, gradeThresholds }: Settings) =>
    `不足一档：${STEPS[partialSteps]}；得分保留 ${digits} 位小数；等级：${gradeThresholds.excellent.toString()}% 及以上为优，` +
    `${gradeThresholds.good.toString()}% 及以上为良，${gradeThresholds.fair.toString()}% 及以上为中，以下为差。`,
  rateLabel: "得分率",
  rate: "得分 ÷ 权重；失分只计已评分的指标。",
  madeLabel: "生成",
  made: (version: string, program: string, time: string) => `绩效目标助手 ${version}（${program}），${time}`,
} as const;

const STEPS: Readonly<Record<Settings["partialSteps"], string>> = {
  whole: "只算满档",
  started: "不足一档按一档算",
  proportional: "按比例算",
};
