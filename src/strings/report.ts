/** Words of the sheet 校验报告. */
export const REPORT_TEXT = {
  sheet: "校验报告",
  title: "绩效目标表校验报告",
  summary: (errors: number, warnings: number, infos: number) =>
    `共 ${errors + warnings + infos} 处：错误 ${errors} 处，提醒 ${warnings} 处，提示 ${infos} 处`,
  columns: ["序号", "工作表", "部门（单位）", "单元格", "程度", "问题", "说明和处理办法", "状态"],
  fixable: (fix: string) => `可一键修正：${fix}。`,
  open: "待处理",
  ignored: (reason: string) => (reason === "" ? "已忽略" : `已忽略：${reason}`),
  none: "没有发现问题。",
} as const;
