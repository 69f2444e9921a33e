import type { Grid } from "../../src/core/grid/grid";
import { gridOf } from "../core/grid/grid-of";

const HEADER =
  "一级指标 | 二级指标 | 三级指标 | 指标类型 | 指标值 | 计量单位 | 指标解释 | 评（扣）分标准 | 备注 | 权重 | 实际完成值";

/**
 * A goal table with weights and most actuals, and with faults of every severity: a unit in the target cell, >= for ≥, a rate
 * without unit, a standard that a person must judge, one empty actual.
 */
export function filledTable(name = "整体绩效目标表"): Grid {
  return gridOf(
    [
      "部门（单位）整体绩效目标表 | ← | ← | ← | ← | ← | ← | ← | ←",
      "（2024）年度",
      "青川县水利局",
      HEADER,
      "成本指标 | 经济成本指标 | 人员经费 | ≤ | 400 | 万元 | 全年人员经费支出 | 以年度批复人员经费400万元为基准，实际支出金额小于等于400万元，得满分，反之，每超出批复额10%扣除5%权重分，扣完为止。 | | 10 | 440",
      "产出指标 | 数量指标 | 维修水库座数 | ≥ | 20座 | | 全年维修的小型水库 | 以计划维修水库20座为基准，实际完成20座及以上，得满分，反之每少1座扣除10%权重分。 | | 20 | 18",
      "↑ | ↑ | 新建水渠长度 | >= | 12 | 公里 | 全年新建水渠 | 按完成比例得分，满分为止。 | | 10 | 12",
      "↑ | 质量指标 | 工程验收合格率 | ≥ | 100 | | 验收合格工程占比 | 工程验收合格率=验收合格工程数/验收工程数*100% 得分=工程验收合格率*权重分。 | | 10 | 98.5%",
      "↑ | 时效指标 | 完工时间 | 定性 | 按期 | | 是否按期完工 | 按期完成得满分，否则不得分。 | | 10 | 是",
      "效益指标 | 社会效益指标 | 改善灌溉条件 | 定性 | 改善 | | 灌溉条件改善情况 | 改善明显得满分，效果不明显的酌情扣分。 | | 15 |",
      "↑ | 生态效益指标 | 不适用",
      "↑ | 可持续影响指标 | 管护制度健全性 | 定性 | 健全 | | 制度建设 | 以管护人员、管护经费、巡查记录等维度考量，每符合一条得对应权重分，反之，不得分。 | | 15 | 2/3",
      "满意度指标 | 服务对象满意度指标 | 受益群众满意度 | ≥ | 90 | % | 问卷调查满意度 | 90%（含）以上记10分，80%-90%记8分，70%-80%记5分，70%以下记0分。 | | 10 |",
      "填表人：",
    ],
    { name }
  );
}

/** The same goals before anybody filled in weights or actuals. */
export function emptyTable(name = "整体绩效目标表"): Grid {
  return gridOf(
    [
      "（2024）年度",
      "青川县水利局",
      HEADER.split(" | ").slice(0, 9).join(" | "),
      "产出指标 | 数量指标 | 维修水库座数 | ≥ | 20 | 座 | 全年维修的小型水库 | 以计划维修水库20座为基准，实际完成20座及以上，得满分，反之每少1座扣除10%权重分。",
      "↑ | ↑ | 新建水渠长度 | ≥ | 12 | 公里 | 全年新建水渠 | 按完成比例得分，满分为止。",
      "效益指标 | 社会效益指标 | 改善灌溉条件 | 定性 | 改善 | | 灌溉条件改善情况 | 改善得满分，否则不得分。",
      "满意度指标 | 服务对象满意度指标 | 受益群众满意度 | ≥ | 90 | % | 问卷调查满意度 | 90%（含）以上记10分，80%-90%记8分，70%-80%记5分，70%以下记0分。",
    ],
    { name }
  );
}

/** A sheet without any target table. */
export function otherSheet(name = "通讯录"): Grid {
  return gridOf(["姓名 | 电话", "张三 | 0745-1234567"], { name });
}

/** A table of so many rows, every one with a fault: for lists that must stay smooth. */
export function longTable(rows: number, name = "汇总目标表"): Grid {
  const lines = Array.from(
    { length: rows },
    (_, index) =>
      `产出指标 | 数量指标 | 第${index + 1}项任务完成数 | >= | ${10 + (index % 40)}个 | | 完成数量 | 每少1个扣除10%权重分。 | | 1 | ${index % 30}`
  );
  return gridOf(["（2024）年度", "青川县水利局", HEADER, ...lines], { name });
}
