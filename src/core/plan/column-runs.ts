import type { Area, Position } from "../grid/area";
import { areaOf } from "../grid/area";

/** Positions as vertical runs, in column order: E6, E7, E8 and F9 are E6:E8 and F9. Each position once. */
export function columnRuns(positions: readonly Position[]): readonly Area[] {
  const rowsByColumn = new Map<number, Set<number>>();
  for (const { row, column } of positions) {
    const rows = rowsByColumn.get(column) ?? new Set<number>();
    rowsByColumn.set(column, rows.add(row));
  }
  return [...rowsByColumn.keys()]
    .sort((a, b) => a - b)
    .flatMap((column) => runsOf([...(rowsByColumn.get(column) ?? [])], column));
}

function runsOf(rows: readonly number[], column: number): readonly Area[] {
  const runs: { from: number; to: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && last.to === row - 1) last.to = row;
    else runs.push({ from: row, to: row });
  }
  return runs.map(({ from, to }) => areaOf(from, column, to - from + 1, 1));
}
