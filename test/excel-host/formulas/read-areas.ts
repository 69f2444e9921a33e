import type { AreaModel } from "../model/workbook";

/** References wider than this (whole rows, the whole sheet) are kept as rows of every column. */
const WIDE = 256;

interface Rows {
  from: number;
  to: number;
}

/** The cells of a sheet that formulas read, per column from the first to the last row read. */
export class ReadAreas {
  private readonly columns = new Map<number, Rows>();
  private everywhere: Rows | null = null;

  add(area: AreaModel): void {
    const rows = { from: area.row, to: area.row + area.rows - 1 };
    if (area.columns > WIDE) {
      this.everywhere = joined(this.everywhere, rows);
      return;
    }
    for (let column = area.column; column < area.column + area.columns; column++) {
      this.columns.set(column, joined(this.columns.get(column) ?? null, rows));
    }
  }

  covers(row: number, column: number): boolean {
    return holds(this.everywhere, row) || holds(this.columns.get(column) ?? null, row);
  }
}

function joined(known: Rows | null, rows: Rows): Rows {
  return known ? { from: Math.min(known.from, rows.from), to: Math.max(known.to, rows.to) } : { ...rows };
}

function holds(rows: Rows | null, row: number): boolean {
  return rows !== null && row >= rows.from && row <= rows.to;
}
