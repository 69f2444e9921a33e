import type { SheetView } from "./sheet-view";
import type { TablePlan } from "./table-plan";

/** Fewer rows with type signs are no table. */
const LEAST_ROWS = 2;
const LARGEST_GAP = 6;

/**
 * Tables that lost their header: runs of rows with type signs (or comparisons) beside level labels of the vocabulary, in
 * rows that no other table has.
 */
export function findHeaderless(view: SheetView, isTaken: (row: number) => boolean): readonly TablePlan[] {
  const plans: TablePlan[] = [];
  let typed: number[] = [];
  const close = (): void => {
    const plan = planOf(view, typed, isTaken);
    if (plan) plans.push(plan);
    typed = [];
  };
  for (let row = view.grid.top; row < view.grid.bottom; row++) {
    const previous = typed[typed.length - 1];
    if (isTaken(row) || (previous !== undefined && row - previous > LARGEST_GAP)) close();
    if (!isTaken(row) && isTyped(view, row)) typed.push(row);
  }
  close();
  return plans;
}

function isTyped(view: SheetView, row: number): boolean {
  const cells = view.cellsOf(row);
  return cells.length >= 3 && cells.some(({ type, compared }) => type !== null || compared);
}

function planOf(view: SheetView, typed: readonly number[], isTaken: (row: number) => boolean): TablePlan | null {
  const [top, bottom] = [typed[0], typed[typed.length - 1]];
  if (top === undefined || bottom === undefined || typed.length < LEAST_ROWS) return null;
  const labelled = (row: number) =>
    !isTaken(row) && view.cellsOf(row).some(({ level, levels }) => level !== null || levels !== null);
  let from = top;
  while (labelled(from - 1)) from--;
  let to = bottom + 1;
  while (to < view.grid.bottom && to - bottom <= LARGEST_GAP && labelled(to)) to++;
  const columns = columnsAround(view, typed);
  if (!columns) return null;
  return {
    header: null,
    territory: { ...columns, from: view.grid.left, limit: view.grid.right },
    segments: [{ from, to }],
    repeatedHeaders: [],
  };
}

/** The run of occupied columns in which the type signs stand. */
function columnsAround(view: SheetView, rows: readonly number[]): { first: number; last: number } | null {
  const occupied = new Set<number>();
  let sign: number | null = null;
  for (const row of rows) {
    for (const cell of view.cellsOf(row)) {
      occupied.add(cell.column);
      if (sign === null && (cell.type !== null || cell.compared)) sign = cell.column;
    }
  }
  if (sign === null) return null;
  let [first, last] = [sign, sign];
  while (occupied.has(first - 1)) first--;
  while (occupied.has(last + 1)) last++;
  return { first, last };
}
