import type { Area } from "../core/grid/area";
import { areaOf } from "../core/grid/area";

/** Cells of one range that is read or written: Microsoft advises blocks of this size. */
export const CELLS_PER_BLOCK = 20_000;

/** Blocks travel together up to this many cells: 2,000 rows cost as many trips as 20. */
export const CELLS_PER_TRIP = 40_000;

/** Excel gives up on more than 512 merged areas in one answer. */
const ROWS_PER_MERGE_QUERY = 150;

/** The area cut into blocks of whole rows with at most so many cells each. */
export function rowBlocks(area: Area, cells = CELLS_PER_BLOCK): readonly Area[] {
  const rows = Math.max(1, Math.floor(cells / area.columns));
  return cut(area, rows);
}

export function mergeBlocks(area: Area): readonly Area[] {
  return cut(area, ROWS_PER_MERGE_QUERY);
}

function cut(area: Area, rows: number): readonly Area[] {
  return Array.from({ length: Math.ceil(area.rows / rows) }, (_, index) =>
    areaOf(area.row + index * rows, area.column, Math.min(rows, area.rows - index * rows), area.columns)
  );
}

/** Blocks packed into trips of at most so many cells, in order. */
export function trips<Block extends { readonly area: Area }>(
  blocks: readonly Block[],
  perTrip: number
): readonly (readonly Block[])[] {
  const packed: Block[][] = [];
  let room = 0;
  for (const block of blocks) {
    const cells = block.area.rows * block.area.columns;
    const last = packed[packed.length - 1];
    if (last && cells <= room) last.push(block);
    else packed.push([block]);
    room = (last && cells <= room ? room : perTrip) - cells;
  }
  return packed;
}
