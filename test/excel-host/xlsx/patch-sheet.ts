import type { AreaModel, WorkbookModel } from "../model/workbook";
import { findCellChanges } from "./cell-changes";
import type { CellChange } from "./cell-changes";
import type { Draft } from "./draft";
import { patchRows } from "./patch-rows";
import { parseAreaReference, printArea } from "./reference";
import { renameInFormula } from "./rename-sheets";
import type { Renames } from "./rename-sheets";
import { findRowChanges } from "./row-changes";
import { SheetFrame } from "./sheet-frame";
import type { SheetToWrite } from "./sheet-list";
import { joinSheet, prefixOf, scanRows, splitSheet } from "./sheet-xml";
import { writeCharts } from "./write-charts";
import { writeColumns } from "./write-columns";
import { writeConditionalFormats } from "./write-conditional-formats";
import { viewOf, writeLayout } from "./write-layout";
import { writeLinks } from "./write-links";
import { writePage } from "./write-page";
import { writeSheetProperties } from "./write-sheet-properties";
import type { StyleWriter } from "./write-styles";
import { writeTables } from "./write-tables";
import { writeValidations } from "./write-validations";
import { attribute, descendants, element, isTrue, setOrRemove } from "./xml-dom";

/** What the sheets of a workbook need while they are written. */
export interface SaveContext {
  readonly draft: Draft;
  readonly styles: StyleWriter;
  readonly workbook: WorkbookModel;
  readonly renames: Renames;
  /** Another sheet than in the file is in front now. */
  readonly isActiveChanged: boolean;
}

/** Writes what changed on a sheet; returns whether contents did, so that formulas must be calculated anew. */
export function patchSheet(context: SaveContext, sheet: SheetToWrite): boolean {
  const { draft, styles } = context;
  const { path } = sheet.origin.entry;
  const { pristine } = sheet.origin;
  const cells = findCellChanges(sheet.origin, sheet.model, (style, quoted) => styles.indexOf(style, quoted));
  const rowChanges = findRowChanges(pristine, sheet.model, styles);
  const text = splitSheet(draft.text(path) ?? "");
  const frame = new SheetFrame(text.frame, path);
  patchFrame(context, sheet, frame, cells);
  if (cells.length === 0 && rowChanges.size === 0 && !frame.isEdited) return false;
  const patch = { prefix: prefixOf(text), cells, rows: rowChanges, present: sheet.model.cells };
  const rows = patchRows(text.rows, patch);
  if (cells.some(({ isGone }) => isGone)) narrowDimension(frame, rows);
  draft.setText(path, joinSheet({ frame: frame.text(), rows }));
  return cells.some((change) => change.content !== "keep");
}

function patchFrame(context: SaveContext, sheet: SheetToWrite, frame: SheetFrame, cells: readonly CellChange[]): void {
  const { draft, styles, workbook } = context;
  const { origin, model } = sheet;
  const { pristine } = origin;
  const { path } = origin.entry;
  if (context.renames.size > 0) renameInRules(frame, context.renames);
  widenDimension(frame, cells);
  writeLayout(frame, pristine, model);
  writeColumns(frame, pristine, model, styles);
  writeConditionalFormats(frame, pristine.conditionalFormats, model.conditionalFormats, styles);
  writeValidations(frame, pristine.validations, model.validations);
  writeLinks(draft, path, frame, pristine, model);
  writePage(frame, pristine.page, model.page);
  writeSheetProperties(draft, path, frame, origin.properties, model.customProperties);
  writeTables(draft, origin.tables, model.tables);
  writeCharts({ draft, path, frame, sheet: model, workbook, renames: context.renames }, origin.charts);
  if (context.isActiveChanged) writeSelected(frame, workbook.activeSheet === model.name);
}

/** Formulas of validations and conditional formats that name a renamed sheet. */
function renameInRules(frame: SheetFrame, renames: Renames): void {
  for (const name of ["formula", "formula1", "formula2", "f"]) {
    for (const formula of descendants(frame.root, name)) {
      const text = formula.textContent ?? "";
      const renamed = renameInFormula(text, renames);
      if (renamed === text) continue;
      frame.edit();
      formula.textContent = renamed;
    }
  }
}

/** The stated used range, where there is one, must hold the new cells. */
function widenDimension(frame: SheetFrame, cells: readonly CellChange[]): void {
  if (cells.length === 0) return;
  const dimension = element(frame.root, "dimension");
  const area = dimension ? parseAreaReference(attribute(dimension, "ref") ?? "") : null;
  if (!dimension || !area) return;
  let [top, left, bottom, right] = [area.row, area.column, area.row + area.rows, area.column + area.columns];
  for (const { row, column, isGone } of cells) {
    if (isGone) continue;
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row + 1);
    right = Math.max(right, column + 1);
  }
  setDimension(frame, dimension, { row: top, column: left, rows: bottom - top, columns: right - left });
}

/** Once cells have left the sheet, no further than the cells that stand there. */
function narrowDimension(frame: SheetFrame, rows: string): void {
  const dimension = element(frame.root, "dimension");
  const area = dimension ? parseAreaReference(attribute(dimension, "ref") ?? "") : null;
  if (!dimension || !area) return;
  let [bottom, right] = [area.row + 1, area.column + 1];
  for (const { cells } of scanRows(rows)) {
    for (const { row, column } of cells) {
      bottom = Math.max(bottom, row + 1);
      right = Math.max(right, column + 1);
    }
  }
  setDimension(frame, dimension, {
    ...area,
    rows: Math.min(area.rows, bottom - area.row),
    columns: Math.min(area.columns, right - area.column),
  });
}

function setDimension(frame: SheetFrame, dimension: Element, area: AreaModel): void {
  const ref = printArea(area);
  if (ref === attribute(dimension, "ref")) return;
  frame.edit();
  dimension.setAttribute("ref", ref);
}

/** Only the sheet in front is selected: two selected sheets would be edited together. */
function writeSelected(frame: SheetFrame, isActive: boolean): void {
  const views = element(frame.root, "sheetViews");
  const view = views ? element(views, "sheetView") : null;
  if (isTrue(attribute(view, "tabSelected")) === isActive) return;
  setOrRemove(viewOf(frame), "tabSelected", isActive ? "1" : null);
}
