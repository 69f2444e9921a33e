import type { Area, Position } from "../grid/area";
import type { Grid } from "../grid/grid";
import { EMPTY_CELL } from "../grid/grid";
import type { TraitsByText } from "./cell-view";
import { CellView } from "./cell-view";

const NO_CELLS: readonly CellView[] = [];

/** A grid seen by its contents; each cell is looked at once, when it is first asked for. */
export class SheetView {
  private readonly rows: (readonly CellView[] | undefined)[] = [];

  private readonly known: TraitsByText = new Map();

  constructor(readonly grid: Grid) {}

  /** The cells of a row that hold something, from left to right. */
  cellsOf(row: number): readonly CellView[] {
    if (row < this.grid.top || row >= this.grid.bottom) return NO_CELLS;
    return (this.rows[row - this.grid.top] ??= this.look(row));
  }

  /** The cell of its own at a position; an empty one when nothing stands there. */
  at(row: number, column: number): CellView {
    return this.find(row, column) ?? new CellView(row, column, EMPTY_CELL, this.known);
  }

  /** The cell of its own at a position, if something stands there. */
  find(row: number, column: number): CellView | undefined {
    const cells = this.cellsOf(row);
    let [low, high] = [0, cells.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((cells[middle]?.column ?? column) < column) low = middle + 1;
      else high = middle;
    }
    const cell = cells[low];
    return cell?.column === column ? cell : undefined;
  }

  mergeAt(position: Position): Area | null {
    return this.grid.merges.length === 0 ? null : this.grid.mergeAt(position);
  }

  private look(row: number): readonly CellView[] {
    const cells: CellView[] = [];
    for (let column = this.grid.left; column < this.grid.right; column++) {
      const cell = this.grid.cell(row, column);
      if (cell.value === null && cell.text === "") continue;
      const view = new CellView(row, column, cell, this.known);
      if (view.compact !== "") cells.push(view);
    }
    return cells.length === 0 ? NO_CELLS : cells;
  }
}
