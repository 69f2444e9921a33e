import { checkTable } from "../../../src/core/checks/check-table";
import { gridOf } from "../grid/grid-of";
import { findingsOf, found, tableOf, theFinding } from "./row-of";

const HEADER = "三级指标 | 权重";
const weights = (...values: string[]) => [HEADER, ...values.map((value, index) => `指标${index}项 | ${value}`)];

describe("the weights of a table", () => {
  it("add up to 100", () => {
    expect(findingsOf(weights("60", "22.5", "17.5"))).toEqual([]);
    expect(findingsOf(weights("60", "20", "15"))).toEqual(["B1 weights-not-100"]);
    expect(theFinding("weights-not-100", weights("60", "20", "15")).params).toMatchObject({ total: "95", usual: "" });
    expect(findingsOf(weights("60", "50"))).toEqual(["B1 weights-not-100"]);
  });

  it("leave rows out that do not apply or are repeated", () => {
    const lines = [...weights("60", "40"), "不适用 |", "指标0项 | 60"];
    const rows = { 3: { indicator: { status: "duplicate", duplicateOf: 1 } as const } };
    expect(findingsOf(lines, { rows })).toEqual(["A5 duplicate-indicator"]);
  });

  it("may be 90 or 80 beside the execution rate: that is named", () => {
    expect(theFinding("weights-not-100", weights("60", "30")).params).toMatchObject({ rest: "10", usual: "yes" });
    expect(theFinding("weights-not-100", weights("60", "20")).params).toMatchObject({ rest: "20", usual: "yes" });
  });

  it("are right at 90 where the sheet gives the execution rate 10 above the table", () => {
    const funds = ["项目资金 | 分值 | 执行率（B/A） | 得分", "年度资金总额 | 10 | 98% | 9.8"];
    expect(findingsOf([...funds, ...weights("60", "30")])).toEqual([]);
    expect(findingsOf([...funds, ...weights("60", "20")])).toEqual(["B3 weights-not-100"]);
    expect(findingsOf(["预算执行率（20分） | 98%", ...weights("60", "20")])).toEqual([]);
  });

  it("are right at 90 beside a row of the table for the execution rate", () => {
    const input = tableOf(weights("60", "30", "10"));
    const [first, second] = input.rows;
    if (!first || !second) throw new Error("two rows");
    const table = { ...input.table, ignored: [{ row: 3, why: "funds" as const }] };
    const codes = (grid: typeof input.grid) =>
      checkTable({ grid, table, rows: [first, second] }).map(({ code }) => code);
    expect(codes(input.grid)).toEqual(["weights-not-100"]);
    expect(codes(gridOf([...weights("60", "30"), "预算执行率 | 10"]))).toEqual([]);
  });

  it("are asked for one by one where some are there", () => {
    expect(findingsOf(weights("60", "", "40"))).toEqual(["B3 weight-missing"]);
    expect(findingsOf(weights("60", "若干", "40"))).toEqual(["B3 weight-not-number"]);
    expect(findingsOf(weights("60", "", "30"))).toEqual(["B3 weight-missing"]);
    expect(findingsOf(weights("80", "", "30"))).toEqual(["B3 weight-missing", "B1 weights-not-100"]);
  });

  it("are asked for once where none is there", () => {
    expect(findingsOf(weights("", "", ""))).toEqual(["B1 weight-missing"]);
    expect(theFinding("weight-missing", weights("", "", "")).params["rows"]).toBe("3");
    expect(findingsOf(["三级指标 | 实际完成值", "改造户数 |"])).toEqual(["A1 weight-missing"]);
  });

  it("are not asked for by a goal table that has no column for them", () => {
    expect(findingsOf(["三级指标", "改造户数", "培训期数"])).toEqual([]);
  });
});

describe("the points of a block", () => {
  const block = (label: string, ...values: string[]) => [
    "一级指标 | 三级指标 | 权重",
    ...values.map((value, index) => `${index === 0 ? label : "↑"} | 指标${index}项 | ${value}`),
    "效益指标 | 效益 | 40",
    "满意度指标 | 满意度 | 10",
  ];

  it.each(["产出指标（50分）", "产出指标(50)", "产出指标⏎50分"])("are the sum of its weights: %s", (label) => {
    expect(findingsOf(block(label, "30", "20"))).toEqual([]);
    const findings = found(block(label, "30", "10"));
    expect(findings.map(({ code, row, column }) => [code, row, column])).toEqual([
      ["weights-not-100", 0, 2],
      ["weights-not-100", 1, 0],
    ]);
    expect(findings[1]?.params).toMatchObject({ block: "产出指标", stated: "50", total: "40" });
  });

  it("are not compared while a weight is missing or two blocks share the heading", () => {
    expect(findingsOf(block("产出指标（50分）", "30", ""))).toEqual(["C3 weight-missing"]);
    const twice = [...block("产出指标（20分）", "20"), "产出指标（30分） | 指标9项 | 30"];
    expect(findingsOf(twice)).toEqual([]);
  });

  it("are not read from headings that state none", () => {
    expect(findingsOf(block("产出指标", "30", "20"))).toEqual([]);
  });
});
