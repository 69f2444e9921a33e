import type { RowAssessment, TableAssessment } from "../../assessment";
import type { Position } from "../../grid/area";
import type { Grid } from "../../grid/grid";
import { formatKind } from "../../grid/number-format";
import { Rational } from "../../number/rational";
import { isBlank } from "../cell-content";

/**
 * How a formula has to take a weight or score cell so that it counts what scoring counts:
 * plain: as it is (an empty cell and words are nothing); percent: a hundredfold, 10% is a weight of 10; words: “10分”, the
 * number that was read until a number stands there; fixed: always the number that was read; none: a number that scoring has
 * refused (a score above the weight), or that belongs to nobody (a weight merged over two rows).
 */
export type SourceCell = Position &
  ({ readonly take: "plain" | "percent" | "none" } | { readonly take: "words" | "fixed"; readonly value: Rational });

type Role = "weight" | "score";

/** Where the cell of a row stands: in its own column where the row is shifted. */
export function sourcePosition(
  { table }: TableAssessment,
  { indicator }: RowAssessment,
  role: Role | "actual"
): Position | null {
  const column = table.columns[role];
  return indicator.fields[role] ?? (column === undefined ? null : { row: indicator.row, column });
}

/** The weight or score cell of a row, and how to take it; null when the table has no such column. */
export function sourceCell(grid: Grid, table: TableAssessment, row: RowAssessment, role: Role): SourceCell | null {
  const at = sourcePosition(table, row, role);
  if (!at) return null;
  const position = { row: at.row, column: at.column };
  const cell = grid.cell(at.row, at.column);
  const read = role === "weight" ? row.score.weight : row.score.score;
  if (isBlank(cell)) {
    if (role === "weight" && read !== null) return { ...position, take: "words", value: read };
    return { ...position, take: role === "weight" && formatKind(cell.format) === "percent" ? "percent" : "plain" };
  }
  if (typeof cell.value !== "number")
    return read === null ? { ...position, take: "plain" } : { ...position, take: "words", value: read };
  if (read === null) return { ...position, take: "none" };
  if (role === "score") return { ...position, take: "plain" };
  const held = Rational.fromCell(cell.value);
  if (held?.equals(read)) return { ...position, take: "plain" };
  if (held?.times(Rational.HUNDRED).equals(read)) return { ...position, take: "percent" };
  return { ...position, take: "fixed", value: read };
}
