import type { RowChange } from "./row-of";
import { JUDGEMENT, findingsOf, theFinding } from "./row-of";

const HEADER = "三级指标 | 指标类型 | 指标值 | 计量单位 | 权重 | 实际完成值";
const actuals = (...values: string[]) => [
  HEADER,
  ...values.map((value, index) => `改造户数${index}期 | ≥ | 15 | 户 | ${100 / values.length} | ${value}`),
];

describe("the actual of an indicator", () => {
  it("is asked for where others are filled in", () => {
    expect(findingsOf(actuals("15", "12"))).toEqual([]);
    expect(findingsOf(actuals("15", ""))).toEqual(["F3 actual-missing"]);
  });

  it("is not asked for before the year is over, in rows that do not apply, or without a column", () => {
    expect(findingsOf(actuals("", ""))).toEqual([]);
    expect(findingsOf([...actuals("15"), "不适用 | | | | |"])).toEqual([]);
  });

  it("is not asked for where a person scores", () => {
    const lines = actuals("15", "");
    expect(findingsOf(lines, { rows: { 1: { reading: { rule: JUDGEMENT } } } })).toEqual([]);
    expect(findingsOf(lines, { rows: { 1: { score: { state: "manual" } } } })).toEqual([]);
  });

  it.each(["actual-not-readable", "actual-not-possible"] as const)("is %s where scoring found so", (reason) => {
    const score = {
      reason,
      explanation: "请重新填写。",
      question: { sentence: "", proposals: ["14户"], likely: "14户" },
    };
    const finding = theFinding(reason, actuals("0.14", "15"), { rows: { 0: { score } } });
    expect(finding).toMatchObject({ row: 1, column: 5, severity: "warning", params: { why: "请重新填写。" } });
    expect(finding.fix).toEqual({
      changes: [{ row: 1, column: 5, value: { text: "14户" } }],
      safe: false,
      label: "改成“14户”",
    });
  });

  it("has no fix that could not be read afterwards", () => {
    const question = { sentence: "", proposals: ["很多"], likely: "很多" };
    const rows: Record<number, RowChange> = { 0: { score: { reason: "actual-not-readable", question } } };
    expect(theFinding("actual-not-readable", actuals("1", "15"), { rows }).fix).toBeNull();
  });

  it("has no fix where more than one thing can have been meant", () => {
    const question = { sentence: "", proposals: ["省级=1", "市级=1"], likely: null };
    const rows: Record<number, RowChange> = { 0: { score: { reason: "actual-not-readable", question } } };
    expect(theFinding("actual-not-readable", actuals("1", "15"), { rows }).fix).toBeNull();
  });

  it("is looked at although a weight is missing", () => {
    const lines = [HEADER, "改造户数 | ≥ | 15 | 户 | | 很多", "培训期数 | ≥ | 4 | 期 | | 4"];
    expect(findingsOf(lines)).toEqual(["E1 weight-missing", "F2 actual-not-readable"]);
  });

  it("is not blamed for what the standard lacks", () => {
    const rows = { 0: { score: { reason: "standard-not-understood" } } } as const;
    expect(findingsOf(actuals("15", "12"), { rows })).toEqual([]);
  });
});
