import type { AlignedRow } from "./align-row";
import type { CellView } from "./cell-view";
import type { SheetView } from "./sheet-view";
import type { Role } from "./target-table";
import { ROLES } from "./target-table";

type Cells = Readonly<Partial<Record<Role, CellView>>>;

/** A value that belongs to one row alone: what a merged cell holds for several rows is not each one's own. */
const OF_ONE_ROW: ReadonlySet<Role> = new Set(["weight", "actual", "completion", "score"]);

/**
 * The cells of a row as a reader sees them: its own, those of merged areas that reach down into it, and empty ones where a
 * role's cell is. A weight of 10 merged over three indicators is no indicator's weight: the role is left out.
 */
export function shownCells(view: SheetView, { row, cells, places, shifted }: AlignedRow, firstRow: number): Cells {
  const shown: Partial<Record<Role, CellView>> = {};
  for (const role of ROLES) {
    const column = places[role];
    if (column === undefined) continue;
    if (shifted && !cells[role] && view.find(row, column)) continue;
    const merge = view.mergeAt({ row, column });
    if (!merge || merge.row < firstRow) {
      shown[role] = cells[role] ?? view.at(row, column);
    } else if (merge.rows > 1 && OF_ONE_ROW.has(role)) {
      const name = view.mergeAt({ row, column: places.name ?? column });
      if (name?.row === merge.row && name.rows >= merge.rows) shown[role] = view.at(merge.row, merge.column);
    } else if (merge.column === column || !Object.values(places).includes(merge.column)) {
      shown[role] = cells[role] ?? view.at(merge.row, merge.column);
    } else shown[role] = cells[role] ?? view.at(row, column);
  }
  return shown;
}
