import { cellAddress } from "../../../src/core/grid/address";
import type { SheetModel } from "../model/workbook";
import { argb } from "./colors";
import { isSame } from "./is-same";
import { PERMISSIONS } from "./read-sheet-layout";
import { printArea } from "./reference";
import type { SheetFrame } from "./sheet-frame";
import { createLike, element, elements, ensureElement, removeElement, setOrRemove } from "./xml-dom";

/** Merged areas, frozen panes, filter, protection and what shows of the sheet: each written only when it changed. */
export function writeLayout(frame: SheetFrame, before: SheetModel, after: SheetModel): void {
  if (!isSame(before.merges, after.merges)) writeMerges(frame, after);
  if (!isSame(before.frozen, after.frozen)) writePanes(frame, after.frozen);
  if (!isSame(before.autoFilter, after.autoFilter)) writeFilter(frame, after);
  if (!isSame(before.protection, after.protection)) writeProtection(frame, after.protection);
  if (before.tabColor !== after.tabColor) writeTabColor(frame, after.tabColor);
  if (before.showGridlines !== after.showGridlines) {
    setOrRemove(viewOf(frame), "showGridLines", after.showGridlines === false ? "0" : null);
  }
  if (before.showHeadings !== after.showHeadings) {
    setOrRemove(viewOf(frame), "showRowColHeaders", after.showHeadings === false ? "0" : null);
  }
}

function writeMerges(frame: SheetFrame, { merges }: SheetModel): void {
  removeElement(element(frame.edit(), "mergeCells"));
  if (merges.length === 0) return;
  const list = frame.ensure("mergeCells");
  list.setAttribute("count", String(merges.length));
  for (const area of merges) list.appendChild(createLike(list, "mergeCell", { ref: printArea(area) }));
}

/** The sheet's first view, made when the file has none. */
export function viewOf(frame: SheetFrame): Element {
  const views = frame.ensure("sheetViews");
  const present = element(views, "sheetView");
  if (present) return present;
  const view = createLike(views, "sheetView", { workbookViewId: "0" });
  views.appendChild(view);
  return view;
}

const VIEW_ORDER = ["pane", "selection", "pivotSelection", "extLst"];

function writePanes(frame: SheetFrame, { rows, columns }: SheetModel["frozen"]): void {
  const view = viewOf(frame);
  for (const old of [...elements(view, "pane"), ...elements(view, "selection")]) removeElement(old);
  if (rows === 0 && columns === 0) return;
  const corner = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const pane = ensureElement(view, "pane", VIEW_ORDER);
  setOrRemove(pane, "xSplit", columns > 0 ? String(columns) : null);
  setOrRemove(pane, "ySplit", rows > 0 ? String(rows) : null);
  pane.setAttribute("topLeftCell", cellAddress({ row: rows, column: columns }));
  pane.setAttribute("activePane", corner);
  pane.setAttribute("state", "frozen");
  view.insertBefore(createLike(view, "selection", { pane: corner }), pane.nextSibling);
}

/** Criteria belong to the columns that were filtered: with another range they are gone. */
function writeFilter(frame: SheetFrame, { autoFilter }: SheetModel): void {
  for (const name of ["autoFilter", "sortState"]) removeElement(element(frame.edit(), name));
  if (autoFilter) frame.ensure("autoFilter").setAttribute("ref", printArea(autoFilter));
}

function writeProtection(
  frame: SheetFrame,
  { protected: isProtected, options, password }: SheetModel["protection"]
): void {
  if (!isProtected) {
    removeElement(element(frame.edit(), "sheetProtection"));
    return;
  }
  const protection = frame.ensure("sheetProtection");
  protection.setAttribute("sheet", "1");
  if (password !== undefined) protection.setAttribute("password", passwordHash(password));
  for (const [name, option, fallback] of PERMISSIONS) {
    const isForbidden = options[option] === undefined ? true : options[option] === false;
    setOrRemove(protection, name, isForbidden === fallback ? null : isForbidden ? "1" : "0");
  }
  const selection = options["selectionMode"];
  setOrRemove(protection, "selectLockedCells", selection === "Unlocked" || selection === "None" ? "1" : null);
  setOrRemove(protection, "selectUnlockedCells", selection === "None" ? "1" : null);
}

/** The 16-bit hash that every spreadsheet program understands; it keeps out mistakes, not attackers. */
function passwordHash(password: string): string {
  const rotated = (hash: number): number => ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
  let hash = 0;
  for (const character of [...password].reverse()) hash = rotated(hash) ^ character.charCodeAt(0);
  hash = rotated(hash) ^ password.length ^ 0xce4b;
  return hash.toString(16).toUpperCase().padStart(4, "0");
}

const SHEET_PROPERTIES_ORDER = ["tabColor", "outlinePr", "pageSetUpPr"];

function writeTabColor(frame: SheetFrame, color: string | undefined): void {
  const properties = frame.ensure("sheetPr");
  removeElement(element(properties, "tabColor"));
  if (color === undefined) return;
  ensureElement(properties, "tabColor", SHEET_PROPERTIES_ORDER).setAttribute("rgb", argb(color));
}

/** The element of sheetPr that says whether the page is fitted. */
export function pageSetUpProperties(frame: SheetFrame): Element {
  return ensureElement(frame.ensure("sheetPr"), "pageSetUpPr", SHEET_PROPERTIES_ORDER);
}
