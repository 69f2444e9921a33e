import type { Area, Position } from "../grid/area";
import { contains } from "../grid/area";
import type { Grid } from "../grid/grid";
import { isBlank } from "./cell-content";

const LAST_COLUMN = 16_383;

/** Which cells of a sheet may be taken: empty, visible, in no merged area, and in no other table or planned block. */
export class FreeRoom {
  private readonly taken: Area[] = [];

  constructor(
    private readonly grid: Grid,
    taken: readonly Area[]
  ) {
    this.taken.push(...taken);
  }

  take(area: Area): void {
    this.taken.push(area);
  }

  isTaken(position: Position): boolean {
    return this.taken.some((area) => contains(area, position));
  }

  isFree(position: Position): boolean {
    return (
      isBlank(this.grid.cell(position.row, position.column)) &&
      this.grid.mergeAt(position) === null &&
      !this.isTaken(position)
    );
  }

  /**
   * The first column from `start` on where `count` neighbouring columns are visible and empty in all these rows: a note
   * beside the table in column K moves the block to L. Null when the sheet, or the room before column `limit`, ends before.
   */
  firstColumns(
    start: number,
    count: number,
    rows: { readonly from: number; readonly to: number },
    limit: number
  ): number | null {
    if (count === 0) return start;
    let first = start;
    for (let column = start; column <= LAST_COLUMN && column < limit; column++) {
      if (!this.isColumnFree(column, rows)) first = column + 1;
      else if (column - first + 1 === count) return first;
    }
    return null;
  }

  private isColumnFree(column: number, rows: { readonly from: number; readonly to: number }): boolean {
    if (this.grid.hiddenColumns.has(column)) return false;
    for (let row = rows.from; row <= rows.to; row++) if (!this.isFree({ row, column })) return false;
    return true;
  }
}
