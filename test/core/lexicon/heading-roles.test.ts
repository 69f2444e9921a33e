import {
  headingRoles,
  isForeignHeading,
  normaliseHeading,
  subHeadingRoles,
} from "../../../src/core/lexicon/heading-roles";
import { compactText } from "../../../src/core/lexicon/plain-text";
import { simplified } from "../../../src/core/lexicon/traditional";
import { bestRole } from "../../../src/core/table/find-headers";
import type { Role } from "../../../src/core/table/target-table";

function roleOf(heading: string): Role | null {
  return bestRole(headingRoles(simplified(compactText(heading))))?.role ?? null;
}

const HEADINGS: Readonly<Partial<Record<Role, string>>> = {
  number: "序号 编号 行次",
  level1: "一级指标 一级绩效指标 一级",
  level2: "二级指标 二级绩效指标 *二级绩效指标 分类指标 二级 二级指标Level2",
  name: "三级指标 指标名称 绩效指标 *三级绩效指标名称 具体指标 考核指标 四级指标",
  type: "指标类型 指标值类型 指标性质 符号 指标符号 指标方向 计算符号 运算符 比较符 性质",
  target:
    "指标值 *指标值 年度指标值 全年指标值 目标值 年初目标值(A) 目标值(标准) 计划值 当年预期实现值 预期值 预期指标值 2024年指标值 年初⏎目标值（A） 指标值（Target） Target指标值",
  unit: "计量单位 度量单位 单位 指标单位",
  definition: "指标解释 指标说明 绩效指标说明 指标释义 评价要点 计算公式 数据来源",
  standard:
    "评（扣）分标准 评(扣)分标准 评扣分标准 评分标准 评价标准 评分细则 考核标准 计分办法 计分规则 扣分标准 赋分标准 评分规则 評（扣）分標準 ※评分标准（100字以内） 三级指标评分标准",
  weight: "权重 权重（%） 分值 指标分值 权数 标准分 标准分值 满分 分值（50分） 權重",
  actual: "实际完成值 全年实际值 全年完成值 实际完成值(B) 实际值 完成值 自评完成值 当前完成值 完成情况 复核完成值",
  completion: "完成率 指标完成率",
  score: "得分 自评得分 自评分 实际得分 考评得分 评价得分 复核得分",
  explanation: "评分说明 扣分说明 得分说明 计分说明 评分依据",
  reason: "偏差原因分析及改进措施 未完成原因分析 未完成原因及改进措施 扣分原因 偏差原因 理由及依据",
  remark: "备注 说明",
};

describe.each(Object.entries(HEADINGS) as [Role, string][])("headings of the role %s", (role, words) => {
  it.each(words.split(" "))("%s", (word) => expect(roleOf(word.replace("⏎", "\n"))).toBe(role));
});

describe("other headings", () => {
  it.each(
    "偏离度 偏差率 上年指标值 去年实际完成值 历史指标值 1-7月执行情况 预警 审核意见 佐证 项目名称 年度总体目标 全年预算数 执行率 责任股室".split(
      " "
    )
  )("%s names no role", (word) => expect(roleOf(word)).toBeNull());

  it("leave it open where one word stands for two things", () => {
    expect(headingRoles("绩效标准")).toEqual({ standard: 4.5, definition: 4 });
    expect(headingRoles("指标内容")).toEqual({ name: 4, definition: 4 });
    expect(headingRoles("指标类别")).toEqual({ level1: 4, level2: 4 });
  });

  it("count for less when they are of one year", () => {
    expect(headingRoles("2023年完成值")?.actual).toBeLessThan(headingRoles("实际完成值")?.actual ?? 0);
  });

  it("are read under the heading that they divide", () => {
    expect(subHeadingRoles("数值", "指标值")).toEqual({ target: 6 });
    expect(subHeadingRoles("单位", "指标值")).toEqual({ unit: 6 });
    expect(subHeadingRoles("名称", "三级指标")).toEqual({ name: 6 });
    expect(subHeadingRoles("内容", "备注")).toBeNull();
  });

  it("tell lists about other things", () => {
    expect(["姓名", "科目编码", "单价", "出勤"].every(isForeignHeading)).toBe(true);
    expect(["指标值", "备注", "单位"].some(isForeignHeading)).toBe(false);
  });

  it("are compared without marks, numbers and brackets at the end", () => {
    expect(normaliseHeading(" *1.权\u3000重（%）（必填）：")).toBe("权重");
    expect(normaliseHeading("字".repeat(10_000))).toBe("");
  });
});
