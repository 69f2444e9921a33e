import type { Draft } from "./draft";
import type { LoadedProperty } from "./read-custom-parts";
import type { SheetFrame } from "./sheet-frame";
import { createLike, element, elements, prefixedAttribute, removeElement } from "./xml-dom";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PROPERTY_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty";

/** Custom properties of a sheet: a name in the sheet, the value in a part of its own, as UTF-16 without mark. */
export function writeSheetProperties(
  draft: Draft,
  path: string,
  frame: SheetFrame,
  before: readonly LoadedProperty[],
  after: ReadonlyMap<string, string>
): void {
  for (const old of before) {
    if (after.get(old.name) === old.value) continue;
    const list = element(frame.edit(), "customProperties");
    const entries = list ? elements(list, "customPr") : [];
    removeElement(entries.find((entry) => prefixedAttribute(entry, "id") === old.relationshipId) ?? null);
    const target = draft.relationships(path).find((entry) => entry.id === old.relationshipId)?.target;
    draft.unrelate(path, old.relationshipId);
    if (target !== undefined) draft.remove(target);
  }
  for (const [name, value] of after) {
    if (before.some((old) => old.name === name && old.value === value)) continue;
    const part = draft.freePath("xl/customProperty", ".bin");
    draft.setBytes(part, utf16(value));
    draft.contentType(part, PROPERTY_TYPE);
    const list = frame.ensure("customProperties");
    const entry = createLike(list, "customPr", { name });
    entry.setAttributeNS(RELATIONSHIPS, "r:id", draft.relate(path, "customProperty", part));
    list.appendChild(entry);
  }
  const list = frame.isEdited ? element(frame.root, "customProperties") : null;
  if (list && elements(list).length === 0) removeElement(list);
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at++) {
    bytes[at * 2] = text.charCodeAt(at) & 0xff;
    bytes[at * 2 + 1] = text.charCodeAt(at) >> 8;
  }
  return bytes;
}
