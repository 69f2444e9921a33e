import { findingsOf, theFinding } from "./row-of";

const HEADER = "三级指标 | 指标类型 | 指标值 | 计量单位 | 指标解释 | 评分标准";
const row = (
  name: string,
  type: string,
  target: string,
  unit: string,
  definition = "见文件",
  standard = "完成得满分"
) => [HEADER, `${name} | ${type} | ${target} | ${unit} | ${definition} | ${standard}`];

describe("the unit of a qualitative indicator", () => {
  it("is cleared", () => {
    const finding = theFinding("unit-on-qualitative", row("改善环境", "定性", "改善", "项"));
    expect(finding).toMatchObject({ row: 1, column: 3, severity: "error" });
    expect(finding.fix).toEqual({ changes: [{ row: 1, column: 3, value: null }], safe: true, label: "清空计量单位" });
  });

  it("is no fault where it is empty or a dash", () => {
    expect(findingsOf(row("改善环境", "定性", "改善", ""))).toEqual([]);
    expect(findingsOf(row("改善环境", "定性", "改善", "/"))).toEqual([]);
  });
});

describe("the unit of a quantitative indicator", () => {
  it("is asked for", () => {
    expect(findingsOf(row("投入", "≥", "5", ""))).toEqual(["D2 unit-missing"]);
    expect(theFinding("unit-missing", row("投入", "≥", "5", "")).fix).toBeNull();
  });

  it.each([
    ["验收情况", "100", "见文件", "合格率=合格数/总数*100% 得分=合格率*权重", "%"],
    ["验收情况", "100", "合格项目数÷项目总数×100％", "按比例得分", "%"],
    ["群众评价", "90", "问卷", "90%（含）以上记10分，80%-90%记8分", "%"],
    ["改造小区", "26", "小区数", "以计划改造26个为基准，每少1个扣除10%权重分", "个"],
    ["改造危房", "15", "危房数", "每少1户扣除10%权重分", "户"],
    ["支出", "6", "支出额", "以6亿元为基准，每少1%扣除2%权重分", "亿元"],
    ["工程质量合格率", "100", "见文件", "完成得满分", "%"],
  ])("is proposed from what the row says: %s %s %s %s", (name, target, definition, standard, unit) => {
    const finding = theFinding("unit-missing", row(name, "≥", target, "", definition, standard));
    expect(finding.fix).toEqual({
      changes: [{ row: 1, column: 3, value: { text: unit } }],
      safe: false,
      label: `补“${unit}”`,
    });
  });

  it.each([
    ["整改", "3", "每少1%扣除2%权重分"],
    ["检查", "4", "每发现1起扣1分"],
    ["培训", "4", "以4场为基准，每少1次扣除4个工时"],
  ])("is not guessed: %s %s %s", (name, target, standard) => {
    const { fix } = theFinding("unit-missing", row(name, "≥", target, "", "见文件", standard));
    expect(fix?.label ?? "").not.toMatch(/%|起|次/);
  });

  it("is there already in a percent cell, and in a target that carries it", () => {
    expect(findingsOf(row("覆盖率", "≥", "1 {0%}", ""))).toEqual([]);
    expect(findingsOf(row("覆盖率", "≥", "26个", ""))).toEqual(["C2 unit-in-target"]);
  });

  it("is not asked for where the form has no column, the row is qualitative or does not apply", () => {
    expect(findingsOf(["三级指标 | 指标类型 | 指标值", "覆盖率 | ≥ | 95"])).toEqual([]);
    expect(findingsOf(row("改善环境", "定性", "改善", ""))).toEqual([]);
    expect(findingsOf([HEADER, "不适用 | | | | | "])).toEqual([]);
  });

  it("stands where the row stands when the row is shifted against the header", () => {
    const shifted = [HEADER.replace("三级指标", "一级指标 | 三级指标"), "满意度 | ≥ | 90 | | 问卷 | 90%以上得满分"];
    const field = (column: number, text: string) => ({ row: 1, column, text, shown: text });
    const fields = {
      name: field(0, "满意度"),
      type: field(1, "≥"),
      target: field(2, "90"),
      definition: field(4, "问卷"),
    };
    const indicator = { fields, name: "满意度", type: "≥", target: "90", unit: "", level1: "" } as const;
    expect(findingsOf(shifted, { rows: { 0: { indicator } } })).toContain("D2 unit-missing");
  });
});

it("a coefficient has no unit, and none is missed", () => {
  expect(findingsOf(row("财政供养系数", "≤", "1.02", ""))).toEqual([]);
  expect(findingsOf(row("财政供养人数", "≤", "120", ""))).toEqual(["D2 unit-missing"]);
});
