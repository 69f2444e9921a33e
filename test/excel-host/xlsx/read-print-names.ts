import type { SheetModel } from "../model/workbook";
import { parseAreaReference, splitReference } from "./reference";
import { definedNames, scopeOf } from "./read-workbook";
import type { WorkbookPart } from "./read-workbook";
import { attribute } from "./xml-dom";

export const PRINT_TITLES = "_xlnm.Print_Titles";
export const PRINT_AREA = "_xlnm.Print_Area";
export const FILTER_RANGE = "_xlnm._FilterDatabase";

/** Fills in the rows and columns that repeat on every page, and the print area: files keep them as names of the sheet. */
export function readPrintNames(workbook: WorkbookPart, sheets: readonly SheetModel[]): void {
  for (const entry of definedNames(workbook.document)) {
    const sheet = sheets.find((candidate) => candidate.name === scopeOf(entry, workbook));
    if (!sheet) continue;
    const parts = splitAreas(entry.textContent ?? "");
    const name = attribute(entry, "name");
    if (name === PRINT_TITLES) for (const part of parts) readTitles(sheet, part);
    const area = name === PRINT_AREA && parts.length === 1 ? parseAreaReference(parts[0] ?? "") : null;
    if (area) sheet.page.printArea = area;
  }
}

/** "$5:$6", and in LibreOffice's files "$A$5:$XFD$6", are rows; "$A:$B" are columns. */
function readTitles(sheet: SheetModel, text: string): void {
  const area = parseAreaReference(text);
  if (!area) return;
  if (area.columns === 16384) sheet.page.titleRows = { from: area.row, to: area.row + area.rows - 1 };
  else if (area.rows === 1048576) sheet.page.titleColumns = { from: area.column, to: area.column + area.columns - 1 };
}

/** The local parts of "'表 1'!$A:$B,'表 1'!$5:$6". */
function splitAreas(text: string): string[] {
  return [...text.matchAll(/(?:'(?:[^']|'')*'|[^',])+/g)].map(([part]) => splitReference(part.trim()).local);
}
