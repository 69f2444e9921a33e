import { plainCellText } from "../../../src/core/checks/plain-cell-text";
import { findingsOf, found, theFinding } from "./row-of";

const HEADER = "一级指标 | 二级指标 | 三级指标 | 指标类型 | 指标值 | 计量单位";
const row = (cells: string) => ["三级指标 | 指标类型 | 指标值 | 计量单位", cells];

describe("text that hides a match", () => {
  it.each([
    ["改造户\u200B数 | ≥ | 15 | 户", "A2", { text: "改造户数" }],
    ["改造\u00A0户数 | ≥ | 15 | 户", "A2", { text: "改造户数" }],
    ["改造 户数 | ≥ | 15 | 户", "A2", { text: "改造户数" }],
    ["\u2F08员经费 | ≥ | 15 | 户", "A2", { text: "人员经费" }],
    ["５Ｇ基站数 | ≥ | 15 | 个", "A2", { text: "5G基站数" }],
    ["改造户数 | ≥ | １５ | 户", "C2", { number: "15" }],
    ["改造户数 | ≥ | '1 5\u00A0 | 户", "C2", { number: "15" }],
    ["覆盖率 | ≥ | 95 | ％", "D2", { text: "%" }],
    ["改造户数 | ≥ | 15 | 户\u200B", "D2", { text: "户" }],
    ["改造户数 | ≥\u200B | 15 | 户", "B2", { text: "≥" }],
  ])("is cleaned: %s", (cells, cell, value) => {
    expect(findingsOf(row(cells))).toEqual([`${cell} text-disguised`]);
    const { fix, severity } = theFinding("text-disguised", row(cells));
    expect(severity).toBe("info");
    expect(fix?.safe).toBe(true);
    expect(fix?.changes.map((change) => change.value)).toEqual([value]);
  });

  it("is told once for a label over several rows", () => {
    const lines = [HEADER, "产 出指标 | 数量指标 | 甲 | ≥ | 1 | 个", "↑ | 质量指标 | 乙 | ≥ | 2 | 个"];
    const disguised = found(lines).filter(({ code }) => code === "text-disguised");
    expect(disguised.map(({ fix }) => fix?.changes)).toEqual([[{ row: 1, column: 0, value: { text: "产出指标" } }]]);
  });

  it("is left to the finding whose fix changes the same cell", () => {
    expect(findingsOf(row("改造户数 | ＞＝ | 15 | 户"))).toEqual(["B2 type-not-allowed"]);
    expect(findingsOf(row("覆盖率 | ≥ | ９５％ |"))).toEqual(["C2 unit-in-target"]);
    expect(findingsOf(row("改善环境 | 定性 | 改善 | 项\u00A0"))).toEqual(["D2 unit-on-qualitative"]);
  });

  it.each([
    "改造户数（2024年） | ≥ | 15 | 户",
    "完成 5G 基站，共计：一期 | ≥ | 15 | 个",
    "工程质量⏎合格率 | ≥ | 95 | %",
    "改造面积 | ≥ | 15 | ㎡",
    "改造户数 | ≥ | 1756 {#,##0_ } | 户",
    "改善环境 | 定性 | 改善，提升 |",
    '改造户数 | ≥ | ="１５" → １５ | 户',
  ])("is not found in good Chinese, layout, numbers and formulas: %s", (cells) => {
    expect(findingsOf(row(cells)).filter((code) => code.includes("disguised"))).toEqual([]);
  });

  it("is clean after one cleaning", () => {
    for (const role of ["name", "level1", "target", "unit", "actual"] as const) {
      for (const text of ["\u3000１ ５％", "产 出\u00A0指标", "ｍ ²", "\u2F08 员", "1，756"]) {
        const once = plainCellText(text, role).text;
        expect(plainCellText(once, role)).toEqual({ text: once, disguises: [] });
      }
    }
  });

  it("is looked at once in a cell that is merged over two columns", () => {
    expect(findingsOf(row("改造户数 | ≥ | 26 户 | ←"))).not.toContain("C2 text-disguised");
  });
});
