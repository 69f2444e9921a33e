import type { CellModel } from "../model/workbook";
import { cellKey } from "../model/workbook";
import type { CellChange } from "./cell-changes";
import { scanRows } from "./sheet-xml";
import type { CellSpan, RowSpan } from "./sheet-xml";
import { cellXml, contentOf, NOTHING, renderCell, resultOf } from "./write-cells";
import type { CellContent } from "./write-cells";
import { attributesOf } from "./xml-scan";

/** New attributes of a row; null removes one. */
export type RowAttributes = Readonly<Record<string, string | null>>;

export interface RowPatch {
  readonly prefix: string;
  readonly cells: readonly CellChange[];
  readonly rows: ReadonlyMap<number, RowAttributes>;
  /** The sheet as it is to be: for the other cells of a shared formula. */
  readonly present: ReadonlyMap<string, CellModel>;
}

/** The rows' text with the changes made and every other byte as it was. */
export function patchRows(xml: string, patch: RowPatch): string {
  const cells = groupByRow(patch.cells);
  const broken = brokenGroups(xml, cells);
  const waiting = [...new Set([...cells.keys(), ...patch.rows.keys()])].sort((first, second) => first - second);
  const standing = new Set<number>();
  if (waiting.length > 0) for (const span of scanRows(xml)) standing.add(span.row);
  const added = waiting.filter((row) => !standing.has(row));
  const pieces: string[] = [];
  let copied = 0;
  for (const span of scanRows(xml)) {
    while (added[0] !== undefined && added[0] < span.row) {
      pieces.push(xml.slice(copied, span.tag.from), newRow(added.shift() ?? 0, cells, patch));
      copied = span.tag.from;
    }
    const changes = cells.get(span.row);
    const attributes = patch.rows.get(span.row);
    if (!changes && !attributes && broken.size === 0) continue;
    pieces.push(xml.slice(copied, span.tag.from), patchRow(xml, span, changes, attributes ?? {}, broken, patch));
    copied = span.to;
  }
  pieces.push(xml.slice(copied));
  for (const row of added) pieces.push(newRow(row, cells, patch));
  return pieces.join("");
}

type ByRow = Map<number, Map<number, CellChange>>;

function groupByRow(changes: readonly CellChange[]): ByRow {
  const rows: ByRow = new Map();
  for (const change of changes) {
    const row = rows.get(change.row) ?? new Map<number, CellChange>();
    row.set(change.column, change);
    rows.set(change.row, row);
  }
  return rows;
}

function newRow(row: number, cells: ByRow, patch: RowPatch): string {
  const changes = [...(cells.get(row)?.values() ?? [])].sort((first, second) => first.column - second.column);
  const start = rowStart(patch.prefix, new Map([["r", String(row + 1)]]), patch.rows.get(row) ?? {});
  const body = changes.filter(isWorthWriting).map((change) => cellXml(change, patch.prefix, change.format ?? 0));
  return body.length === 0 ? `${start}/>` : `${start}>${body.join("")}</${patch.prefix}row>`;
}

function isWorthWriting(change: CellChange): boolean {
  const { value = null, formula = null } = change.cell ?? {};
  return value !== null || formula !== null || (change.format ?? 0) !== 0;
}

function rowStart(prefix: string, attributes: Map<string, string>, changes: RowAttributes): string {
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) attributes.delete(name);
    else attributes.set(name, value);
  }
  return [`<${prefix}row`, ...[...attributes].map(([name, value]) => `${name}="${value}"`)].join(" ");
}

function patchRow(
  xml: string,
  span: RowSpan,
  changes: ReadonlyMap<number, CellChange> | undefined,
  attributes: RowAttributes,
  broken: ReadonlySet<string>,
  patch: RowPatch
): string {
  const added = new Map(changes ?? []);
  for (const cell of span.cells) added.delete(cell.column);
  const isGone = ({ column }: CellSpan): boolean => changes?.get(column)?.isGone ?? false;
  const isLeftEmpty = span.cells.length > 0 && span.cells.every(isGone);
  const waiting = [...added.values()].filter(isWorthWriting).sort((first, second) => first.column - second.column);
  const isWidened = waiting.length > 0;
  const body: string[] = [];
  let copied = span.tag.kind === "empty" ? span.to : span.tag.to;
  for (const cell of span.cells) {
    body.push(xml.slice(copied, cell.from));
    while (waiting[0] && waiting[0].column < cell.column) body.push(newCell(waiting.shift(), patch.prefix));
    if (!isGone(cell)) body.push(patchCell(xml, cell, changes?.get(cell.column), broken, patch));
    copied = cell.to;
  }
  for (const change of waiting) body.push(newCell(change, patch.prefix));
  if (span.tag.kind !== "empty") body.push(xml.slice(copied, span.bodyTo));
  const text = rowXml(xml, span, body.join(""), isWidened, attributes, patch.prefix);
  return isLeftEmpty && !isWidened && BARE_ROW.test(text) ? "" : text;
}

/** A row that says nothing but its number; spans and descents are hints. */
const BARE_ROW = /^<[\w:.-]*row(?:\s+(?:r|spans|[\w.-]+:dyDescent)="[^"]*")*\s*(?:\/>|>\s*<\/[\w:.-]*row>)$/;

function newCell(change: CellChange | undefined, prefix: string): string {
  return change ? cellXml(change, prefix, change.format ?? 0) : "";
}

function rowXml(
  xml: string,
  span: RowSpan,
  body: string,
  widened: boolean,
  attributes: RowAttributes,
  prefix: string
): string {
  const needsTag = Object.keys(attributes).length > 0 || widened;
  if (!needsTag && span.tag.kind !== "empty")
    return xml.slice(span.tag.from, span.tag.to) + body + xml.slice(span.bodyTo, span.to);
  const present = new Map(attributesOf(span.tag.attributes));
  if (widened) present.delete("spans");
  const start = rowStart(prefix, present, attributes);
  return body === "" ? `${start}/>` : `${start}>${body}</${prefix}row>`;
}

const SHARED = /<(?:[\w.-]+:)?f\b[^<>]*\bsi\s*=\s*["'](\d+)["']/;

function groupOf(xml: string, cell: CellSpan): string | null {
  if (cell.bodyTo === cell.bodyFrom) return null;
  return SHARED.exec(xml.slice(cell.bodyFrom, cell.bodyTo))?.[1] ?? null;
}

/** Groups of a shared formula that lose a member: their other cells get the formula written out. */
function brokenGroups(xml: string, cells: ByRow): Set<string> {
  const broken = new Set<string>();
  if (cells.size === 0 || !/t\s*=\s*["']shared["']/.test(xml)) return broken;
  for (const row of scanRows(xml)) {
    const changes = cells.get(row.row);
    if (!changes) continue;
    for (const cell of row.cells) {
      const group = changes.get(cell.column)?.content === "all" ? groupOf(xml, cell) : null;
      if (group !== null) broken.add(group);
    }
  }
  return broken;
}

function patchCell(
  xml: string,
  span: CellSpan,
  change: CellChange | undefined,
  broken: ReadonlySet<string>,
  patch: RowPatch
): string {
  const group = broken.size > 0 ? groupOf(xml, span) : null;
  const isBroken = group !== null && broken.has(group);
  if (!change && !isBroken) return xml.slice(span.from, span.to);
  const attributes = new Map(span.attributes);
  if (change && change.format !== null) attributes.set("s", String(change.format));
  const content = change?.content ?? "keep";
  const cell = change ? change.cell : (patch.present.get(cellKey(span.row, span.column)) ?? null);
  if (content === "all" || isBroken) {
    for (const name of ["cm", "vm"]) attributes.delete(name);
    return renderCell(patch.prefix, attributes, cell ? contentOf(cell, patch.prefix) : NOTHING);
  }
  if (content === "value" && cell)
    return renderCell(patch.prefix, attributes, withResult(xml, span, cell, patch.prefix));
  const type = span.attributes.get("t") ?? null;
  return renderCell(patch.prefix, attributes, { type, xml: xml.slice(span.bodyFrom, span.bodyTo) });
}

const FORMULA = /<((?:[\w.-]+:)?)f\b(?:[^<>]*\/>|[^<>]*>[\s\S]*?<\/\1f\s*>)/;

/** The formula as the file has it, with another result. */
function withResult(xml: string, span: CellSpan, cell: CellModel, prefix: string): CellContent {
  const formula = FORMULA.exec(xml.slice(span.bodyFrom, span.bodyTo))?.[0] ?? "";
  const result = resultOf(cell, prefix);
  return { type: result.type, xml: formula + result.xml };
}
