import type { Settings } from "../core/settings";

/** Words of the summary sheet. */
export const SUMMARY_TEXT = {
  sheet: "绩效评分汇总",
  subtitle: (year: number | null, department: string) =>
    `${year === null ? "" : `${year} 年度\u3000`}${department}\u3000单位：分`,
  departments: (count: number) => `共 ${count} 张绩效目标表\u3000单位：分`,
  unknownDepartment: "（未写明部门）",
  noLevel: "（未填）",
  columns: [
    "名次",
    "部门（单位）、指标",
    "得分",
    "权重",
    "得分率",
    "失分",
    "等级",
    "指标数",
    "未评分",
    "填报率",
    "错误",
  ],
  level1Columns: ["序号", "一级指标", "得分", "权重", "得分率", "失分", "等级", "指标数", "未评分", "填报率", "错误"],
  byLevel1: "按一级指标",
  byLevel2: "各部门（单位）分类得分",
  byLevel2Only: "按二级指标",
  mostLost: "失分较多的指标",
  notScored: "未评分的指标及原因",
  findings: "待处理的问题",
  provenance: "说明",
  /** Before a level2 under its level1. */
  below: "\u3000",
  total: "合计",
  noRank: "—",
  /** Where a column has nothing to say. */
  none: "—",
  moreOpen: (count: number) => `还有 ${count} 项未评分，原因见各表的“评分说明”。`,
  unfinished: "未评完",
  notYetScored: (sheet: string) =>
    `还没有评分，暂时没有得分可以汇总。请打开工作表“${sheet}”，填好权重和实际完成值，点“本表评分”，再点“生成汇总”。`,
  computed: (sheet: string) =>
    `得分还没有写进工作表“${sheet}”。这里的数是按表中现有内容算出来的，不会跟着表变。请先点“本表评分”，再点“生成汇总”。`,
  toBeScored: (sheet: string, count: number) =>
    `有 ${count} 项可以评分，但得分还没有写入。请打开工作表“${sheet}”，点“本表评分”，再点“生成汇总”。`,
  outdated: (sheet: string, count: number) =>
    `有 ${count} 项评分以后改过，得分还是原来的。请打开工作表“${sheet}”，重新点“本表评分”，汇总会跟着变。`,
  noneScored: "还没有得分。",
  noneLost: "没有失分的指标。",
  noneOpen: "没有待处理的问题。",
  level1Chart: "各一级指标得分与权重",
  rankingChart: (first: number | null) => `各部门（单位）得分与权重${first === null ? "" : `（前 ${first} 名）`}`,
  named: (name: string, place: string) => `${name}（${place}）`,
  kind: (severity: string, count: number, places: string) => `${severity} ${count} 处：${places}`,
  place: (sheet: string, cell: string, several: boolean) => (several ? `${sheet} ${cell}` : cell),
  places: (cells: readonly string[], count: number) =>
    cells.length < count ? `${cells.join("、")} 等 ${count} 处` : cells.join("、"),
  labelled: (label: string, text: string) => `${label}：${text}`,
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
