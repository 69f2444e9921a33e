import type { Area } from "../grid/area";
import { areaOf } from "../grid/area";
import type { Grid } from "../grid/grid";
import type { TargetTable } from "../table/target-table";
import { FreeRoom } from "./free-room";
import { blockLimit } from "./next-table";
import { tableArea } from "./table-area";

/** The columns that scoring needs, in the order in which missing ones are added. */
export const SCORE_ROLES = ["weight", "actual", "completion", "score", "explanation"] as const;
export type ScoreRole = (typeof SCORE_ROLES)[number];

/** Where the score columns of one table stand, or will stand once the plan is applied. */
export interface ScoreLayout {
  readonly table: TargetTable;
  readonly columns: Readonly<Record<ScoreRole, number>>;
  /** Columns that the plan adds; the others carried their heading already. */
  readonly created: readonly ScoreRole[];
  /** Rows of the heading: its upper and its lowest row. */
  readonly headingTop: number;
  readonly headingRow: number;
  /** Rows of the body, from the first to the last indicator or total row. */
  readonly firstRow: number;
  readonly lastRow: number;
}

/**
 * Places the score columns of every table of a sheet: columns that carry the headings are used wherever they stand, the
 * missing ones go as one block directly right of the table, or of whatever foreign content stands there, but never beyond
 * another table. Null for a table that finds no such columns, or whose headings find no row (it starts in the sheet's
 * first row without a header).
 */
export function scoreLayouts(grid: Grid, tables: readonly TargetTable[]): readonly (ScoreLayout | null)[] {
  const room = new FreeRoom(grid, tables.map(tableArea));
  return tables.map((table) => {
    const layout = placeColumns(table, room, blockLimit(grid, table, tables));
    if (layout) for (const area of createdAreas(layout)) room.take(area);
    return layout;
  });
}

function placeColumns(table: TargetTable, room: FreeRoom, limit: number): ScoreLayout | null {
  const rows = bodyRows(table);
  const headingRow = table.headerRow ?? rows.first - 1;
  if (headingRow < 0) return null;
  const headingTop = table.headerTop ?? headingRow;
  const created = SCORE_ROLES.filter((role) => table.columns[role] === undefined);
  const start = room.firstColumns(table.lastColumn + 1, created.length, { from: headingTop, to: rows.last }, limit);
  if (start === null && created.length > 0) return null;
  const column = (role: ScoreRole) => table.columns[role] ?? (start ?? 0) + created.indexOf(role);
  return {
    table,
    columns: {
      weight: column("weight"),
      actual: column("actual"),
      completion: column("completion"),
      score: column("score"),
      explanation: column("explanation"),
    },
    created,
    headingTop,
    headingRow,
    firstRow: rows.first,
    lastRow: rows.last,
  };
}

function bodyRows(table: TargetTable): { first: number; last: number } {
  const first = table.indicators.reduce((least, { row }) => Math.min(least, row), table.firstRow);
  const last = table.indicators.reduce((most, { row }) => Math.max(most, row), table.totalRow ?? first);
  return { first: Math.max(first, (table.headerRow ?? -1) + 1), last };
}

/** The rectangles of created columns, heading and body; neighbours are one rectangle. */
export function createdAreas(layout: ScoreLayout): readonly Area[] {
  const columns = layout.created.map((role) => layout.columns[role]);
  const first = columns[0];
  if (first === undefined) return [];
  return [areaOf(layout.headingTop, first, layout.lastRow - layout.headingTop + 1, columns.length)];
}
