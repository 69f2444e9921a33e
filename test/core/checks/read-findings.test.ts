import { checkTable } from "../../../src/core/checks/check-table";
import type { FindingCode } from "../../../src/core/finding";
import { readStandard } from "../../../src/core/standard/read-standard";
import { findingSentence } from "../../../src/strings/findings";
import { tableOf } from "./row-of";

/** Findings of a row “指标 | type | target | unit | weight” whose standard is really read. */
function told(
  cells: string,
  standard: string
): { readonly code: FindingCode; readonly words: string; readonly sentence: string }[] {
  const lines = [
    "三级指标 | 指标类型 | 指标值 | 计量单位 | 权重 | 评分标准",
    `${cells} | ${standard}`,
    "其他 | ≥ | 1 | 个 | 0 | 见下",
  ];
  const { table, grid, rows } = tableOf(lines);
  const [row] = rows;
  if (!row) throw new Error("no row");
  const { name, level2, type, target, unit } = row.indicator;
  const weight = row.score.weight?.toString() ?? null;
  const reading = readStandard(standard, { name, level2, type, target, unit, weight, year: table.year });
  return checkTable({ grid, table, rows: [{ ...row, reading }] })
    .filter(({ code }) => code !== "weights-not-100")
    .map((finding) => ({
      code: finding.code,
      words: finding.span ? standard.slice(finding.span.start, finding.span.end) : "",
      sentence: findingSentence(finding),
    }));
}
const codes = (cells: string, standard: string) => told(cells, standard).map(({ code }) => code);

const TIERS = "90%（含）以上记10分，80%-90%记8分，60%-80%记5分，60%以下记0分。";

describe("a standard against its row", () => {
  it.each<[FindingCode, string, string, string]>([
    [
      "base-differs-from-target",
      "培训次数 | ≥ | 12 | 次 | 5",
      "以计划培训15次为基准，每少1次扣除10%权重分。",
      "以计划培训12次为基准，每少1次扣除10%权重分。",
    ],
    [
      "unit-differs-from-standard",
      "投资额 | ≥ | 26 | 万元 | 5",
      "以计划投资26户为基准，每少1%扣除2%权重分。",
      "以计划投资26万元为基准，每少1%扣除2%权重分。",
    ],
    [
      "direction-differs-from-type",
      "改造个数 | ≥ | 26 | 个 | 5",
      "每超出1个扣除10%权重分，扣完为止。",
      "每少1个扣除10%权重分，扣完为止。",
    ],
    ["tiers-gap", "群众满意度 | ≥ | 90 | % | 10", TIERS.replace("80%-90%", "85%-90%"), TIERS],
    ["tiers-overlap", "群众满意度 | ≥ | 90 | % | 10", TIERS.replace("60%-80%", "60%-85%"), TIERS],
    [
      "tier-points-differ-from-weight",
      "群众满意度 | ≥ | 90 | % | 5",
      TIERS,
      TIERS.replace("10分", "5分").replace("8分", "4分").replace("记5分，60%以下", "记2.5分，60%以下"),
    ],
    ["bands-differ-from-county-note", "群众满意度 | ≥ | 90 | % | 10", TIERS.replaceAll("60%", "70%"), TIERS],
    [
      "name-differs-from-standard",
      "工程质量合格率 | ≥ | 100 | % | 3",
      "验收合格率=合格数/总数*100% 验收合格率得分=验收合格率*权重分。",
      "合格率=合格数/总数*100% 合格率得分=合格率*权重分。",
    ],
    [
      "full-marks-unreachable",
      "就业率 | ≥ | 95 | % | 6",
      "就业率=就业人数/毕业人数*100% 就业率得分=就业率*权重分",
      "达到95%得满分，每低1个百分点扣1分，扣完为止",
    ],
    [
      "standard-needs-judgement",
      "改造个数 | ≥ | 26 | 个 | 5",
      "未达到目标值酌情扣分。",
      "未达到目标值不得分，达到得满分。",
    ],
    ["standard-not-understood", "改造个数 | ≥ | 26 | 个 | 5", "反映年度改造的情况。", "每少1个扣0.5分，扣完为止。"],
    ["standard-missing", "改造个数 | ≥ | 26 | 个 | 5", "1", "每少1个扣0.5分，扣完为止。"],
    [
      "year-differs",
      "完成时间 | 定性 | 按期 | | 5",
      "2023年12月31日前完成得满分，未完成不得分。",
      "2024年12月31日前完成得满分，未完成不得分。",
    ],
  ])("is told of %s, and not where it agrees", (code, cells, wrong, right) => {
    expect(codes(cells, wrong)).toContain(code);
    expect(codes(cells, right)).toEqual([]);
  });

  it.each([
    ["满意度 | ≥ | 90 | % | 5", "90%以上得5分，80%-89.99%得3分，79.99%以下0分。", []],
    ["满意度 | ≥ | 90 | % | 5", "90%以上得5分，80%-89%得3分，80%以下0分。", ["tiers-gap"]],
    ["建设周期 | ≤ | 12 | 月 | 6", "12个月内建成得6分，13-15个月建成得4分，15个月以上不得分。", ["tiers-overlap"]],
    [
      "建设周期 | ≤ | 12 | 月 | 6",
      "12个月内建成得6分，14-15个月建成得4分，15个月以上不得分。",
      ["tiers-gap", "tiers-overlap"],
    ],
  ])("has a gap between tiers only where an actual can fall: %s %s", (cells, standard, expected) => {
    expect(codes(cells, standard)).toEqual(expected);
  });

  it("shows the words in question", () => {
    const [finding] = told("改造个数 | ≥ | 26 | 个 | 5", "完成得满分，未完成酌情扣分。");
    expect(finding?.words).toContain("酌情");
    expect(finding?.sentence).toContain("酌情");
    const [base] = told("培训次数 | ≥ | 12 | 次 | 5", "以计划培训15次为基准，每少1次扣除10%权重分。");
    expect(base?.words).toContain("15次");
    expect(base?.sentence).toContain("标准写的是15次，指标值是12次");
  });
});
