/** 汇总与报表. */
export const documentsText = {
  summary: "绩效评分汇总",
  summaryNote: "各类指标得分、扣分最多的指标、没有打分的项目和图表。得分改了会跟着变。A4 横向可直接打印。",
  summaryButton: "生成汇总",
  selfEvaluation: "项目支出绩效自评表",
  selfEvaluationNote: "一级、二级、三级指标，年度指标值，实际完成值，分值，得分，偏差原因分析，带总分行。",
  selfEvaluationButton: "生成自评表",
  report: "校验报告",
  reportNote: "列出每一处问题、所在单元格和怎么改，可以发给填表单位。",
  reportButton: "生成校验报告",
  scope: "范围",
  thisSheet: "当前工作表",
  allSheets: "全部工作表",
  ownSheets: "只会新建或更新本加载项自己的工作表。您已有的同名工作表不会被改动。",
} as const;
