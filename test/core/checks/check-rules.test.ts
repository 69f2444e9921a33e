import { Rational } from "../../../src/core/number/rational";
import type { Conflict } from "../../../src/core/standard/reading";
import type { Expression, GradedRule, Interval, Marks, Rule, TiersRule } from "../../../src/core/standard/rule";
import { findingsOf, theFinding } from "./row-of";

const points = (amount: number): Marks => ({ amount: Rational.of(amount), of: "points" });
const from = (bound: number | null, to: number | null = null): Interval => ({
  from: bound === null ? null : Rational.of(bound),
  fromInclusive: true,
  to: to === null ? null : Rational.of(to),
  toInclusive: false,
});

function tiers(...steps: readonly (readonly [number | null, number])[]): TiersRule {
  const list = steps.map(([bound, amount]) => ({ interval: from(bound), outcome: { give: points(amount) } }));
  return { kind: "tiers", scale: "value", tiers: list, whole: false };
}

function graded(...bounds: readonly number[]): GradedRule {
  const names = ["基本达成", "部分实现", "较低"];
  return {
    kind: "graded",
    of: "percent",
    grades: bounds.map((bound, index) => ({ name: names[index] ?? "", aliases: [], band: from(bound) })),
  };
}

const TIMES_WEIGHT: Expression = {
  node: "operation",
  operator: "×",
  left: { node: "rate" },
  right: { node: "weight" },
};
const ratio = (rateName: string | null, score: Expression = TIMES_WEIGHT): Rule => ({
  kind: "ratio",
  rateName,
  rate: null,
  cases: [{ when: null, score }],
});

function codes(rule: Rule, name = "群众满意度", target = "90", conflicts: readonly Conflict[] = []): string[] {
  const lines = ["三级指标 | 指标类型 | 指标值 | 计量单位 | 评分标准", `${name} | ≥ | ${target} | % | 见下文`];
  return findingsOf(lines, { rows: { 0: { reading: { rule, conflicts } } } });
}
const conflict = (code: Conflict["code"]): Conflict => ({ code, blocking: false, params: {}, span: null });

describe("bands beside the county's notes", () => {
  it("differ where the same points begin elsewhere", () => {
    expect(codes(tiers([90, 10], [80, 8], [70, 5], [null, 0]))).toEqual(["E2 bands-differ-from-county-note"]);
    expect(codes(tiers([95, 20], [80, 16], [60, 10], [null, 0]))).toEqual(["E2 bands-differ-from-county-note"]);
    expect(codes(graded(80, 50, 0))).toEqual(["E2 bands-differ-from-county-note"]);
  });

  it("agree where they are the notes', and another scheme is no slip", () => {
    expect(codes(tiers([90, 10], [80, 8], [60, 5], [null, 0]))).toEqual([]);
    expect(codes(tiers([90, 10], [80, 7], [70, 4], [null, 0]))).toEqual([]);
    expect(codes(tiers([90, 10], [80, 8], [null, 0]))).toEqual([]);
    expect(codes(tiers([90, 10], [80, 10], [70, 5], [null, 0]))).toEqual([]);
    expect(codes(graded(80, 60, 0))).toEqual([]);
    expect(codes(graded(90, 80))).toEqual([]);
    expect(codes(tiers([95, 10], [90, 8], [80, 5], [null, 0]))).toEqual([]);
    expect(codes(graded(90, 50, 0))).toEqual([]);
  });

  it("are compared for satisfaction alone: the notes speak of nothing else", () => {
    expect(codes(tiers([90, 10], [80, 8], [70, 5], [null, 0]), "任务完成率")).toEqual([]);
  });
});

describe("the rate of a standard", () => {
  it("has another name than the indicator", () => {
    expect(codes(ratio("验收合格率"), "工程质量合格率", "100")).toEqual(["E2 name-differs-from-standard"]);
  });

  it("has the same name, a part of it, or one that fits any indicator", () => {
    for (const name of ["工程质量合格率", "合格率", "2024年工程质量合格率", "实际完成率", "达标率", null]) {
      expect(codes(ratio(name), "工程质量合格率", "100")).toEqual([]);
    }
    expect(codes(ratio("验收合格率"), "工程质量合格情况", "100")).toEqual([]);
    expect(codes(ratio("投诉处理率"), "投诉举报处理率", "100")).toEqual([]);
    expect(codes(ratio("实际复垦率"), "临时用地复垦率", "100")).toEqual([]);
    expect(codes(ratio("满意率"), "群众满意度", "100")).toEqual([]);
  });

  it("times the weight never gives full marks at a target below 100%", () => {
    expect(codes(ratio("群众满意度"))).toEqual(["E2 full-marks-unreachable"]);
    const lines = ["三级指标 | 指标类型 | 指标值 | 计量单位 | 评分标准", "群众满意度 | ≥ | 90 | % | 见下文"];
    const finding = theFinding("full-marks-unreachable", lines, { rows: { 0: { reading: { rule: ratio(null) } } } });
    expect(finding.params["target"]).toBe("90");
  });

  it("gives full marks at 100%, or where it is divided by the target first", () => {
    expect(codes(ratio("群众满意度"), "群众满意度", "100")).toEqual([]);
    const overTarget: Expression = { node: "operation", operator: "÷", left: TIMES_WEIGHT, right: { node: "target" } };
    expect(codes(ratio("群众满意度", overTarget))).toEqual([]);
  });
});

describe("what reading the standard has found", () => {
  it("is not told a second time", () => {
    const bands = tiers([90, 10], [80, 8], [70, 5], [null, 0]);
    expect(codes(bands, "群众满意度", "90", [conflict("bands-differ-from-county-note")])).toHaveLength(1);
    expect(codes(ratio("验收合格率"), "合格程度率", "100", [conflict("name-differs-from-standard")])).toHaveLength(1);
    expect(codes(ratio(null), "群众满意度", "90", [conflict("full-marks-unreachable")])).toHaveLength(1);
  });
});
