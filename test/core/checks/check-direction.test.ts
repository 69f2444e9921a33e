import { findingsOf, theFinding } from "./row-of";

const HEADER = "一级指标 | 三级指标 | 指标类型 | 指标值 | 计量单位";
const cost = (name: string, type: string, target = "427", unit = "万元") => [
  HEADER,
  `成本指标 | ${name} | ${type} | ${target} | ${unit}`,
  "产出指标 | 改造户数 | ≥ | 15 | 户",
  "效益指标 | 投资额 | ≥ | 6 | 亿元",
  "满意度指标 | 群众满意度 | ≥ | 90 | %",
];

describe("a cost indicator", () => {
  it("is better when it is less", () => {
    expect(findingsOf(cost("人员经费", "≤"))).toEqual([]);
    expect(findingsOf(cost("人员经费", "<"))).toEqual([]);
    expect(findingsOf(cost("人员经费", "="))).toEqual([]);
    expect(findingsOf(cost("人员经费", "≥"))).toEqual(["C2 direction-differs-from-type"]);
  });

  it("is offered the opposite sign, and not changed unasked", () => {
    expect(theFinding("direction-differs-from-type", cost("人员经费", "≥")).fix).toEqual({
      changes: [{ row: 1, column: 2, value: { text: "≤" } }],
      safe: false,
      label: "改成“≤”",
    });
  });

  it("may be ≥ where more of it is better", () => {
    for (const name of ["三公经费压减额", "成本节约额", "污水处理量"]) expect(findingsOf(cost(name, "≥"))).toEqual([]);
    expect(findingsOf(cost("预算控制率", "≥", "95", "%"))).toEqual([]);
  });
});

describe("a last day with ≥", () => {
  const day = (type: string, target: string, unit = "") => [
    "三级指标 | 指标类型 | 指标值",
    `完成时间 | ${type} | ${target}${unit}`,
  ];

  it.each(["2024年12月31日前", "12月底前", "2024-12-31", "第四季末"])("is the wrong way round: %s", (target) => {
    expect(findingsOf(day("≥", target))).toContain("B2 direction-differs-from-type");
  });

  it("is no fault as 定性 or ≤, and a number of months is no day", () => {
    expect(findingsOf(day("定性", "2024年12月31日前"))).toEqual([]);
    expect(findingsOf(day("≤", "12月底前"))).toEqual(["C2 target-not-number"]);
    expect(findingsOf(day("≥", "12", "个月"))).toEqual([]);
    expect(findingsOf(day("≥", "2024.5"))).toEqual([]);
  });

  it("is told once where the standard's words were found to disagree as well", () => {
    const conflict = { code: "direction-differs-from-type", blocking: true, params: {}, span: null } as const;
    const lines = ["三级指标 | 指标类型 | 指标值 | 评分标准", "完成时间 | ≥ | 12月底前 | 每逾期1天扣1分"];
    const codes = findingsOf(lines, { rows: { 0: { reading: { conflicts: [conflict] } } } });
    expect(codes.filter((code) => code.includes("direction"))).toEqual(["D2 direction-differs-from-type"]);
  });
});
