/**
 * Gives each row of a score matrix at most one column so that the sum is greatest (the Hungarian method); scores of 0 and
 * less are as good as none. `result[row]` is the column, or null. All rows have the same number of columns.
 */
export function bestAssignment(scores: readonly (readonly number[])[]): readonly (number | null)[] {
  const rows = scores.length;
  const real = scores[0]?.length ?? 0;
  const columns = real + rows;
  const cost = (row: number, column: number): number => -Math.max(0, scores[row - 1]?.[column - 1] ?? 0);
  const rowPotential = new Array<number>(rows + 1).fill(0);
  const columnPotential = new Array<number>(columns + 1).fill(0);
  const rowOf = new Array<number>(columns + 1).fill(0);
  for (let row = 1; row <= rows; row++) {
    augment(row, columns, cost, rowPotential, columnPotential, rowOf);
  }
  const result = new Array<number | null>(rows).fill(null);
  for (let column = 1; column <= real; column++) {
    const row = rowOf[column] ?? 0;
    if (row > 0 && cost(row, column) < 0) result[row - 1] = column - 1;
  }
  return result;
}

/** One shortest augmenting path from `row`, after which the potentials are feasible again. */
function augment(
  row: number,
  columns: number,
  cost: (row: number, column: number) => number,
  rowPotential: number[],
  columnPotential: number[],
  rowOf: number[]
): void {
  const least = new Array<number>(columns + 1).fill(Infinity);
  const cameFrom = new Array<number>(columns + 1).fill(0);
  const used = new Array<boolean>(columns + 1).fill(false);
  rowOf[0] = row;
  let column = 0;
  do {
    used[column] = true;
    const current = rowOf[column] ?? 0;
    let delta = Infinity;
    let next = 0;
    for (let other = 1; other <= columns; other++) {
      if (used[other]) continue;
      const reduced = cost(current, other) - (rowPotential[current] ?? 0) - (columnPotential[other] ?? 0);
      if (reduced < (least[other] ?? Infinity)) {
        least[other] = reduced;
        cameFrom[other] = column;
      }
      if ((least[other] ?? Infinity) < delta) {
        delta = least[other] ?? Infinity;
        next = other;
      }
    }
    for (let other = 0; other <= columns; other++) {
      if (used[other]) {
        const owner = rowOf[other] ?? 0;
        rowPotential[owner] = (rowPotential[owner] ?? 0) + delta;
        columnPotential[other] = (columnPotential[other] ?? 0) - delta;
      } else least[other] = (least[other] ?? Infinity) - delta;
    }
    column = next;
  } while ((rowOf[column] ?? 0) !== 0);
  for (; column !== 0;) {
    const previous = cameFrom[column] ?? 0;
    rowOf[column] = rowOf[previous] ?? 0;
    column = previous;
  }
}
