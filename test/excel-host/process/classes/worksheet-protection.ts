import type { SheetModel } from "../../model/workbook";
import { asObject, optionalText } from "../arguments";
import type { ClassTable } from "../class-table";
import { accessDenied, invalidOperation } from "../excel-error";
import { EventType } from "../event-types";

const DEFAULTS: Readonly<Record<string, unknown>> = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

/** Excel.WorksheetProtection. */
export const worksheetProtectionTable: ClassTable<SheetModel> = {
  name: "WorksheetProtection",
  props: {
    Protected: { get: (sheet) => sheet.protection.protected },
    Options: { get: (sheet) => ({ ...DEFAULTS, ...sheet.protection.options }) },
  },
  methods: {
    Protect: (sheet, args, process) => {
      if (sheet.protection.protected) throw invalidOperation("The sheet is protected already.");
      const password = optionalText(args, 1);
      const options = args[0] === null || args[0] === undefined ? {} : asObject(args[0]);
      const given = Object.fromEntries(
        Object.entries(options).filter(([, value]) => value !== null && value !== undefined)
      );
      sheet.protection = { protected: true, options: { ...DEFAULTS, ...given }, ...(password ? { password } : {}) };
      process.events.pushForSheet(EventType.protectionChanged, sheet, { isProtected: true, ...process.events.source });
    },
    Unprotect: (sheet, args, process) => {
      const { password } = sheet.protection;
      if (sheet.protection.protected && password !== undefined && password !== optionalText(args, 0)) {
        throw accessDenied("The password you supplied is not correct.");
      }
      sheet.protection = { protected: false, options: {} };
      process.events.pushForSheet(EventType.protectionChanged, sheet, { isProtected: false, ...process.events.source });
    },
  },
};
