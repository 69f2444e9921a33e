import type { Area } from "../core/grid/area";
import { rangeOf } from "./sheet-access";

/** Which rows and columns of an area are hidden or filtered away. */
export interface HiddenRequest {
  readonly area: Area;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
}

/** One column of the rows and one row of the columns suffice; five more columns, for the block that may be added at the right. */
export function requestHidden(sheet: Excel.Worksheet, area: Area): HiddenRequest {
  const wide = { ...area, columns: Math.min(area.columns + BESIDE, LAST_COLUMN - area.column) };
  return {
    area: wide,
    rows: rangeOf(sheet, { ...wide, columns: 1 }).getRowProperties({ rowHidden: true }),
    columns: rangeOf(sheet, { ...wide, rows: 1 }).getColumnProperties({ columnHidden: true }),
  };
}

const BESIDE = 10;
const LAST_COLUMN = 16_384;

export function hiddenRows({ area, rows }: HiddenRequest): readonly number[] {
  return rows.value.flatMap((it, index) => (it.rowHidden === true ? [area.row + index] : []));
}

export function hiddenColumns({ area, columns }: HiddenRequest): readonly number[] {
  return columns.value.flatMap((it, index) => (it.columnHidden === true ? [area.column + index] : []));
}
