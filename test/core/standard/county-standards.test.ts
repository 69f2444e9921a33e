import { printRule } from "../../../src/core/standard/print-rule";
import { readStandard } from "../../../src/core/standard/read-standard";
import type { StandardContext } from "../../../src/core/standard/reading";
import { budgetContext, dateContext, rateContext, rowContext, wordContext } from "./contexts";

function understood(text: string, context: StandardContext): string {
  const { rule, refusal } = readStandard(text, context);
  return rule ? printRule(rule, context) : `refused: ${refusal?.reason}`;
}

describe("the standards of the county's housing bureau", () => {
  it("reads a budget that may not be exceeded", () => {
    const text =
      "以年度批复人员经费427.16万元为基准，实际支出金额小于等于427.16万元，得满分，反之，每超出批复额10%扣除5%权重分，扣完为止。";
    expect(understood(text, budgetContext())).toBe("不超过427.16万元得满分，每超出10%扣5%权重分，扣完为止。");
  });

  it("reads a deduction for each one that is missing", () => {
    const text = "以计划建设污水处理厂3个为基准，实际完成3个及以上，得满分，反之每少1个扣除1/3权重分。";
    const context = rowContext({ name: "建设污水处理厂个数", target: "3" });
    expect(understood(text, context)).toBe("达到3个得满分，每少1个扣1/3权重分，扣完为止。");
  });

  it("reads 1% of 1756 households as a percent of the target", () => {
    const text = "以计划契税补贴1756户为基准，实际完成1756户及以上，得满分，反之每少1%扣除2%权重分。";
    const context = rowContext({ name: "契税补贴户数", target: "1756", unit: "户" });
    expect(understood(text, context)).toBe("达到1756户得满分，每少1%扣2%权重分，扣完为止。");
  });

  it("reads a rate that is defined and multiplied with the weight, with only a space between the two sentences", () => {
    const text = "验收合格率=验收合格项目数/验收项目数*100% 验收合格率得分=验收合格率*权重分。";
    const context = rateContext({ name: "工程质量合格率", target: "100", unit: "" });
    expect(understood(text, context)).toBe("验收合格率=验收合格项目数/验收项目数×100%，得分=验收合格率×权重分。");
  });

  it("counts late matters, not days, for a date with matters that are late", () => {
    const text =
      "以住建部门计划的2024年12月31日为时间节点，所有部门计划工作在计划时间内完成得满分，反之，每出现1起超出计划时间完成的事项，扣除5%权重分，扣完为止。";
    const { rule } = readStandard(text, dateContext({ type: "≥" }));
    expect(rule).toMatchObject({ kind: "events", counts: "overdue" });
  });

  it("takes the items that are listed for the conditions of a checklist, and says so", () => {
    const text = "以部门办公环境、物资采购、人员出勤等维度考量，每符合一条得对应权重分，反之，不得分。";
    const reading = readStandard(text, wordContext({ name: "维护机关正常有序运转", target: "维护" }));
    expect(reading.rule).toMatchObject({ kind: "checklist", mode: "equal-share", count: 3 });
    expect(reading.assumptions.map(({ code }) => code)).toEqual(["equal-shares", "count-from-items", "open-list"]);
  });

  it("reads improvements against the time before", () => {
    const text =
      "通过对比芷江县的公共设施布局分布、完好度、正常使用等维度考量，对比部门工作开展前和开展后的改善情况，每出现一项改善，得对应权重分，反之，不得分。";
    expect(understood(text, wordContext())).toBe(
      "以公共设施布局分布、完好度、正常使用三个方面衡量，每符合一项得对应权重分，反之不得分。"
    );
  });

  it("reads a condition behind its sources", () => {
    const text =
      "以污水处理厂的水质检测数据为依据，对比部门工作开展前和开展后的水体质量提升情况，若提升得满分，反之，不得分。";
    expect(understood(text, wordContext({ target: "提升" }))).toBe("提升得满分，否则不得分。");
  });

  it("reads bands of satisfaction, the lower bound included", () => {
    const text = "90%（含）以上记10分，80%-90%记8分，70%-80%记5分，70%以下记0分。";
    const context = rateContext({ name: "群众满意度", target: "90", unit: "", weight: "10" });
    expect(understood(text, context)).toBe(
      "大于等于90%的得10分，大于等于80%且小于90%的得8分，大于等于70%且小于80%的得5分，小于70%的不得分。"
    );
  });

  it("reads the four forms of the county's own notes", () => {
    const passMark =
      "完成率小于60%为不及格，不得分；大于等于60%的，按超过的比重赋分，计算公式为：得分=（实际完成率-60%）/（1-60%）×指标分值。";
    expect(readStandard(passMark, rowContext()).rule).toMatchObject({ kind: "threshold" });
    const grades =
      "分为基本达成目标、部分实现目标、实现目标程度较低三个档次，并分别按照该指标对应分值区间100%-80%（含）、80%-60%（含）、60%-0%合理确定分值。";
    expect(readStandard(grades, wordContext()).rule).toMatchObject({ kind: "graded", of: "percent" });
    const bands =
      "满意度大于等于90%的得10分，满意度小于90%且大于等于80%的得8分，满意度小于80%且大于等于60%的得5分，满意度小于60%不得分。";
    expect(readStandard(bands, rateContext({ name: "群众满意度", target: "90", weight: "10" })).rule).toMatchObject({
      kind: "tiers",
    });
    expect(readStandard("符合要求的得满分，不符合要求的不得分。", wordContext()).rule).toMatchObject({
      kind: "direct",
    });
  });
});
