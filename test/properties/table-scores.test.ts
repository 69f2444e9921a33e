import fc from "fast-check";
import { assessSheets } from "../../src/core/assess";
import type { Area } from "../../src/core/grid/area";
import type { Cell } from "../../src/core/grid/grid";
import { EMPTY_CELL, Grid } from "../../src/core/grid/grid";
import { DEFAULT_SETTINGS } from "../../src/core/settings";
import { cellOf } from "../core/grid/grid-of";

const HEADER =
  "一级指标 | 二级指标 | 三级指标 | 指标类型 | 指标值 | 计量单位 | 指标解释 | 评分标准 | 权重 | 实际完成值";
const LINES = [
  "成本指标 | 经济成本指标 | 改造成本 | ≤ | 360 | 万元 | 支出 | 每超出10%扣除5%权重分，扣完为止。 | 10",
  "产出指标 | 数量指标 | 改造危房 | ≥ | 26 | 户 | 户数 | 每少1户扣除10%权重分，扣完为止。 | 20",
  "产出指标 | 数量指标 | 培训人次 | ≥ | 1756 | 人次 | 人次 | 按完成比例得分。 | 10",
  "产出指标 | 质量指标 | 验收合格率 | = | 100 | % | 合格/总数 | 得分=验收合格率*权重分。 | 15",
  "产出指标 | 时效指标 | 完工时间 | 定性 | 11月底前 |  | 时间 | 按期完工得满分，每逾期1天扣1分，扣完为止。 | 10",
  "效益指标 | 社会效益指标 | 管护制度 | 定性 | 建立 |  | 制度 | 建立得满分，否则不得分。 | 15",
  "效益指标 | 可持续影响指标 | 管护落实 | 定性 | 落实 |  | 管护 | 每符合一条得对应权重分：①有制度；②有人员；③有经费。 | 10",
  "满意度指标 | 服务对象满意度指标 | 农户满意度 | ≥ | 90 | % | 问卷 | 90%（含）以上记10分，80%-90%记8分，60%-80%记5分，60%以下记0分。 | 10",
];
const ACTUALS = [
  "",
  "355.2",
  "412",
  "24",
  "26",
  "1700",
  "98.5%",
  "85%",
  "按期",
  "3天",
  "是",
  "否",
  "2",
  "'2/3",
  "-1",
  "大约",
];

/** Some of the rows, in their order, each with some actual: fitting ones, others, and none. */
const table: fc.Arbitrary<string[]> = fc
  .tuple(
    fc.subarray(LINES, { minLength: 3 }),
    fc.array(fc.constantFrom(...ACTUALS), { minLength: LINES.length, maxLength: LINES.length })
  )
  .map(([lines, actuals]) => [HEADER, ...lines.map((line, index) => `${line} | ${actuals[index] ?? ""}`)]);

function cellsOf(lines: readonly string[]): Cell[][] {
  return lines.map((line) => line.split("|").map((word) => cellOf(word.trim())));
}

interface Sheet {
  readonly cells: readonly (readonly Cell[])[];
  readonly merges?: readonly Area[];
  readonly top?: number;
  readonly left?: number;
  readonly hiddenRows?: readonly number[];
}

/** Scores, their explanations and what is found, without where it stands. */
function outcome({ cells, merges = [], top = 0, left = 0, hiddenRows = [] }: Sheet): unknown {
  const grid = new Grid({ sheet: { id: "1", name: "1" }, top, left, cells, merges, hiddenRows, hiddenColumns: [] });
  const memory = {
    settings: DEFAULT_SETTINGS,
    columnCorrections: {},
    ruleChoices: [],
    ignoredFindings: [],
    writtenScores: [],
  };
  return assessSheets([grid], memory).flatMap(({ tables }) =>
    tables.map(({ rows, findings, totals }) => ({
      rows: rows.map(({ indicator: { name }, score: { state, exact, score, reason, explanation } }) => ({
        ...{ name, state, exact: exact?.toString(), score: score?.toString(), reason, explanation },
      })),
      codes: findings.map(({ code }) => code).sort(),
      total: totals.score.toString(),
    }))
  );
}

const blank = (count: number): Cell[] => Array.from({ length: count }, () => EMPTY_CELL);
const WIDTH = 10;

describe("how a table stands on its sheet changes no score, no explanation and no finding", () => {
  const same = (changed: (cells: Cell[][], choice: number) => Sheet) =>
    fc.assert(
      fc.property(table, fc.nat(1_000_000), (lines, choice) =>
        expect(outcome(changed(cellsOf(lines), choice))).toEqual(outcome({ cells: cellsOf(lines) }))
      ),
      { numRuns: 60 }
    );

  it("scores something", () => {
    const lines = [HEADER, `${LINES[1] ?? ""} | 24`, `${LINES[3] ?? ""} | 98.5%`, `${LINES[7] ?? ""} | 85%`];
    expect(outcome({ cells: cellsOf(lines) })).toMatchObject([
      { rows: [{ score: "16" }, { score: "14.78" }, { score: "8" }] },
    ]);
  });

  it("anywhere on the sheet", () => {
    same((cells, choice) => ({ cells, top: choice % 50, left: choice % 27 }));
  });

  it("under titles", () => {
    const titles = [["整体支出绩效目标表"], ["部门名称：青山县水利局"], ["单位：万元"]];
    same((cells, choice) => ({
      cells: [...titles.slice(0, choice % 4).map(([text = ""]) => [cellOf(text), ...blank(WIDTH - 1)]), ...cells],
    }));
  });

  it("with blank and hidden rows", () => {
    same((cells, choice) => ({
      cells: cells.flatMap((row, index) => ((choice >> index) & 1 && index > 0 ? [row, blank(WIDTH)] : [row])),
      hiddenRows: [1 + (choice % 3)],
    }));
  });

  it("with labels merged down", () => {
    same((cells) => mergedDown(cells, [0, 1]));
  });

  it("with its columns in any order", () => {
    same((cells, choice) => {
      const order = shuffled(WIDTH, choice);
      return { cells: cells.map((row) => order.map((column) => row[column] ?? EMPTY_CELL)) };
    });
  });
});

/** Equal neighbours of the columns become merged cells. */
function mergedDown(list: readonly (readonly Cell[])[], columns: readonly number[]): Sheet {
  const cells = list.map((row) => [...row]);
  const merges: Area[] = [];
  for (const column of columns) {
    for (let start = 1; start < list.length;) {
      let end = start + 1;
      while (end < list.length && list[end]?.[column]?.text === list[start]?.[column]?.text) end++;
      for (let row = start + 1; row < end; row++) (cells[row] ?? [])[column] = EMPTY_CELL;
      if (end - start > 1) merges.push({ row: start, column, rows: end - start, columns: 1 });
      start = end;
    }
  }
  return { cells, merges };
}

/** The numbers below `count` in an order that the choice decides. */
function shuffled(count: number, choice: number): number[] {
  const left = Array.from({ length: count }, (_, index) => index);
  let rest = choice;
  return Array.from({ length: count }, () => {
    const at = rest % left.length;
    rest = Math.floor(rest / 3) + at;
    return left.splice(at, 1)[0] ?? 0;
  });
}
