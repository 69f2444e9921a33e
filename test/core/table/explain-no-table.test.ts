import { explainNoTable } from "../../../src/core/table/explain-no-table";
import { noTableText } from "../../../src/strings/tables";
import { gridOf } from "../grid/grid-of";

describe("a sheet without a target table", () => {
  it("is said to be empty", () => {
    const explanation = explainNoTable(gridOf([""]));
    expect(explanation).toMatchObject({ reason: "empty", area: null });
    expect(noTableText(explanation)).toContain("是空的");
  });

  it("is told from a list about something else", () => {
    const explanation = explainNoTable(gridOf(["序号 | 姓名 | 职务 | 单位", "1 | 张三 | 科长 | 水利局"]));
    expect(explanation).toMatchObject({ reason: "other-list", area: { row: 0, column: 0, rows: 2, columns: 4 } });
  });

  it("is told which headings are there, where, and which are missing", () => {
    const explanation = explainNoTable(gridOf(["", "| 二级指标 | 备注", "| 数量指标 | 12"]));
    expect(explanation).toMatchObject({
      reason: "few-headings",
      headings: [
        { role: "level2", row: 1, column: 1 },
        { role: "remark", row: 1, column: 2 },
      ],
      missing: ["name", "type", "target", "standard"],
      levelLabels: 1,
    });
    expect(noTableText(explanation)).toContain("第 2 行只认出“二级指标”、“备注”，还缺三级指标（指标名称）、指标类型");
  });

  it("is told that nothing is filled in under its header", () => {
    const explanation = explainNoTable(gridOf(["一级指标 | 二级指标 | 三级指标 | 指标值", "产出指标 | 数量指标 | |"]));
    expect(explanation.reason).toBe("no-rows");
    expect(noTableText(explanation)).toContain("下面没有填写指标");
  });

  it("is told from our own summary and from plain text", () => {
    expect(explainNoTable(gridOf(["绩效评分汇总", "一级指标 | 二级指标 | 权重"])).reason).toBe("own-summary");
    const signs = explainNoTable(gridOf(["产出指标 | ≥", "| 定性"]));
    expect(signs).toMatchObject({ reason: "no-headings", typeSigns: 2, levelLabels: 1 });
    expect(noTableText(explainNoTable(gridOf(["通知：请于月底前报送"])))).toContain("没有“三级指标");
  });
});
