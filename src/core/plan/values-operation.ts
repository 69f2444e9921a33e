import type { Position } from "../grid/area";
import { areaOf } from "../grid/area";
import type { Grid } from "../grid/grid";
import { contentOf } from "./cell-content";
import type { PlannedCell, ValuesOperation } from "./write-plan";

/** A cell that is to be written. */
export interface PlacedCell extends Position {
  readonly cell: PlannedCell;
}

/**
 * Scattered cells as few rectangles: one per run of neighbouring columns, from its first to its last row, with null (leave
 * as it is) between. The number of requests then depends on the columns, not on the rows. A later cell at the same
 * position takes the place of an earlier one. `anchor` is a column whose cells tell the rows apart.
 */
export function valuesOperations(
  grid: Grid,
  placed: readonly PlacedCell[],
  anchor?: number
): readonly ValuesOperation[] {
  const columns = new Map<number, Map<number, PlannedCell>>();
  for (const { row, column, cell } of placed) {
    const cells = columns.get(column) ?? new Map<number, PlannedCell>();
    columns.set(column, cells.set(row, cell));
  }
  const order = [...columns.keys()].sort((a, b) => a - b);
  const runs: number[][] = [];
  for (const column of order) {
    const last = runs[runs.length - 1];
    if (last && last[last.length - 1] === column - 1) last.push(column);
    else runs.push([column]);
  }
  const anchored = anchor === undefined ? {} : { anchor };
  return runs.map((run) => ({ ...rectangle(grid, run, columns), ...anchored }));
}

function rectangle(
  grid: Grid,
  run: readonly number[],
  columns: ReadonlyMap<number, ReadonlyMap<number, PlannedCell>>
): ValuesOperation {
  let top = Infinity;
  let bottom = -Infinity;
  for (const column of run)
    for (const row of columns.get(column)?.keys() ?? []) {
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
    }
  const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
  return {
    op: "values",
    area: areaOf(top, run[0] ?? 0, rows.length, run.length),
    cells: rows.map((row) => run.map((column) => columns.get(column)?.get(row) ?? null)),
    expected: rows.map((row) => run.map((column) => contentOf(grid.cell(row, column)))),
  };
}
