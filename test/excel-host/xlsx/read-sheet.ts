import type { AreaModel, CellStyle, SheetModel } from "../model/workbook";
import type { ColorReader } from "./colors";
import type { LoadedSheet } from "./loaded-workbook";
import { parsePart } from "./package";
import type { Package } from "./package";
import { readCells } from "./read-cells";
import type { SheetCells } from "./read-cells";
import { readCharts } from "./read-charts";
import { readConditionalFormats } from "./read-conditional-formats";
import { readSheetProperties } from "./read-custom-parts";
import { readLinks } from "./read-links";
import { readPage } from "./read-page";
import { readSheetLayout, readSheetView } from "./read-sheet-layout";
import { readTables } from "./read-tables";
import { readValidations } from "./read-validations";
import type { StyleTable } from "./read-styles";
import type { SheetEntry } from "./read-workbook";
import { splitSheet } from "./sheet-xml";
import { attribute, elements, rootOf } from "./xml-dom";
import { XlsxError } from "./xlsx-error";

/** What the sheets of a workbook share. */
export interface SheetContext {
  readonly source: Package;
  readonly strings: readonly string[];
  readonly styles: StyleTable;
  readonly color: ColorReader;
}

/** Reads one worksheet part and the parts that hang on it; throws XlsxError when it is damaged. */
export function readSheet(entry: SheetEntry, context: SheetContext): LoadedSheet & { selection: AreaModel } {
  const { source } = context;
  const { frame, cells } = readParts(source.text(entry.path) ?? "", entry.path, context);
  const root = rootOf(frame);
  const relationships = source.relationships(entry.path);
  const { columnFormats, selection, ...layout } = readSheetLayout(root);
  const properties = readSheetProperties(source, root, relationships);
  const tables = readTables(source, relationships);
  const pristine: SheetModel = {
    id: sheetIdentity(root, entry),
    name: entry.name,
    visibility: entry.visibility,
    ...readSheetStyles(cells, columnFormats, context.styles),
    rowHeights: cells.rowHeights,
    hiddenRows: cells.hiddenRows,
    ...layout,
    ...readSheetView(root, context.color),
    validations: readValidations(root),
    conditionalFormats: readConditionalFormats(root, entry.sheetId, context.styles.differential),
    charts: [],
    tables: tables.map(({ table }) => table),
    page: readPage(root),
    customProperties: new Map(properties.map(({ name, value }) => [name, value])),
  };
  addLinks(pristine, readLinks(root, relationships));
  const charts = readCharts(source, relationships, pristine);
  pristine.charts = charts.map(({ chart }) => chart);
  return { entry, pristine, formats: cells.formats, properties, tables, charts, selection };
}

function addLinks(sheet: SheetModel, links: ReturnType<typeof readLinks>): void {
  for (const [key, link] of links) {
    const cell = sheet.cells.get(key) ?? { value: null, formula: null };
    sheet.cells.set(key, { ...cell, link });
  }
}

function readParts(text: string, path: string, context: SheetContext): { frame: Document; cells: SheetCells } {
  try {
    const { frame, rows } = splitSheet(text);
    const document = parsePart(frame, path);
    if (elements(rootOf(document), "sheetData").length === 0) throw new Error("no sheetData");
    return { frame: document, cells: readCells(rows, context.strings) };
  } catch (error) {
    throw error instanceof XlsxError ? error : new XlsxError("damaged", `${path}: ${String(error)}`);
  }
}

/** The identity that the file states (xr:uid), else one made from the sheet's number, as Excel does. */
function sheetIdentity(root: Element, entry: SheetEntry): string {
  const stated = attribute(root, "xr:uid");
  if (stated !== null && /^\{[0-9A-F-]{36}\}$/i.test(stated)) return stated.toUpperCase();
  const number = entry.sheetId.toString(16).toUpperCase().padStart(4, "0");
  return `{00000000-0001-0000-${number.slice(-4)}-000000000000}`;
}

/** A cell's own format counts where it differs from the default or covers that of its row or column. */
function readSheetStyles(
  cells: SheetCells,
  columnFormats: ReadonlyMap<number, number>,
  table: StyleTable
): Pick<SheetModel, "cells" | "styles" | "rowStyles" | "columnStyles"> {
  const formatAt = (index: number) => table.formats[index] ?? table.formats[0];
  const styles = new Map<string, CellStyle>();
  for (const [key, index] of cells.formats) {
    const format = formatAt(index);
    if (!format) continue;
    const cell = cells.cells.get(key);
    if (format.quotePrefix && cell) cell.quotePrefix = true;
    if (index !== 0 || isCovered(key, cells.rowFormats, columnFormats)) styles.set(key, format.style);
  }
  const ofAll = (formats: ReadonlyMap<number, number>): Map<number, CellStyle> =>
    new Map([...formats].map(([at, index]) => [at, formatAt(index)?.style ?? { numberFormat: "General" }]));
  return { cells: cells.cells, styles, rowStyles: ofAll(cells.rowFormats), columnStyles: ofAll(columnFormats) };
}

function isCovered(key: string, rows: ReadonlyMap<number, number>, columns: ReadonlyMap<number, number>): boolean {
  if (rows.size === 0 && columns.size === 0) return false;
  const [row = "0", column = "0"] = key.split(",");
  return rows.has(Number(row)) || columns.has(Number(column));
}
