import { nextTag, endTagOf, attributesOf } from "./xml-scan";
import type { XmlTag } from "./xml-scan";
import { parseCellReference } from "./reference";

/** A worksheet's text, cut around its rows: the rows are scanned and patched as text, the rest goes through a DOM. */
export interface SheetText {
  /** The document with an empty sheetData element. */
  readonly frame: string;
  /** What stands between <sheetData> and </sheetData>. */
  readonly rows: string;
}

const SHEET_DATA = /<((?:[\w.-]+:)?)sheetData(?:\s[^<>]*)?\/?>/;

export function splitSheet(xml: string): SheetText {
  const start = SHEET_DATA.exec(xml);
  if (!start || start[0].endsWith("/>")) return { frame: xml, rows: "" };
  const prefix = start[1] ?? "";
  const end = xml.lastIndexOf(`</${prefix}sheetData`);
  if (end < 0) throw new Error("<sheetData> is not closed");
  const rest = xml.slice(xml.indexOf(">", end) + 1);
  return {
    frame: `${xml.slice(0, start.index)}<${prefix}sheetData/>${rest}`,
    rows: xml.slice(start.index + start[0].length, end),
  };
}

/** The inverse of `splitSheet`. */
export function joinSheet({ frame, rows }: SheetText): string {
  const start = SHEET_DATA.exec(frame);
  if (!start) throw new Error("no sheetData in the frame");
  if (rows === "") return frame;
  const prefix = start[1] ?? "";
  const rest = frame.slice(start.index + start[0].length);
  return `${frame.slice(0, start.index)}<${prefix}sheetData>${rows}</${prefix}sheetData>${rest}`;
}

/** The namespace prefix of the rows' elements, with its colon: "" or "x:". */
export function prefixOf(sheet: SheetText): string {
  return SHEET_DATA.exec(sheet.frame)?.[1] ?? "";
}

export interface CellSpan {
  readonly row: number;
  readonly column: number;
  readonly attributes: ReadonlyMap<string, string>;
  /** From "<c" to past "</c>". */
  readonly from: number;
  readonly to: number;
  /** What stands between <c> and </c>; both 0 for an empty element. */
  readonly bodyFrom: number;
  readonly bodyTo: number;
}

export interface RowSpan {
  readonly row: number;
  readonly tag: XmlTag;
  readonly to: number;
  /** Past the last cell, where further cells go; `to` of the tag for an empty element. */
  readonly bodyTo: number;
  readonly cells: readonly CellSpan[];
}

/** The rows in file order. Rows and cells without their `r` follow their neighbour, as the format allows. */
export function* scanRows(xml: string): Generator<RowSpan> {
  let previous = -1;
  for (let at = 0; ;) {
    const tag = nextTag(xml, at, xml.length);
    if (!tag) return;
    if (tag.name !== "row" || tag.kind === "end") throw new Error(`<${tag.name}> among the rows`);
    const stated = Number(/\sr\s*=\s*["'](\d{1,7})["']/.exec(tag.attributes)?.[1] ?? 0);
    const row = stated > 0 ? stated - 1 : previous + 1;
    const span = tag.kind === "empty" ? emptyRow(row, tag) : rowSpan(xml, row, tag);
    yield span;
    previous = row;
    at = span.to;
  }
}

function emptyRow(row: number, tag: XmlTag): RowSpan {
  return { row, tag, to: tag.to, bodyTo: tag.to, cells: [] };
}

function rowSpan(xml: string, row: number, tag: XmlTag): RowSpan {
  const cells: CellSpan[] = [];
  let previous = -1;
  for (let at = tag.to; ;) {
    const next = nextTag(xml, at, xml.length);
    if (!next) throw new Error("<row> is not closed");
    if (next.kind === "end") return { row, tag, to: next.to, bodyTo: next.from, cells };
    const end = endTagOf(xml, next, xml.length);
    at = end.to;
    if (next.name !== "c") continue;
    const attributes = attributesOf(next.attributes);
    const column = parseCellReference(attributes.get("r") ?? "")?.column ?? previous + 1;
    const isEmpty = next.kind === "empty";
    cells.push({
      row,
      column,
      attributes,
      from: next.from,
      to: end.to,
      bodyFrom: isEmpty ? 0 : next.to,
      bodyTo: isEmpty ? 0 : end.from,
    });
    previous = column;
  }
}
