import type { Grid } from "../grid/grid";
import type { Steps } from "../steps";
import { finished } from "../steps";
import { findContext } from "./find-context";
import { findHeaderless } from "./find-headerless";
import { findHeaders } from "./find-headers";
import { isOwnSummary } from "./own-summary";
import { readTable, rowsOf } from "./read-table";
import { SheetView } from "./sheet-view";
import type { TablePlan } from "./table-plan";
import { planTables } from "./table-plan";
import type { ColumnCorrections, TargetTable } from "./target-table";

export interface FindOptions {
  readonly corrections?: ColumnCorrections;
}

/**
 * The target tables of a sheet, in sheet order: header, columns by role, and every indicator row. Works on any sheet and
 * never throws; a sheet about something else gives none.
 */
export function findTables(grid: Grid, options: FindOptions = {}): TargetTable[] {
  return finished(findTablesStepwise(grid, options));
}

/** The same in small steps. */
export function* findTablesStepwise(grid: Grid, { corrections = {} }: FindOptions = {}): Steps<TargetTable[]> {
  const view = new SheetView(grid);
  if (isOwnSummary(view)) return [];
  const headers = yield* findHeaders(view);
  yield;
  const headed = yield* readTables(view, planTables(view, headers), corrections);
  const taken = takenRows(headed);
  yield;
  const headerless = findHeaderless(view, (row) => taken.has(row));
  const tables = [...headed, ...(yield* readTables(view, headerless, corrections))].sort(
    (first, second) => first.firstRow - second.firstRow || first.firstColumn - second.firstColumn
  );
  return findContext(view, tables);
}

function* readTables(
  view: SheetView,
  plans: readonly TablePlan[],
  corrections: ColumnCorrections
): Steps<TargetTable[]> {
  const tables: TargetTable[] = [];
  for (const plan of plans) {
    const table = yield* readTable(view, plan, corrections);
    if (table) tables.push(table);
  }
  return tables;
}

function takenRows(tables: readonly TargetTable[]): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const table of tables) {
    const { from, to } = rowsOf(table);
    for (let row = from; row < to; row++) rows.add(row);
  }
  return rows;
}
