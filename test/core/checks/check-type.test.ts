import { findingsOf, found, theFinding } from "./row-of";

const HEADER = "三级指标 | 指标类型 | 指标值 | 计量单位";
const typed = (type: string) => [HEADER, `改造户数 | ${type} | 15 | 户`];

describe("the type of an indicator", () => {
  it("is one of the six signs", () => {
    for (const type of ["≥", ">", "=", "≤", "<"]) expect(findingsOf(typed(type))).toEqual([]);
    expect(findingsOf([HEADER, "改善环境 | 定性 | 改善 |"])).toEqual([]);
  });

  it("is asked for where it is missing", () => {
    expect(findingsOf(typed(""))).toEqual(["B2 type-missing"]);
    expect(findingsOf(typed("/"))).toEqual(["B2 type-missing"]);
  });

  it.each([
    [">=", "≥"],
    ["＞＝", "≥"],
    ["≧", "≥"],
    ["大于等于", "≥"],
    ["不少于", "≥"],
    ["不低于", "≥"],
    ["不超过", "≤"],
    ["≦", "≤"],
    ["﹦", "="],
    ["＝", "="],
    ["＞", ">"],
    ["﹤", "<"],
    ["小于", "<"],
  ])("is put right when it is written %s", (written, meant) => {
    const finding = theFinding("type-not-allowed", typed(written));
    expect(finding.fix).toEqual({
      changes: [{ row: 1, column: 1, value: { text: meant } }],
      safe: true,
      label: `改成“${meant}”`,
    });
    expect(found(typed(written))).toHaveLength(1);
  });

  it("puts 定性指标 right without asking for a unit", () => {
    const [finding, ...others] = found([HEADER, "改善环境 | 定性指标 | 改善 |"]);
    expect(finding?.fix?.changes).toEqual([{ row: 1, column: 1, value: { text: "定性" } }]);
    expect(others).toEqual([]);
  });

  it("offers nothing where the word leaves the sign open", () => {
    for (const word of ["定量", "数量", "√", "按要求"]) {
      expect(theFinding("type-not-allowed", typed(word)).fix).toBeNull();
    }
  });

  it("does not change 正向 without being asked to: whether the bound itself counts is not said", () => {
    expect(theFinding("type-not-allowed", typed("正向")).fix?.safe).toBe(false);
  });

  it("is not asked of a form that has no column for it", () => {
    expect(findingsOf(["三级指标 | 指标值", "改造户数 | ≥15户", "合格率 | 100%", "改善环境 | 明显改善"])).toEqual([]);
  });

  it("is not asked of rows that do not apply", () => {
    expect(findingsOf([HEADER, "不适用 | | |"])).toEqual([]);
  });
});
