import type { StandardContext } from "../../../src/core/standard/reading";

/** A row for a test: ≥ 26 个 with a weight of 6, unless the test says otherwise. */
export function rowContext(own: Partial<StandardContext> = {}): StandardContext {
  const usual = {
    name: "改造老旧小区个数",
    level2: "数量指标",
    type: "≥",
    target: "26",
    unit: "个",
    weight: "6",
    year: 2024,
  } as const;
  return { ...usual, ...own };
}

export const rateContext = (own: Partial<StandardContext> = {}): StandardContext =>
  rowContext({ name: "工程验收合格率", level2: "质量指标", target: "95", unit: "%", weight: "5", ...own });

export const wordContext = (own: Partial<StandardContext> = {}): StandardContext =>
  rowContext({
    name: "改善人居环境",
    level2: "社会效益指标",
    type: "定性",
    target: "改善",
    unit: "",
    weight: "4",
    ...own,
  });

export const budgetContext = (own: Partial<StandardContext> = {}): StandardContext =>
  rowContext({
    name: "人员经费",
    level2: "经济成本指标",
    type: "≤",
    target: "427.16",
    unit: "万元",
    weight: "10",
    ...own,
  });

export const eventContext = (own: Partial<StandardContext> = {}): StandardContext =>
  rowContext({
    name: "安全生产责任事故起数",
    level2: "社会效益指标",
    type: "=",
    target: "0",
    unit: "起",
    weight: "10",
    ...own,
  });

export const dateContext = (own: Partial<StandardContext> = {}): StandardContext =>
  rowContext({
    name: "年初工作计划完成时间",
    level2: "时效指标",
    type: "≤",
    target: "2024年12月31日前",
    unit: "年月日",
    ...own,
  });
