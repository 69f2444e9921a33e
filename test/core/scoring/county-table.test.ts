import { Rational } from "../../../src/core/number/rational";
import { totalsOf } from "../../../src/core/scoring/totals";
import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import type { Rule } from "../../../src/core/standard/rule";
import expected from "../../workbooks/housing-bureau-2024-filled.expected.json";
import { checklist, direct, events, formula, scoreOf, step, tiers } from "./build";

const overrun = step("excess", "10%", "5%");
const rate = (name: string): Rule => ({
  kind: "ratio",
  rateName: name,
  rate: formula("合格数 ÷ 总数"),
  cases: [{ when: null, score: formula("rate × weight") }],
});
const threeConditions = checklist("equal-share", { count: 3 });
const perPercent = step("shortfall", "1%", "2%");

/** The county's standards as rules, by name, with type, target and unit of their rows. */
const RULES: Readonly<Record<string, readonly [row: string, rule: Rule]>> = {
  人员经费: ["≤ 427.16 万元", overrun],
  运转经费: ["≤ 52.78 万元", overrun],
  建设污水处理厂个数: ["≥ 3 个", step("shortfall", "1", "1/3")],
  改造老旧小区个数: ["≥ 26 个", step("shortfall", "1", "10%")],
  改造危房户数: ["≥ 15 户", step("shortfall", "1", "10%")],
  契税补贴户数: ["≥ 1756 户", perPercent],
  工程质量合格率: ["≥ 100 ", rate("验收合格率")],
  监督覆盖率: ["≥ 100 ", rate("监督覆盖率")],
  安全隐患整改率: ["≥ 100 ", rate("安全隐患整改率")],
  补贴发放覆盖率: ["≥ 100 ", rate("补贴发放覆盖率")],
  年初工作计划完成时间: ["≥ 2024年12月31日前 年月日", events({ "": "5%" }, { counts: "overdue" })],
  房地产开发投资额: ["≥ 6 亿元", perPercent],
  建筑业完成总产值: ["≥ 5 亿元", perPercent],
  行业税收额: ["≥ 1000 万元", perPercent],
  维护机关正常有序运转: ["定性 维护 ", threeConditions],
  改善人居环境: ["定性 改善 ", threeConditions],
  改善县城营商环境: ["定性 改善 ", threeConditions],
  提升黑臭水体整治效果: ["定性 提升 ", direct()],
  群众满意度: ["≥ 90 ", tiers("value", { "[90,)": "10分", "[80,90)": "8分", "[70,80)": "5分", "(,70)": "0分" })],
};

const applicable = expected.indicators.filter((one) => !("notApplicable" in one));
const scores = applicable.map(({ name, actual, weight }) => {
  const [row, rule] = RULES[name] ?? ["", null];
  return scoreOf(rule, actual ?? null, { row, name, weight: `${weight ?? ""}` });
});

test.each(applicable.map(({ name, exact }, index) => [name, exact, index] as const))(
  "%s scores exactly %s",
  (_, exact, index) => {
    expect(scores[index]).toMatchObject({ state: "scored", reason: null });
    expect(scores[index]?.exact?.toString()).toBe(exact);
  }
);

test("the county table's printed scores add up to 90.31, 优", () => {
  const totals = totalsOf(scores, DEFAULT_SETTINGS);
  expect(totals.score.toString()).toBe(expected.total);
  expect(totals.weight.equals(Rational.of(100))).toBe(true);
  expect(totals).toMatchObject({ scored: 19, unscored: 0, grade: "优" });
});

test("each explanation can be followed by a reviewer", () => {
  const byName = Object.fromEntries(applicable.map(({ name }, index) => [name, scores[index]?.explanation]));
  expect(byName).toMatchInlineSnapshot(`
   {
     "人员经费": "实际 469.876 万元，比目标 427.16 万元多 42.716 万元（多 10%，满 1 档）；每多 10% 扣权重的 5%，共扣 0.5 分，得 9.5 分",
     "契税补贴户数": "实际 1700 户，比目标 1756 户少 56 户（少 3.189%，满 3 档）；每少 1% 扣权重的 2%，共扣 0.3 分，得 4.7 分",
     "安全隐患整改率": "安全隐患整改率 96%；得分 = 96% × 3，得 2.88 分",
     "工程质量合格率": "验收合格率 98.5%；得分 = 98.5% × 3，得 2.955 分，四舍五入为 2.96 分",
     "年初工作计划完成时间": "逾期 1 起，每起扣权重的 5%，共扣 0.3 分，得 5.7 分",
     "建筑业完成总产值": "实际 5.6 亿元，达到目标 5 亿元，不扣分，得满分 5 分",
     "建设污水处理厂个数": "实际 2 个，比目标 3 个少 1 个；每少 1 个扣权重的 1/3，共扣 2 分，得 4 分",
     "房地产开发投资额": "实际 5.4 亿元，比目标 6 亿元少 0.6 亿元（少 10%，满 10 档）；每少 1% 扣权重的 2%，共扣 1 分，得 4 分",
     "提升黑臭水体整治效果": "完成情况为“提升”，符合要求，得满分 4 分",
     "改善人居环境": "3 条中符合 2 条；权重 4 分 × 2/3，得 8/3 分，四舍五入为 2.67 分",
     "改善县城营商环境": "3 条全部符合，得满分 3 分",
     "改造危房户数": "实际 15 户，等于目标 15 户，不扣分，得满分 5 分",
     "改造老旧小区个数": "实际 24 个，比目标 26 个少 2 个；每少 1 个扣权重的 10%，共扣 1.2 分，得 4.8 分",
     "监督覆盖率": "监督覆盖率 100%；得分 = 100% × 3，得满分 3 分",
     "维护机关正常有序运转": "3 条全部符合，得满分 4 分",
     "群众满意度": "实际 87.3%，属于“80%（含）以上、低于 90%”一档，得 8 分",
     "行业税收额": "实际 905 万元，比目标 1000 万元少 95 万元（少 9.5%，满 9 档）；每少 1% 扣权重的 2%，共扣 0.9 分，得 4.1 分",
     "补贴发放覆盖率": "补贴发放覆盖率 100%；得分 = 100% × 3，得满分 3 分",
     "运转经费": "实际 50.1 万元，没有超过目标 52.78 万元，不扣分，得满分 10 分",
   }
  `);
});
