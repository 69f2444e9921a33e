import fc from "fast-check";
import { checkTable } from "../../../src/core/checks/check-table";
import { CHECKS } from "../../../src/core/checks/index";
import type { Finding } from "../../../src/core/finding";
import { FINDING_CODES } from "../../../src/core/finding";
import { cleanText } from "../../../src/core/lexicon/plain-text";
import { findingSentence } from "../../../src/strings/findings";
import { found, tableOf } from "./row-of";

const HEADER =
  "一级指标 | 二级指标 | 三级指标 | 指标类型 | 指标值 | 计量单位 | 指标解释 | 评分标准 | 权重 | 实际完成值 | 得分";

const GOOD = [
  HEADER,
  "成本指标 | 经济成本指标 | 人员经费 | ≤ | 427.16 | 万元 | 2024年支出额。 | 每超出批复额10%扣除5%权重分 | 10 | 469.876 |",
  "↑ | 社会成本指标 | 不适用 | | | | | | | |",
  "↑ | 生态环境成本指标 | 不适用 | | | | | | | |",
  "产出指标 | 数量指标 | 改造户数 | ≥ | 15 | 户 | 户数。 | 每少1户扣除10%权重分 | 20 | 15 |",
  "↑ | 质量指标 | 合格率 | ≥ | 0.95 {0%} | | 合格情况。 | 合格率=合格数/总数*100% 得分=合格率*权重分 | 20 | 98.5% |",
  "↑ | 时效指标 | 按期完成 | 定性 | 按期 | | 完成情况。 | 2024年12月31日前完成得满分 | 10 | 按期 |",
  "效益指标 | 经济效益指标 | 投资额 | ≥ | 6 | 亿元 | 较2023年增长。 | 每少1%扣除2%权重分 | 10 | 5.4 |",
  "↑ | 社会效益指标 | 增长率 | ≥ | 120 | % | 增长。 | 按比例得分 | 5 | 125 |",
  "↑ | 生态效益指标 | 改善水质 | 定性 | 改善 | | 水质。 | 若改善得满分，反之，不得分 | 5 | 改善 |",
  "↑ | 可持续影响指标 | 不适用 | | | | | | | |",
  "满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥ | 90 | % | 问卷。 | 90%（含）以上记10分，80%-90%记8分 | 20 | 87.3 |",
];

const CELLS = [
  ...["", " ", "≥", "＞＝", "定性", "95", "95%", "≥95%", "26个", "２６ 户", "2024年12月31日前", "0.95 {0%}", "#REF!"],
  ...[
    "产出指标（50分）",
    "数 量指标",
    "不适用",
    "/",
    "……",
    "*",
    "人员\u00A0经费",
    "每少1户扣1分",
    "酌情扣分",
    "2023年底前",
    "10",
    "-3",
  ],
  ...["TRUE", "=1+1 → 2", "↑", "←", "1e9", "…*100%", "\u200B", "满意度", "合格率 120%", "12月", '="a" → a'],
];
const line = fc.array(fc.constantFrom(...CELLS), { minLength: 11, maxLength: 11 }).map((cells) => cells.join(" | "));
const table = fc.array(line, { minLength: 0, maxLength: 8 }).map((lines) => [HEADER, ...lines]);

describe("checking a table", () => {
  it("finds nothing in a good one", () => {
    expect(found(GOOD)).toEqual([]);
  });

  it("never throws, stays inside the table and always has a sentence", () => {
    fc.assert(
      fc.property(table, fc.constantFrom(null, 2023, 2024), (lines, year) => {
        const input = tableOf(lines, { year });
        for (const finding of checkTable(input)) {
          expect(FINDING_CODES).toContain(finding.code);
          expect(finding.row).toBeGreaterThanOrEqual(0);
          expect(finding.row).toBeLessThan(lines.length);
          expect(finding.column).toBeGreaterThanOrEqual(0);
          expect(finding.column).toBeLessThan(11);
          expect(findingSentence(finding)).toMatch(/^[^]+[。？]$/);
          expect(findingSentence(finding)).not.toContain("undefined");
          const shown = input.grid.shownCell(finding.row, finding.column).text;
          if (finding.span) expect(finding.span.end).toBeLessThanOrEqual(shown.length);
        }
      }),
      { numRuns: 150 }
    );
  });

  it("mends: once a fix is made, its finding is gone and no other one came in its place", () => {
    let fixes = 0;
    fc.assert(
      fc.property(table, (lines) => {
        for (const finding of found(lines)) {
          if (!finding.fix) continue;
          fixes++;
          const after = found(mended(lines, finding)).filter(({ code, row, column }) =>
            sameAs(finding, code, row, column)
          );
          expect(after).toEqual([]);
        }
      }),
      { numRuns: 60 }
    );
    expect(fixes).toBeGreaterThan(100);
  });

  it("lists findings in the order of the checks, one file each", () => {
    expect(new Set(CHECKS).size).toBe(CHECKS.length);
    const codes = found([HEADER, "产出指标 | 数量指标 | 改造户数 | | | | | | | |"]).map(({ code }) => code);
    expect(codes.indexOf("type-missing")).toBeLessThan(codes.indexOf("target-missing"));
  });
});

function sameAs(finding: Finding, code: string, row: number, column: number): boolean {
  return finding.code === code && finding.row === row && finding.column === column;
}

/** The lines with a finding's fix written into them, in the notation of gridOf. */
function mended(lines: readonly string[], { fix }: Finding): string[] {
  const words = lines.map((text) => text.split("|").map((word) => word.trim()));
  for (const { row, column, value } of fix?.changes ?? []) {
    const cells = words[row];
    if (cells) cells[column] = value === null ? "" : "number" in value ? value.number : `'${cleanText(value.text)}`;
  }
  return words.map((cells) => cells.join(" | "));
}
