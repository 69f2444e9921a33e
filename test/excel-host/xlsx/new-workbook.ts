import { blankSheetXml } from "./blank-sheet";
import { loadWorkbook } from "./load";
import type { LoadedWorkbook } from "./loaded-workbook";
import { DECLARATION } from "./draft";
import { EMPTY_STYLES } from "./style-sheet";
import { escapeAttribute } from "./xml-text";
import { writeZip } from "./zip";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SHEET_ML = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** An empty workbook in memory, backed by a package, so that what is put into its model can be saved like any other. */
export function newWorkbook(options: { name?: string; sheets?: readonly string[] } = {}): LoadedWorkbook {
  return loadWorkbook(emptyPackage(options.sheets ?? ["Sheet1"]), options.name ?? "工作簿1.xlsx");
}

/** The bytes of the smallest workbook that Excel opens, with these sheets. */
export function emptyPackage(sheets: readonly string[]): Uint8Array {
  const parts: Record<string, string> = {
    "[Content_Types].xml": contentTypes(sheets.length),
    "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbookXml(sheets),
    "xl/_rels/workbook.xml.rels": relationships([
      ...sheets.map((_, index): [string, string] => ["worksheet", `worksheets/sheet${index + 1}.xml`]),
      ["styles", "styles.xml"],
    ]),
    "xl/styles.xml": EMPTY_STYLES,
  };
  sheets.forEach((_, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = blankSheetXml();
  });
  const encoder = new TextEncoder();
  return writeZip(new Map(Object.entries(parts).map(([path, xml]) => [path, encoder.encode(DECLARATION + xml)])));
}

function workbookXml(sheets: readonly string[]): string {
  const entries = sheets.map(
    (name, index) => `<sheet name="${escapeAttribute(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`
  );
  return (
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><bookViews><workbookView/></bookViews>` +
    `<sheets>${entries.join("")}</sheets></workbook>`
  );
}

function relationships(entries: readonly (readonly [kind: string, target: string])[]): string {
  const list = entries.map(
    ([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${RELATIONSHIPS}/${kind}" Target="${target}"/>`
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${list.join("")}</Relationships>`;
}

function contentTypes(sheets: number): string {
  const overrides = [
    ["/xl/workbook.xml", `${SHEET_ML}.sheet.main+xml`],
    ["/xl/styles.xml", `${SHEET_ML}.styles+xml`],
    ...Array.from({ length: sheets }, (_, index) => [
      `/xl/worksheets/sheet${index + 1}.xml`,
      `${SHEET_ML}.worksheet+xml`,
    ]),
  ].map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`);
  return (
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ` +
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`
  );
}
