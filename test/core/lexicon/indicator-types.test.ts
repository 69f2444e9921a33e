import { isQuantitative, parseIndicatorType } from "../../../src/core/lexicon/indicator-types";

describe("the type of an indicator", () => {
  it.each([
    ["≥", "≥"],
    ["＞＝", "≥"],
    ["≧", "≥"],
    ["⩾", "≥"],
    ["大于等于", "≥"],
    ["大于或等于", "≥"],
    ["不少于", "≥"],
    ["≥（不小于）", "≥"],
    ["正向指标", "≥"],
    ["＞", ">"],
    ["﹦", "="],
    ["等于", "="],
    ["<=", "≤"],
    ["≦", "≤"],
    ["不超过", "≤"],
    ["逆向", "≤"],
    [" ＜ ", "<"],
    ["定性指标", "定性"],
    ["定\u00A0性", "定性"],
  ])("is read from %j as %s", (text, type) => expect(parseIndicatorType(text)).toBe(type));

  it.each(["", "大概", "定量", "≥95%", "数量指标", "是", "-", "达到", "最低", "控制在"])("is not in %j", (text) =>
    expect(parseIndicatorType(text)).toBeNull()
  );

  it("is quantitative without a direction under 定量", () => {
    expect(isQuantitative("定量（其他）")).toBe(true);
    expect(isQuantitative("定性")).toBe(false);
  });
});
