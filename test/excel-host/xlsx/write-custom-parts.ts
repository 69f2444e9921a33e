import type { WorkbookModel } from "../model/workbook";
import { DECLARATION } from "./draft";
import type { Draft } from "./draft";
import type { LoadedPackage } from "./loaded-workbook";
import { escapeAttribute } from "./xml-text";

const CUSTOM = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

/** Custom XML parts that were added, changed or taken away. */
export function writeCustomParts(draft: Draft, loaded: LoadedPackage, after: WorkbookModel["customXmlParts"]): void {
  const wanted = new Map([...after.values()].map((part) => [part.id, part]));
  for (const { part, path, propertiesPath, owner, relationshipId } of loaded.customParts) {
    const now = wanted.get(part.id);
    wanted.delete(part.id);
    if (now?.xml === part.xml) continue;
    if (now) {
      draft.setText(path, DECLARATION + withoutDeclaration(now.xml));
      continue;
    }
    draft.unrelate(owner, relationshipId);
    if (propertiesPath !== null) draft.remove(propertiesPath);
    draft.remove(path);
  }
  for (const part of wanted.values()) addPart(draft, loaded.workbook.path, part);
}

function addPart(draft: Draft, workbookPath: string, part: { id: string; namespace: string; xml: string }): void {
  const path = draft.freePath("customXml/item", ".xml");
  const propertiesPath = draft.freePath("customXml/itemProps", ".xml");
  draft.setText(path, DECLARATION + withoutDeclaration(part.xml));
  draft.contentType(path, "application/xml");
  const schema = part.namespace === "" ? "" : `<ds:schemaRef ds:uri="${escapeAttribute(part.namespace)}"/>`;
  draft.setText(
    propertiesPath,
    `${DECLARATION}<ds:datastoreItem ds:itemID="${escapeAttribute(part.id)}" xmlns:ds="${CUSTOM}">` +
      `<ds:schemaRefs>${schema}</ds:schemaRefs></ds:datastoreItem>`
  );
  draft.contentType(propertiesPath, PROPERTIES_TYPE);
  draft.relate(path, "customXmlProps", propertiesPath);
  draft.relate(workbookPath, "customXml", path);
}

function withoutDeclaration(xml: string): string {
  return xml.replace(/^\uFEFF?\s*(?:<\?xml[^>]*\?>\s*)?/, "");
}
