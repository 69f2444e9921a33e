import type { WorkbookModel } from "../model/workbook";
import type { Package } from "./package";
import type { Relationship } from "./relationships";
import { attribute, elements, prefixedAttribute, rootOf } from "./xml-dom";
import { element } from "./xml-dom";

/** A custom XML part of the workbook: where it and its properties stand. */
export interface LoadedCustomPart {
  readonly path: string;
  readonly propertiesPath: string | null;
  /** The part that links to it, with the relationship's id. */
  readonly owner: string;
  readonly relationshipId: string;
  readonly part: { id: string; namespace: string; xml: string };
}

/** The custom XML parts that hang on the workbook (or, by some producers, on the package). */
export function readCustomParts(source: Package, workbookPath: string): LoadedCustomPart[] {
  return [workbookPath, ""].flatMap((owner) =>
    source.relationships(owner).flatMap((entry) => readCustomPart(source, owner, entry))
  );
}

export function modelOfCustomParts(parts: readonly LoadedCustomPart[]): WorkbookModel["customXmlParts"] {
  return new Map(parts.map(({ part }) => [part.id, { ...part }]));
}

function readCustomPart(source: Package, owner: string, entry: Relationship): LoadedCustomPart[] {
  const text = entry.kind === "customXml" && !entry.external ? source.text(entry.target) : null;
  if (text === null) return [];
  const properties = source.relationships(entry.target).find((candidate) => candidate.kind === "customXmlProps");
  const propertiesPath = properties?.target ?? null;
  const document = propertiesPath === null ? null : source.document(propertiesPath);
  const id = document ? prefixedAttribute(rootOf(document), "itemID") : null;
  return [
    {
      path: entry.target,
      propertiesPath,
      owner,
      relationshipId: entry.id,
      part: { id: id ?? `{${entry.target}}`, namespace: namespaceOf(text), xml: withoutDeclaration(text) },
    },
  ];
}

function withoutDeclaration(text: string): string {
  return text.replace(/^\uFEFF?\s*(?:<\?xml[^>]*\?>\s*)?/, "");
}

/** The root element's namespace; read from its tag, since a foreign part may be anything. */
export function namespaceOf(xml: string): string {
  const tag = /<([\w.-]+:)?[\w.-]+((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>/.exec(withoutDeclaration(xml));
  if (!tag) return "";
  const name = tag[1] ? `xmlns:${tag[1].slice(0, -1)}` : "xmlns";
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag[2] ?? "");
  return found?.[1] ?? found?.[2] ?? "";
}

/** A property of a sheet, with the relationship to the part that holds its value. */
export interface LoadedProperty {
  readonly name: string;
  readonly value: string;
  readonly relationshipId: string;
}

/** Custom properties of a sheet: the value is the part's bytes, read as UTF-16 as Excel writes it. */
export function readSheetProperties(
  source: Package,
  root: Element,
  relationships: readonly Relationship[]
): LoadedProperty[] {
  const list = element(root, "customProperties");
  return (list ? elements(list, "customPr") : []).flatMap((entry) => {
    const relationshipId = prefixedAttribute(entry, "id") ?? "";
    const target = relationships.find((candidate) => candidate.id === relationshipId)?.target ?? "";
    const bytes = source.bytes(target);
    const name = attribute(entry, "name");
    return bytes && name !== null ? [{ name, value: new TextDecoder("utf-16le").decode(bytes), relationshipId }] : [];
  });
}
