import ExcelJS from "exceljs";
import { nodeCalculator } from "../excel-host/formulas/node-calculator";
import { emptyWorkbook } from "../excel-host/model/empty-workbook";
import type { CellValue } from "../excel-host/model/workbook";
import { cellKey } from "../excel-host/model/workbook";

/** A calculated workbook: sheets with the value of every cell, and which of them are formulas. */
export type Calculated = ReadonlyMap<string, CalculatedSheet>;

export interface CalculatedSheet {
  readonly rows: number;
  readonly formulas: number;
  /** Row and column counted from 0; null for an empty cell and the covered cells of a merged area. */
  readonly value: (row: number, column: number) => CellValue;
}

/** An engine opens a file without results and calculates it. */
export type Engine = (file: Uint8Array) => Promise<Calculated>;

/** IronCalc on what ExcelJS reads: neither the add-in's arithmetic nor the stand's own reader has a part in it. */
export const ironCalc: Engine = async (file) => {
  const book = await open(file);
  const model = emptyWorkbook(book.worksheets.map(({ name }) => name));
  book.worksheets.forEach((sheet, index) => {
    const cells = model.sheets[index]?.cells;
    forEachCell(sheet, (row, column, cell) =>
      cells?.set(cellKey(row, column), {
        value: cell.formula ? null : plain(cell.value),
        formula: cell.formula ? `=${cell.formula}` : null,
      })
    );
  });
  nodeCalculator().recalculate(model);
  return new Map(
    model.sheets.map((sheet) => {
      const formulas = [...sheet.cells.values()].filter(({ formula }) => formula !== null).length;
      const rows = Math.max(0, ...[...sheet.cells.keys()].map((key) => Number(key.split(",")[0]) + 1));
      const value = (row: number, column: number) => sheet.cells.get(cellKey(row, column))?.value ?? null;
      return [sheet.name, { rows, formulas, value }];
    })
  );
};

/** What LibreOffice saved of a file that it has opened and calculated, as ExcelJS reads it. */
export async function readCalculated(file: Uint8Array): Promise<Calculated> {
  const book = await open(file);
  return new Map(
    book.worksheets.map((sheet) => {
      const values = new Map<string, CellValue>();
      let formulas = 0;
      forEachCell(sheet, (row, column, cell) => {
        if (cell.formula) formulas++;
        values.set(cellKey(row, column), plain(cell.formula ? cell.result : cell.value));
      });
      const value = (row: number, column: number) => values.get(cellKey(row, column)) ?? null;
      return [sheet.name, { rows: sheet.rowCount, formulas, value }];
    })
  );
}

async function open(file: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(file as unknown as ArrayBuffer);
  return book;
}

function forEachCell(sheet: ExcelJS.Worksheet, use: (row: number, column: number, cell: ExcelJS.Cell) => void): void {
  sheet.eachRow((line) =>
    line.eachCell((cell) => {
      if (!cell.isMerged || cell.master.address === cell.address) use(Number(cell.row) - 1, Number(cell.col) - 1, cell);
    })
  );
}

/** Links and rich text by their words, dates as day numbers. */
function plain(value: unknown): CellValue {
  if (value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "string") return value;
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
  const { text, richText, error } = value as { text?: unknown; richText?: { text: string }[]; error?: string };
  if (error !== undefined) return error;
  if (richText) return richText.map((part) => part.text).join("");
  return text === undefined ? null : plain(text);
}
