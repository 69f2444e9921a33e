import { cellAddress } from "../../../src/core/grid/address";
import { cellKey } from "../model/workbook";
import type { AreaModel, CellModel, ChartModel, SheetModel, WorkbookModel } from "../model/workbook";
import { parseAreaReference, sheetPrefix, splitReference } from "./reference";

/** Cells that a series takes something from, with what they hold now: viewers show that until they calculate. */
export interface ChartCells {
  readonly formula: string;
  readonly values: readonly (string | number | null)[];
}

export interface ChartSeries {
  readonly name: ChartCells | { readonly text: string } | null;
  readonly categories: ChartCells | null;
  readonly values: ChartCells;
  readonly color: string | null;
  readonly dataLabels: boolean;
}

/** The series of a chart: its source is a rectangle whose first row and column name things where they hold text. */
export function seriesOf(chart: ChartModel, workbook: WorkbookModel): ChartSeries[] {
  const { sheet: name, local } = splitReference(chart.source);
  const sheet = workbook.sheets.find((candidate) => candidate.name === name);
  const area = parseAreaReference(local);
  if (!sheet || !area) throw new Error(`the chart's source ${chart.source} cannot be found`);
  const byRows = chart.seriesBy === "Rows" || (chart.seriesBy !== "Columns" && area.columns > area.rows);
  const headerRows = hasTextOnly(sheet, { ...area, rows: 1 }, byRows ? 0 : 1) ? 1 : 0;
  const headerColumns = hasTextOnly(sheet, { ...area, columns: 1 }, byRows ? 1 : 0) ? 1 : 0;
  const body: AreaModel = {
    row: area.row + headerRows,
    column: area.column + headerColumns,
    rows: Math.max(1, area.rows - headerRows),
    columns: Math.max(1, area.columns - headerColumns),
  };
  const count = byRows ? body.rows : body.columns;
  return Array.from({ length: count }, (_, index) => {
    const line = lineOf(body, index, byRows);
    const nameCell = byRows
      ? headerColumns > 0 && { row: line.row, column: area.column, rows: 1, columns: 1 }
      : headerRows > 0 && { row: area.row, column: line.column, rows: 1, columns: 1 };
    const labels = byRows
      ? headerRows > 0 && { ...body, row: area.row, rows: 1 }
      : headerColumns > 0 && { ...body, column: area.column, columns: 1 };
    return withOverrides(chart, index, workbook, {
      name: nameCell ? cellsOf(sheet, nameCell) : null,
      categories: labels ? cellsOf(sheet, labels) : null,
      values: cellsOf(sheet, line),
    });
  });
}

function lineOf(body: AreaModel, index: number, byRows: boolean): AreaModel {
  return byRows ? { ...body, row: body.row + index, rows: 1 } : { ...body, column: body.column + index, columns: 1 };
}

/** Headings are text; the corner (the first `skip` cells) may hold anything. */
function hasTextOnly(sheet: SheetModel, area: AreaModel, skip: number): boolean {
  const contents = cellList(sheet, area).slice(skip);
  return (
    contents.length > 0 &&
    contents.every((cell) => typeof cell?.value !== "number") &&
    contents.some((cell) => cell?.value)
  );
}

function withOverrides(
  chart: ChartModel,
  index: number,
  workbook: WorkbookModel,
  found: Pick<ChartSeries, "name" | "categories" | "values">
): ChartSeries {
  const set = chart.series?.[index] ?? {};
  return {
    name: set.name === undefined ? found.name : { text: set.name },
    categories: cellsAt(set.categories, workbook) ?? found.categories,
    values: cellsAt(set.values, workbook) ?? found.values,
    color: set.color ?? null,
    dataLabels: set.dataLabels ?? chart.dataLabels ?? false,
  };
}

function cellsAt(reference: string | undefined, workbook: WorkbookModel): ChartCells | null {
  if (reference === undefined) return null;
  const { sheet: name, local } = splitReference(reference.replace(/^=/, ""));
  const sheet = workbook.sheets.find((candidate) => candidate.name === name);
  const area = parseAreaReference(local);
  return sheet && area ? cellsOf(sheet, area) : null;
}

function cellsOf(sheet: SheetModel, area: AreaModel): ChartCells {
  const first = absolute(area.row, area.column);
  const last = absolute(area.row + area.rows - 1, area.column + area.columns - 1);
  const values = cellList(sheet, area).map((cell) => {
    const value = cell?.error ? null : (cell?.value ?? null);
    return typeof value === "boolean" ? (value ? 1 : 0) : value;
  });
  return { formula: sheetPrefix(sheet.name) + (first === last ? first : `${first}:${last}`), values };
}

function absolute(row: number, column: number): string {
  return cellAddress({ row, column }).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
}

function cellList(sheet: SheetModel, area: AreaModel): (CellModel | undefined)[] {
  const list: (CellModel | undefined)[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      list.push(sheet.cells.get(cellKey(row, column)));
    }
  }
  return list;
}
