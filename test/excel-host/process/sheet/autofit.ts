import type { AreaModel, SheetModel } from "../../model/workbook";
import type { ExcelProcess } from "../excel-process";
import { keyPosition, keysInArea } from "./cells";
import { mergesTouching } from "./merges";
import { shownText, textWidth } from "./shown-text";
import { styleAt } from "./styles";

/** As wide as the widest shown text of the cells; merged cells and wrapped text do not count. */
export function autofitColumns(sheet: SheetModel, area: AreaModel, process: ExcelProcess): void {
  process.settle();
  const merges = mergesTouching(sheet, area);
  const widest = new Map<number, number>();
  for (const key of keysInArea(sheet.cells, area)) {
    const { row, column } = keyPosition(key);
    if (merges.some((merge) => merge.row === row && merge.column === column)) continue;
    if (styleAt(sheet, row, column).wrap) continue;
    const text = shownText(sheet, sheet.cells.get(key), row, column, process);
    const width = Math.max(...text.split("\n").map(textWidth)) + 1;
    widest.set(column, Math.max(widest.get(column) ?? 0, width));
  }
  for (const [column, width] of widest) sheet.columnWidths.set(column, Math.min(width, 255));
}

/** As high as the highest cell needs: line breaks, and wrapped text at the present column width. Merged cells do not count. */
export function autofitRows(sheet: SheetModel, area: AreaModel, process: ExcelProcess): void {
  process.settle();
  const merges = mergesTouching(sheet, area);
  const highest = new Map<number, number>();
  for (const key of keysInArea(sheet.cells, area)) {
    const { row, column } = keyPosition(key);
    if (merges.some((merge) => merge.row === row && merge.column === column)) continue;
    const style = styleAt(sheet, row, column);
    const text = shownText(sheet, sheet.cells.get(key), row, column, process);
    const width = Math.max(1, sheet.columnWidths.get(column) ?? sheet.defaultColumnWidth);
    const lines = style.wrap
      ? text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line) / width)), 0)
      : 1;
    const height = lines * Math.max(sheet.defaultRowHeight, (style.fontSize ?? 11) * 1.3);
    highest.set(row, Math.max(highest.get(row) ?? 0, height));
  }
  for (const [row, height] of highest) sheet.rowHeights.set(row, Math.min(Math.round(height * 4) / 4, 409.5));
}
