import path from "node:path";
import ExcelJS from "exceljs";
import type { Area } from "../../../src/core/grid/area";
import { parseAddress } from "../../../src/core/grid/address";
import type { Cell } from "../../../src/core/grid/grid";
import { EMPTY_CELL, Grid } from "../../../src/core/grid/grid";
import { constant } from "./grid-of";

/** The sheets of a fixture in test/workbooks as grids, in order, hidden ones too. */
export async function readWorkbook(name: string): Promise<readonly Grid[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path.join(__dirname, "../../workbooks", name));
  return workbook.worksheets.map(gridOfSheet);
}

export async function readSheet(name: string, sheet: string): Promise<Grid> {
  const grid = (await readWorkbook(name)).find((it) => it.sheet.name === sheet);
  if (!grid) throw new Error(`${name} has no sheet ${sheet}`);
  return grid;
}

function gridOfSheet(sheet: ExcelJS.Worksheet): Grid {
  const cells: Cell[][] = [];
  const hiddenRows: number[] = [];
  for (let row = 1; row <= sheet.rowCount; row++) {
    if (sheet.getRow(row).hidden) hiddenRows.push(row - 1);
    cells.push(Array.from({ length: sheet.columnCount }, (_, column) => cellOf(sheet.getCell(row, column + 1))));
  }
  const merges = (sheet.model.merges as unknown as string[]).map(parseAddress).filter((it): it is Area => it !== null);
  return new Grid({
    sheet: { id: String(sheet.id), name: sheet.name },
    top: 0,
    left: 0,
    cells,
    merges,
    hiddenRows,
    hiddenColumns: [],
  });
}

function cellOf(cell: ExcelJS.Cell): Cell {
  if (cell.isMerged && cell.master.address !== cell.address) return EMPTY_CELL;
  const format = cell.numFmt || "General";
  const value: unknown = cell.formula ? cell.result : cell.value;
  const formula = cell.formula ? `=${cell.formula}` : null;
  if (value === null || value === undefined) return { ...EMPTY_CELL, format, formula };
  if (value instanceof Date) return { ...constant(value.toISOString().slice(0, 10), format), formula };
  if (typeof value === "number") return { ...constant(String(value), format), formula };
  if (typeof value === "boolean") return { ...EMPTY_CELL, value, text: value ? "TRUE" : "FALSE", format, formula };
  return { ...EMPTY_CELL, value: cell.text, text: cell.text, format, formula };
}
