import type { Area } from "../../core/grid/area";
import { overlaps } from "../../core/grid/area";
import { areaAddress } from "../../core/grid/address";
import { areasOf } from "./addresses";

const PIECES = 8;
/** So many areas are asked about one by one. */
const MOST_SINGLE = 300;

/** An area cut into its parts inside and outside of these seams, by rows: E6:E20 at E8:E9 is E6:E7, E8:E9 and E10:E20. */
export function splitAt(area: Area, seams: readonly Area[]): readonly Area[] {
  const end = area.row + area.rows;
  const cuts = new Set<number>();
  for (const seam of seams) {
    if (!overlaps(seam, area)) continue;
    if (seam.row > area.row) cuts.add(seam.row);
    if (seam.row + seam.rows < end) cuts.add(seam.row + seam.rows);
  }
  const starts = [area.row, ...[...cuts].sort((a, b) => a - b)];
  return starts.map((row, index) => ({ ...area, row, rows: (starts[index + 1] ?? end) - row }));
}

/** The cells of an address in smaller addresses: first its areas apart, then eight pieces by rows, then single columns. */
export function piecesOf(address: string): readonly string[] {
  const areas = areasOf(address);
  const [first] = areas;
  if (!first) return [];
  if (areas.length > 1 && areas.length <= MOST_SINGLE) return areas.map(areaAddress);
  if (areas.length > 1) {
    const size = Math.ceil(areas.length / PIECES);
    const count = Math.ceil(areas.length / size);
    return Array.from({ length: count }, (_, index) =>
      areas
        .slice(index * size, (index + 1) * size)
        .map(areaAddress)
        .join(",")
    );
  }
  return (first.rows > 1 ? byRows(first) : byColumns(first)).map(areaAddress);
}

function byRows(area: Area): readonly Area[] {
  const rows = Math.ceil(area.rows / PIECES);
  return Array.from({ length: Math.ceil(area.rows / rows) }, (_, index) => ({
    ...area,
    row: area.row + index * rows,
    rows: Math.min(rows, area.rows - index * rows),
  }));
}

function byColumns(area: Area): readonly Area[] {
  return Array.from({ length: area.columns }, (_, index) => ({ ...area, column: area.column + index, columns: 1 }));
}
