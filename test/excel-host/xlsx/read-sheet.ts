import type { CellStyle, SheetModel } from "../model/workbook";
import type { LoadedSheet } from "./loaded-workbook";
import { parsePart } from "./package";
import type { Package } from "./package";
import { readCells } from "./read-cells";
import type { SheetCells } from "./read-cells";
import { readSheetLayout } from "./read-sheet-layout";
import type { SheetLayout } from "./read-sheet-layout";
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
}

/** Reads one worksheet part; throws XlsxError when it is damaged. */
export function readSheet(
  entry: SheetEntry,
  context: SheetContext
): LoadedSheet & { selection: SheetLayout["selection"] } {
  const text = context.source.text(entry.path) ?? "";
  const { frame, cells } = readParts(text, entry.path, context);
  const root = rootOf(frame);
  const { columnFormats, selection, ...layout } = readSheetLayout(root);
  const pristine: SheetModel = {
    id: sheetIdentity(root, entry),
    name: entry.name,
    visibility: entry.visibility,
    ...readSheetStyles(cells, columnFormats, context.styles),
    rowHeights: cells.rowHeights,
    hiddenRows: cells.hiddenRows,
    ...layout,
    validations: [],
    conditionalFormats: [],
    charts: [],
    tables: [],
    page: { orientation: "Portrait" },
    customProperties: new Map(),
  };
  return { entry, pristine, formats: cells.formats, rowFormats: cells.rowFormats, columnFormats, selection };
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
