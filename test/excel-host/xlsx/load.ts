import type { SheetModel, WorkbookModel } from "../model/workbook";
import { colorReader } from "./colors";
import { copyOf } from "./copy-model";
import type { LoadedSheet, LoadedWorkbook } from "./loaded-workbook";
import { Package } from "./package";
import { readSharedStrings } from "./read-strings";
import { modelOfCustomParts, readCustomParts } from "./read-custom-parts";
import { readPrintNames } from "./read-print-names";
import { readSheet } from "./read-sheet";
import { readStyles } from "./read-styles";
import type { StyleTable } from "./read-styles";
import { activeSheetName, readNames, readWorkbookPart } from "./read-workbook";
import type { WorkbookPart } from "./read-workbook";
import { booleanAttribute, element, rootOf } from "./xml-dom";
import { XlsxError } from "./xlsx-error";
import { readZip } from "./zip";

/**
 * Opens the bytes of an .xlsx. The model is the caller's to change; the rest keeps the file as it was, so that saving can
 * patch it. Throws XlsxError, and nothing else, for whatever bytes.
 */
export function loadWorkbook(bytes: Uint8Array, name: string): LoadedWorkbook {
  try {
    return load(bytes, name);
  } catch (error) {
    throw error instanceof XlsxError ? error : new XlsxError("damaged", String(error));
  }
}

function load(bytes: Uint8Array, name: string): LoadedWorkbook {
  const source = new Package(readZip(bytes), bytes);
  const workbook = readWorkbookPart(source);
  const stylesDocument = source.document(workbook.stylesPath ?? "");
  const color = colorReader(source.document(workbook.themePath ?? ""), stylesDocument);
  const styles = readStyles(stylesDocument, color);
  const strings = readSharedStrings(source.text(workbook.stringsPath ?? "") ?? "");
  const read = workbook.sheets.map((entry) => readSheet(entry, { source, strings, styles, color }));
  makeIdentitiesUnique(read.map((sheet) => sheet.pristine));
  const active = activeSheetName(workbook);
  const selection = read.find((sheet) => sheet.entry.name === active)?.selection;
  readPrintNames(
    workbook,
    read.map((sheet) => sheet.pristine)
  );
  const customParts = readCustomParts(source, workbook.path);
  const pristine = workbookModel(name, workbook, styles, {
    sheets: read.map((sheet) => sheet.pristine),
    activeSheet: active,
    selection: { sheet: active, area: selection ?? { row: 0, column: 0, rows: 1, columns: 1 } },
    customXmlParts: modelOfCustomParts(customParts),
  });
  const sheets = new Map<string, LoadedSheet>(read.map((sheet) => [sheet.pristine.id, sheet]));
  return { model: copyOf(pristine), package: { source, workbook, styles, pristine, customParts, sheets } };
}

/** Some producers give two sheets the same number. */
function makeIdentitiesUnique(sheets: readonly SheetModel[]): void {
  const taken = new Set<string>();
  sheets.forEach((sheet, index) => {
    if (taken.has(sheet.id)) sheet.id = `{00000000-0001-FFFF-0000-${String(index).padStart(12, "0")}}`;
    taken.add(sheet.id);
  });
}

function workbookModel(
  name: string,
  workbook: WorkbookPart,
  styles: StyleTable,
  contents: Pick<WorkbookModel, "sheets" | "activeSheet" | "selection" | "customXmlParts">
): WorkbookModel {
  const root = rootOf(workbook.document);
  const defaultStyle = styles.formats[0]?.style;
  return {
    name,
    ...contents,
    names: readNames(workbook),
    settings: new Map(),
    protection: { protected: booleanAttribute(element(root, "workbookProtection"), "lockStructure") },
    readOnly: false,
    ...(defaultStyle ? { defaultStyle } : {}),
    ...(booleanAttribute(element(root, "workbookPr"), "date1904") ? { date1904: true } : {}),
  };
}
