import { cellAddress } from "../../../src/core/grid/address";
import type { CellModel, SheetModel } from "../model/workbook";
import type { Draft } from "./draft";
import { isSame } from "./is-same";
import { linkElements } from "./read-links";
import type { SheetFrame } from "./sheet-frame";
import { createLike, element, elements, removeElement } from "./xml-dom";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Writes the links that changed: inside the workbook as a location, outside through a relationship of the sheet. */
export function writeLinks(draft: Draft, path: string, frame: SheetFrame, before: SheetModel, after: SheetModel): void {
  const changed = changedLinks(before, after);
  if (changed.size === 0) return;
  for (const { key, link } of linkElements(frame.edit())) if (changed.has(key)) removeElement(link);
  for (const [key, link] of changed) {
    if (!link) continue;
    const list = frame.ensure("hyperlinks");
    const [row = 0, column = 0] = key.split(",").map(Number);
    const target = createLike(list, "hyperlink", { ref: cellAddress({ row, column }) });
    if (link.address !== undefined) {
      target.setAttributeNS(RELATIONSHIPS, "r:id", draft.relate(path, "hyperlink", link.address, true));
    }
    if (link.location !== undefined) target.setAttribute("location", link.location.replace(/^#/, ""));
    if (link.tooltip !== undefined) target.setAttribute("tooltip", link.tooltip);
    list.appendChild(target);
  }
  const list = element(frame.edit(), "hyperlinks");
  if (list && elements(list).length === 0) removeElement(list);
}

/** Cells whose link is another one now; null where it was taken away. */
function changedLinks(before: SheetModel, after: SheetModel): Map<string, CellModel["link"] | null> {
  const changed = new Map<string, CellModel["link"] | null>();
  for (const [key, cell] of before.cells) {
    if (cell.link && !after.cells.get(key)?.link) changed.set(key, null);
  }
  for (const [key, cell] of after.cells) {
    if (cell.link && !isSame(cell.link, before.cells.get(key)?.link)) changed.set(key, cell.link);
  }
  return changed;
}
