import type { Cell } from "../grid/grid";

/** What a cell holds, for comparing: its formula, else its value; an empty cell and an empty text are both null. */
export type Content = string | number | boolean | null;

export function contentOf(cell: Cell): Content {
  if (cell.formula !== null) return cell.formula;
  return cell.value === "" ? null : cell.value;
}

export function isBlank(cell: Cell): boolean {
  return contentOf(cell) === null;
}
