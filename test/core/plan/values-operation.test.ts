import fc from "fast-check";
import { columnRuns } from "../../../src/core/plan/column-runs";
import { valuesOperations } from "../../../src/core/plan/values-operation";
import { gridOf } from "../grid/grid-of";

describe("scattered cells as few rectangles", () => {
  it("makes one rectangle of neighbouring columns and another of those apart", () => {
    const grid = gridOf(["甲 | =1+1 → 2 | 3", "| 5 |"]);
    const operations = valuesOperations(grid, [
      { row: 0, column: 0, cell: { number: "1" } },
      { row: 1, column: 1, cell: { clear: true } },
      { row: 3, column: 5, cell: { number: "2" } },
    ]);
    expect(operations).toEqual([
      {
        op: "values",
        area: { row: 0, column: 0, rows: 2, columns: 2 },
        cells: [
          [{ number: "1" }, null],
          [null, { clear: true }],
        ],
        expected: [
          ["甲", "=1+1"],
          [null, 5],
        ],
      },
      {
        op: "values",
        area: { row: 3, column: 5, rows: 1, columns: 1 },
        cells: [[{ number: "2" }]],
        expected: [[null]],
      },
    ]);
  });

  it("holds every placed cell exactly once, whatever the order", () => {
    const place = fc.record({ row: fc.nat(30), column: fc.nat(12) });
    fc.assert(
      fc.property(fc.uniqueArray(place, { selector: ({ row, column }) => `${row},${column}` }), (places) => {
        const placed = places.map((at) => ({ ...at, cell: { number: `${at.row}${at.column}` } }));
        const found = valuesOperations(gridOf([""]), placed).flatMap(({ area, cells }) =>
          cells.flatMap((line, r) => line.flatMap((cell, c) => (cell ? [`${area.row + r},${area.column + c}`] : [])))
        );
        expect(found.sort()).toEqual(places.map(({ row, column }) => `${row},${column}`).sort());
      })
    );
  });
});

describe("positions as vertical runs", () => {
  it("joins neighbours under each other and keeps columns apart", () => {
    const runs = columnRuns([
      { row: 7, column: 4 },
      { row: 5, column: 4 },
      { row: 6, column: 4 },
      { row: 6, column: 4 },
      { row: 9, column: 3 },
    ]);
    expect(runs).toEqual([
      { row: 9, column: 3, rows: 1, columns: 1 },
      { row: 5, column: 4, rows: 3, columns: 1 },
    ]);
  });
});
