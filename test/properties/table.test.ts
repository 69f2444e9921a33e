import fc from "fast-check";
import type { Area } from "../../src/core/grid/area";
import type { Cell, GridData } from "../../src/core/grid/grid";
import { EMPTY_CELL, Grid } from "../../src/core/grid/grid";
import { findTables } from "../../src/core/table/find-tables";
import type { TargetTable } from "../../src/core/table/target-table";
import { ROLES } from "../../src/core/table/target-table";
import { cellOf } from "../core/grid/grid-of";

const HEADINGS = [
  "一级指标",
  "二级指标",
  "三级指标",
  "指标类型",
  "指标值",
  "计量单位",
  "指标解释",
  "评（扣）分标准",
] as const;
const LEVELS: readonly (readonly [string, string])[] = [
  ["成本指标", "经济成本指标"],
  ["产出指标", "数量指标"],
  ["产出指标", "质量指标"],
  ["产出指标", "时效指标"],
  ["效益指标", "经济效益指标"],
  ["效益指标", "社会效益指标"],
  ["满意度指标", "服务对象满意度指标"],
];
const THINGS = ["道路维修里程", "培训人数", "检查次数", "群众满意度", "验收合格率", "改造户数", "资金支出", "办结天数"];

interface Row {
  readonly level: number;
  readonly name: string;
  readonly type: string;
  readonly target: string;
  readonly unit: string;
}

const rows: fc.Arbitrary<readonly Row[]> = fc
  .array(
    fc.record({
      level: fc.integer({ min: 0, max: LEVELS.length - 1 }),
      thing: fc.constantFrom(...THINGS),
      type: fc.constantFrom("≥", ">", "=", "≤", "<", "定性"),
      number: fc.integer({ min: 1, max: 5000 }),
    }),
    { minLength: 3, maxLength: 14 }
  )
  .map((list) =>
    list
      .sort((first, second) => first.level - second.level)
      .map(({ level, thing, type, number }, index) => ({
        level,
        name: `${thing}（第${index + 1}项）`,
        type,
        target: type === "定性" ? "提升" : String(number),
        unit: type === "定性" ? "" : "个",
      }))
  );

/** Cells of a plain table: header, then one row for each indicator, labels filled into every row. */
function tableCells(list: readonly Row[]): Cell[][] {
  const body = list.map(({ level, name, type, target, unit }) => [
    ...(LEVELS[level] ?? ["", ""]),
    ...[name, type, target, unit, `${name}的完成情况。`, "每少1个扣10%权重分，扣完为止。"],
  ]);
  return [HEADINGS, ...body].map((line) => line.map((word) => cellOf(word)));
}

function gridOfCells(cells: readonly (readonly Cell[])[], merges: readonly Area[] = [], top = 0, left = 0): Grid {
  const sheet = { id: "1", name: "Sheet1" };
  return new Grid({ sheet, top, left, cells, merges, hiddenRows: [], hiddenColumns: [] });
}

/** What an indicator is, without where it stands. */
function meaning(tables: readonly TargetTable[]): unknown {
  return tables.map((table) =>
    table.indicators.map(({ level1, level2, name, type, target, unit, definition, standard, status }) => ({
      ...{ level1, level2, name, type, target, unit, definition, standard, status },
    }))
  );
}

function expected(list: readonly Row[]): unknown {
  return [
    list.map(({ level, name, type, target, unit }) => ({
      level1: LEVELS[level]?.[0],
      level2: LEVELS[level]?.[1],
      ...{ name, type, target, unit, definition: `${name}的完成情况。`, standard: "每少1个扣10%权重分，扣完为止。" },
      status: "applicable",
    })),
  ];
}

const empty = (count: number): Cell[] => Array.from({ length: count }, () => EMPTY_CELL);

describe("how a table stands on its sheet changes addresses, but no indicator", () => {
  it("finds every indicator of a plain table", () => {
    fc.assert(
      fc.property(rows, (list) => expect(meaning(findTables(gridOfCells(tableCells(list))))).toEqual(expected(list)))
    );
  });

  it("anywhere on the sheet", () => {
    fc.assert(
      fc.property(rows, fc.nat(60), fc.nat(30), (list, top, left) => {
        const tables = findTables(gridOfCells(tableCells(list), [], top, left));
        expect(meaning(tables)).toEqual(expected(list));
        expect(tables[0]).toMatchObject({ headerRow: top, firstColumn: left, lastColumn: left + 7 });
      })
    );
  });

  it("under title rows and with a blank row between rows", () => {
    const titles = fc.array(fc.constantFrom("整体支出绩效目标表", "（2024）年度", "某某县水利局", ""), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(rows, titles, fc.infiniteStream(fc.boolean()), (list, lines, blanks) => {
        const [header = [], ...body] = tableCells(list);
        const spaced = body.flatMap((row) => (blanks.next().value === true ? [row, empty(8)] : [row]));
        const cells = [...lines.map((line) => [cellOf(line), ...empty(7)]), header, ...spaced];
        expect(meaning(findTables(gridOfCells(cells)))).toEqual(expected(list));
      })
    );
  });

  it("with labels merged down, written once, or filled into every row", () => {
    fc.assert(
      fc.property(rows, fc.boolean(), (list, merged) => {
        const cells = tableCells(list).map((row) => [...row]);
        const merges: Area[] = [];
        for (const column of [0, 1]) {
          for (let start = 0; start < list.length;) {
            let end = start + 1;
            const label = (index: number) => (list[index] ? LEVELS[list[index].level]?.[column] : undefined);
            while (end < list.length && label(end) === label(start)) end++;
            for (let row = start + 1; row < end; row++) (cells[row + 1] ?? [])[column] = EMPTY_CELL;
            if (merged && end - start > 1) merges.push({ row: start + 1, column, rows: end - start, columns: 1 });
            start = end;
          }
        }
        expect(meaning(findTables(gridOfCells(cells, merges)))).toEqual(expected(list));
      })
    );
  });

  it("with its columns in any order", () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(rows, order, (list, columns) => {
        const cells = tableCells(list).map((row) => columns.map((column) => row[column] ?? EMPTY_CELL));
        const tables = findTables(gridOfCells(cells));
        expect(meaning(tables)).toEqual(expected(list));
        expect(tables[0]?.columns.name).toBe(columns.indexOf(2));
      })
    );
  });

  it("beside a foreign list and above signatures", () => {
    fc.assert(
      fc.property(rows, (list) => {
        const cells = tableCells(list).map((row, index) => [
          ...row,
          EMPTY_CELL,
          ...["姓名", "单位", "备注"].map((word) => cellOf(index === 0 ? word : `${word}${index}`)),
        ]);
        const signatures = [[cellOf("填表人：张三")], [cellOf("联系电话：123")]];
        expect(meaning(findTables(gridOfCells([...cells, ...signatures])))).toEqual(expected(list));
      })
    );
  });

  it("with every row from some row on shifted to the left, as a lost merged cell does", () => {
    fc.assert(
      fc.property(rows, fc.nat(13), (list, from) => {
        const cells = tableCells(list).map((row, index) => {
          const isShifted = index > from + 2 && list[index - 1]?.type !== undefined;
          return isShifted ? [...row.slice(1), EMPTY_CELL] : row;
        });
        expect(meaning(findTables(gridOfCells(cells)))).toEqual(expected(list));
      })
    );
  });
});

describe("any sheet is read without harm", () => {
  const words = fc.constantFrom(
    ...[
      "一级指标",
      "三级指标",
      "指标值",
      "指标类型",
      "评分标准",
      "权重",
      "得分",
      "单位",
      "合计",
      "≥",
      "定性",
      "≥95%",
      "产出指标",
    ],
    ...[
      "数量指标",
      "产出指标/数量指标",
      "不适用",
      "/",
      "……",
      "填表人：",
      "注：",
      "每少1个扣1分",
      "95%",
      "2024年12月",
      "万元",
      "",
      "\n",
      "\u00A0",
    ]
  );
  const content = fc.oneof(
    words,
    words,
    fc.string({ maxLength: 30, unit: "binary" }),
    fc.double(),
    fc.boolean(),
    fc.constant(null)
  );
  const cell: fc.Arbitrary<Cell> = fc.record({
    value: content,
    text: fc.oneof(words, fc.string({ maxLength: 12 }), fc.constant("####")),
    format: fc.constantFrom("General", "0%", "yyyy-mm-dd", "@", '0"个"', "[$-804]", '"', "\\"),
    formula: fc.option(fc.constant("=A1")),
    isError: fc.boolean(),
  });
  const area = fc.record({
    row: fc.integer({ min: -2, max: 12 }),
    column: fc.integer({ min: -2, max: 12 }),
    rows: fc.integer({ min: 0, max: 20_000 }),
    columns: fc.integer({ min: 0, max: 20_000 }),
  });
  const data: fc.Arbitrary<GridData> = fc.record({
    sheet: fc.record({ id: fc.string(), name: fc.string() }),
    top: fc.nat(5),
    left: fc.nat(5),
    cells: fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 12 }),
    merges: fc.array(area, { maxLength: 4 }),
    hiddenRows: fc.array(fc.nat(20), { maxLength: 3 }),
    hiddenColumns: fc.array(fc.nat(20), { maxLength: 3 }),
  });
  const role = fc.option(fc.constantFrom(...ROLES));

  it("never throws, and what it returns is consistent", () => {
    fc.assert(
      fc.property(data, fc.dictionary(fc.nat(12).map(String), role, { maxKeys: 3 }), (grid, corrections) => {
        for (const table of findTables(new Grid(grid), { corrections })) {
          const found = table.indicators.map(({ row }) => row);
          expect(found).toEqual([...found].sort((first, second) => first - second));
          expect(new Set([...found, ...table.ignored.map(({ row }) => row)]).size).toBe(
            found.length + table.ignored.length
          );
          const columns = Object.values(table.columns);
          expect(new Set(columns).size).toBe(columns.length);
        }
      }),
      { numRuns: 1500 }
    );
  });
});
