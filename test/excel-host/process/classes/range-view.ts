import type { CellModel, SheetModel } from "../../model/workbook";
import { cellAddress } from "../../../../src/core/grid/address";
import { handle } from "../class-table";
import type { ClassTable } from "../class-table";
import { itemNotFound } from "../excel-error";
import type { ExcelProcess } from "../excel-process";
import { rangeHandle } from "../range-target";
import { cellAt } from "../sheet/cells";
import { formulaOrValue, valueTypeOf } from "../sheet/contents";
import { shownText } from "../sheet/shown-text";
import { styleAt } from "../sheet/styles";

/** Visible rows and columns of a range, seen as if the hidden ones were not there. */
export interface ViewTarget {
  sheet: SheetModel;
  rows: readonly number[];
  columns: readonly number[];
  index: number;
}

function perCell(
  read: (target: ViewTarget, cell: CellModel | undefined, row: number, column: number, process: ExcelProcess) => unknown
) {
  return {
    get: (target: ViewTarget, process: ExcelProcess): unknown => {
      process.settle();
      return target.rows.map((row) =>
        target.columns.map((column) => read(target, cellAt(target.sheet, row, column), row, column, process))
      );
    },
  };
}

/** Excel.RangeView; it can only be read, as in Excel (office-js issue 226). */
export const rangeViewTable: ClassTable<ViewTarget> = {
  name: "RangeView",
  props: {
    Values: perCell((_target, cell) => cell?.value ?? ""),
    Formulas: perCell((_target, cell) => formulaOrValue(cell)),
    Text: perCell((target, cell, row, column, process) => shownText(target.sheet, cell, row, column, process)),
    ValueTypes: perCell((_target, cell) => valueTypeOf(cell)),
    NumberFormat: perCell((target, _cell, row, column) => styleAt(target.sheet, row, column).numberFormat),
    CellAddresses: perCell((_target, _cell, row, column) => cellAddress({ row, column })),
    RowCount: { get: ({ rows }) => rows.length },
    ColumnCount: { get: ({ columns }) => columns.length },
    Index: { get: ({ index }) => index },
  },
  nav: { Rows: (target) => handle(rangeViewRowsTable, target) },
  methods: {
    GetRange: ({ sheet, rows, columns }, _args, process) => {
      const [row, column] = [rows[0], columns[0]];
      if (row === undefined || column === undefined) throw itemNotFound("Nothing is visible.");
      const last = { row: rows.at(-1) ?? row, column: columns.at(-1) ?? column };
      const area = { row, column, rows: last.row - row + 1, columns: last.column - column + 1 };
      return rangeHandle(sheet, area, process);
    },
  },
};

function rowView(target: ViewTarget, index: number) {
  const row = target.rows[index];
  if (row === undefined) throw itemNotFound();
  return handle(rangeViewTable, { ...target, rows: [row], index });
}

const rangeViewRowsTable: ClassTable<ViewTarget> = {
  name: "RangeViewCollection",
  items: (target) => target.rows.map((_row, index) => rowView(target, index)),
  methods: {
    GetCount: ({ rows }) => rows.length,
    GetItemAt: (target, args) => rowView(target, Number(args[0])),
  },
};
