import type { TableAssessment } from "../../assessment";
import type { Grid } from "../../grid/grid";
import { SELF_EVALUATION_TEXT } from "../../../strings/self-evaluation";

/** A form sheet that is there already. */
export interface ExistingForm {
  readonly name: string;
  readonly grid: Grid;
}

/**
 * The sheet of each table's form: the one whose formulas point at rows of that table, wherever it stands in the workbook, else
 * a new one under a name that no sheet has. One department's entries never get into another department's form.
 */
export function formNames(
  tables: readonly TableAssessment[],
  existing: readonly ExistingForm[],
  taken: readonly string[]
): readonly string[] {
  const used = new Set(taken);
  const sources = existing.map((form) => ({ form, source: sourceOf(form.grid) }));
  let number = 0;
  return tables.map(({ table }) => {
    const own = sources.find(
      ({ source }) => source?.sheet === table.sheet.name && source.row >= table.firstRow && source.row <= table.lastRow
    );
    if (own) return own.form.name;
    let name = SELF_EVALUATION_TEXT.sheetOf(++number);
    while (used.has(name)) name = SELF_EVALUATION_TEXT.sheetOf(++number);
    used.add(name);
    return name;
  });
}

const REFERENCE = /(?:'((?:[^']|'')+)'|([^\s'"!(),=<>+\-*/&]+))!\$?[A-Z]{1,3}\$?(\d+)/;

/** Sheet and row of the first cell of another sheet that a formula of the form reads. */
function sourceOf(grid: Grid): { readonly sheet: string; readonly row: number } | null {
  for (let row = grid.top; row < grid.bottom; row++)
    for (let column = grid.left; column < grid.right; column++) {
      const found = REFERENCE.exec(grid.cell(row, column).formula ?? "");
      if (!found) continue;
      const [, quoted, plain = "", digits = "0"] = found;
      return { sheet: quoted?.replace(/''/g, "'") ?? plain, row: Number.parseInt(digits, 10) - 1 };
    }
  return null;
}
