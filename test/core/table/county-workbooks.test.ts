import { findTables } from "../../../src/core/table/find-tables";
import type { Indicator, TargetTable } from "../../../src/core/table/target-table";
import expectedScores from "../../workbooks/housing-bureau-2024-filled.expected.json";
import { readSheet, readWorkbook } from "../grid/read-xlsx";

const ROWS = [
  "成本指标 经济成本指标 人员经费 ≤ 427.16 万元",
  "成本指标 经济成本指标 运转经费 ≤ 52.78 万元",
  "成本指标 社会成本指标 不适用",
  "成本指标 生态环境成本指标 不适用",
  "产出指标 数量指标 建设污水处理厂个数 ≥ 3 个",
  "产出指标 数量指标 改造老旧小区个数 ≥ 26 个",
  "产出指标 数量指标 改造危房户数 ≥ 15 户",
  "产出指标 数量指标 契税补贴户数 ≥ 1756 户",
  "产出指标 质量指标 工程质量合格率 ≥ 100",
  "产出指标 质量指标 监督覆盖率 ≥ 100",
  "产出指标 质量指标 安全隐患整改率 ≥ 100",
  "产出指标 质量指标 补贴发放覆盖率 ≥ 100",
  "产出指标 时效指标 年初工作计划完成时间 ≥ 2024年12月31日前 年月日",
  "效益指标 经济效益指标 房地产开发投资额 ≥ 6 亿元",
  "效益指标 经济效益指标 建筑业完成总产值 ≥ 5 亿元",
  "效益指标 经济效益指标 行业税收额 ≥ 1000 万元",
  "效益指标 社会效益指标 维护机关正常有序运转 定性 维护",
  "效益指标 社会效益指标 改善人居环境 定性 改善",
  "效益指标 社会效益指标 改善县城营商环境 定性 改善",
  "效益指标 生态效益指标 提升黑臭水体整治效果 定性 提升",
  "效益指标 可持续影响指标 不适用",
  "满意度指标 服务对象满意度指标 群众满意度 ≥ 90",
];

function words({ level1, level2, name, type, target, unit }: Indicator): string {
  return [level1, level2, name, type, target, unit].filter((word) => word !== "" && word !== null).join(" ");
}

async function onlyTable(name: string, sheet: string): Promise<TargetTable> {
  const tables = findTables(await readSheet(name, sheet));
  expect(tables).toHaveLength(1);
  return tables[0] as TargetTable;
}

describe.each([
  ["housing-bureau-2024.xlsx", "整体绩效目标表"],
  ["housing-bureau-2024-filled.xlsx", "整体绩效目标表"],
  ["housing-bureau-2024-as-published.xlsx", "Sheet1"],
])("the county's workbook %s", (name, sheet) => {
  it("has 19 indicators and 3 that do not apply, of the housing bureau for 2024", async () => {
    const table = await onlyTable(name, sheet);
    const kept = table.indicators.filter(({ status }) => status !== "duplicate");
    expect(kept.map(words)).toEqual(ROWS);
    expect(kept.filter(({ status }) => status === "applicable")).toHaveLength(19);
    expect(table).toMatchObject({
      year: 2024,
      department: "芷江侗族自治县住房和城乡建设局",
      headerRow: 4,
      form: "target",
    });
  });

  it("has a definition and a standard for each, and every field points to the cell that shows it", async () => {
    const grid = await readSheet(name, sheet);
    for (const { status, definition, standard, fields } of findTables(grid)[0]?.indicators ?? []) {
      if (status === "not-applicable") continue;
      expect(definition).toMatch(/^(住建部门|2024年芷江县|工程业主单位|契税、危改|通过)/);
      expect(standard).toMatch(/得满分|权重分|记0分/);
      for (const field of Object.values(fields)) {
        expect(grid.cell(field.row, field.column).text).toBe(field.shown);
      }
      expect(fields.standard?.shown).toBe(standard);
    }
  });

  it("has no table on its 填表说明", async () => {
    const notes = (await readWorkbook(name)).find((it) => it.sheet.name === "填表说明");
    expect(notes && findTables(notes)).toEqual([]);
  });
});

describe("the table as published", () => {
  it("keeps the row beside 业务股室审核 as a repetition of 群众满意度", async () => {
    const { indicators } = await onlyTable("housing-bureau-2024-as-published.xlsx", "Sheet1");
    const repeated = indicators.filter(({ status }) => status === "duplicate");
    expect(repeated).toMatchObject([{ row: 28, duplicateOf: 27, name: "群众满意度", target: "90" }]);
    expect(repeated[0]?.fields.standard).toMatchObject({ row: 28, column: 10 });
  });

  it("points to the empty unit cell of each row, shifted or not", async () => {
    const { indicators } = await onlyTable("housing-bureau-2024-as-published.xlsx", "Sheet1");
    const unitColumns = new Map(indicators.map(({ row, fields }) => [row + 1, fields.unit?.column]));
    expect([14, 23, 28].map((row) => unitColumns.get(row))).toEqual([6, 5, 5]);
  });
});

describe("the filled workbook", () => {
  it("has the rows that its expected scores name", async () => {
    const { indicators, columns } = await onlyTable("housing-bureau-2024-filled.xlsx", "整体绩效目标表");
    expect(indicators.map(({ row, level1, level2, name }) => ({ row: row + 1, level1, level2, name }))).toEqual(
      expectedScores.indicators.map(({ row, level1, level2, name }) => ({ row, level1, level2, name }))
    );
    expect(columns).toMatchObject({ weight: 10, actual: 11 });
  });
});
