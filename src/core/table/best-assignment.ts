/**
 * Gives each row of a score matrix at most one column so that the sum is greatest (the Hungarian method); scores of 0 and
 * less are as good as none. `result[row]` is the column, or null. All rows have the same number of columns.
 */
export function bestAssignment(scores: readonly (readonly number[])[]): readonly (number | null)[] {
  const matching = new Matching(scores);
  for (let row = 1; row <= scores.length; row++) matching.place(row);
  return matching.result();
}

/** Rows and columns count from 1; 0 stands for “not matched”. One spare column for each row costs nothing. */
class Matching {
  private readonly rows: number;
  private readonly real: number;
  private readonly rowPotential: Float64Array;
  private readonly columnPotential: Float64Array;
  private readonly rowOf: Int32Array;
  private readonly cameFrom: Int32Array;

  constructor(private readonly scores: readonly (readonly number[])[]) {
    this.rows = scores.length;
    this.real = scores[0]?.length ?? 0;
    const columns = this.real + this.rows + 1;
    this.rowPotential = new Float64Array(this.rows + 1);
    this.columnPotential = new Float64Array(columns);
    this.rowOf = new Int32Array(columns);
    this.cameFrom = new Int32Array(columns);
  }

  /** Finds the cheapest way to give this row a column too, moving others if need be. */
  place(row: number): void {
    this.rowOf[0] = row;
    for (let column = this.cheapestFreeColumn(); column !== 0;) {
      const previous = this.cameFrom[column] ?? 0;
      this.rowOf[column] = this.rowOf[previous] ?? 0;
      column = previous;
    }
  }

  result(): readonly (number | null)[] {
    const result = new Array<number | null>(this.rows).fill(null);
    for (let column = 1; column <= this.real; column++) {
      const row = this.rowOf[column] ?? 0;
      if (row > 0 && this.cost(row, column) < 0) result[row - 1] = column - 1;
    }
    return result;
  }

  private cost(row: number, column: number): number {
    return -Math.max(0, this.scores[row - 1]?.[column - 1] ?? 0);
  }

  /** Shortest path over reduced costs from the row in column 0 to a column that nobody has. */
  private cheapestFreeColumn(): number {
    const least = new Float64Array(this.rowOf.length).fill(Infinity);
    const used = new Uint8Array(this.rowOf.length);
    let column = 0;
    do {
      used[column] = 1;
      const next = this.relax(column, least, used);
      this.shift(least[next] ?? 0, least, used);
      column = next;
    } while ((this.rowOf[column] ?? 0) !== 0);
    return column;
  }

  /** Looks from one column's row at all unused columns; returns the one that is now nearest. */
  private relax(from: number, least: Float64Array, used: Uint8Array): number {
    const row = this.rowOf[from] ?? 0;
    let nearest = 0;
    for (let column = 1; column < least.length; column++) {
      if (used[column]) continue;
      const reduced = this.cost(row, column) - (this.rowPotential[row] ?? 0) - (this.columnPotential[column] ?? 0);
      if (reduced < (least[column] ?? 0)) {
        least[column] = reduced;
        this.cameFrom[column] = from;
      }
      if (nearest === 0 || (least[column] ?? 0) < (least[nearest] ?? 0)) nearest = column;
    }
    return nearest;
  }

  private shift(delta: number, least: Float64Array, used: Uint8Array): void {
    for (let column = 0; column < least.length; column++) {
      if (used[column]) {
        const owner = this.rowOf[column] ?? 0;
        this.rowPotential[owner] = (this.rowPotential[owner] ?? 0) + delta;
        this.columnPotential[column] = (this.columnPotential[column] ?? 0) - delta;
      } else least[column] = (least[column] ?? 0) - delta;
    }
  }
}
