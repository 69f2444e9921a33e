import type { Area } from "../core/grid/area";
import type { Cell, CellValue, SheetRef } from "../core/grid/grid";
import { HostError } from "../actions/host-error";
import { rangeOf } from "./sheet-access";

/** A block of cells that the next sync reads. */
export interface BlockRequest {
  readonly range: Excel.Range;
  readonly area: Area;
}

export function requestBlock(sheet: Excel.Worksheet, area: Area): BlockRequest {
  const range = rangeOf(sheet, area);
  range.load("values,text,formulas,numberFormat");
  return { range, area };
}

/** The cells after the sync. An answer without values, or with fewer rows than asked for, is never taken for empty cells. */
export function blockCells({ range, area }: BlockRequest, sheet: SheetRef): readonly Cell[][] {
  const { values, text, formulas, numberFormat } = range;
  for (const matrix of [values, text, formulas, numberFormat] as readonly unknown[])
    if (!isMatrix(matrix, area)) throw new HostError("values-unreadable", { sheet: sheet.name });
  return values.map((row, r) =>
    row.map((value: unknown, c): Cell => {
      const formula: unknown = formulas[r]?.[c];
      const content = cellValue(value);
      return {
        value: content,
        text: String(text[r]?.[c] ?? ""),
        format: String(numberFormat[r]?.[c] ?? "General"),
        formula: isFormula(formula, value) ? formula : null,
        isError: typeof content === "string" && ERROR.test(content),
      };
    })
  );
}

const ERROR =
  /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|GETTING_DATA|BLOCKED!|FIELD!|CONNECT!|BUSY!)$/;

/** “=A1” typed as text is its own value; a formula never is. */
export function isFormula(formula: unknown, value: unknown): formula is string {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

function cellValue(value: unknown): CellValue {
  if (value === "" || value === null || value === undefined) return null;
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}

export function isMatrix(matrix: unknown, { rows, columns }: Area): matrix is readonly (readonly unknown[])[] {
  if (!Array.isArray(matrix) || matrix.length !== rows) return false;
  return matrix.every((row) => Array.isArray(row) && row.length === columns);
}
