import { assessSheets } from "../../../src/core/assess";
import type { Memory, SheetAssessment } from "../../../src/core/assessment";
import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import type { GridOptions } from "../grid/grid-of";
import { gridOf } from "../grid/grid-of";

export const MEMORY: Memory = {
  settings: DEFAULT_SETTINGS,
  columnCorrections: {},
  ruleChoices: [],
  ignoredFindings: [],
  writtenScores: [],
};

/** The thinking about one sheet written down as text. */
export function assessed(rows: readonly string[], options: GridOptions = {}, memory = MEMORY): SheetAssessment {
  const [assessment] = assessSheets([gridOf(rows, options)], memory);
  if (!assessment) throw new Error("no assessment");
  return assessment;
}

export const HEADER = "一级指标 | 二级指标 | 三级指标 | 指标类型 | 指标值 | 计量单位 | 评（扣）分标准";
export const REHABILITATION = "产出指标 | 数量指标 | 改造小区个数 | ≥ | 26 | 个 | 以26个为基准，每少1个扣除10%权重分。";
export const HOUSES = "产出指标 | 数量指标 | 改造危房户数 | ≥ | 15 | 户 | 以15户为基准，每少1户扣除10%权重分。";
export const TENDING =
  "效益指标 | 社会效益指标 | 机关运转 | 定性 | 维护 | | 以办公环境、物资采购、人员出勤等维度考量，每符合一条得对应权重分。";
