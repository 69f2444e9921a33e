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

/** The sheet after the scores were written, read again with what was remembered. */
function afterScoring(sheet: ReturnType<typeof assessed>) {
  const { plan } = planScores([sheet], MEMORY);
  const grid = gridAfter(sheet.grid, plan.sheets[0]?.operations ?? []);
  const memory = { ...MEMORY, writtenScores: plan.remember ?? [] };
  const again = assessSheets([grid], memory);
  return { again, changes: plannedChanges(planScores(again, memory).plan, [grid]) };
}

const HEADED = `${HEADER} | 权重 | 实际完成值`;
const LEFT = `${REHABILITATION} | 6 | 24`;
const RIGHT = `${HOUSES} | 15 | 15`;

describe("two tables side by side", () => {
  const beside = (gap: number, right = HEADED) => {
    const space = " | ".repeat(gap + 1);
    return assessed(["", `${HEADED}${space}${right}`, `${LEFT}${space}${RIGHT}`]);
  };

  it.each([1, 2])("writes nothing for the left one when %i empty columns part them", (gap) => {
    const sheet = beside(gap);
    expect(sheet.tables).toHaveLength(2);
    const { plan, layouts } = planScores([sheet], MEMORY);
    expect([...layouts.keys()]).toEqual([sheet.tables[1]]);
    expect(plan.remember?.map(({ name }) => name)).toEqual(["改造危房户数"]);
    const { again, changes } = afterScoring(sheet);
    expect(changes).toEqual([]);
    expect(again[0]?.tables.map(({ table }) => table.columns.score)).toEqual([undefined, 9 + gap + 10]);
  });

  it.each([3, 4])("keeps both blocks with their own tables when %i empty columns part them", (gap) => {
    const { again, changes } = afterScoring(beside(gap));
    expect(changes).toEqual([]);
    expect(again[0]?.tables.map(({ table }) => table.columns.score)).toEqual([10, 9 + gap + 10]);
    expect(again[0]?.tables.map(({ totals }) => totals.score.toString())).toEqual(["4.8", "15"]);
  });

  it("does not touch a right table that is headed otherwise", () => {
    const other = HEADED.replace("一级指标", "一级");
    expect(planScores([beside(3, other)], MEMORY).layouts.size).toBe(1);
    const { again, changes } = afterScoring(beside(4, other));
    expect(changes).toEqual([]);
    expect(again[0]?.tables.map(({ table }) => table.columns.score)).toEqual([10, 23]);
  });
});

describe("the live total", () => {
  it("is found again above a group row that is not merged", () => {
    const groups = "年度绩效指标 | | | 指标值 | ← | ← | | 自评情况 | ←";
    const header = HEADED.replace("指标类型 | 指标值 | 计量单位", "符号 | 数值 | 单位");
    const sheet = assessed(["2025年度", "", groups, header, LEFT, RIGHT, "填表人：张三"]);
    expect(cellsOf(sheet).K2).toBe("=SUM(K5:K6)");
    expect(afterScoring(sheet).changes).toEqual([]);
  });

  it("never stands beside a signature or a note", () => {
    const sheet = assessed([HEADED, LEFT, RIGHT, "填表人：张三 | | 单位负责人：李四", "填表说明：如实填写。"]);
    expect(cellsOf(sheet).K6).toBe("=SUM(K2:K3)");
    expect(afterScoring(sheet).changes).toEqual([]);
  });
});

it("takes the look of its headings from the table, not from a column of the clerk's own beside it", () => {
  const sheet = assessed(["", `${HEADED} | 复核科室`, `${LEFT} | 绩效股`, `${RIGHT} | 绩效股`]);
  const formats = planScores([sheet], MEMORY).plan.sheets[0]?.operations.flatMap((it) =>
    it.op === "format" && it.area.row === 1 ? [it.like] : []
  );
  expect(formats).toEqual([{ row: 1, column: 8, rows: 1, columns: 1 }]);
});
