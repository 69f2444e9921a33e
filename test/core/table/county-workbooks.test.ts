import { findTables } from "../../../src/core/table/find-tables";
import type { TargetTable } from "../../../src/core/table/target-table";
import expectedScores from "../../workbooks/housing-bureau-2024-filled.expected.json";
import { readSheet, readWorkbook } from "../grid/read-xlsx";
import { described, normalised } from "./layouts/compare";
import { HOUSING_BUREAU } from "./layouts/housing-bureau";

async function onlyTable(name: string, sheet: string): Promise<TargetTable> {
  const tables = findTables(await readSheet(name, sheet));
  expect(tables).toHaveLength(1);
  return tables[0] as TargetTable;
}

const WORKBOOKS = HOUSING_BUREAU.flatMap(({ file, sheets }) =>
  Object.entries(sheets).flatMap(([sheet, tables]) => tables.map((table) => [file, sheet, table] as const))
);

describe.each(WORKBOOKS)("the county's workbook %s", (name, sheet, expected) => {
  it("has 19 indicators and 3 that do not apply, of the housing bureau for 2024", async () => {
    const table = await onlyTable(name, sheet);
    expect({ ...described(table), ignored: "" }).toEqual(normalised(expected));
    const count = (status: string) => table.indicators.filter((indicator) => indicator.status === status).length;
    expect([count("applicable"), count("not-applicable")]).toEqual([19, 3]);
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
