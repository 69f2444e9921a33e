import { scoreSheet } from "../../src/actions/score-sheet";
import { openAddIn } from "./open-add-in";

const GOALS = [
  ["一级指标", "二级指标", "三级指标", "指标类型", "指标值", "计量单位", "指标解释", "评（扣）分标准"],
  [
    "产出指标",
    "数量指标",
    "评审项目数",
    "≥",
    150,
    "个",
    "全年评审项目。",
    "以计划评审150个为基准，每少10个扣1分，扣完为止。",
  ],
  [
    "满意度指标",
    "服务对象满意度指标",
    "预算单位满意度",
    "≥",
    95,
    "%",
    "问卷。",
    "95%（含）以上得10分，85%-95%得8分，85%以下不得分。",
  ],
];
const FORM = [
  ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"],
  ["产出指标", "数量指标", "评审项目数", "≥150个", 128, 10, "", ""],
  ["满意度指标", "服务对象满意度指标", "预算单位满意度", "≥95%", "90%", 10, "", ""],
];

describe("a self-evaluation form without standards", () => {
  it("takes them from the goal table on another sheet, also in what it reports after writing", async () => {
    const { host, value } = openAddIn({ 自评表: { rows: FORM }, 目标表: { rows: GOALS } });
    const outcome = await scoreSheet(host, "active");
    const rows = outcome.sheets[0]?.tables[0]?.rows ?? [];
    expect(rows.map(({ score }) => score.score?.toString())).toEqual(["8", "8"]);
    expect([value("自评表", "G2"), value("自评表", "G3")]).toEqual([8, 8]);
  });

  it("stays unscored when no sheet has them", async () => {
    const { host, value } = openAddIn({ 自评表: { rows: FORM } });
    const outcome = await scoreSheet(host, "active");
    expect(outcome.sheets[0]?.tables[0]?.rows.map(({ score }) => score.reason)).toEqual([
      "standard-missing",
      "standard-missing",
    ]);
    expect(value("自评表", "G2") ?? "").toBe("");
  });
});
