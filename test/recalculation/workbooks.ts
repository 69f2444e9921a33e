import { readFileSync, readdirSync } from "node:fs";
import type { Grid } from "../../src/core/grid/grid";
import { countySheet } from "../actions/county-sheet";
import { longTable } from "../bench/long-table";
import { LAYOUTS } from "../core/table/layouts";
import type { CellValue, WorkbookModel } from "../excel-host/model/workbook";
import { cellKey } from "../excel-host/model/workbook";
import { workbookOf } from "../excel-host/model/workbook-of";
import type { SheetSketch } from "../excel-host/model/workbook-of";
import { loadWorkbook } from "../excel-host/xlsx/load";
import type { LoadedWorkbook } from "../excel-host/xlsx/loaded-workbook";
import { newWorkbook } from "../excel-host/xlsx/new-workbook";
import "../excel-host/xlsx/xml-codec-node";

/** A workbook to be scored and summarised, made anew for each use. */
export interface Sample {
  readonly name: string;
  readonly open: () => LoadedWorkbook;
}

const FOLDER = "test/workbooks";

/** Workbooks of the county, of several departments, with names that formulas must quote, and every sheet of the detection tests. */
export const SAMPLES: readonly Sample[] = [
  ...readdirSync(FOLDER)
    .filter((file) => file.endsWith(".xlsx"))
    .map((file) => ({ name: file, open: () => loadWorkbook(readFileSync(`${FOLDER}/${file}`), file) })),
  sampleOf("one department", () => workbookOf({ 整体绩效目标表: countySheet() })),
  sampleOf("three departments", () => workbookOf(departments(3))),
  sampleOf("twelve departments, some with unreadable or missing actuals", () => workbookOf(departments(12, true))),
  sampleOf("sheet names that a formula must quote", () => workbookOf(quotedNames())),
  sampleOf("forty rows whose levels change from row to row", () => workbookOf({ 绩效目标表: { rows: longTable(40) } })),
  sampleOf("weights and scores as clerks type them", () => workbookOf(asTyped())),
  ...LAYOUTS.filter(({ tables }) => tables.length > 0).map(({ name, grid }) =>
    sampleOf(name, () => workbookOfGrids({ [grid.sheet.name]: grid }))
  ),
  sampleOf("all those sheets in one workbook", () =>
    workbookOfGrids(Object.fromEntries(LAYOUTS.map(({ grid }, index) => [`表${index + 1}`, grid])))
  ),
];

function sampleOf(name: string, make: () => WorkbookModel): Sample {
  return {
    name,
    open: () => {
      const model = make();
      const file = newWorkbook({ sheets: model.sheets.map((sheet) => sheet.name) });
      file.model.sheets.forEach((sheet, index) =>
        Object.assign(sheet, { ...model.sheets[index], id: sheet.id, name: sheet.name })
      );
      return file;
    },
  };
}

/** Departments on a sheet each, with other figures and numbers of rows. */
export function departments(count: number, incomplete = false): Record<string, SheetSketch> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => {
      const sketch = countySheet({ rows: 7 + (index % 3) });
      const rows = sketch.rows.map((row, at) => {
        if (at === 2) return [`某某县第${index + 1}局`];
        if (at === 5) return withActual(row, 26 - (index % 5));
        return incomplete && at === 6 && index % 4 === 1 ? withActual(row, index % 8 === 1 ? "说不清" : "") : row;
      });
      return [`部门${index + 1}`, { ...sketch, rows }];
    })
  );
}

/** Weights as percents, as text and out of bounds; scores as text, above the weight, as words and by a formula. */
function asTyped(): Record<string, SheetSketch> {
  const sketch = countySheet({ rows: 9 });
  const weights = [0.1, 0.06, 0.03, 0.06, 0.04, 0.04, 0.1, 0.1, 0.06];
  const words = ["10分", "6", "３", 150, "待定", 4, 10, 10, ""];
  const scores = ["5分", "4", 30, "=2+1.5", "优", null, 1.25, "12分", null];
  const rowsWith = (values: readonly CellValue[], scored: readonly CellValue[] | null) =>
    sketch.rows.map((row, at) => {
      if (at === 3) return scored ? [...row, "得分", "评分说明"] : row;
      if (at < 4 || at > 12) return row;
      const changed = row.map((value, column) => (column === 8 ? (values[at - 4] ?? null) : value));
      return scored ? [...changed, scored[at - 4] ?? null] : changed;
    });
  const percents = { ...sketch.styles, "I5:I13": "0%" };
  const plain = [10, 6, 3, 6, 4, 4, 10, 10, 6];
  return {
    百分比权重: { ...sketch, rows: rowsWith(weights, null), styles: percents },
    文字权重: { ...sketch, rows: rowsWith(words, null) },
    手工得分: { ...sketch, rows: rowsWith(plain, scores) },
    混合: { ...sketch, rows: rowsWith(words, scores), styles: { ...sketch.styles, "I10:I11": "0%" } },
  };
}

function withActual(row: readonly CellValue[], actual: CellValue): readonly CellValue[] {
  return row.map((value, column) => (column === 9 ? actual : value));
}

function quotedNames(): Record<string, SheetSketch> {
  const names = ["县'局 (1)", "2024", "R1C1", "A1", "住建局!", "民政；局 $&%", "TRUE"];
  return Object.fromEntries(names.map((name) => [name, countySheet()]));
}

function workbookOfGrids(grids: Readonly<Record<string, Grid>>): WorkbookModel {
  const model = workbookOf(Object.fromEntries(Object.keys(grids).map((name) => [name, { rows: [] }])));
  for (const sheet of model.sheets) {
    const grid = grids[sheet.name];
    if (!grid) continue;
    for (let row = grid.top; row < grid.bottom; row++)
      for (let column = grid.left; column < grid.right; column++) {
        const { value, format, formula } = grid.cell(row, column);
        if (value !== null || formula !== null) sheet.cells.set(cellKey(row, column), { value, formula });
        if (format !== "General") sheet.styles.set(cellKey(row, column), { numberFormat: format });
      }
    sheet.merges = grid.merges.map((area) => ({ ...area }));
    sheet.hiddenRows = new Set(grid.hiddenRows);
  }
  return model;
}
