import { areaAddress } from "../core/grid/address";
import type { NoTableExplanation } from "../core/table/explain-no-table";
import type { Role } from "../core/table/target-table";

const HEADINGS: Readonly<Partial<Record<Role, string>>> = {
  name: "三级指标（指标名称）",
  type: "指标类型",
  target: "指标值",
  standard: "评（扣）分标准",
};

/** Why a sheet gives no table and what to do, in two sentences: “工作表“人员名单”里没有绩效目标表：…。请…”. */
export function noTableText(explanation: NoTableExplanation): string {
  const { sheet, area } = explanation;
  const where = area === null ? "" : `（已查看 ${areaAddress(area)}）`;
  return `工作表“${sheet.name}”里没有找到绩效目标表${where}：${reasonText(explanation)}`;
}

function reasonText({ reason, headings, missing, typeSigns, levelLabels }: NoTableExplanation): string {
  const found = headings.map(({ text }) => `“${text}”`).join("、");
  const row = (headings[0]?.row ?? 0) + 1;
  const lacking = missing.map((role) => HEADINGS[role] ?? role).join("、");
  switch (reason) {
    case "empty":
      return "这张工作表是空的。请打开填有目标表的工作表再试。";
    case "own-summary":
      return "这是评分汇总表，由本工具生成。请打开填有目标表的工作表再试。";
    case "other-list":
      return "看起来是另一种清单（如人员、预算、考勤）。请打开填有目标表的工作表再试。";
    case "no-rows":
      return `第 ${row} 行有表头${found}，但下面没有填写指标。请填写三级指标、指标类型、指标值后再试。`;
    case "few-headings":
      return `第 ${row} 行只认出${found}，还缺${lacking}。请补上这些列名后再试。`;
    case "no-headings":
      return typeSigns > 0 || levelLabels > 0
        ? `有 ${levelLabels} 个指标级次名称、${typeSigns} 个指标类型符号，但没有表头。请加上一行列名：三级指标、指标类型、指标值、评（扣）分标准。`
        : "没有“三级指标、指标类型、指标值、评（扣）分标准”这样的列名。请打开填有目标表的工作表再试。";
  }
}
