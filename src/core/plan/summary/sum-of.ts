import { areaOf } from "../../grid/area";
import { columnRuns } from "../column-runs";
import type { Fragment } from "../formula";
import { areaOfCells, fragmentOf, listOf, numberOf } from "../formula";
import type { SourceCell } from "./source-cell";

/** Excel takes 255 arguments of one function. */
const MOST_ARGUMENTS = 200;

/** Areas in as many calls as they need: SUM(A1:A2,A5)+SUM(…), COUNT likewise. */
export function calls(name: "SUM" | "COUNT" | "COUNTA", areas: readonly Fragment[]): readonly Fragment[] {
  const parts = Array.from({ length: Math.ceil(areas.length / MOST_ARGUMENTS) }, (_, at) =>
    areas.slice(at * MOST_ARGUMENTS, (at + 1) * MOST_ARGUMENTS)
  );
  return parts.map((part) => fragmentOf`${name as Fragment}(${listOf(part)})`);
}

/** Terms added up; 0 when there are none. */
export function plus(terms: readonly Fragment[]): Fragment {
  return terms.length === 0 ? fragmentOf`0` : (terms.join("+") as Fragment);
}

/** The sum of weight or score cells, each taken as it has to be. */
export function sumOf(cells: readonly SourceCell[], sheet: string): Fragment {
  const areas = (take: SourceCell["take"]) =>
    columnRuns(cells.filter((cell) => cell.take === take)).map((area) => areaOfCells(area, sheet));
  return plus([
    ...calls("SUM", areas("plain")),
    ...calls("SUM", areas("percent")).map((sum) => fragmentOf`100*${sum}`),
    ...cells.filter(({ take }) => take === "words" || take === "fixed").map((cell) => takenCell(cell, sheet)),
  ]);
}

/** One cell as a number. */
export function takenCell(cell: SourceCell, sheet: string): Fragment {
  const at = areaOfCells(areaOf(cell.row, cell.column), sheet);
  switch (cell.take) {
    case "plain":
      return fragmentOf`N(${at})`;
    case "percent":
      return fragmentOf`100*N(${at})`;
    case "words":
      return fragmentOf`IF(ISNUMBER(${at}),${at},${numberOf(cell.value)})`;
    case "fixed":
      return numberOf(cell.value);
    case "none":
      return fragmentOf`0`;
  }
}
