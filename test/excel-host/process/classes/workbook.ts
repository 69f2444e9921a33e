import type { WorkbookModel } from "../../model/workbook";
import { optionalText, textArgument } from "../arguments";
import { handle } from "../class-table";
import type { ClassTable } from "../class-table";
import { accessDenied, invalidOperation } from "../excel-error";
import { rangeAreasHandle, rangeHandle } from "../range-target";
import { applicationTable, runtimeTable } from "./application";
import { workbookCommentsTable } from "./comments";
import { customXmlPartsTable } from "./custom-xml-parts";
import { documentPropertiesTable } from "./document-properties";
import { namedItemsTable } from "./named-items";
import { settingsTable } from "./settings";
import { workbookTablesTable } from "./table-collection";
import { worksheetsTable } from "./worksheets";

/** Excel.Workbook, the root of every batch. */
export const workbookTable: ClassTable<WorkbookModel> = {
  name: "Workbook",
  props: {
    Name: { get: (workbook) => workbook.name },
    ReadOnly: { get: (workbook) => workbook.readOnly },
    IsDirty: { get: () => false, set: () => undefined },
    AutoSave: { get: () => false },
    PreviouslySaved: { get: () => true },
    CalculationEngineVersion: { get: () => 191029 },
    ChartDataPointTrack: { get: () => true },
    UsePrecisionAsDisplayed: { get: () => false },
  },
  nav: {
    Worksheets: (workbook) => handle(worksheetsTable, workbook),
    Names: (workbook) => handle(namedItemsTable, { workbook, scope: null }),
    Settings: (workbook) => handle(settingsTable, workbook),
    CustomXmlParts: (workbook) => handle(customXmlPartsTable, { workbook, namespace: null }),
    Properties: (workbook) => handle(documentPropertiesTable, workbook),
    Application: (workbook) => handle(applicationTable, workbook),
    Protection: (workbook) => handle(workbookProtectionTable, workbook),
    Tables: (workbook) => handle(workbookTablesTable, workbook),
    Comments: (workbook) => handle(workbookCommentsTable, workbook),
    _Runtime: (workbook) => handle(runtimeTable, workbook),
  },
  methods: {
    GetSelectedRange: (_workbook, _args, process) => {
      const { sheet, area } = process.selection();
      return rangeHandle(sheet, area, process);
    },
    GetSelectedRanges: (_workbook, _args, process) => {
      const { sheet, area } = process.selection();
      return rangeAreasHandle(sheet, [area], process);
    },
    GetActiveCell: (_workbook, _args, process) => {
      const { sheet, area } = process.selection();
      return rangeHandle(sheet, { ...area, rows: 1, columns: 1 }, process);
    },
    GetActiveChartOrNullObject: () => null,
    GetIsActiveCollabSession: () => false,
    Save: () => null,
    _RemoveReference: (_workbook, args, process) => process.references.release(textArgument(args, 0)),
    _RemoveAllReferences: (_workbook, _args, process) => process.references.releaseAll(),
    _GetReferenceCount: (_workbook, _args, process) => process.references.count,
    _GetRangeForEventByReferenceId: (_workbook, args, process) => process.references.find(textArgument(args, 0)),
    _GetRangeOrNullObjectForEventByReferenceId: (_workbook, args, process) => {
      try {
        return process.references.find(textArgument(args, 0));
      } catch {
        return null;
      }
    },
    _RegisterActivatedEvent: () => null,
    _UnregisterActivatedEvent: () => null,
  },
};

/** Excel.WorkbookProtection: guards the sheets' order, names and visibility, not their contents. */
const workbookProtectionTable: ClassTable<WorkbookModel> = {
  name: "WorkbookProtection",
  props: { Protected: { get: (workbook) => workbook.protection.protected } },
  methods: {
    Protect: (workbook, args, process) => {
      if (workbook.protection.protected) throw invalidOperation("The workbook is protected already.");
      workbook.protection.protected = true;
      const password = optionalText(args, 0);
      if (password) process.workbookPassword = password;
    },
    Unprotect: (workbook, args, process) => {
      if (process.workbookPassword && process.workbookPassword !== optionalText(args, 0)) {
        throw accessDenied("The password is wrong.");
      }
      workbook.protection.protected = false;
      process.workbookPassword = null;
    },
  },
};
