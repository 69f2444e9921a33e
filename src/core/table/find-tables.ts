import type { Grid } from "../grid/grid";
import { findContext } from "./find-context";
import { findHeaderless } from "./find-headerless";
import { findHeaders } from "./find-headers";
import { isOwnSummary } from "./own-summary";
import { readTable, rowsOf } from "./read-table";
import { SheetView } from "./sheet-view";
import { planTables } from "./table-plan";
import type { ColumnCorrections, TargetTable } from "./target-table";

/**
 * The target tables of a sheet, in sheet order: header, columns by role, and every indicator row. Works on any sheet and
 * never throws; a sheet about something else gives none.
 */
export function findTables(grid: Grid, options: { readonly corrections?: ColumnCorrections } = {}): TargetTable[] {
  const view = new SheetView(grid);
  if (isOwnSummary(view)) return [];
  const corrections = options.corrections ?? {};
  const headed = planTables(view, findHeaders(view)).flatMap((plan) => readTable(view, plan, corrections) ?? []);
  const taken = takenRows(headed);
  const bare = findHeaderless(view, (row) => taken.has(row)).flatMap(
    (plan) => readTable(view, plan, corrections) ?? []
  );
  const tables = [...headed, ...bare].sort(
    (first, second) => first.firstRow - second.firstRow || first.firstColumn - second.firstColumn
  );
  return findContext(view, tables);
}

function takenRows(tables: readonly TargetTable[]): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const table of tables) {
    const { from, to } = rowsOf(table);
    for (let row = from; row < to; row++) rows.add(row);
  }
  return rows;
}
