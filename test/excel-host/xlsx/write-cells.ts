import { cellAddress } from "../../../src/core/grid/address";
import type { CellModel } from "../model/workbook";
import type { CellChange } from "./cell-changes";
import { withPrefixes } from "./future-functions";
import { printArea } from "./reference";
import { encodeSpreadsheetText, escapeXml } from "./xml-text";

/** The attributes and inner XML of a cell with this content; `prefix` is that of the sheet's elements ("x:" or ""). */
export function cellXml(change: CellChange, prefix: string, format: number): string {
  const attributes = new Map([["r", cellAddress(change)]]);
  if (format !== 0) attributes.set("s", String(format));
  return renderCell(prefix, attributes, change.cell ? contentOf(change.cell, prefix) : NOTHING);
}

export interface CellContent {
  /** The cell's `t`; null for numbers and empty cells. */
  readonly type: string | null;
  readonly xml: string;
}

export const NOTHING: CellContent = { type: null, xml: "" };

/** Puts a cell together from its other attributes (escaped) and its content. */
export function renderCell(prefix: string, attributes: ReadonlyMap<string, string>, content: CellContent): string {
  let start = `<${prefix}c`;
  for (const [name, value] of attributes) if (name !== "t") start += ` ${name}="${value}"`;
  if (content.type !== null) start += ` t="${content.type}"`;
  return content.xml === "" ? `${start}/>` : `${start}>${content.xml}</${prefix}c>`;
}

/** A constant, or a formula with its result. */
export function contentOf(cell: CellModel, prefix: string): CellContent {
  if (cell.formula === null) return constantOf(cell, prefix);
  const result = resultOf(cell, prefix);
  return { type: result.type, xml: formulaXml(cell, prefix) + result.xml };
}

function formulaXml(cell: CellModel, prefix: string): string {
  const text = escapeXml(withPrefixes((cell.formula ?? "").replace(/^=/, "")));
  const array = cell.arrayArea ? ` t="array" ref="${printArea(cell.arrayArea)}"` : "";
  return `<${prefix}f${array}>${text}</${prefix}f>`;
}

/** The result of a formula, as files keep it beside the formula. */
export function resultOf(cell: CellModel, prefix: string): CellContent {
  const { value } = cell;
  const v = (text: string): string => `<${prefix}v>${text}</${prefix}v>`;
  if (value === null) return NOTHING;
  if (typeof value === "number") return { type: null, xml: v(String(value)) };
  if (typeof value === "boolean") return { type: "b", xml: v(value ? "1" : "0") };
  return { type: cell.error ? "e" : "str", xml: v(escapeXml(encodeSpreadsheetText(value))) };
}

function constantOf(cell: CellModel, prefix: string): CellContent {
  if (typeof cell.value !== "string" || cell.error) return resultOf(cell, prefix);
  const text = escapeXml(encodeSpreadsheetText(cell.value));
  const space = /^\s|\s$|\n|\s\s/.test(cell.value) ? ' xml:space="preserve"' : "";
  return { type: "inlineStr", xml: `<${prefix}is><${prefix}t${space}>${text}</${prefix}t></${prefix}is>` };
}
