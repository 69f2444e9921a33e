import type { SheetModel } from "../model/workbook";
import type { Draft } from "./draft";
import { isSame } from "./is-same";
import type { LoadedTable } from "./read-tables";
import { printArea } from "./reference";
import { element, rootOf } from "./xml-dom";

/** Tables that grew, shrank, moved or were renamed. Making and removing tables is not supported. */
export function writeTables(draft: Draft, before: readonly LoadedTable[], after: SheetModel["tables"]): void {
  const gone = before.find(({ table }) => !after.some((candidate) => candidate.id === table.id));
  if (gone) throw new Error(`the removal of table ${gone.table.name} cannot be written`);
  for (const table of after) {
    const old = before.find((candidate) => candidate.table.id === table.id);
    if (!old) throw new Error(`the new table ${table.name} cannot be written`);
    if (isSame(old.table, table)) continue;
    const root = rootOf(draft.edit(old.path));
    root.setAttribute("ref", printArea(table.area));
    const filtered = { ...table.area, rows: table.area.rows - (table.showTotals ? 1 : 0) };
    element(root, "autoFilter")?.setAttribute("ref", printArea(filtered));
    root.setAttribute("name", table.name);
    root.setAttribute("displayName", table.name);
  }
}
