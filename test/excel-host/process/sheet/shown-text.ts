import type { CellModel, SheetModel } from "../../model/workbook";
import type { ExcelProcess } from "../excel-process";
import { isDateFormat, showValue } from "../value/number-format";
import { styleAt } from "./styles";

/** Days from 1900-01-00 to 1904-01-01. */
const DAYS_1904 = 1462;

/** What the cell shows; "####" for a number wider than its column when the process is told to mind widths. */
export function shownText(
  sheet: SheetModel,
  cell: CellModel | undefined,
  row: number,
  column: number,
  process: ExcelProcess
): string {
  if (!cell || cell.value === null) return "";
  if (typeof cell.value === "string")
    return cell.error ? cell.value : showValue(cell.value, styleAt(sheet, row, column).numberFormat);
  const format = styleAt(sheet, row, column).numberFormat;
  const shift = process.workbook.date1904 && typeof cell.value === "number" && isDateFormat(format) ? DAYS_1904 : 0;
  const text = showValue(shift ? Number(cell.value) + shift : cell.value, format);
  if (!process.options.showHashes || typeof cell.value !== "number") return text;
  const width = sheet.columnWidths.get(column) ?? sheet.defaultColumnWidth;
  const fits = textWidth(text) <= width || (format === "General" && !isDateFormat(format) && width >= 3);
  return fits ? text : "#".repeat(Math.max(1, Math.floor(width)));
}

/** Chinese characters are two digits wide. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) > 0xff ? 2 : 1;
  return width;
}
