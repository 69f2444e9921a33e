import type { Area } from "../../core/grid/area";
import { contentOf } from "../content";
import { fingerprint } from "../journal/fingerprint";
import { rangeOf } from "../sheet-access";

/** Asks for the cells that tell the rows of an area apart. */
export function askForAnchors(sheet: Excel.Worksheet, area: Area, column: number): Excel.Range {
  const range = rangeOf(sheet, { ...area, column, columns: 1 });
  range.load("formulas,values");
  return range;
}

/** One fingerprint per row. */
export function anchorPrints(range: Excel.Range): readonly string[] {
  return range.formulas.map(([formula]: unknown[], row) => fingerprint(contentOf(formula, range.values[row]?.[0])));
}

/**
 * Which rows are still the rows they were: the anchor is the same, or it alone was changed, between neighbours that are the same.
 * Where rows were put in or taken out, neither holds.
 */
export function intactRows(before: readonly string[], now: readonly string[]): readonly boolean[] {
  const same = before.map((print, row) => print === now[row]);
  return same.map((it, row) => it || ((same[row - 1] ?? true) && (same[row + 1] ?? true) && same.length > 1));
}
