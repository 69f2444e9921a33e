import type { SheetModel, WorkbookModel } from "../model/workbook";
import { columnName } from "../../../src/core/grid/address";
import type { Draft } from "./draft";
import { isSame } from "./is-same";
import type { LoadedPackage } from "./loaded-workbook";
import { FILTER_RANGE, PRINT_AREA, PRINT_TITLES } from "./read-print-names";
import { definedNames } from "./read-workbook";
import { printArea, sheetPrefix } from "./reference";
import { renameInFormula } from "./rename-sheets";
import type { Renames } from "./rename-sheets";
import type { SheetOrder } from "./sheet-list";
import { WORKBOOK_ORDER } from "./write-calculation";
import {
  attribute,
  createLike,
  element,
  elements,
  ensureElement,
  numberAttribute,
  removeElement,
  rootOf,
} from "./xml-dom";
import { setOrRemove } from "./xml-dom";

/** Names of the workbook, and those in which files keep print titles, print areas and filter ranges. */
export function writeNames(
  draft: Draft,
  loaded: LoadedPackage,
  model: WorkbookModel,
  order: SheetOrder,
  renames: Renames
): void {
  const path = loaded.workbook.path;
  if (order.isChanged) renumber(draft, path, order, renames);
  const names = new NameList(draft, path);
  writeUserNames(names, loaded, model, order);
  for (const { model: sheet, origin } of order.sheets) {
    const scope = order.names.indexOf(sheet.name);
    const { page } = origin.pristine;
    if (!isSame([page.titleRows, page.titleColumns], [sheet.page.titleRows, sheet.page.titleColumns])) {
      names.put(PRINT_TITLES, scope, titlesFormula(sheet));
    }
    if (!isSame(page.printArea, sheet.page.printArea)) {
      names.put(
        PRINT_AREA,
        scope,
        sheet.page.printArea ? absoluteArea(sheet.name, printArea(sheet.page.printArea)) : null
      );
    }
    if (!isSame(origin.pristine.autoFilter, sheet.autoFilter)) {
      const area = sheet.autoFilter ? absoluteArea(sheet.name, printArea(sheet.autoFilter)) : null;
      names.put(FILTER_RANGE, scope, area, true);
    }
  }
}

/** Local names follow their sheet to its new number, or go with it; Excel's own names follow renamed sheets. */
function renumber(draft: Draft, path: string, order: SheetOrder, renames: Renames): void {
  for (const entry of definedNames(draft.edit(path))) {
    const old = numberAttribute(entry, "localSheetId");
    const now = old === null ? null : (order.moved[old] ?? -1);
    if (now === -1) removeElement(entry);
    else if (now !== null) entry.setAttribute("localSheetId", String(now));
    const text = entry.textContent ?? "";
    const renamed = renameInFormula(text, renames);
    if (renamed !== text) entry.textContent = renamed;
  }
  const list = element(rootOf(draft.edit(path)), "definedNames");
  if (list && elements(list).length === 0) removeElement(list);
}

function writeUserNames(names: NameList, loaded: LoadedPackage, model: WorkbookModel, order: SheetOrder): void {
  const before = byPlace(loaded.pristine, (scope) => {
    const sheet = loaded.pristine.sheets.find((candidate) => candidate.name === scope);
    const now = model.sheets.find((candidate) => candidate.id === sheet?.id);
    return now ? order.names.indexOf(now.name) : -1;
  });
  const after = byPlace(model, (scope) => {
    const sheet = model.sheets.find((candidate) => candidate.name === scope || candidate.id === scope);
    return order.names.indexOf(sheet?.name ?? scope);
  });
  for (const [place, old] of before) if (old.scope !== -1 && !after.has(place)) names.put(old.name, old.scope, null);
  for (const [place, now] of after) {
    const old = before.get(place);
    if (old && old.formula === now.formula && old.visible === now.visible) continue;
    names.put(now.name, now.scope, now.formula.replace(/^=/, ""), !now.visible);
  }
}

interface PlacedName {
  readonly name: string;
  readonly scope: number | null;
  readonly formula: string;
  readonly visible: boolean;
}

function byPlace(model: WorkbookModel, indexOf: (scope: string) => number): Map<string, PlacedName> {
  const places = new Map<string, PlacedName>();
  for (const [key, { formula, visible, scope }] of model.names) {
    const name = key.slice(key.lastIndexOf("!") + 1);
    const index = scope === null ? null : indexOf(scope);
    places.set(`${index}!${name.toLowerCase()}`, { name, scope: index, formula, visible });
  }
  return places;
}

function titlesFormula({ name, page: { titleRows, titleColumns } }: SheetModel): string | null {
  const prefix = sheetPrefix(name);
  const parts = [];
  if (titleColumns) parts.push(`${prefix}$${columnName(titleColumns.from)}:$${columnName(titleColumns.to)}`);
  if (titleRows) parts.push(`${prefix}$${titleRows.from + 1}:$${titleRows.to + 1}`);
  return parts.length === 0 ? null : parts.join(",");
}

function absoluteArea(sheet: string, area: string): string {
  return sheetPrefix(sheet) + area.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

/** The workbook's definedNames, made when first needed. */
class NameList {
  constructor(
    private readonly draft: Draft,
    private readonly path: string
  ) {}

  /** Sets a name to a formula without "=", or removes it with null. Scope: the sheet's number, or null for the workbook. */
  put(name: string, scope: number | null, formula: string | null, hidden = false): void {
    const root = rootOf(this.draft.edit(this.path));
    const known = definedNames(this.draft.edit(this.path)).find(
      (entry) =>
        attribute(entry, "name")?.toLowerCase() === name.toLowerCase() &&
        numberAttribute(entry, "localSheetId") === scope
    );
    if (formula === null) {
      removeElement(known ?? null);
      const rest = element(root, "definedNames");
      if (rest && elements(rest).length === 0) removeElement(rest);
      return;
    }
    const list = ensureElement(root, "definedNames", WORKBOOK_ORDER);
    const entry = known ?? createLike(list, "definedName", { name });
    setOrRemove(entry, "localSheetId", scope === null ? null : String(scope));
    setOrRemove(entry, "hidden", hidden ? "1" : null);
    entry.textContent = formula;
    if (!known) list.appendChild(entry);
  }
}
