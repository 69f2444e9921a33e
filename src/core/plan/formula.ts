import type { Position } from "../grid/area";
import { absoluteAddress, areaAddress, cellAddress, quotedSheetName } from "../grid/address";
import type { Area } from "../grid/area";
import type { Rational } from "../number/rational";

declare const formula: unique symbol;

/** A formula of our own. Only `formulaOf` makes one, from parts that no text of the user's can reach unquoted. */
export type Formula = string & { readonly [formula]: true };

declare const fragment: unique symbol;
/** A piece of a formula that is safe to splice in. */
export type Fragment = string & { readonly [fragment]: true };

/** Tagged template: formulaOf`=SUM(${area(x)})`; only fragments can be spliced in. */
export function formulaOf(parts: TemplateStringsArray, ...fragments: readonly Fragment[]): Formula {
  return parts.reduce((text, part, index) => text + part + (fragments[index] ?? ""), "") as Formula;
}

/** A piece of formula text without splices of the user's words, from fragments only. */
export function fragmentOf(parts: TemplateStringsArray, ...fragments: readonly Fragment[]): Fragment {
  return formulaOf(parts, ...fragments) as string as Fragment;
}

export function cellOf(position: Position, sheet?: string): Fragment {
  return ((sheet === undefined ? "" : `${quotedSheetName(sheet)}!`) + cellAddress(position)) as Fragment;
}

export function absoluteCellOf(position: Position, sheet?: string): Fragment {
  return ((sheet === undefined ? "" : `${quotedSheetName(sheet)}!`) + absoluteAddress(position)) as Fragment;
}

export function areaOfCells(area: Area, sheet?: string): Fragment {
  return ((sheet === undefined ? "" : `${quotedSheetName(sheet)}!`) + areaAddress(area)) as Fragment;
}

/** A range for SUMIF and its kin, with a colon even for one cell: some engines take a bare cell there for a value. */
export function rangeOf(area: Area, sheet?: string): Fragment {
  const single = area.rows === 1 && area.columns === 1;
  return (single ? `${areaOfCells(area, sheet)}:${cellAddress(area)}` : areaOfCells(area, sheet)) as Fragment;
}

/** The same with $ signs, on the formula's own sheet. */
export function absoluteRangeOf(area: Area): Fragment {
  const last = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
  return `${absoluteAddress(area)}:${absoluteAddress(last)}` as Fragment;
}

/** A number as a formula constant; thirds become a quotient. */
export function numberOf(value: Rational): Fragment {
  return (value.toDecimal() ?? `(${value.numerator}/${value.denominator})`) as Fragment;
}

/** A string constant with its quotes doubled. */
export function quotedText(text: string): Fragment {
  return `"${text.replace(/"/g, '""').slice(0, 255)}"` as Fragment;
}

/** Fragments joined by commas, for SUM over scattered cells. */
export function listOf(fragments: readonly Fragment[]): Fragment {
  return fragments.join(",") as Fragment;
}

/** =HYPERLINK("#'部门1'!F18","F18"): words that lead to a cell of this workbook. */
export function linkFormula(to: Position & { readonly sheet: string }, words: string): Formula {
  const target = quotedText(`#${quotedSheetName(to.sheet)}!${cellAddress(to)}`);
  return formulaOf`=HYPERLINK(${target},${quotedText(words.replace(/^'/, ""))})`;
}
