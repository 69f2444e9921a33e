import type { CellModel } from "../model/workbook";
import { cellKey } from "../model/workbook";
import { carryFormula } from "../process/value/formula-references";
import { withoutPrefixes } from "./future-functions";
import { richText } from "./read-strings";
import { MAX_COLUMNS, MAX_ROWS, parseAreaReference } from "./reference";
import { scanRows } from "./sheet-xml";
import type { CellSpan, RowSpan } from "./sheet-xml";
import { isTrue } from "./xml-dom";
import { attributesOf, characterData, endTagOf, nextTag } from "./xml-scan";
import { decodeSpreadsheetText, unescapeXml } from "./xml-text";

export interface SheetCells {
  readonly cells: Map<string, CellModel>;
  /** Index of the cell format of every cell that the file names, also of empty ones. */
  readonly formats: Map<string, number>;
  readonly rowHeights: Map<number, number>;
  readonly hiddenRows: Set<number>;
  readonly rowFormats: Map<number, number>;
}

interface Reading extends SheetCells {
  readonly xml: string;
  readonly strings: readonly string[];
  readonly shared: Map<string, { formula: string; row: number; column: number }>;
}

/** The cells between <sheetData> and its end. Throws when they are damaged or name strings that the file lacks. */
export function readCells(xml: string, strings: readonly string[]): SheetCells {
  const reading: Reading = {
    xml,
    strings,
    shared: new Map(),
    cells: new Map(),
    formats: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    rowFormats: new Map(),
  };
  for (const row of scanRows(xml)) {
    if (row.row >= MAX_ROWS) throw new Error(`row ${row.row + 1} is outside of a sheet`);
    readRowAttributes(reading, row);
    for (const span of row.cells) readCell(reading, span);
  }
  return reading;
}

function readRowAttributes(reading: Reading, row: RowSpan): void {
  const attributes = attributesOf(row.tag.attributes);
  const height = Number(attributes.get("ht") ?? NaN);
  if (Number.isFinite(height)) reading.rowHeights.set(row.row, height);
  if (isTrue(attributes.get("hidden") ?? null)) reading.hiddenRows.add(row.row);
  if (isTrue(attributes.get("customFormat") ?? null)) reading.rowFormats.set(row.row, Number(attributes.get("s") ?? 0));
}

function readCell(reading: Reading, span: CellSpan): void {
  if (span.column >= MAX_COLUMNS) throw new Error(`column ${span.column + 1} is outside of a sheet`);
  const key = cellKey(span.row, span.column);
  reading.formats.set(key, Number(span.attributes.get("s") ?? 0));
  if (span.bodyTo === span.bodyFrom) return;
  const content = readContent(reading, span);
  if (content.value !== null || content.formula !== null) reading.cells.set(key, content);
}

function readContent(reading: Reading, span: CellSpan): CellModel {
  const content: CellModel = { value: null, formula: null };
  const { xml } = reading;
  const type = span.attributes.get("t") ?? "n";
  for (let tag = nextTag(xml, span.bodyFrom, span.bodyTo); tag;) {
    const end = endTagOf(xml, tag, span.bodyTo);
    const [from, to] = tag.kind === "empty" ? [0, 0] : [tag.to, end.from];
    if (tag.name === "v") readValue(content, type, plainText(xml, from, to), reading.strings);
    if (tag.name === "is") content.value = richText(xml, from, to);
    if (tag.name === "f") readFormula(content, reading, span, attributesOf(tag.attributes), plainText(xml, from, to));
    tag = nextTag(xml, end.to, span.bodyTo);
  }
  return content;
}

function plainText(xml: string, from: number, to: number): string {
  return unescapeXml(characterData(xml.slice(from, to)));
}

function readValue(content: CellModel, type: string, text: string, strings: readonly string[]): void {
  if (type === "s") {
    const found = strings[Number(text)];
    if (found === undefined) throw new Error(`shared string ${text} is missing`);
    content.value = found;
  } else if (type === "str" || type === "inlineStr") content.value = decodeSpreadsheetText(text);
  else if (type === "b") content.value = isTrue(text.trim());
  else if (type === "e") {
    content.value = text.trim();
    content.error = true;
  } else if (type === "d") content.value = serialOf(text.trim());
  else content.value = numberOf(text);
}

function numberOf(text: string): number | null {
  const value = text.trim() === "" ? NaN : Number(text);
  return Number.isFinite(value) ? value : null;
}

/** Days since 1899-12-30 of an ISO date; the text itself when it is none. */
function serialOf(text: string): number | string {
  const milliseconds = Date.parse(/T/.test(text) && !/Z|[+-]\d\d:\d\d$/.test(text) ? `${text}Z` : text);
  return Number.isNaN(milliseconds) ? text : milliseconds / 86400000 + 25569;
}

function readFormula(
  content: CellModel,
  reading: Reading,
  span: CellSpan,
  attributes: ReadonlyMap<string, string>,
  text: string
): void {
  const kind = attributes.get("t");
  const written = withoutPrefixes(text.trim().replace(/^=/, ""));
  if (kind === "dataTable") return;
  if (kind === "shared") {
    const formula = sharedFormula(reading, span, attributes.get("si") ?? "", written);
    if (formula !== null) content.formula = `=${formula}`;
    return;
  }
  if (written === "") return;
  content.formula = `=${written}`;
  const area = kind === "array" ? parseAreaReference(attributes.get("ref") ?? "") : null;
  if (area) content.arrayArea = area;
}

/** The first cell of a group carries the formula, the others only its number. */
function sharedFormula(reading: Reading, span: CellSpan, group: string, written: string): string | null {
  if (written !== "") {
    reading.shared.set(group, { formula: written, row: span.row, column: span.column });
    return written;
  }
  const first = reading.shared.get(group);
  return first ? carryFormula(first.formula, span.row - first.row, span.column - first.column) : null;
}
