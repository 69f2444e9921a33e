import type { Area } from "../../core/grid/area";
import { HostError } from "../../actions/host-error";
import { isMatrix } from "../cell-block";
import type { Content } from "../content";
import { contentOf } from "../content";
import type { SheetName } from "./looked";

/** Contents and number formats of a rectangle as they stand. */
export interface Present {
  readonly content: readonly (readonly Content[])[];
  readonly format: readonly (readonly string[])[];
}

/** After a sync of `formulas,values,numberFormat`. An incomplete answer is never taken for empty cells. */
export function presentCells(range: Excel.Range, area: Area, sheet: SheetName): Present {
  const { formulas, values, numberFormat } = range;
  for (const matrix of [formulas, values, numberFormat] as readonly unknown[])
    if (!isMatrix(matrix, area)) throw new HostError("values-unreadable", { sheet: sheet.name });
  return {
    content: formulas.map((row, r) => row.map((formula, c) => contentOf(formula, values[r]?.[c]))),
    format: numberFormat.map((row) => row.map((format) => String(format))),
  };
}
