import type { Position } from "../grid/area";
import type { Indicator, Role, TargetTable } from "../table/target-table";
import { ROLES } from "../table/target-table";

/** Columns of the goal table itself; those beside it (权重, 实际完成值 …) were added straight. */
const SHIFTED_ROLES: readonly Role[] = ["level1", "level2", "name", "type", "target", "unit", "definition", "standard"];

/**
 * The cell of a row where a role stands or should stand. A row that lacks the cell is often shifted as a whole, so the
 * place is counted from the nearest cell it has: in the published table 群众满意度 stands one column further left than
 * its heading, and so does its empty 计量单位.
 */
export function placeOf(table: TargetTable, indicator: Indicator, role: Role): Position {
  const field = indicator.fields[role];
  if (field) return { row: field.row, column: field.column };
  const column = table.columns[role];
  if (column === undefined) return placeWithoutColumn(table, indicator);
  if (!SHIFTED_ROLES.includes(role)) return { row: indicator.row, column };
  const shifted = column + shiftNear(table, indicator, column);
  const taken = ROLES.some((other) => indicator.fields[other]?.column === shifted);
  const outside = shifted < table.firstColumn || shifted > table.lastColumn;
  return { row: indicator.row, column: taken || outside ? column : shifted };
}

/** The header's cell of a role, for findings about the table as a whole. */
export function headerPlace(table: TargetTable, role: Role): Position {
  return { row: table.headerRow ?? table.firstRow, column: table.columns[role] ?? table.firstColumn };
}

function placeWithoutColumn(table: TargetTable, indicator: Indicator): Position {
  const name = indicator.fields.name;
  return name ? { row: name.row, column: name.column } : { row: indicator.row, column: table.firstColumn };
}

/** By how many columns the row's nearest cell is off its heading. */
function shiftNear(table: TargetTable, indicator: Indicator, column: number): number {
  let nearest: { readonly distance: number; readonly shift: number } | null = null;
  for (const role of SHIFTED_ROLES) {
    const heading = table.columns[role];
    const field = indicator.fields[role];
    if (heading === undefined || !field || field.row !== indicator.row) continue;
    const distance = Math.abs(heading - column);
    if (!nearest || distance < nearest.distance) nearest = { distance, shift: field.column - heading };
  }
  return nearest?.shift ?? 0;
}
