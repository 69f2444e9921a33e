import type { Columns } from "./assign-columns";
import { likeness } from "./likeness";
import type { CellView } from "./cell-view";
import type { SheetView } from "./sheet-view";
import type { Role } from "./target-table";
import { ROLES } from "./target-table";

/** The cells of one row by role, and where a role's empty cell is. */
export interface AlignedRow {
  readonly row: number;
  /** Own cells of the row that hold something. */
  readonly cells: Readonly<Partial<Record<Role, CellView>>>;
  /** Column of each role in this row; absent when a shifted row has no such cell. */
  readonly places: Columns;
  readonly shifted: boolean;
}

/** Where the cells of a table's rows may stand. */
export interface Territory {
  readonly first: number;
  readonly last: number;
  /** One past the last column that a shifted row may reach: the neighbouring table, or the end of the sheet. */
  readonly limit: number;
  readonly from: number;
}

/**
 * Puts the cells of a row under the roles of the table's columns. A row whose contents contradict the columns (its type
 * sign stands under another heading, its level2 under 一级指标) is aligned by its contents instead, keeping the order of the
 * columns: rows 18 to 29 of the published table are shifted to the left, and the last has every second cell empty.
 */
export function alignRow(view: SheetView, row: number, columns: Columns, territory: Territory): AlignedRow {
  const inPlace = rowInPlace(view, row, columns);
  if (!contradicts(view, inPlace, columns, territory)) return inPlace;
  const cells = view.cellsOf(row).filter(({ column }) => column >= territory.from && column < territory.limit);
  const aligned = bestOf(cells, columns, territory);
  const before = scoreOf(inPlace.cells, cells, columns, territory);
  if (scoreOf(aligned, cells, columns, territory) < before + BETTER_BY) return inPlace;
  return { row, cells: aligned, places: placesOf(aligned, columns), shifted: true };
}

/**
 * The best alignment cell by cell, or that of a row moved as a whole: as far as its type sign stands from the type column.
 * 定性 | 及时 | (no unit) | 是否按时 moved to the left has no unit, although a short text stands in the unit's column.
 */
function bestOf(cells: readonly CellView[], columns: Columns, territory: Territory): Cells {
  const single = bestAlignment(cells, columns, territory);
  const moved = (single.type?.column ?? 0) - (columns.type ?? 0);
  if (!single.type || moved === 0) return single;
  const home = movedBy(columns, moved);
  const whole = bestAlignment(cells, home, territory);
  return scoreOf(whole, cells, home, territory) > scoreOf(single, cells, columns, territory) ? whole : single;
}

/** Where the columns would be for a row moved as a whole; what stands beside the table does not move. */
function movedBy(columns: Columns, by: number): Columns {
  const moved = (Object.entries(columns) as [Role, number][]).map(([role, column]): [Role, number] => [
    role,
    BESIDE.has(role) ? column : column + by,
  ]);
  return Object.fromEntries(moved);
}

const BETTER_BY = 4;

function rowInPlace(view: SheetView, row: number, columns: Columns): AlignedRow {
  const cells: Partial<Record<Role, CellView>> = {};
  for (const role of ROLES) {
    const column = columns[role];
    if (column === undefined) continue;
    const cell = view.find(row, column);
    if (cell) cells[role] = cell;
  }
  return { row, cells, places: columns, shifted: false };
}

function contradicts(view: SheetView, { row, cells }: AlignedRow, columns: Columns, territory: Territory): boolean {
  const { level1, level2, name, type, target } = cells;
  const typed = columns.type !== undefined;
  const signInPlace = typed ? isSign(type) : target?.compared === true || target?.number === true;
  if (!signInPlace) {
    const { first, last, from, limit } = territory;
    const reach = typed ? { from, to: limit - 1 } : { from: first, to: last };
    const others = view.cellsOf(row).filter(({ column }) => column >= reach.from && column <= reach.to);
    if (others.some((it) => (typed ? it.type !== null : it.compared))) return true;
    if (name?.level && !level2?.level && columns.level2 !== undefined) return true;
  }
  if (level1?.level && level1.level.level1 === null && !level2?.level?.level2) return columns.level2 !== undefined;
  if (level2?.level && level2.level.level2 === null && !level1?.level) return columns.level1 !== undefined;
  return !name && level2 !== undefined && level2.level === null && (type !== undefined || target !== undefined);
}

function isSign(cell: CellView | undefined): boolean {
  return cell !== undefined && (cell.type !== null || cell.quantitative);
}

type Cells = Readonly<Partial<Record<Role, CellView>>>;

const IN_PLACE = 1.5;
const SCORE_COLUMN_IN_PLACE = 4;
const LEFT_OUT = -2;
/** Columns that the add-in or a clerk puts beside the table stay where they are when rows of the table are shifted. */
const BESIDE: ReadonlySet<Role> = new Set(["weight", "actual", "completion", "score", "explanation", "reason"]);

function matchScore(cell: CellView, role: Role, columns: Columns): number {
  const inPlace = columns[role] === cell.column;
  if (!BESIDE.has(role)) return likeness(cell, role) + (inPlace ? IN_PLACE : 0);
  return likeness(cell, role) + (inPlace ? SCORE_COLUMN_IN_PLACE : -SCORE_COLUMN_IN_PLACE);
}

function leftOut(cell: CellView, territory: Territory): number {
  return cell.column >= territory.first && cell.column <= territory.last && !cell.signature ? LEFT_OUT : 0;
}

function scoreOf(aligned: Cells, own: readonly CellView[], columns: Columns, territory: Territory): number {
  const taken = new Set(Object.values(aligned));
  let score = 0;
  for (const [role, cell] of Object.entries(aligned) as [Role, CellView][]) score += matchScore(cell, role, columns);
  for (const cell of own) if (!taken.has(cell)) score += leftOut(cell, territory);
  return score;
}

/**
 * The best matching of cells, from left to right, with roles in the order of their columns; either may be left out.
 * `best[i][j]` is the score of the first i cells and j roles.
 */
function bestAlignment(cells: readonly CellView[], columns: Columns, territory: Territory): Cells {
  const roles = rolesInOrder(columns);
  const width = roles.length + 1;
  const best = new Float64Array((cells.length + 1) * width);
  const at = (i: number, j: number): number => best[i * width + j] ?? 0;
  const matched = (i: number, j: number): number => {
    const [cell, role] = [cells[i - 1], roles[j - 1]];
    return cell && role ? at(i - 1, j - 1) + matchScore(cell, role, columns) : -Infinity;
  };
  const without = (i: number, j: number): number => {
    const cell = cells[i - 1];
    return at(i - 1, j) + (cell ? leftOut(cell, territory) : 0);
  };
  for (let i = 1; i <= cells.length; i++) {
    for (let j = 0; j < width; j++) {
      const kept = j > 0 ? Math.max(at(i, j - 1), matched(i, j)) : -Infinity;
      best[i * width + j] = Math.max(without(i, j), kept);
    }
  }
  const result: Partial<Record<Role, CellView>> = {};
  for (let i = cells.length, j = roles.length; i > 0 && j > 0;) {
    const [cell, role] = [cells[i - 1], roles[j - 1]];
    if (at(i, j) === at(i, j - 1)) j--;
    else if (at(i, j) === without(i, j)) i--;
    else {
      if (cell && role) result[role] = cell;
      [i, j] = [i - 1, j - 1];
    }
  }
  return result;
}

function rolesInOrder(columns: Columns): readonly Role[] {
  return (Object.entries(columns) as [Role, number][]).sort(([, a], [, b]) => a - b).map(([role]) => role);
}

/**
 * Where the row's roles stand: found cells where they are; an empty role as far from its column as its neighbour on the
 * left (else on the right), if that is between the neighbours; what stands beside the table in its own column.
 */
function placesOf(cells: Cells, columns: Columns): Columns {
  const roles = rolesInOrder(columns);
  const places: Columns = {};
  roles.forEach((role, index) => {
    const column = columns[role] ?? 0;
    const found = cells[role];
    if (found || BESIDE.has(role)) {
      places[role] = found?.column ?? column;
      return;
    }
    const left = roles
      .slice(0, index)
      .reverse()
      .find((it) => cells[it]);
    const right = roles.slice(index + 1).find((it) => cells[it] && !BESIDE.has(it));
    const after = left ? (cells[left]?.column ?? -1) : -1;
    const before = right ? (cells[right]?.column ?? Infinity) : Infinity;
    const candidates = [left, right].flatMap((it) =>
      it ? [column + (cells[it]?.column ?? 0) - (columns[it] ?? 0)] : []
    );
    const place = candidates.find((it) => it > after && it < before);
    if (place !== undefined) places[role] = place;
  });
  return places;
}
