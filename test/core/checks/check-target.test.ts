import { findingsOf, found, theFinding } from "./row-of";

const HEADER = "三级指标 | 指标类型 | 指标值 | 计量单位";
const target = (type: string, value: string, unit: string) => [HEADER, `整治工程 | ${type} | ${value} | ${unit}`];

describe("the target of a quantitative indicator", () => {
  it.each(["15", "427.16", "1756 {#,##0}", "'15", "'1,756", "0"])("may be %s", (value) => {
    expect(findingsOf(target("≥", value, "户"))).toEqual([]);
  });

  it("may be a percent cell, which has its unit in it", () => {
    expect(findingsOf(target("≥", "0.95 {0%}", ""))).toEqual([]);
    expect(findingsOf(target("≥", "0.95 {0%}", "%"))).toEqual([]);
  });

  it("is asked for where it is empty", () => {
    expect(findingsOf(target("≥", "", "户"))).toEqual(["C2 target-missing"]);
    expect(findingsOf(target("≥", "/", "户"))).toEqual(["C2 target-missing"]);
  });

  it.each(["按月安排", "2月底前", "90%-95%", "约50", "#REF!", "3/4"])("is no number when it reads %s", (value) => {
    expect(findingsOf(target("≤", value, "户"))).toEqual(["C2 target-not-number"]);
  });

  it("is no number when it is a date, typed or as a date cell", () => {
    for (const value of ["2024年12月31日前", "2024-12-31 {yyyy/m/d}"]) {
      const lines = [HEADER, `完成时间 | ≥ | ${value} | 年月日`];
      const change = { rows: { 0: { indicator: { target: "2024年12月31日前", unit: "年月日" } } } };
      expect(findingsOf(lines, change)).toEqual(["C2 target-not-number", "B2 direction-differs-from-type"]);
    }
  });

  it("is free for 定性", () => {
    for (const value of ["改善", "2024年12月31日前", "≥95%", "26个"]) {
      expect(findingsOf(target("定性", value, ""))).toEqual([]);
    }
  });
});

describe("a target with more than a number in it", () => {
  it("is split over the three cells", () => {
    expect(theFinding("operator-in-target", target("", "≥95%", "")).fix).toEqual({
      changes: [
        { row: 1, column: 2, value: { number: "95" } },
        { row: 1, column: 1, value: { text: "≥" } },
        { row: 1, column: 3, value: { text: "%" } },
      ],
      safe: true,
      label: "拆成指标类型“≥”、指标值“95”、计量单位“%”",
    });
  });

  it.each([
    ["26个", "个"],
    ["28.8万元", "万元"],
    ["95%", "%"],
    ["95％", "%"],
  ])("loses its unit when it is %s", (value, unit) => {
    const { fix } = theFinding("unit-in-target", target("≥", value, ""));
    expect(fix?.changes[1]).toEqual({ row: 1, column: 3, value: { text: unit } });
    expect(fix?.safe).toBe(true);
  });

  it.each(["不少于50", "100%以上", "≥ 50 个"])("has its operator told first: %s", (value) => {
    const codes = findingsOf(target("≥", value, ""));
    expect(codes.filter((code) => /target/.test(code))).toEqual(["C2 operator-in-target"]);
  });

  it("changes only what is not there already", () => {
    expect(theFinding("operator-in-target", target("≥", "≥95%", "%")).fix?.changes).toEqual([
      { row: 1, column: 2, value: { number: "95" } },
    ]);
  });

  it("is not split where the other cells say something else", () => {
    expect(theFinding("operator-in-target", target("≤", "≥95%", "%")).fix).toBeNull();
    expect(theFinding("unit-in-target", target("≥", "28.8万元", "%")).fix).toBeNull();
  });

  it("is written in the unit beside it", () => {
    const rows = { 0: { indicator: { target: "12000" } } };
    const { fix } = theFinding("unit-in-target", target("≥", "1.2万户", "户"), { rows });
    expect(fix?.changes).toEqual([{ row: 1, column: 2, value: { number: "12000" } }]);
  });

  it("is no fault of a form without a type column", () => {
    expect(findingsOf(["三级指标 | 指标值 | 计量单位", "覆盖率 | ≥95% | %"])).toEqual([]);
    expect(findingsOf(["三级指标 | 指标值", "改造户数 | 26户"])).toEqual([]);
  });

  it("keeps its unit where there is no column for it", () => {
    const finding = theFinding("operator-in-target", ["三级指标 | 指标类型 | 指标值", "覆盖率 | ≥ | ≥95%"]);
    expect(finding.fix?.changes).toEqual([{ row: 1, column: 2, value: { text: "95%" } }]);
  });

  it("is not mended where a formula makes it", () => {
    expect(theFinding("unit-in-target", target("≥", '=A1&"个" → 26个', "")).fix).toBeNull();
  });

  it("passes once it is mended", () => {
    expect(findingsOf(target("≥", "95", "%"))).toEqual([]);
    expect(found(target("≥", "≥95%", ""))).toHaveLength(1);
  });
});
