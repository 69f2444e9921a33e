import type { Area } from "../core/grid/area";
import { areaOf } from "../core/grid/area";

/** One answer of Excel on the web is refused above 5 MB; this many cells stay well below it. */
export const CELLS_PER_TRIP = 20_000;

/** Excel gives up on more than 512 merged areas in one answer. */
const ROWS_PER_MERGE_QUERY = 150;

/** The area cut into blocks of whole rows with at most so many cells each. */
export function rowBlocks(area: Area, cells = CELLS_PER_TRIP): readonly Area[] {
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
export function trips<Block extends { readonly area: Area }>(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const packed: Block[][] = [];
  let room = 0;
  for (const block of blocks) {
    const cells = block.area.rows * block.area.columns;
    const last = packed[packed.length - 1];
    if (last && cells <= room) last.push(block);
    else packed.push([block]);
    room = (last && cells <= room ? room : CELLS_PER_TRIP) - cells;
  }
  return packed;
}
