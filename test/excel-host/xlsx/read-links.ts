import type { CellModel } from "../model/workbook";
import { cellKey } from "../model/workbook";
import type { Relationship } from "./relationships";
import { parseAreaReference } from "./reference";
import { attribute, element, elements, prefixedAttribute } from "./xml-dom";

type Link = NonNullable<CellModel["link"]>;

/** The links of a sheet by the first cell that they stand on. */
export function readLinks(root: Element, relationships: readonly Relationship[]): Map<string, Link> {
  const links = new Map<string, Link>();
  for (const { key, link } of linkElements(root)) links.set(key, readLink(link, relationships));
  return links;
}

export function linkElements(root: Element): { key: string; link: Element }[] {
  const list = element(root, "hyperlinks");
  return (list ? elements(list, "hyperlink") : []).flatMap((link) => {
    const area = parseAreaReference(attribute(link, "ref") ?? "");
    return area ? [{ key: cellKey(area.row, area.column), link }] : [];
  });
}

function readLink(link: Element, relationships: readonly Relationship[]): Link {
  const id = prefixedAttribute(link, "id");
  const address = relationships.find((entry) => entry.id === id)?.target;
  const location = attribute(link, "location");
  const tooltip = attribute(link, "tooltip");
  return {
    ...(location === null ? {} : { location }),
    ...(address === undefined ? {} : { address }),
    ...(tooltip === null ? {} : { tooltip }),
  };
}
