import { plannedChanges } from "../../../src/core/plan/describe-plan";
import { isSafeFix, planFixes } from "../../../src/core/plan/plan-fix";
import { HEADER, assessed } from "./assessed";

const row = (type: string, target: string, unit: string) =>
  `产出指标 | 数量指标 | 改造小区个数 | ${type} | ${target} | ${unit} | 以26个为基准，每少1个扣除10%权重分。`;

describe("the plan for fixes", () => {
  it("makes the safe ones: the type's symbol, the number without its unit, no unit on 定性", () => {
    const sheet = assessed([HEADER, row("大于等于", "26", "个"), row("≥", "26个", "个").replace("改造", "新建")]);
    const { plan, fixed } = planFixes([sheet], isSafeFix);
    expect(plannedChanges(plan, [sheet.grid]).map(({ cell, before, after }) => [cell, before, after])).toEqual([
      ["D2", "大于等于", "≥"],
      ["E3", "26个", "26"],
    ]);
    expect(fixed.map(({ code }) => code)).toEqual(["type-not-allowed", "unit-in-target"]);
  });

  it("turns text in a text cell into a number: the format would hold it as text", () => {
    const sheet = assessed([HEADER, row("≥", "26个 {@}", "个")]);
    const [operation] = planFixes([sheet], isSafeFix).plan.sheets[0]?.operations ?? [];
    expect(operation).toMatchObject({ cells: [[{ number: "26", format: "General" }]] });
  });

  it("plans nothing when nothing is chosen", () => {
    const sheet = assessed([HEADER, row("大于等于", "26", "个")]);
    expect(planFixes([sheet], () => false)).toEqual({ plan: { action: "fix", sheets: [] }, fixed: [] });
  });
});
