import type { Area } from "../grid/area";
import { areaOf } from "../grid/area";
import type { TargetTable } from "../table/target-table";

/** The whole area of a table with its header. */
export function tableArea(table: TargetTable): Area {
  const top = table.headerTop ?? table.headerRow ?? table.firstRow;
  return areaOf(top, table.firstColumn, table.lastRow - top + 1, table.lastColumn - table.firstColumn + 1);
}
