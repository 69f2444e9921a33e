/** Words of the self-evaluation form 项目支出绩效自评表. */
export const SELF_EVALUATION_TEXT = {
  sheet: "绩效自评表",
  /** Excel takes at most 31 characters. */
  sheetOf: (number: number) => (number === 1 ? "绩效自评表" : `绩效自评表${number}`),
  title: "项目支出绩效自评表",
  year: (year: number | null) => (year === null ? "" : `（${year} 年度）`),
  project: "项目名称",
  department: "主管部门",
  funds: "项目资金（万元）",
  fundsColumns: ["", "", "全年预算数", "全年执行数", "分值", "执行率", "得分", "说明"],
  fundsTotal: "年度资金总额",
  fundsNote: "请填写全年预算数和全年执行数，执行率和得分会自动计算。",
  columns: ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"],
  total: "总分",
  unscored: " 项未评分",
  /** Before the arithmetic that is filled in for the clerk, who goes on from there. */
  reason: (arithmetic: string) => `${REASON_MARK}${arithmetic}`,
  signatures:
    "填表人：\u3000\u3000\u3000\u3000\u3000\u3000\u3000\u3000联系电话：\u3000\u3000\u3000\u3000\u3000\u3000\u3000\u3000填报日期：\u3000\u3000\u3000\u3000\u3000\u3000\u3000\u3000单位负责人：",
} as const;

/** What begins with this was filled in by us and may be brought up to date; anything else is the clerk's. */
export const REASON_MARK = "扣分情况（请补充原因和改进措施）：";
