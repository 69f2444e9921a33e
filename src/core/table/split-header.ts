import { isForeignHeading } from "../lexicon/heading-roles";
import { isTitle } from "../lexicon/row-words";
import type { HeaderBand, Heading } from "./find-headers";
import { bestRole } from "./find-headers";
import type { SheetView } from "./sheet-view";
import type { Role } from "./target-table";

/** The part of a header that belongs to one table. */
export interface HeaderPiece {
  readonly top: number;
  readonly bottom: number;
  /** Columns of the table, without those of `beside`. */
  readonly first: number;
  readonly last: number;
  readonly headings: readonly Heading[];
  /** Headings of score columns that stand apart, beyond an empty column or a foreign list. */
  readonly beside: readonly Heading[];
}

const SCORE_ROLES: ReadonlySet<Role> = new Set(["weight", "actual", "completion", "score", "explanation"]);
const CORE: readonly Role[] = ["level1", "level2", "name", "type", "target", "standard"];

/**
 * The tables under one heading row: parted where a column is empty from the header down, or where the headings begin
 * again. What is no table by itself is left out, unless it continues the table before it.
 */
export function splitHeader(view: SheetView, band: HeaderBand, end: number): readonly HeaderPiece[] {
  const occupied = occupiedColumns(view, band, end);
  const runs = columnRuns(band.headings, occupied).flatMap(splitAtRepetition);
  const pieces: HeaderPiece[] = [];
  for (const run of runs) {
    const before = pieces[pieces.length - 1];
    const piece = { top: band.top, bottom: band.bottom, beside: [], ...run };
    if (before && continues(before, run)) pieces[pieces.length - 1] = merged(before, run);
    else if (before && isScoreBlock(run.headings)) {
      pieces[pieces.length - 1] = { ...before, beside: [...before.beside, ...run.headings] };
    } else if (coreRoles(run.headings).size > 0) pieces.push(piece);
  }
  return pieces.filter(({ headings }) => coreRoles(headings).size >= 2);
}

interface Run {
  readonly first: number;
  readonly last: number;
  readonly headings: readonly Heading[];
}

const BLANK_ROWS = 4;

/** Columns that hold something in the rows under a header; notes and titles in a single cell do not count. */
function occupiedColumns(view: SheetView, band: HeaderBand, end: number): ReadonlySet<number> {
  const occupied = new Set<number>();
  let blank = 0;
  for (let row = band.bottom + 1; row < end && blank < BLANK_ROWS; row++) {
    const cells = view.cellsOf(row);
    blank = cells.length === 0 ? blank + 1 : 0;
    if (cells.length === 1 && isTitle(cells[0]?.compact ?? "")) break;
    if (cells.filter(({ compact }) => isForeignHeading(compact)).length >= 2) break;
    if (cells.length < 3) continue;
    for (const cell of cells) {
      const width = Math.min(view.mergeAt(cell)?.columns ?? 1, view.grid.right - cell.column);
      for (let column = cell.column; column < cell.column + width; column++) occupied.add(column);
    }
  }
  return occupied;
}

/** Runs of columns that have a heading or hold something, with their headings. */
function columnRuns(headings: readonly Heading[], occupied: ReadonlySet<number>): readonly Run[] {
  const columns = new Set(occupied);
  for (const { column, width } of headings) for (let it = column; it < column + width; it++) columns.add(it);
  const runs: { first: number; last: number; headings: Heading[] }[] = [];
  let next = 0;
  for (const column of [...columns].sort((first, second) => first - second)) {
    let run = runs[runs.length - 1];
    if (!run || column !== run.last + 1) runs.push((run = { first: column, last: column, headings: [] }));
    run.last = column;
    const heading = headings[next];
    if (heading?.column === column) {
      run.headings.push(heading);
      next++;
    }
  }
  return runs;
}

/** The headings of one table are among so many. */
const NEXT_HEADINGS = 24;

/** Two tables without a gap between them: a second 一级指标 (or 二级指标, 三级指标) begins the second table. */
function splitAtRepetition({ headings, first, last }: Run): readonly Run[] {
  const starts = [{ column: first, index: 0 }];
  let seen = new Set<string>();
  for (const [index, { column, roles, compact }] of headings.entries()) {
    const best = bestRole(roles);
    if (!best || best.weight < 6 || !["level1", "level2", "name"].includes(best.role)) continue;
    if (seen.has(compact) && coreRoles(headings.slice(index, index + NEXT_HEADINGS)).size >= 3) {
      starts.push({ column, index });
      seen = new Set();
    }
    seen.add(compact);
  }
  return starts.map(({ column, index }, position) => {
    const next = starts[position + 1];
    return {
      first: column,
      last: (next?.column ?? last + 1) - 1,
      headings: headings.slice(index, next?.index ?? headings.length),
    };
  });
}

function coreRoles(headings: readonly Heading[]): ReadonlySet<Role> {
  const best = headings.map(({ roles }) => bestRole(roles)).filter((it) => it !== null && it.weight >= 4);
  return new Set(best.flatMap((it) => (it && CORE.includes(it.role) ? [it.role] : [])));
}

/** A spacer column inside a table: what follows repeats nothing and brings what the table still lacks. */
function continues(before: HeaderPiece, run: Run): boolean {
  const left = coreRoles(before.headings);
  const right = coreRoles(run.headings);
  if (right.size === 0 || [...right].some((role) => left.has(role))) return false;
  if (right.has("name")) return !left.has("target") && !left.has("standard") && !left.has("type");
  return !left.has("standard") || !left.has("target");
}

function merged(before: HeaderPiece, run: Run): HeaderPiece {
  return { ...before, last: run.last, headings: [...before.headings, ...before.beside, ...run.headings], beside: [] };
}

function isScoreBlock(headings: readonly Heading[]): boolean {
  return (
    headings.length > 0 &&
    headings.every(({ roles }) => {
      const best = bestRole(roles);
      return best !== null && SCORE_ROLES.has(best.role);
    })
  );
}
