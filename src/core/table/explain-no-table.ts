import type { Area } from "../grid/area";
import { areaOf } from "../grid/area";
import type { Grid, SheetRef } from "../grid/grid";
import { headingRoles, isForeignHeading } from "../lexicon/heading-roles";
import { finished } from "../steps";
import { bestRole, findHeaders } from "./find-headers";
import { isOwnSummary } from "./own-summary";
import { SheetView } from "./sheet-view";
import type { Role } from "./target-table";

/** A heading that was recognised, and its cell. */
export interface FoundHeading {
  readonly role: Role;
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** What was looked for on a sheet that has no target table, and how far it was found; printed by strings/tables. */
export interface NoTableExplanation {
  readonly sheet: SheetRef;
  /** The part of the sheet that was read; null when nothing stands there. */
  readonly area: Area | null;
  /**
   * empty: no cell holds anything. own-summary: the sheet the add-in itself wrote. other-list: headings of another list
   * (姓名, 科目编码). no-headings: no row has two headings of ours. few-headings: one has, but too few. no-rows: a header
   * is there, and no indicator under it.
   */
  readonly reason: "empty" | "own-summary" | "other-list" | "no-headings" | "few-headings" | "no-rows";
  /** Headings of the row that comes nearest to a header, from left to right. */
  readonly headings: readonly FoundHeading[];
  /** Headings a target table has and that row has not. */
  readonly missing: readonly Role[];
  /** Cells with ≥ > = ≤ < 定性, and cells with a level name, anywhere. */
  readonly typeSigns: number;
  readonly levelLabels: number;
}

/** Without names, targets or standards there is nothing to score. */
const WANTED: readonly Role[] = ["name", "type", "target", "standard"];

/** Says why `findTables` found none. Meant for sheets without tables; on others it describes the best header. */
export function explainNoTable(grid: Grid): NoTableExplanation {
  const view = new SheetView(grid);
  let best: readonly FoundHeading[] = [];
  let [cells, foreign, typeSigns, levelLabels] = [0, 0, 0, 0];
  for (let row = grid.top; row < grid.bottom; row++) {
    const own = view.cellsOf(row);
    const headings = headingsIn(own);
    if (headings.length > best.length) best = headings;
    foreign = Math.max(foreign, own.filter(({ compact }) => isForeignHeading(compact)).length);
    cells += own.length;
    typeSigns += own.filter(({ type }) => type !== null).length;
    levelLabels += own.filter(({ level, levels }) => level !== null || levels !== null).length;
  }
  const roles = new Set(best.map(({ role }) => role));
  return {
    sheet: grid.sheet,
    area: cells === 0 ? null : areaOf(grid.top, grid.left, grid.bottom - grid.top, grid.right - grid.left),
    reason: reasonOf(view, cells, best, foreign),
    headings: best,
    missing: WANTED.filter((role) => !roles.has(role)),
    typeSigns,
    levelLabels,
  };
}

function headingsIn(cells: ReturnType<SheetView["cellsOf"]>): readonly FoundHeading[] {
  const found = new Map<Role, FoundHeading>();
  for (const { row, column, text, compact } of cells) {
    const best = bestRole(headingRoles(compact));
    if (best && !found.has(best.role)) found.set(best.role, { role: best.role, text, row, column });
  }
  return [...found.values()];
}

function reasonOf(
  view: SheetView,
  cells: number,
  best: readonly FoundHeading[],
  foreign: number
): NoTableExplanation["reason"] {
  if (cells === 0) return "empty";
  if (isOwnSummary(view)) return "own-summary";
  if (finished(findHeaders(view)).length > 0) return foreign >= 2 ? "other-list" : "no-rows";
  if (foreign >= 2) return "other-list";
  return best.length >= 2 ? "few-headings" : "no-headings";
}
