import type { Area } from "../core/grid/area";
import type { SheetRef } from "../core/grid/grid";

export function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}

/** The sheet by its id, which survives renaming. */
export function sheetOf(context: Excel.RequestContext, { id }: SheetRef): Excel.Worksheet {
  return context.workbook.worksheets.getItem(id);
}
