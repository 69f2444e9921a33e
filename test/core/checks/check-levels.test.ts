import { findingsOf, found, theFinding } from "./row-of";

const HEADER = "一级指标 | 二级指标 | 三级指标";
const GOOD = [
  HEADER,
  "成本指标 | 经济成本指标 | 人员经费",
  "↑ | 社会成本指标 | 不适用",
  "↑ | 生态环境成本指标 | 不适用",
  "产出指标 | 数量指标 | 改造户数",
  "↑ | ↑ | 培训期数",
  "↑ | 质量指标 | 合格率",
  "↑ | 时效指标 | 完成时间",
  "效益指标 | 经济效益指标 | 投资额",
  "↑ | 社会效益指标 | 就业",
  "↑ | 生态效益指标 | 水质",
  "↑ | 可持续影响指标 | 不适用",
  "满意度指标 | 服务对象满意度指标 | 群众满意度",
];
const without = (...words: string[]) => GOOD.filter((line) => !words.some((word) => line.includes(word)));

describe("the levels of a table", () => {
  it("are no fault when they are the county's, merged or written in each row, short or with points", () => {
    expect(findingsOf(GOOD)).toEqual([]);
    const short = [HEADER, ...GOOD.slice(1).map((line) => line.replace(/指标/g, ""))];
    expect(findingsOf(short)).toEqual([]);
    const spread = GOOD.map((line) => line.replace("产出指标", "产出⏎指标（50分）"));
    expect(findingsOf(spread)).toEqual([]);
  });

  it("say once for a block that its 一级指标 is unknown", () => {
    const lines = [...GOOD, "过程 | 业务管理 | 制度健全", "过程 | 业务管理 | 执行有效"];
    expect(findingsOf(lines)).toEqual(["A14 level1-unknown"]);
  });

  it("say once for a block that its 二级指标 is unknown", () => {
    const lines = GOOD.map((line) => line.replace("数量指标", "规模指标"));
    expect(findingsOf(lines)).toEqual(["B1 level2-absent", "B5 level2-unknown"]);
    expect(theFinding("level2-unknown", lines).params).toMatchObject({ value: "规模指标", level1: "产出指标" });
  });

  it("let 成本指标 stand under 产出指标 in the national self-evaluation form, and only there", () => {
    const lines = [...without("成本指标"), "产出指标 | 成本指标 | 单位成本"];
    expect(findingsOf(lines, { form: "self-evaluation" })).toEqual([]);
    expect(findingsOf(lines)).toEqual([`B${lines.length} level2-unknown`]);
  });

  it("let 满意度指标 stand over both columns", () => {
    expect(findingsOf(GOOD.map((line) => line.replace("服务对象满意度指标", "满意度指标")))).toEqual([]);
  });
});

describe("a 二级指标 in the block of another 一级指标", () => {
  it("is found in a merged block and in a row with its own label", () => {
    expect(findingsOf([...GOOD, "产出指标 | 生态效益指标 | 绿化"])).toEqual(["B14 level2-under-wrong-level1"]);
    const merged = [...GOOD.slice(0, 8), "↑ | 生态效益指标 | 绿化", ...GOOD.slice(8)];
    expect(findingsOf(merged)).toEqual(["B9 level2-under-wrong-level1"]);
    expect(theFinding("level2-under-wrong-level1", merged).params).toMatchObject({
      level1: "产出指标",
      belongs: "效益指标",
    });
  });

  it("is no fault where the label stands in the middle of its block", () => {
    const lines = GOOD.map((line) =>
      line.startsWith("效益指标") ? line.replace("效益指标", "") : line.replace("↑ | 社会效益", "效益指标 | 社会效益")
    );
    expect(findingsOf(lines)).toEqual([]);
  });
});

describe("what a table lacks", () => {
  it("is a required 一级指标", () => {
    expect(findingsOf(without("满意度"))).toEqual(["A1 level1-absent"]);
    expect(theFinding("level1-absent", without("满意度")).params).toMatchObject({ level1: "满意度指标" });
    expect(found(without("产出", "↑ | ↑", "质量", "时效")).map(({ code }) => code)).toEqual(["level1-absent"]);
  });

  it("is not 成本指标, which not every table needs", () => {
    expect(findingsOf(without("成本"))).toEqual([]);
  });

  it("are the 二级指标 that are neither used nor marked 不适用, told in one line for each block", () => {
    const lines = without("社会成本", "生态环境成本", "质量");
    expect(found(lines).map(({ severity, params }) => [severity, params["level1"], params["level2"]])).toEqual([
      ["info", "成本指标", "社会成本指标、生态环境成本指标"],
      ["info", "产出指标", "质量指标"],
    ]);
  });

  it("is not asked of a table without levels or with levels of another kind", () => {
    expect(findingsOf(["三级指标", "改造户数"])).toEqual([]);
    expect(findingsOf([HEADER, "投入 | 预算 | 预算编制"])).toEqual(["A2 level1-unknown"]);
  });
});
