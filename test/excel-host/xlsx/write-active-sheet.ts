import type { WorkbookModel } from "../model/workbook";
import type { Draft } from "./draft";
import type { LoadedPackage } from "./loaded-workbook";
import type { SheetOrder } from "./sheet-list";
import { WORKBOOK_ORDER } from "./write-calculation";
import { createLike, element, ensureElement, numberAttribute, rootOf, setOrRemove } from "./xml-dom";

/** Names the sheet in front when it is another one than before, or when its number changed. */
export function writeActiveSheet(draft: Draft, loaded: LoadedPackage, model: WorkbookModel, order: SheetOrder): void {
  const path = loaded.workbook.path;
  const index = order.names.indexOf(model.activeSheet);
  const views = element(rootOf(loaded.workbook.document), "bookViews");
  const present = numberAttribute(views ? element(views, "workbookView") : null, "activeTab") ?? 0;
  if (index < 0 || index === present) return;
  if (!order.isChanged && model.activeSheet === loaded.pristine.activeSheet) return;
  const list = ensureElement(rootOf(draft.edit(path)), "bookViews", WORKBOOK_ORDER);
  const view = element(list, "workbookView") ?? list.appendChild(createLike(list, "workbookView"));
  setOrRemove(view, "activeTab", index === 0 ? null : String(index));
  setOrRemove(view, "firstSheet", null);
}

/** Structure protection that was set or taken away; another password is not written. */
export function writeStructureProtection(draft: Draft, loaded: LoadedPackage, model: WorkbookModel): void {
  if (loaded.pristine.protection.protected === model.protection.protected) return;
  const root = rootOf(draft.edit(loaded.workbook.path));
  const present = element(root, "workbookProtection");
  if (!model.protection.protected) present?.parentNode?.removeChild(present);
  else ensureElement(root, "workbookProtection", WORKBOOK_ORDER).setAttribute("lockStructure", "1");
}
