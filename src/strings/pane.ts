import type { Severity } from "../core/finding";
import type { PlanAction } from "../core/plan/write-plan";

const SEVERITY: Readonly<Record<Severity, string>> = { error: "错误", warning: "提醒", info: "提示" };

const VIEW_TITLES = {
  home: "首页",
  findings: "校验结果",
  standards: "评分标准",
  actuals: "填写实际完成值",
  scores: "得分",
  more: "更多功能",
  recognition: "识别结果",
  weights: "分配权重",
  documents: "汇总与报表",
  sheets: "全部工作表",
  settings: "设置",
} as const;

const WORKING: Readonly<Record<PlanAction, string>> = {
  validate: "正在校验…",
  score: "正在评分…",
  summary: "正在生成汇总…",
  "self-evaluation": "正在生成自评表…",
  report: "正在生成校验报告…",
  fix: "正在修改…",
  weights: "正在写入权重…",
  actual: "正在写入…",
  "clear-marks": "正在清除标色…",
  undo: "正在撤销…",
};

/** The shell of the pane: names of views, states and what every view uses. */
export const paneText = {
  product: "绩效目标助手",
  navigation: "功能",
  severity: SEVERITY,
  viewTitles: VIEW_TITLES,
  navTitles: { home: "首页", findings: "校验", standards: "标准", actuals: "填写", scores: "得分", more: "更多" },
  navCount: (count: number): string => `${count} 处待处理`,
  backToMore: "返回更多功能",
  reading: "正在读取工作表…",
  loadingView: "正在打开…",
  retry: "重试",
  cancel: "停止",
  cancelling: "正在停下…",
  closeMessage: "关闭消息",
  working: (name: PlanAction): string => WORKING[name],
  undo: "撤销",
  undoing: "正在撤销…",
  saved: "已保存到本工作簿",
  settingsReset: "已恢复默认设置",
  ruleChosen: "已按您选择的理解评分",
  ruleForgotten: "已恢复为程序自己的理解",
  findingIgnored: "已忽略，原因记在工作簿里",
  findingRestored: "已恢复到问题列表",
  columnCorrected: "已按您指定的列重新识别",
  rescored: "得分已自动更新",
  emptyCell: "（空）",
  changeFrom: "从",
  changeTo: "改为",
  unknownDepartment: "未写明部门",
  tableFacts: (year: string, indicators: number, weight: string): string =>
    [year, `${indicators} 项指标`, weight].filter((part) => part !== "").join(" · "),
  year: (year: number): string => `${year} 年`,
  weightTotal: (total: string): string => `权重合计 ${total}`,
  noWeights: "还没有权重",
  tableChoice: "选择表格",
  tableOption: (index: number, department: string): string => `第 ${index} 张表：${department}`,
  jump: "转到单元格",
  target: (target: string): string => `目标 ${target}`,
  weight: (points: string): string => `权重 ${points} 分`,
  rowLabel: (row: number): string => `第 ${row} 行`,
  openSheet: (name: string): string => `打开“${name}”`,
  points: (points: string): string => `${points} 分`,
  startFailed: "没能读取工作簿",
} as const;
