import type { AreaModel, SheetModel } from "../../model/workbook";
import type { ExcelProcess } from "../excel-process";
import { keyPosition, keysInArea } from "./cells";
import { shownText } from "./shown-text";

/** The first cell, row by row, whose text holds `text` (or is it, with completeMatch). */
export function findCell(
  sheet: SheetModel,
  area: AreaModel,
  text: string,
  criteria: unknown,
  process: ExcelProcess
): AreaModel | null {
  return findCells(sheet, area, text, criteria, process)[0] ?? null;
}

export function findCells(
  sheet: SheetModel,
  area: AreaModel,
  text: string,
  criteria: unknown,
  process: ExcelProcess
): AreaModel[] {
  process.settle();
  const { completeMatch, matchCase } = (criteria ?? {}) as { completeMatch?: boolean; matchCase?: boolean };
  const fold = (one: string): string => (matchCase ? one : one.toLowerCase());
  const wanted = fold(text);
  return keysInArea(sheet.cells, area)
    .map(keyPosition)
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .filter(({ row, column }) => {
      const shown = fold(shownText(sheet, sheet.cells.get(`${row},${column}`), row, column, process));
      return completeMatch ? shown === wanted : shown.includes(wanted);
    })
    .map((position) => ({ ...position, rows: 1, columns: 1 }));
}
