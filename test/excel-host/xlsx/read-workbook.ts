import type { SheetModel, WorkbookModel } from "../model/workbook";
import type { Package } from "./package";
import {
  attribute,
  booleanAttribute,
  element,
  elementAt,
  elements,
  numberAttribute,
  prefixedAttribute,
  rootOf,
} from "./xml-dom";
import { XlsxError } from "./xlsx-error";

const STRICT_NAMESPACE = "http://purl.oclc.org/ooxml/spreadsheetml/main";

/** A worksheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly sheetId: number;
  readonly relationshipId: string;
  readonly path: string;
  readonly visibility: SheetModel["visibility"];
}

export interface WorkbookPart {
  readonly path: string;
  readonly document: Document;
  /** Worksheets only, perhaps none; chart sheets and macro sheets are kept and not read. */
  readonly sheets: readonly SheetEntry[];
  readonly stylesPath: string | null;
  readonly stringsPath: string | null;
  readonly themePath: string | null;
}

/** The main part and what hangs on it. Throws XlsxError when the package is some other kind of file. */
export function readWorkbookPart(source: Package): WorkbookPart {
  const path = mainPart(source);
  const document = source.document(path);
  if (!document) throw new XlsxError("damaged", `${path} is missing`);
  const root = rootOf(document);
  if (root.namespaceURI === STRICT_NAMESPACE) throw new XlsxError("strict-ooxml", "strict namespace");
  if (root.localName !== "workbook") throw new XlsxError("not-an-xlsx", `the main part is <${root.localName}>`);
  const relationships = source.relationships(path);
  const targetOf = (kind: string): string | null => {
    const target = relationships.find((entry) => entry.kind === kind && !entry.external)?.target;
    return target === undefined ? null : source.nameOf(target);
  };
  const entries = elements(element(root, "sheets") ?? root, "sheet");
  const sheets = entries.flatMap((entry): SheetEntry[] => {
    const id = prefixedAttribute(entry, "id") ?? "";
    const relationship = relationships.find((candidate) => candidate.id === id);
    if (!relationship) throw new XlsxError("damaged", `the part of sheet ${id} is not named`);
    if (relationship.kind !== "worksheet") return [];
    const sheetPath = source.nameOf(relationship.target);
    if (sheetPath === null) throw new XlsxError("damaged", `${relationship.target} is missing`);
    return [sheetEntry(entry, id, sheetPath)];
  });
  if (entries.length === 0) throw new XlsxError("damaged", "the workbook has no sheet");
  return {
    path,
    document,
    sheets,
    stylesPath: targetOf("styles"),
    stringsPath: targetOf("sharedStrings"),
    themePath: targetOf("theme"),
  };
}

function mainPart(source: Package): string {
  const main = source.relationships("").find((entry) => entry.kind === "officeDocument");
  const path = source.nameOf(main?.target ?? "xl/workbook.xml");
  if (path !== null && path.toLowerCase().endsWith(".bin"))
    throw new XlsxError("not-an-xlsx", "binary workbook (.xlsb)");
  if (path !== null) return path;
  if (source.nameOf("[Content_Types].xml") !== null && main)
    throw new XlsxError("damaged", `${main.target} is missing`);
  throw new XlsxError("not-an-xlsx", "a zip archive without a workbook");
}

const VISIBILITY: Record<string, SheetModel["visibility"]> = { hidden: "Hidden", veryHidden: "VeryHidden" };

function sheetEntry(entry: Element, relationshipId: string, path: string): SheetEntry {
  return {
    name: attribute(entry, "name") ?? "",
    sheetId: numberAttribute(entry, "sheetId") ?? 0,
    relationshipId,
    path,
    visibility: VISIBILITY[attribute(entry, "state") ?? ""] ?? "Visible",
  };
}

/** Names of the workbook as people see them; those that Excel keeps for itself (print titles, filters) are left out. */
export function readNames(part: WorkbookPart): WorkbookModel["names"] {
  const names: WorkbookModel["names"] = new Map();
  for (const entry of definedNames(part.document)) {
    const name = attribute(entry, "name") ?? "";
    if (name === "" || name.startsWith("_xlnm.")) continue;
    const scope = scopeOf(entry, part);
    const formula = `=${(entry.textContent ?? "").trim().replace(/^=/, "")}`;
    names.set(nameKey(name, scope), { formula, visible: !booleanAttribute(entry, "hidden"), scope });
  }
  return names;
}

/** Under this key a name stands in the model: names of a sheet carry its name, as in a formula. */
function nameKey(name: string, scope: string | null): string {
  return scope === null ? name : `${scope}!${name}`;
}

export function definedNames(workbook: Document): Element[] {
  const list = element(rootOf(workbook), "definedNames");
  return list ? elements(list, "definedName") : [];
}

/** The sheet that a local name belongs to; its number counts all sheets, chart sheets too. */
export function scopeOf(entry: Element, part: WorkbookPart): string | null {
  const index = numberAttribute(entry, "localSheetId");
  return index === null ? null : (allSheetNames(part.document)[index] ?? null);
}

export function allSheetNames(workbook: Document): string[] {
  const list = element(rootOf(workbook), "sheets");
  return list ? elements(list, "sheet").map((entry) => attribute(entry, "name") ?? "") : [];
}

/** The worksheet that is in front, or the first visible one; "" when there is none. */
export function activeSheetName(part: WorkbookPart): string {
  const view = elementAt(rootOf(part.document), "bookViews", "workbookView");
  const active = allSheetNames(part.document)[numberAttribute(view, "activeTab") ?? 0];
  const visible = part.sheets.find((sheet) => sheet.visibility === "Visible") ?? part.sheets[0];
  return part.sheets.some((sheet) => sheet.name === active) ? (active ?? "") : (visible?.name ?? "");
}
