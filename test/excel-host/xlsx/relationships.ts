import { attribute, elements, rootOf } from "./xml-dom";

export interface Relationship {
  readonly id: string;
  /** The last segment of its type: "worksheet", "drawing", "customXml" … */
  readonly kind: string;
  /** Path of the part from the root, without leading slash; the address as written when external. */
  readonly target: string;
  readonly external: boolean;
}

/** Where the relationships of a part are kept: xl/workbook.xml → xl/_rels/workbook.xml.rels; the package's own for "". */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** Relationships of the part, in file order, with targets relative ("../x"), absolute ("/xl/x") or plain resolved. */
export function readRelationships(document: Document, part: string): Relationship[] {
  return elements(rootOf(document), "Relationship").map((entry) => {
    const external = attribute(entry, "TargetMode")?.toLowerCase() === "external";
    const target = attribute(entry, "Target") ?? "";
    const type = attribute(entry, "Type") ?? "";
    return {
      id: attribute(entry, "Id") ?? "",
      kind: type.slice(type.lastIndexOf("/") + 1),
      target: external ? target : resolvePath(part, target),
      external,
    };
  });
}

function resolvePath(part: string, target: string): string {
  const clean = decodeTarget(target.replace(/\\/g, "/"));
  const segments = clean.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const segment of clean.split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "" && segment !== ".") segments.push(segment);
  }
  return segments.join("/");
}

function decodeTarget(target: string): string {
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
}

/** The target as seen from a part: xl/worksheets/sheet1.xml → xl/drawings/drawing1.xml gives ../drawings/drawing1.xml. */
export function relativeTarget(from: string, to: string): string {
  const base = from.split("/").slice(0, -1);
  const goal = to.split("/");
  let common = 0;
  while (common < base.length && common < goal.length - 1 && base[common] === goal[common]) common += 1;
  return [...base.slice(common).map(() => ".."), ...goal.slice(common)].join("/");
}
