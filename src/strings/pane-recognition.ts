import type { IgnoredRow, Role } from "../core/table/target-table";

const ROLES: Readonly<Record<Role, string>> = {
  number: "序号",
  level1: "一级指标",
  level2: "二级指标",
  name: "三级指标（指标名称）",
  type: "指标类型",
  target: "指标值",
  unit: "计量单位",
  definition: "指标解释",
  standard: "评（扣）分标准",
  remark: "备注",
  weight: "权重（分值）",
  actual: "实际完成值",
  completion: "完成率",
  score: "得分",
  explanation: "评分说明",
  reason: "偏差原因分析",
};

const WHY: Readonly<Record<IgnoredRow["why"], string>> = {
  header: "重复的表头",
  total: "合计、小计",
  note: "说明文字",
  signature: "签字、落款",
  blank: "空行",
  filler: "占位行",
  funds: "资金情况",
};

/** 识别结果. */
export const recognitionText = {
  facts: "这张表",
  department: "部门",
  year: "年度",
  unknown: "没有找到",
  header: "表头",
  headerRow: (row: number): string => `第 ${row} 行`,
  headerRows: (from: number, to: number): string => `第 ${from} 至 ${to} 行`,
  noHeader: "没有表头，按内容识别",
  body: "范围",
  bodyRows: (from: number, to: number): string => `第 ${from} 至 ${to} 行`,
  columns: "各列是什么",
  columnsNote: "认错了请在这里更正，会记在工作簿里并马上重新识别。",
  column: (letters: string): string => `${letters} 列`,
  columnHeading: (letters: string, heading: string): string =>
    heading === "" ? `${letters} 列` : `${letters} 列“${heading}”`,
  role: ROLES,
  noRole: "（不使用）",
  corrected: "已更正",
  restore: "恢复自动识别",
  rows: "各行",
  indicators: (count: number): string => `${count} 行指标`,
  notApplicable: (count: number): string => `${count} 行标为不适用`,
  duplicates: (count: number): string => `${count} 行与前面重复，不评分`,
  duplicate: (row: number, of: number): string => `第 ${row} 行与第 ${of} 行重复`,
  ignored: (count: number): string => `${count} 行不是指标`,
  why: WHY,
  ignoredRow: (row: number, why: string): string => `第 ${row} 行：${why}`,
  ignoredRows: (from: number, to: number, why: string): string => `第 ${from} 至 ${to} 行：${why}`,
  showIgnored: "没有当作指标的行和原因",
} as const;
