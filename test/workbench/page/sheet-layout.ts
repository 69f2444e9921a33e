import type { SheetModel } from "../../excel-host/model/workbook";

/** Where rows or columns lie, in pixels from the first one; hidden ones have size 0. */
export interface Tracks {
  readonly starts: readonly number[];
  readonly sizes: readonly number[];
  readonly total: number;
}

export interface SheetLayout {
  readonly rows: Tracks;
  readonly columns: Tracks;
}

const PIXELS_PER_CHARACTER = 7;
const CELL_PADDING = 5;
const LINE_HEIGHT = 18;
const EXTRA_ROWS = 12;
const EXTRA_COLUMNS = 3;
const SMALLEST = { rows: 40, columns: 12 };

/** Pixel geometry of a sheet: given widths and heights, and for wrapped text the height that Excel's autofit would give. */
export function layoutOf(sheet: SheetModel, textOf: (row: number, column: number) => string): SheetLayout {
  const used = usedSize(sheet);
  const columnCount = Math.max(SMALLEST.columns, used.columns + EXTRA_COLUMNS);
  const rowCount = Math.max(SMALLEST.rows, used.rows + EXTRA_ROWS);
  const columns = tracksOf(columnCount, (column) => {
    if (sheet.hiddenColumns.has(column)) return 0;
    const characters = sheet.columnWidths.get(column) ?? sheet.defaultColumnWidth;
    return Math.round(characters * PIXELS_PER_CHARACTER) + CELL_PADDING;
  });
  const fitted = fittedHeights(sheet, columns, textOf);
  const rows = tracksOf(rowCount, (row) => {
    if (sheet.hiddenRows.has(row)) return 0;
    const points = sheet.rowHeights.get(row);
    if (points !== undefined) return Math.round((points * 4) / 3);
    return Math.max(Math.round((sheet.defaultRowHeight * 4) / 3), fitted.get(row) ?? 0);
  });
  return { rows, columns };
}

function usedSize(sheet: SheetModel): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  for (const key of sheet.cells.keys()) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  }
  for (const merge of sheet.merges) {
    rows = Math.max(rows, merge.row + merge.rows);
    columns = Math.max(columns, merge.column + merge.columns);
  }
  return { rows, columns };
}

function tracksOf(count: number, sizeOf: (index: number) => number): Tracks {
  const starts: number[] = [];
  const sizes: number[] = [];
  let total = 0;
  for (let index = 0; index < count; index++) {
    const size = sizeOf(index);
    starts.push(total);
    sizes.push(size);
    total += size;
  }
  return { starts, sizes, total };
}

/** Heights of rows whose wrapped, unmerged cells need more than one line. */
function fittedHeights(
  sheet: SheetModel,
  columns: Tracks,
  textOf: (row: number, column: number) => string
): Map<number, number> {
  const heights = new Map<number, number>();
  for (const key of sheet.cells.keys()) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    if (!sheet.styles.get(key)?.wrap) continue;
    const merge = sheet.merges.find(
      (it) => row >= it.row && row < it.row + it.rows && column >= it.column && column < it.column + it.columns
    );
    if (merge && merge.rows > 1) continue;
    const span = merge ? Array.from({ length: merge.columns }, (_, at) => merge.column + at) : [column];
    const width = span.reduce((sum, at) => sum + (columns.sizes[at] ?? 0), 0) - 2 * CELL_PADDING;
    const size = sheet.styles.get(key)?.fontSize ?? 11;
    const height = linesOf(textOf(row, column), width, size) * LINE_HEIGHT * (size / 11) + 4;
    heights.set(row, Math.max(heights.get(row) ?? 0, Math.round(height)));
  }
  return heights;
}

/** Lines that a text takes in a width, Chinese characters being as wide as the font is high. */
function linesOf(text: string, width: number, fontSize: number): number {
  const em = (fontSize * 4) / 3;
  return text.split("\n").reduce((lines, line) => {
    let length = 0;
    for (const character of line) length += character.charCodeAt(0) > 255 ? em : em * 0.55;
    return lines + Math.max(1, Math.ceil(length / Math.max(width, em)));
  }, 0);
}

/** First and last index of tracks that touch a stretch of pixels. */
export function visibleRange(tracks: Tracks, from: number, to: number): { first: number; last: number } {
  const first = Math.max(0, lastStartAtOrBefore(tracks.starts, from));
  const last = Math.min(tracks.starts.length - 1, lastStartAtOrBefore(tracks.starts, to) + 1);
  return { first, last };
}

function lastStartAtOrBefore(starts: readonly number[], position: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}
