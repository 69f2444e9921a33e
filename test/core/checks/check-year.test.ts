import { findingsOf, theFinding } from "./row-of";

const inStandard = (text: string) => ["三级指标 | 评分标准", `改造户数 | ${text}`];

describe("another year than the table's", () => {
  it.each([
    "以计划的2023年12月31日为时间节点，按时完成得满分",
    "2023年底前完成得满分",
    "2025年完成改造的得满分",
    "于2023年6月前拨付，2024年内办结",
    "２０２３年完成得满分",
    "2023.12.31前完成得满分",
    "2023年1月至12月每少1户扣1分",
  ])("is a slip: %s", (text) => {
    expect(findingsOf(inStandard(text))).toEqual(["B2 year-differs"]);
  });

  it.each([
    "2024年12月31日前完成得满分",
    "较2023年增长5%得满分",
    "与2023年相比每少1%扣1分",
    "比2023年度提高得满分",
    "高于2023年的得满分",
    "上年完成数为基数",
    "以2023年决算数为基数，不增加得满分",
    "2023年底存量问题全部整改得满分",
    "2021-2025年规划任务按期完成得满分",
    "2021年至2025年规划任务",
    "2023年9月至2024年8月完成",
    "2024年1月至2025年3月完成",
    "按《2023年度实施方案》完成得满分",
    "依据湘财绩〔2020〕7号评定",
    "2024年完成2023年结转项目",
    "2024年底前完成2022年、2023年已开工项目",
    "2024年任务完成，2025年3月报决算",
    "自2022年起连续实施",
    "到2025年实现全覆盖",
    "完成2023户得满分",
    "编号20231231",
    "支出2023.5万元得满分",
    "长度2000-2023米",
  ])("is named on purpose or is none: %s", (text) => {
    expect(findingsOf(inStandard(text))).toEqual([]);
  });

  it("is looked for in target and definition, and marked", () => {
    const lines = ["三级指标 | 指标值 | 指标解释", "完成时间 | 2023年12月31日前 | 在2023年12月前完成情况。"];
    expect(findingsOf(lines)).toEqual(["B2 year-differs", "C2 year-differs"]);
    const finding = theFinding("year-differs", lines);
    expect(finding.span).toEqual({ start: 0, end: 4 });
    expect(finding.params).toMatchObject({ year: "2023", tableYear: "2024" });
  });

  it("is the year after, in which the accounts of a year are handed in", () => {
    const handedIn = (name: string, day: string) => ["三级指标 | 评分标准", `${name} | ${day}前报送得满分`];
    expect(findingsOf(handedIn("财务决算编报", "2025年1月15日"))).toEqual([]);
    expect(findingsOf(handedIn("财务决算编报", "2023年1月15日"))).toEqual(["B2 year-differs"]);
    expect(findingsOf(handedIn("改造户数", "2025年1月15日"))).toEqual(["B2 year-differs"]);
  });

  it("is nobody's fault where the table has no year, or the row does not apply", () => {
    expect(findingsOf(inStandard("2023年底前完成得满分"), { year: null })).toEqual([]);
    expect(findingsOf(["三级指标 | 评分标准", "不适用 | 2023年底前完成"])).toEqual([]);
  });

  it("is told once where reading the standard found it", () => {
    const conflict = { code: "year-differs", blocking: true, params: {}, span: null } as const;
    const rows = { 0: { reading: { conflicts: [conflict] } } };
    expect(findingsOf(inStandard("2023年底前完成得满分"), { rows })).toEqual(["B2 year-differs"]);
  });
});
