import { assessSheets } from "../../../src/core/assess";
import { describePlan, plannedChanges } from "../../../src/core/plan/describe-plan";
import { gridAfter } from "../../../src/core/plan/grid-after";
import { planScores } from "../../../src/core/plan/plan-scores";
import type { ValuesOperation } from "../../../src/core/plan/write-plan";
import { HEADER, HOUSES, MEMORY, REHABILITATION, TENDING, assessed } from "./assessed";

function cellsOf(sheet: ReturnType<typeof assessed>, memory = MEMORY): Record<string, string> {
  const changes = plannedChanges(planScores([sheet], memory).plan, [sheet.grid]);
  return Object.fromEntries(changes.map(({ cell, after }) => [cell, after]));
}

describe("the plan for scores", () => {
  it("puts five columns right of the table, and the total above 得分", () => {
    const sheet = assessed(["", HEADER, REHABILITATION, HOUSES]);
    const cells = cellsOf(sheet);
    expect(["H2", "I2", "J2", "K2", "L2"].map((at) => cells[at])).toEqual([
      "权重",
      "实际完成值",
      "完成率",
      "得分",
      "评分说明",
    ]);
    expect(cells.K1).toBe("=SUM(K3:K4)");
    expect(cells.K3).toBeUndefined();
  });

  it("puts the total below when the table begins in the first row", () => {
    expect(cellsOf(assessed([HEADER, REHABILITATION, HOUSES])).K4).toBe("=SUM(K2:K3)");
  });

  it("writes scores as numbers under a number format with the setting's digits", () => {
    const sheet = assessed([`${HEADER} | 权重 | 实际完成值`, `${REHABILITATION} | 6 | 24`]);
    const memory = { ...MEMORY, settings: { ...MEMORY.settings, digits: 1 } };
    const values = planScores([sheet], memory).plan.sheets[0]?.operations.filter(
      (it): it is ValuesOperation => it.op === "values"
    );
    expect(values?.flatMap(({ cells }) => cells.flat())).toContainEqual({ number: "4.8", format: "0.0" });
  });

  it("takes the weight out of the name into an empty weight cell, and never invents one", () => {
    const named = REHABILITATION.replace("改造小区个数", "改造小区个数（6分）");
    const cells = cellsOf(assessed([`${HEADER} | 实际完成值`, `${named} | 24`, `${HOUSES} | 15`]));
    expect([cells.I2, cells.I3]).toEqual(["6", undefined]);
  });

  it("speaks of its own row's cells only: rows that do not apply get no score", () => {
    const sheet = assessed([
      `${HEADER} | 权重 | 实际完成值`,
      `${REHABILITATION} | 6 | 24`,
      "产出指标 | 质量指标 | 不适用",
    ]);
    expect(cellsOf(sheet).K3).toBeUndefined();
  });

  it("gives cells that may hold 2/3 the text format, but not those that hold something", () => {
    const rows = [
      `${HEADER} | 权重 | 实际完成值`,
      `${TENDING} | 6 |`,
      `${TENDING.replace("机关运转", "窗口运转")} | 6 | 3`,
    ];
    const sheet = assessed(rows);
    const lines = describePlan(planScores([sheet], MEMORY).plan, [sheet.grid]);
    expect(lines.filter((line) => line.includes('"@"'))).toEqual(['Sheet1!I2: format {"numberFormat":"@"}']);
  });

  it("plans nothing more once it was applied", () => {
    const sheet = assessed(["", `${HEADER} | 权重 | 实际完成值`, `${REHABILITATION} | 6 | 24`, `${TENDING} | 4 | 2`]);
    const { plan } = planScores([sheet], MEMORY);
    const grid = gridAfter(sheet.grid, plan.sheets[0]?.operations ?? []);
    const memory = { ...MEMORY, writtenScores: plan.remember ?? [] };
    expect(plannedChanges(planScores(assessSheets([grid], memory), memory).plan, [grid])).toEqual([]);
  });

  it("remembers what it writes, so that a typed score is told from ours", () => {
    const sheet = assessed([`${HEADER} | 权重 | 实际完成值`, `${REHABILITATION} | 6 | 24`]);
    expect(planScores([sheet], MEMORY).plan.remember).toEqual([
      { sheet: "sheet-1", name: "改造小区个数", score: "4.8" },
    ]);
  });

  it("moves the whole block behind what stands beside the table", () => {
    const sheet = assessed([HEADER, `${REHABILITATION} | | | 请尽快报送`, HOUSES]);
    const cells = cellsOf(sheet);
    expect(["K1", "O1"].map((at) => cells[at])).toEqual(["权重", "评分说明"]);
    expect(Object.keys(cells).some((at) => at.startsWith("J"))).toBe(false);
  });

  it("skips hidden columns", () => {
    const sheet = assessed([HEADER, REHABILITATION], { hiddenColumns: [7, 8] });
    expect(cellsOf(sheet).J1).toBe("权重");
  });

  it("merges its headings over two rows when the table's own last heading is merged so", () => {
    const upper = HEADER.replace("一级指标 | 二级指标 | 三级指标", "绩效指标 | ← | ←");
    const lower = "一级指标 | 二级指标 | 三级指标 | ↑ | ↑ | ↑ | ↑";
    const sheet = assessed(["", upper, lower, REHABILITATION]);
    const { plan } = planScores([sheet], MEMORY);
    const merges = plan.sheets[0]?.operations.filter(({ op }) => op === "merge");
    expect(merges?.[0]).toEqual({ op: "merge", area: { row: 1, column: 7, rows: 2, columns: 1 } });
    expect(cellsOf(sheet).K1).toBe("=SUM(K4)");
  });
});
