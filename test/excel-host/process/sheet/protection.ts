import type { AreaModel, SheetModel } from "../../model/workbook";
import { accessDenied } from "../excel-error";
import type { ExcelProcess } from "../excel-process";
import { hasLockedCell } from "./styles";

const PROTECTED =
  "The cell or chart you're trying to change is on a protected sheet. To make a change, unprotect the sheet.";

/** What a sheet's protection can allow, as in WorksheetProtectionOptions. */
export type Permission =
  | "allowFormatCells"
  | "allowFormatColumns"
  | "allowFormatRows"
  | "allowInsertColumns"
  | "allowInsertRows"
  | "allowInsertHyperlinks"
  | "allowDeleteColumns"
  | "allowDeleteRows"
  | "allowSort"
  | "allowAutoFilter"
  | "allowEditObjects";

/** Contents: refused when the sheet is protected and any of the cells is locked, whatever is written, also null. */
export function requireEditable(sheet: SheetModel, area: AreaModel, process: ExcelProcess): void {
  requireWritable(process);
  if (sheet.protection.protected && hasLockedCell(sheet, area)) throw accessDenied(PROTECTED);
}

/** Everything else on a sheet: refused when protected, unless the protection's options allow just this. */
export function requireUnprotected(sheet: SheetModel, process: ExcelProcess, permission?: Permission): void {
  requireWritable(process);
  if (!sheet.protection.protected) return;
  if (permission && sheet.protection.options[permission] === true) return;
  throw accessDenied(PROTECTED);
}

/** Adding, removing, renaming, moving and hiding sheets: refused when the workbook's structure is protected. */
export function requireStructure(process: ExcelProcess): void {
  requireWritable(process);
  if (process.workbook.protection.protected) {
    throw accessDenied("Workbook is protected and cannot be changed.");
  }
}

export function requireWritable(process: ExcelProcess): void {
  if (process.workbook.readOnly) throw accessDenied("The workbook is read-only and cannot be changed.");
}
