import type { SheetModel, WorkbookModel } from "../../model/workbook";
import { asBoolean, asNumber, asText, integerArgument, optionalText, textArgument } from "../arguments";
import { SHEET_AREA } from "../address";
import { handle, isHandle } from "../class-table";
import type { ClassTable, Handle } from "../class-table";
import { invalidArgument, invalidOperation, itemNotFound } from "../excel-error";
import { EventType } from "../event-types";
import type { ExcelProcess } from "../excel-process";
import { rangeAreasHandle, rangeHandle, resolveAddress, resolveAreas } from "../range-target";
import { usedArea } from "../sheet/cells";
import { findCells } from "../sheet/find";
import { requireStructure } from "../sheet/protection";
import { copySheet, deleteSheet, renameSheet } from "../sheet/sheets";
import { charactersOfPoints, pointsOfCharacters } from "../sheet/widths";
import { autoFilterTable } from "./auto-filter";
import { chartsTable } from "./charts";
import { sheetCommentsTable } from "./comments";
import { eventMethods } from "./event-methods";
import { freezePanesTable } from "./freeze-panes";
import { namedItemsTable } from "./named-items";
import { pageLayoutTable } from "./page-layout";
import { sheetTablesTable } from "./table-collection";
import { customPropertiesTable } from "./worksheet-custom-properties";
import { worksheetProtectionTable } from "./worksheet-protection";
import { asColor } from "./range-style";

export function worksheetHandle(sheet: SheetModel): Handle {
  return handle(worksheetTable, sheet);
}

function setVisibility(sheet: SheetModel, value: unknown, process: ExcelProcess): void {
  requireStructure(process);
  const next = (["Visible", "Hidden", "VeryHidden"] as const).find((one) => one === value);
  if (next === undefined) throw invalidArgument();
  const others = process.workbook.sheets.filter((one) => one !== sheet && one.visibility === "Visible");
  if (next !== "Visible" && others.length === 0) {
    throw invalidOperation("A workbook must contain at least one visible worksheet.");
  }
  const before = sheet.visibility;
  if (next !== "Visible" && process.activeSheet() === sheet) process.activate(others[0] as SheetModel);
  sheet.visibility = next;
  const details = { visibilityBefore: before, visibilityAfter: next, ...process.events.source };
  process.events.pushForSheet(EventType.visibilityChanged, sheet, details);
}

function setPosition(sheet: SheetModel, value: unknown, process: ExcelProcess): void {
  requireStructure(process);
  const { sheets } = process.workbook;
  const position = asNumber(value);
  if (!Number.isInteger(position) || position < 0 || position >= sheets.length) throw invalidArgument();
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(position, 0, sheet);
}

function rangeAt(sheet: SheetModel, address: string | null, process: ExcelProcess): Handle {
  if (address === null || address === "") return rangeHandle(sheet, SHEET_AREA, process);
  const found = resolveAddress(address, sheet, process);
  if (found.sheet !== sheet) throw invalidArgument(`"${address}" lies on another sheet.`);
  return rangeHandle(sheet, found.area, process);
}

function neighbour(sheet: SheetModel, step: 1 | -1, args: readonly unknown[], process: ExcelProcess): Handle | null {
  const { sheets } = process.workbook;
  for (let index = sheets.indexOf(sheet) + step; index >= 0 && index < sheets.length; index += step) {
    const other = sheets[index] as SheetModel;
    if (args[0] !== true || other.visibility === "Visible") return worksheetHandle(other);
  }
  return null;
}

function must<T>(value: T | null): T {
  if (value === null) throw itemNotFound();
  return value;
}

/** Excel.Worksheet. */
export const worksheetTable: ClassTable<SheetModel> = {
  name: "Worksheet",
  props: {
    Name: { get: (sheet) => sheet.name, set: (sheet, value, process) => renameSheet(sheet, asText(value), process) },
    Id: { get: (sheet) => sheet.id },
    Position: { get: (sheet, process) => process.workbook.sheets.indexOf(sheet), set: setPosition },
    Visibility: { get: (sheet) => sheet.visibility, set: setVisibility },
    TabColor: {
      get: (sheet) => sheet.tabColor ?? "",
      set: (sheet, value) => {
        if (value === "") delete sheet.tabColor;
        else sheet.tabColor = asColor(value);
      },
    },
    StandardWidth: {
      get: (sheet) => pointsOfCharacters(sheet.defaultColumnWidth),
      set: (sheet, value) => {
        sheet.defaultColumnWidth = charactersOfPoints(asNumber(value));
      },
    },
    StandardHeight: { get: (sheet) => sheet.defaultRowHeight },
    ShowGridlines: { get: (sheet) => sheet.showGridlines ?? true },
    ShowHeadings: { get: (sheet) => sheet.showHeadings ?? true },
    Gridlines: {
      set: (sheet, value) => {
        sheet.showGridlines = asBoolean(value);
      },
    },
    Headings: {
      set: (sheet, value) => {
        sheet.showHeadings = asBoolean(value);
      },
    },
    EnableCalculation: { get: () => true },
    TabId: { get: (sheet, process) => process.workbook.sheets.indexOf(sheet) + 1 },
  },
  nav: {
    Charts: (sheet) => handle(chartsTable, sheet),
    Tables: (sheet) => handle(sheetTablesTable, sheet),
    Protection: (sheet) => handle(worksheetProtectionTable, sheet),
    Names: (sheet, process) => handle(namedItemsTable, { workbook: process.workbook as WorkbookModel, scope: sheet }),
    FreezePanes: (sheet) => handle(freezePanesTable, sheet),
    PageLayout: (sheet) => handle(pageLayoutTable, sheet),
    AutoFilter: (sheet) => handle(autoFilterTable, sheet),
    Comments: (sheet) => handle(sheetCommentsTable, sheet),
    CustomProperties: (sheet) => handle(customPropertiesTable, sheet),
  },
  methods: {
    GetRange: (sheet, args, process) => rangeAt(sheet, optionalText(args, 0), process),
    GetRanges: (sheet, args, process) => {
      const address = optionalText(args, 0);
      const areas = address === null ? [SHEET_AREA] : resolveAreas(address, sheet, process);
      return rangeAreasHandle(sheet, areas, process);
    },
    GetRangeByIndexes: (sheet, args, process) => {
      const [row, column, rows, columns] = [0, 1, 2, 3].map((index) => integerArgument(args, index));
      return rangeHandle(sheet, { row: row!, column: column!, rows: rows!, columns: columns! }, process);
    },
    GetCell: (sheet, args, process) => {
      const at = { row: integerArgument(args, 0), column: integerArgument(args, 1) };
      return rangeHandle(sheet, { ...at, rows: 1, columns: 1 }, process);
    },
    GetUsedRange: (sheet, args, process) => {
      const first = { row: 0, column: 0, rows: 1, columns: 1 };
      return rangeHandle(sheet, usedArea(sheet, args[0] === true) ?? first, process);
    },
    GetUsedRangeOrNullObject: (sheet, args, process) => {
      const area = usedArea(sheet, args[0] === true);
      return area && rangeHandle(sheet, area, process);
    },
    FindAllOrNullObject: (sheet, args, process) => {
      const found = findCells(sheet, SHEET_AREA, textArgument(args, 0), args[1], process);
      return found.length === 0 ? null : rangeAreasHandle(sheet, found, process);
    },
    Activate: (sheet, _args, process) => process.activate(sheet),
    Calculate: (_sheet, _args, process) => process.settle(true),
    Delete: (sheet, _args, process) => deleteSheet(sheet, process),
    Copy: (sheet, args, process) => {
      const other = args[1];
      const relative = isHandle(other) ? (other.target as SheetModel) : null;
      return worksheetHandle(copySheet(sheet, optionalText(args, 0) ?? "End", relative, process));
    },
    GetNext: (sheet, args, process) => must(neighbour(sheet, 1, args, process)),
    GetNextOrNullObject: (sheet, args, process) => neighbour(sheet, 1, args, process),
    GetPrevious: (sheet, args, process) => must(neighbour(sheet, -1, args, process)),
    GetPreviousOrNullObject: (sheet, args, process) => neighbour(sheet, -1, args, process),
    _GetSheetById: (_sheet, args, process) => worksheetHandle(must(process.sheetNamed(textArgument(args, 0)))),
    _GetAnotherWorksheetById: (_sheet, args, process) =>
      worksheetHandle(must(process.sheetNamed(textArgument(args, 0)))),
    ...eventMethods<SheetModel>((sheet) => sheet.id),
  },
  identity: (sheet) => ({ Id: sheet.id }),
};
