import { levelLabelOf } from "../lexicon/levels";
import { isContinued, isGoal, isNote, isTitle, isTotal } from "../lexicon/row-words";
import { normaliseHeading } from "../lexicon/heading-roles";
import type { Territory } from "./align-row";
import type { HeaderBand } from "./find-headers";
import type { HeaderPiece } from "./split-header";
import { splitHeader } from "./split-header";
import type { SheetView } from "./sheet-view";

/** Rows [from, to) of a sheet. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}

/** Where a table may be: its header, and the rows and columns its body may fill. */
export interface TablePlan {
  readonly header: HeaderPiece | null;
  readonly territory: Territory;
  /** Parts of the body; the header is repeated between them. */
  readonly segments: readonly RowRange[];
  readonly repeatedHeaders: readonly number[];
}

/** One plan for each header, except for headers that only repeat the one above within the same table. */
export function planTables(view: SheetView, bands: readonly HeaderBand[]): readonly TablePlan[] {
  const placed = bands.flatMap((band, index) => {
    const end = bands[index + 1]?.top ?? view.grid.bottom;
    return splitHeader(view, band, end).map((piece) => ({ piece, index }));
  });
  const plans: TablePlan[] = [];
  for (const { piece, index } of placed) {
    const segment = { from: piece.bottom + 1, to: bodyEnd(view, piece, bands.slice(index + 1)) };
    const open = lastPlanOver(plans, piece);
    const before = open === null ? undefined : plans[open];
    if (open !== null && before && repeats(view, before, piece, segment)) {
      const rows = Array.from({ length: piece.bottom - piece.top + 1 }, (_, offset) => piece.top + offset);
      plans[open] = {
        ...before,
        segments: [...before.segments, segment],
        repeatedHeaders: [...before.repeatedHeaders, ...rows],
      };
    } else plans.push({ header: piece, territory: territoryOf(view, piece), segments: [segment], repeatedHeaders: [] });
  }
  const ranges = plans.map((plan) => [plan, rowsOf(plan)] as const);
  return ranges.map(([plan, rows]) => ({ ...plan, territory: fenced(plan, rows, ranges) }));
}

/** The body ends above the next header that stands over the same columns. */
function bodyEnd(view: SheetView, piece: HeaderPiece, below: readonly HeaderBand[]): number {
  const next = below.find(({ headings }) =>
    headings.some(({ column, roles }) => roles !== null && column >= piece.first && column <= piece.last)
  );
  return next?.top ?? view.grid.bottom;
}

function lastPlanOver(plans: readonly TablePlan[], piece: HeaderPiece): number | null {
  for (let index = plans.length - 1; index >= 0; index--) {
    const { first, last } = plans[index]?.territory ?? { first: 0, last: -1 };
    if (first <= piece.last && piece.first <= last) return index;
  }
  return null;
}

/** The same headings again, directly under rows of the table, and the levels do not begin anew. */
function repeats(view: SheetView, plan: TablePlan, piece: HeaderPiece, segment: RowRange): boolean {
  const { header, segments } = plan;
  if (!header || !sameHeadings(header, piece)) return false;
  const last = segments[segments.length - 1];
  if (!last || !bodyReaches(view, last, piece)) return false;
  const seen = level1Sequence(view, last, piece);
  const [next] = level1Sequence(view, segment, piece);
  return next === undefined || !seen.slice(0, -1).includes(next) || seen[seen.length - 1] === next;
}

/** Score columns are headed over the first part only: what stands beyond the repeated headings says nothing. */
function sameHeadings(first: HeaderPiece, second: HeaderPiece): boolean {
  const last = second.headings.reduce((most, { column }) => Math.max(most, column), -1);
  const over = first.headings.filter(({ column }) => column <= last);
  const words = new Map(over.map(({ column, text }) => [column, normaliseHeading(text)] as const));
  const same = second.headings.filter(({ column, text }) => words.get(column) === normaliseHeading(text)).length;
  return same >= 3 && same * 10 >= Math.max(over.length, second.headings.length) * 7;
}

const BLANK_ROWS = 3;

/** The row above the repeated header, over a few blank rows or “目标表（续）”, is one of the table's own. */
function bodyReaches(view: SheetView, segment: RowRange, piece: HeaderPiece): boolean {
  for (let row = piece.top - 1; row >= segment.from && row >= piece.top - 1 - BLANK_ROWS; row--) {
    const cells = view.cellsOf(row).filter(({ column }) => column >= piece.first && column <= piece.last);
    const first = cells[0];
    if (!first || (cells.length === 1 && isContinued(first.compact))) continue;
    const other = first.signature || isTitle(first.compact) || isNote(first.compact) || isGoal(first.compact);
    return cells.length > 1 && !other && !cells.slice(0, 4).some(({ compact }) => isTotal(compact));
  }
  return piece.top === segment.from;
}

function level1Sequence(view: SheetView, { from, to }: RowRange, piece: HeaderPiece): readonly string[] {
  const names: string[] = [];
  for (let row = from; row < to; row++) {
    for (const cell of view.cellsOf(row)) {
      if (cell.column < piece.first || cell.column > piece.last || cell.compact.length > 20) continue;
      const label = cell.level ?? levelLabelOf(cell.levels?.level1 ?? "");
      const name = label?.level1 ?? label?.level2?.level1;
      if (name && names[names.length - 1] !== name) names.push(name);
    }
  }
  return names;
}

function territoryOf(view: SheetView, { first, last }: HeaderPiece): Territory {
  return { first, last, from: view.grid.left, limit: view.grid.right };
}

/** A shifted row may leave its table's columns, but not enter a neighbour's. */
function fenced(plan: TablePlan, rows: RowRange, others: readonly (readonly [TablePlan, RowRange])[]): Territory {
  let { from, limit } = plan.territory;
  const { first, last } = plan.territory;
  for (const [other, otherRows] of others) {
    if (other === plan || rows.from >= otherRows.to || otherRows.from >= rows.to) continue;
    if (other.territory.first > last) limit = Math.min(limit, other.territory.first);
    if (other.territory.last < first) from = Math.max(from, other.territory.last + 1);
  }
  return { first, last, from, limit };
}

function rowsOf({ header, segments }: TablePlan): RowRange {
  return { from: header?.top ?? segments[0]?.from ?? 0, to: segments[segments.length - 1]?.to ?? 0 };
}
