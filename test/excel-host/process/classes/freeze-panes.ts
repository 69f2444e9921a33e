import type { SheetModel } from "../../model/workbook";
import { optionalInteger } from "../arguments";
import { MAX_COLUMNS, MAX_ROWS } from "../address";
import type { ClassTable } from "../class-table";
import { itemNotFound } from "../excel-error";
import type { ExcelProcess } from "../excel-process";
import { rangeArgument, rangeHandle } from "../range-target";

function location({ frozen }: SheetModel) {
  const { rows, columns } = frozen;
  if (rows === 0 && columns === 0) return null;
  return { row: 0, column: 0, rows: rows || MAX_ROWS, columns: columns || MAX_COLUMNS };
}

function found(sheet: SheetModel, process: ExcelProcess) {
  const area = location(sheet);
  return area && rangeHandle(sheet, area, process);
}

/** Excel.WorksheetFreezePanes; allowed on protected sheets, as in Excel. */
export const freezePanesTable: ClassTable<SheetModel> = {
  name: "WorksheetFreezePanes",
  methods: {
    FreezeRows: (sheet, args) => {
      sheet.frozen = { rows: optionalInteger(args, 0, 1), columns: 0 };
    },
    FreezeColumns: (sheet, args) => {
      sheet.frozen = { rows: 0, columns: optionalInteger(args, 0, 1) };
    },
    FreezeAt: (sheet, args, process) => {
      const { area } = rangeArgument(args, 0, sheet, process);
      const [rows, columns] = [area.row + area.rows, area.column + area.columns];
      sheet.frozen = { rows: rows >= MAX_ROWS ? 0 : rows, columns: columns >= MAX_COLUMNS ? 0 : columns };
    },
    Unfreeze: (sheet) => {
      sheet.frozen = { rows: 0, columns: 0 };
    },
    GetLocation: (sheet, _args, process) => {
      const range = found(sheet, process);
      if (!range) throw itemNotFound("No panes are frozen.");
      return range;
    },
    GetLocationOrNullObject: (sheet, _args, process) => found(sheet, process),
  },
};
