import * as words from "../../../src/core/lexicon/row-words";

describe("rows that are no indicators", () => {
  it.each(["不适用", "无", "—", "——", "/", "-", "不涉及", "无此类指标"])("%s does not apply", (text) =>
    expect(words.isNotApplicable(text)).toBe(true)
  );

  it.each(["合计", "总计", "总分", "小计", "总分:100分", "合计(100分)", "产出小计", "自评总分"])(
    "%s is a total",
    (text) => expect(words.isTotal(text)).toBe(true)
  );

  it("tells subtotals from totals", () => {
    expect(["小计", "产出小计"].every(words.isSubtotal)).toBe(true);
    expect(["合计", "总分"].some(words.isSubtotal)).toBe(false);
  });

  it.each([
    ...[
      "填表人:",
      "填表人:张三",
      "联系电话:0745-123",
      "单位负责人:",
      "填报时间:2023年12月10日",
      "业务股室审核:",
      "绩效股审核:",
    ],
    ...["审核:", "(公章)", "财政部门审核意见", "制表:李四", "单位负责人(签字):"],
  ])("%s is a signature", (text) => expect(words.isSignature(text)).toBe(true));

  it.each([
    ...[
      "指标名称:一级指标，主要分为…",
      "1.直接赋分。",
      "注:得分一档最高不能超过",
      "填表说明",
      "备注:",
      "一、填报要求",
      "①定量指标",
      "说明:",
    ],
  ])("%s is a note", (text) => expect(words.isNote(text)).toBe(true));

  it.each([
    "预算执行率",
    "预算执行率(10分)",
    "年度资金总额",
    "其中:当年财政拨款",
    "上年结转资金",
    "其他资金",
    "资金总额(万元)",
  ])("%s is of the funds block", (text) => expect(words.isFunds(text)).toBe(true));

  it.each(["……", "…", "指标1:", "指标2", "*", "____", "xxx", "待填"])("%s is to be filled in", (text) =>
    expect(words.isFiller(text)).toBe(true)
  );

  it.each(["年度总体目标", "总体目标", "年度目标1:提升创新能力", "预期目标", "目标2:桥梁维修"])(
    "%s is a goal",
    (text) => expect(words.isGoal(text)).toBe(true)
  );
});

describe("names of indicators", () => {
  const names = [
    "审核项目数",
    "资金拨付及时率",
    "预算执行率达标项目",
    "总产值",
    "目标完成率",
    "10千伏线路改造",
    "联系点走访次数",
    "合计里程数",
    "2024年培训人数",
    "注册企业数",
    "任务1完成率",
    "目标任务完成率",
    "联系人满意度",
  ];
  it.each(names)("%s is none of those", (name) => {
    const tests = [
      words.isNotApplicable,
      words.isTotal,
      words.isSignature,
      words.isNote,
      words.isFunds,
      words.isFiller,
      words.isGoal,
    ];
    expect(tests.filter((test) => test(name))).toEqual([]);
  });
});
