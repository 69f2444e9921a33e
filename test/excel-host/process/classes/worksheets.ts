import type { SheetModel, WorkbookModel } from "../../model/workbook";
import { optionalText, textArgument } from "../arguments";
import type { ClassTable, Handle } from "../class-table";
import { itemNotFound } from "../excel-error";
import { WORKBOOK_TARGET } from "../event-types";
import { addSheet } from "../sheet/sheets";
import { eventMethods } from "./event-methods";
import { worksheetHandle } from "./worksheet";

function shown(workbook: WorkbookModel, args: readonly unknown[]): SheetModel[] {
  return args[0] === true ? workbook.sheets.filter((sheet) => sheet.visibility === "Visible") : workbook.sheets;
}

function required(sheet: SheetModel | undefined): Handle {
  if (!sheet) throw itemNotFound();
  return worksheetHandle(sheet);
}

/** Excel.WorksheetCollection. */
export const worksheetsTable: ClassTable<WorkbookModel> = {
  name: "WorksheetCollection",
  items: (workbook) => workbook.sheets.map(worksheetHandle),
  at: (_workbook, key, process) => {
    const sheet = process.sheetNamed(String(key));
    return sheet && worksheetHandle(sheet);
  },
  methods: {
    GetItemOrNullObject: (_workbook, args, process) => {
      const sheet = process.sheetNamed(textArgument(args, 0));
      return sheet && worksheetHandle(sheet);
    },
    // Fails while a chart sheet is in front (office-js issue 2444).
    GetActiveWorksheet: (workbook, _args, process) => required(process.sheetNamed(workbook.activeSheet) ?? undefined),
    GetCount: (workbook, args) => shown(workbook, args).length,
    GetFirst: (workbook, args) => required(shown(workbook, args)[0]),
    GetLast: (workbook, args) => required(shown(workbook, args).at(-1)),
    Add: (_workbook, args, process) => worksheetHandle(addSheet(optionalText(args, 0), process)),
    ...eventMethods<WorkbookModel>(() => WORKBOOK_TARGET),
  },
};
