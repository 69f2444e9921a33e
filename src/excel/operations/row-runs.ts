/** Rows of a rectangle that may be written together: neighbours that are all visible, or all hidden. */
export interface RowRun {
  readonly from: number;
  readonly rows: number;
}

/**
 * Excel puts a block that is written over filtered rows into the wrong rows. A block is therefore never written over a border
 * between visible and hidden rows. `hidden[i]` tells of row i of the rectangle.
 */
export function rowRuns(hidden: readonly boolean[]): readonly RowRun[] {
  const runs: { from: number; rows: number }[] = [];
  hidden.forEach((state, row) => {
    const last = runs[runs.length - 1];
    if (last && hidden[row - 1] === state) last.rows++;
    else runs.push({ from: row, rows: 1 });
  });
  return runs;
}
