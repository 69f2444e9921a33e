import { findTables } from "../../../src/core/table/find-tables";
import type { ColumnCorrections, Indicator, TargetTable } from "../../../src/core/table/target-table";
import { gridOf } from "../grid/grid-of";

const HEADER = "一级指标 | 二级指标 | 三级指标 | 指标类型 | 指标值 | 计量单位 | 指标解释 | 评分标准 | 权重 | 备注";
const ROWS = [
  "产出指标 | 数量指标 | 改造户数 | ≥ | 26 | 户 | 改造的户数 | 每少1户扣10%权重分 | 10 | 县级",
  "| 质量指标 | 合格率 | ≥ | 95 | % | 合格的占比 | 每低1%扣5%权重分 | 10 |",
  "效益指标 | 社会效益指标 | 居住条件 | 定性 | 改善 | | 条件的变化 | 改善得满分 | 10 |",
];

function only(lines: readonly string[], corrections?: ColumnCorrections): TargetTable {
  const tables = findTables(gridOf(lines), corrections ? { corrections } : {});
  expect(tables).toHaveLength(1);
  return tables[0] as TargetTable;
}

function indicatorAt(table: TargetTable, row: number): Indicator {
  const found = table.indicators.find((indicator) => indicator.row === row - 1);
  expect(found).toBeDefined();
  return found as Indicator;
}

describe("a column's role as the reader corrects it", () => {
  it("rules over heading and contents", () => {
    const table = only([HEADER, ...ROWS], { 6: "standard", 7: "definition" });
    expect(table.columns).toMatchObject({ standard: 6, definition: 7 });
    expect(indicatorAt(table, 2)).toMatchObject({ standard: "改造的户数", definition: "每少1户扣10%权重分" });
  });

  it("can be that it holds nothing of ours", () => {
    const table = only([HEADER, ...ROWS], { 8: null, 9: null });
    expect(table.columns.weight).toBeUndefined();
    expect(table.columns.remark).toBeUndefined();
    expect(table.indicators).toHaveLength(3);
  });

  it("moves a role away from the column that had it", () => {
    const lines = [HEADER.replace("备注", "调整后权重"), ...ROWS.map((row) => row.replace(/\|[^|]*$/, "| 20"))];
    expect(only(lines).columns.weight).toBe(8);
    expect(only(lines, { 9: "weight" }).columns.weight).toBe(9);
  });

  it("reads types from the targets when there is no type column any more", () => {
    const table = only([HEADER, ...ROWS], { 3: null });
    expect(table.indicators.map(({ type }) => type)).toEqual([null, null, "定性"]);
  });
});

describe("the fields of a row", () => {
  it("are there for every role of the table, with the place of an empty cell", () => {
    const { fields } = indicatorAt(only([HEADER, ...ROWS]), 4);
    expect(Object.keys(fields)).toHaveLength(10);
    expect(fields.unit).toEqual({ row: 3, column: 5, text: "", shown: "" });
    expect(fields.level1).toMatchObject({ row: 3, column: 0, text: "效益指标" });
  });

  it("keep what is shown and clean what is read", () => {
    const { name, fields, standard } = indicatorAt(
      only([HEADER, "产出指标 | 数量指标 | \u00A0改造⏎户数 | ≥ | 26 | （户） | * | 每少1户⏎扣10%权重分 | 10 | /"]),
      2
    );
    expect(name).toBe("改造户数");
    expect(standard).toBe("每少1户 扣10%权重分");
    expect(fields.name).toMatchObject({ text: "改造户数", shown: "\u00A0改造\n户数" });
    expect(fields.definition).toMatchObject({ text: "", shown: "*" });
  });

  it("point into merged cells, where the text is", () => {
    const table = only([
      HEADER,
      ...[
        "产出指标 | 数量指标 | 甲 户数 | ≥ | 26 | 户 | 解释 | 每少1户扣10%权重分 | 10 |",
        "↑ | ↑ | 乙户数 | ↑ | 12 | ↑ | ↑ | ↑ | ↑ |",
      ],
    ]);
    const second = indicatorAt(table, 3);
    expect(second).toMatchObject({ level1: "产出指标", type: "≥", unit: "户", standard: "每少1户扣10%权重分" });
    expect(second.fields.standard).toMatchObject({ row: 1, column: 7 });
  });

  it("leave out a weight that is merged over several indicators: it is none of theirs", () => {
    const table = only([
      HEADER,
      ...[
        "产出指标 | 数量指标 | 甲户数 | ≥ | 26 | 户 | 解释 | 每少1户扣1分 | 10 |",
        "| | 乙户数 | ≥ | 12 | 户 | 解释 | 每少1户扣2分 | ↑ |",
      ],
    ]);
    expect(table.indicators.map(({ fields }) => fields.weight)).toEqual([undefined, undefined]);
  });

  it("keep a weight that is merged as the name is, over a row that needs two lines", () => {
    const table = only([
      HEADER,
      "产出指标 | 数量指标 | 甲户数 | ≥ | 26 | 户 | 解释 | 完成得满分； | 10 |",
      "↑ | ↑ | ↑ | ↑ | ↑ | ↑ | ↑ | 每少1户扣1分 | ↑ |",
      "效益指标 | 社会效益指标 | 居住条件 | 定性 | 改善 | | 条件的变化 | 改善得满分 | 10 |",
    ]);
    expect(table.indicators).toHaveLength(2);
    expect(indicatorAt(table, 2)).toMatchObject({ standard: "完成得满分；\n每少1户扣1分" });
    expect(indicatorAt(table, 2).fields.weight).toMatchObject({ row: 1, text: "10" });
  });
});

describe("levels", () => {
  it("follow level2 where a merged level1 covers another block", () => {
    const table = only([
      HEADER,
      "产出指标 | 数量指标 | 甲户数 | ≥ | 26 | 户 | 解释 | 每少1户扣1分 | 10 |",
      "↑ | 经济效益指标 | 产值 | ≥ | 12 | 万元 | 解释 | 每少1%扣2分 | 10 |",
    ]);
    expect(indicatorAt(table, 3)).toMatchObject({ level1: "效益指标", level2: "经济效益指标" });
    expect(indicatorAt(table, 3).fields.level1?.text).toBe("产出指标");
  });

  it("keep 成本指标 under 产出指标 in an older table", () => {
    const table = only([
      HEADER,
      "产出指标 | 时效指标 | 完成率 | ≥ | 95 | % | 解释 | 每少1%扣1分 | 10 |",
      "↑ | 成本指标 | 总投资 | ≤ | 12 | 万元 | 解释 | 每超1%扣2分 | 10 |",
      "成本指标 | 经济成本指标 | 单位造价 | ≤ | 12 | 万元 | 解释 | 每超1%扣2分 | 10 |",
    ]);
    expect(indicatorAt(table, 3)).toMatchObject({ level1: "产出指标", level2: "成本指标" });
    expect(indicatorAt(table, 4)).toMatchObject({ level1: "成本指标", level2: "经济成本指标" });
  });

  it("begin anew under a level1 without level2", () => {
    const table = only([
      HEADER,
      "产出指标 | 时效指标 | 完成率 | ≥ | 95 | % | 解释 | 每少1%扣1分 | 10 |",
      "满意度指标 | | 满意度 | ≥ | 95 | % | 解释 | 每少1%扣1分 | 10 |",
    ]);
    expect(indicatorAt(table, 3)).toMatchObject({ level1: "满意度指标", level2: "" });
  });
});

describe("repetitions", () => {
  const row = (name: string, standard: string) =>
    `产出指标 | 数量指标 | ${name} | ≥ | 26 | 户 | 解释 | ${standard} | 10 |`;

  it("are the same name and standard, however spaced", () => {
    const table = only([HEADER, row("改造户数", "每少1户扣10%权重分"), row("改造 户数", "每少１户扣10%\u00A0权重分")]);
    expect(table.indicators.map(({ status, duplicateOf }) => [status, duplicateOf])).toEqual([
      ["applicable", null],
      ["duplicate", 1],
    ]);
  });

  it("are not the same name with another standard, or the same standard with another name", () => {
    const lines = [
      row("改造户数", "每少1户扣10%权重分"),
      row("改造户数", "每少1户扣5%权重分"),
      row("新建户数", "每少1户扣5%权重分"),
    ];
    expect(only([HEADER, ...lines]).indicators.every(({ status }) => status === "applicable")).toBe(true);
  });
});

describe("the area of a table", () => {
  it("reaches from the first row under the header to the total, over all its columns", () => {
    const table = only(["目标表", HEADER, ...ROWS, "合计 | | | | | | | | 30 |", "填表人："]);
    expect(table).toMatchObject({ headerRow: 1, headerTop: 1, firstRow: 2, lastRow: 5, totalRow: 5 });
    expect(table).toMatchObject({ firstColumn: 0, lastColumn: 9 });
  });

  it("has two header rows where the heading has two", () => {
    const table = only([
      "一级指标 | 二级指标 | 三级指标 | 指标值 | ← | ← | 评分标准",
      "↑ | ↑ | ↑ | 符号 | 数值 | 单位 | ↑",
      "产出指标 | 数量指标 | 改造户数 | ≥ | 26 | 户 | 每少1户扣10%权重分",
    ]);
    expect(table).toMatchObject({ headerTop: 0, headerRow: 1, firstRow: 2 });
  });
});
