import type { SheetModel, WorkbookModel } from "../model/workbook";
import { blankSheet, blankSheetXml } from "./blank-sheet";
import { DECLARATION } from "./draft";
import type { Draft } from "./draft";
import type { LoadedPackage, LoadedSheet } from "./loaded-workbook";
import { removePartTree } from "./remove-part-tree";
import {
  attribute,
  createLike,
  element,
  elements,
  numberAttribute,
  prefixedAttribute,
  rootOf,
  setOrRemove,
} from "./xml-dom";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** A sheet to be written, with what it is compared with: itself as it was read, or a blank one. */
export interface SheetToWrite {
  readonly model: SheetModel;
  readonly origin: LoadedSheet;
  readonly isNew: boolean;
}

/** The workbook's list of sheets as it was and as it is going to be; chart sheets included. */
export interface SheetOrder {
  readonly sheets: readonly SheetToWrite[];
  /** New number of each sheet by its old one; -1 when it is gone. */
  readonly moved: readonly number[];
  /** Names in the new order. */
  readonly names: readonly string[];
  readonly isChanged: boolean;
}

/** Adds, removes, renames, orders and hides sheets in the workbook part. */
export function writeSheetList(draft: Draft, loaded: LoadedPackage, model: WorkbookModel): SheetOrder {
  const path = loaded.workbook.path;
  const list = sheetListOf(loaded.workbook.document);
  const before = elements(list, "sheet");
  const sheets = model.sheets.map((sheet) => {
    const known = loaded.sheets.get(sheet.id);
    return known ? { model: sheet, origin: known, isNew: false } : newSheet(draft, sheet);
  });
  const isSameList =
    model.sheets.length === loaded.workbook.sheets.length &&
    sheets.every(({ model: sheet, origin, isNew }, index) => {
      const { pristine } = origin;
      const isInPlace = loaded.pristine.sheets[index]?.id === sheet.id;
      return !isNew && isInPlace && sheet.name === pristine.name && sheet.visibility === pristine.visibility;
    });
  if (isSameList) {
    return { sheets, moved: before.map((_, index) => index), names: before.map(nameOf), isChanged: false };
  }
  const target = sheetListOf(draft.edit(path));
  const old = elements(target, "sheet");
  const entries = sheets.map((sheet) => entryOf(draft, path, target, old, sheet));
  for (const gone of loaded.sheets.values()) {
    if (!model.sheets.some((sheet) => sheet.id === gone.pristine.id)) removePartTree(draft, path, gone.entry.path);
  }
  const order = withChartSheets(old, entries, loaded);
  for (const entry of old) target.removeChild(entry);
  for (const entry of order) target.appendChild(entry);
  return { sheets, moved: old.map((entry) => order.indexOf(entry)), names: order.map(nameOf), isChanged: true };
}

function sheetListOf(workbook: Document): Element {
  const list = element(rootOf(workbook), "sheets");
  if (!list) throw new Error("no list of sheets");
  return list;
}

function nameOf(entry: Element): string {
  return attribute(entry, "name") ?? "";
}

function newSheet(draft: Draft, sheet: SheetModel): SheetToWrite {
  const path = draft.freePath("xl/worksheets/sheet", ".xml");
  draft.setText(path, DECLARATION + blankSheetXml(sheet.id));
  draft.contentType(path, SHEET_TYPE);
  return { model: sheet, origin: blankSheet(path, sheet), isNew: true };
}

const STATES: Record<SheetModel["visibility"], string | null> = {
  Visible: null,
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

/** The sheet's entry, as it was but for name and state, or a new one. */
function entryOf(draft: Draft, path: string, list: Element, old: readonly Element[], sheet: SheetToWrite): Element {
  const { model, origin, isNew } = sheet;
  const known = old.find((entry) => prefixedAttribute(entry, "id") === origin.entry.relationshipId);
  if (known && !isNew) {
    if (model.name !== origin.pristine.name) known.setAttribute("name", model.name);
    if (model.visibility !== origin.pristine.visibility) setOrRemove(known, "state", STATES[model.visibility]);
    return known;
  }
  const taken = elements(list, "sheet").map((entry) => numberAttribute(entry, "sheetId") ?? 0);
  const number = Math.max(0, ...taken) + 1;
  const entry = createLike(list, "sheet", { name: model.name, sheetId: String(number) });
  setOrRemove(entry, "state", STATES[model.visibility]);
  entry.setAttributeNS(OFFICE, "r:id", draft.relate(path, "worksheet", origin.entry.path));
  list.appendChild(entry);
  return entry;
}

/** Sheets that are not worksheets stay behind the worksheet that they stood behind. */
function withChartSheets(old: readonly Element[], entries: readonly Element[], loaded: LoadedPackage): Element[] {
  const order = [...entries];
  const worksheetIds = new Set(loaded.workbook.sheets.map((sheet) => sheet.relationshipId));
  old.forEach((entry, index) => {
    if (worksheetIds.has(prefixedAttribute(entry, "id") ?? "")) return;
    const neighbour = old
      .slice(0, index)
      .reverse()
      .find((candidate) => order.includes(candidate));
    order.splice(neighbour ? order.indexOf(neighbour) + 1 : 0, 0, entry);
  });
  return order;
}
