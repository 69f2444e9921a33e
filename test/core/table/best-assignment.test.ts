import fc from "fast-check";
import { bestAssignment } from "../../../src/core/table/best-assignment";

/** The greatest sum by trying everything. */
function bestSum(scores: readonly (readonly number[])[], row = 0, taken = 0): number {
  const own = scores[row];
  if (!own) return 0;
  let best = bestSum(scores, row + 1, taken);
  own.forEach((score, column) => {
    if (score > 0 && (taken & (1 << column)) === 0) {
      best = Math.max(best, score + bestSum(scores, row + 1, taken | (1 << column)));
    }
  });
  return best;
}

describe("the best assignment", () => {
  it("prefers the whole to the greatest single score", () => {
    expect(
      bestAssignment([
        [9, 8],
        [8, 1],
      ])
    ).toEqual([1, 0]);
  });

  it("leaves out what is worth nothing", () => {
    expect(bestAssignment([[-3, 0], [2, -1], []])).toEqual([null, 0, null]);
    expect(bestAssignment([])).toEqual([]);
  });

  it("is as good as trying everything, and gives no column twice", () => {
    const width = fc.integer({ min: 1, max: 6 });
    const matrix = width.chain((columns) =>
      fc.array(fc.array(fc.integer({ min: -5, max: 12 }), { minLength: columns, maxLength: columns }), { maxLength: 6 })
    );
    fc.assert(
      fc.property(matrix, (scores) => {
        const result = bestAssignment(scores);
        const columns = result.filter((column) => column !== null);
        expect(new Set(columns).size).toBe(columns.length);
        const points = result.map((column, row) => (column === null ? 0 : (scores[row]?.[column] ?? 0)));
        const sum = points.reduce((total, score) => total + score, 0);
        expect(sum).toBe(bestSum(scores));
      })
    );
  });
});
