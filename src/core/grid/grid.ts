import type { Area, Position } from "./area";
import { contains } from "./area";

/** What a cell holds, as spreadsheet programs and files give it; errors such as #REF! are their text with `isError`. */
export type CellValue = string | number | boolean | null;

/** A cell as the sheet shows it. A percent cell that shows 90% has value 0.9, text "90%", format "0%". */
export interface Cell {
  readonly value: CellValue;
  /** The shown text. "####" (column too narrow) is possible: never compute from it. */
  readonly text: string;
  /** Number format in en-US grammar, "General" when none. */
  readonly format: string;
  /** With its leading "=", or null when the cell holds a constant. */
  readonly formula: string | null;
  readonly isError: boolean;
}

export const EMPTY_CELL: Cell = { value: null, text: "", format: "General", formula: null, isError: false };

/** A sheet's identity while a run lasts; `id` survives renaming. */
export interface SheetRef {
  readonly id: string;
  readonly name: string;
}

/** The used part of one sheet, as read; plain data, so that it can be stored, sent and generated. */
export interface GridData {
  readonly sheet: SheetRef;
  /** Sheet position of `cells[0][0]`. */
  readonly top: number;
  readonly left: number;
  readonly cells: readonly (readonly Cell[])[];
  readonly merges: readonly Area[];
  /** Rows and columns, counted from 0 in the sheet, that are hidden or filtered away. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** The used part is too large to be read: no cells are given, and nothing may be concluded from that. */
  readonly tooLarge?: boolean;
}

/** Random access to a sheet by absolute positions; outside the used part every cell is empty. */
export class Grid {
  readonly sheet: SheetRef;
  readonly top: number;
  readonly left: number;
  /** One past the last used row and column. */
  readonly bottom: number;
  readonly right: number;
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly tooLarge: boolean;
  private readonly cells: readonly (readonly Cell[])[];
  private readonly mergesByRow = new Map<number, Area[]>();

  constructor(data: GridData) {
    this.sheet = data.sheet;
    this.top = data.top;
    this.left = data.left;
    this.cells = data.cells;
    this.bottom = data.top + data.cells.length;
    this.right = data.left + data.cells.reduce((widest, row) => Math.max(widest, row.length), 0);
    this.merges = data.merges;
    this.hiddenRows = new Set(data.hiddenRows);
    this.hiddenColumns = new Set(data.hiddenColumns);
    this.tooLarge = data.tooLarge === true;
    for (const merge of data.merges) {
      for (let row = merge.row; row < merge.row + merge.rows && row < this.bottom; row++) {
        const list = this.mergesByRow.get(row);
        if (list) list.push(merge);
        else this.mergesByRow.set(row, [merge]);
      }
    }
  }

  cell(row: number, column: number): Cell {
    return this.cells[row - this.top]?.[column - this.left] ?? EMPTY_CELL;
  }

  /** The merged area that covers the position, or null. */
  mergeAt(position: Position): Area | null {
    return this.mergesByRow.get(position.row)?.find((area) => contains(area, position)) ?? null;
  }

  /** The cell that is seen at a position: inside a merged area its top left cell. */
  shownCell(row: number, column: number): Cell {
    const merge = this.mergeAt({ row, column });
    return merge ? this.cell(merge.row, merge.column) : this.cell(row, column);
  }
}
