import type { Severity } from "../core/finding";
import type { PlanAction } from "../core/plan/write-plan";
import type { Grade } from "../core/scoring/score";

const RUN_NAMES: Readonly<Record<PlanAction, string>> = {
  validate: "校验",
  score: "评分",
  summary: "生成汇总",
  "self-evaluation": "生成自评表",
  report: "生成校验报告",
  fix: "修改",
  weights: "分配权重",
  actual: "填写",
  "clear-marks": "清除标色",
  undo: "撤销",
};

const counts = ({ error, warning, info }: Readonly<Record<Severity, number>>): string => {
  const parts = [
    error > 0 ? `${error} 处错误` : "",
    warning > 0 ? `${warning} 处提醒` : "",
    info > 0 ? `${info} 处提示` : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? "没有发现问题" : parts.join("，");
};

/** What came out of a run: results, conflicts, sheets left out. */
export const outcomeText = {
  run: (name: PlanAction): string => RUN_NAMES[name],
  counts,
  validated: (found: Readonly<Record<Severity, number>>): string => `校验完成：${counts(found)}`,
  validationSet: "有问题的单元格已标色；类型、指标值、单位等列已设置输入限制，以后填错会当场提示。",
  scored: (score: string, weight: string, grade: Grade | null, unscored: number): string =>
    unscored > 0
      ? `已得 ${score} 分（权重合计 ${weight} 分），还有 ${unscored} 项未评分`
      : `总分 ${score} 分（满分 ${weight} 分）${grade ? `，等级“${grade}”` : ""}`,
  scoredSheets: (sheets: number, tables: number): string => `评分完成：${sheets} 个工作表，${tables} 张绩效目标表`,
  nothingScored: "还没有能评分的指标",
  unscoredNext: (count: number): string => `有 ${count} 项没有打分，原因写在“评分说明”列里，也列在“得分”页。`,
  done: (name: PlanAction, written: number): string =>
    ({
      validate: "校验完成",
      score: "评分完成",
      summary: "汇总已写入“绩效评分汇总”工作表",
      "self-evaluation": "自评表已生成",
      report: "校验报告已生成",
      fix: written > 0 ? `已修改 ${written} 个单元格` : "没有需要修改的单元格",
      weights: written > 0 ? `权重已写入 ${written} 个单元格` : "权重没有变化",
      actual: "已填入表中",
      "clear-marks": "标色已清除，您自己的格式没有动",
      undo: "已撤销",
    })[name],
  noTable: "这个工作表里没有找到绩效目标表",
  noTableNext: "找的是同时有“指标、类型、指标值、评分标准”等列的表。请打开目标表所在的工作表再试。表格没有改动。",
  cancelled: (written: number): string =>
    written > 0
      ? `已按您的要求停下：停下之前写入了 ${written} 个单元格，可以撤销。`
      : "已按您的要求停下，什么也没有写入。",
  conflict: (sheet: string, cell: string, expected: string, found: string): string =>
    `${sheet} ${cell} 刚才被改过（原来是“${expected}”，现在是“${found}”），没有覆盖。请看一眼再重新运行。`,
  kept: (sheet: string, cell: string, found: string): string => `${sheet} ${cell} 后来被改成“${found}”，保持不动。`,
  more: (count: number): string => `还有 ${count} 处同样的情况。`,
  skipped: (sheet: string, reason: string): string => `“${sheet}”没有处理：${reason}`,
  skippedPartly: (sheet: string, reason: string): string => `“${sheet}”只处理了一部分：${reason}`,
  sheetWithoutTable: "没有绩效目标表",
  undone: (name: PlanAction, restored: number): string =>
    `已撤销“${RUN_NAMES[name]}”，${restored === 0 ? "表格恢复了原样" : `恢复了 ${restored} 个单元格`}`,
  nothingToUndo: "没有可以撤销的操作",
  undoOffer: (name: PlanAction): string => `可撤销：${RUN_NAMES[name]}`,
  undoExtent: (cells: number, sheets: readonly string[]): string =>
    `${sheets.length === 1 ? `“${sheets[0]}”` : `${sheets.length} 个工作表`}，${cells === 0 ? "标色和输入限制" : `${cells} 个单元格`}`,
} as const;
