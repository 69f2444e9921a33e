import { gridOf } from "./grid-of";

describe("a grid written as text", () => {
  const grid = gridOf(
    [
      "指标 | 目标 | 期限 |",
      "↑ | 0.9 {0%} | 2024-12-31 {yyyy年m月d日}",
      "合计 | ← | =B2*2 → 1756 {#,##0.00}",
      "| '15 | #REF! | TRUE",
    ],
    { top: 4, left: 1 }
  );

  it("holds values, shown texts and formats", () => {
    expect(grid.cell(5, 2)).toMatchObject({ value: 0.9, text: "90%", format: "0%" });
    expect(grid.cell(5, 3)).toMatchObject({ value: 45657, text: "2024年12月31日" });
    expect(grid.cell(6, 3)).toMatchObject({ value: 1756, text: "1,756.00", formula: "=B2*2" });
    expect(grid.cell(7, 2)).toMatchObject({ value: "15", text: "15" });
    expect(grid.cell(7, 3)).toMatchObject({ value: "#REF!", isError: true });
    expect(grid.cell(7, 4)).toMatchObject({ value: true });
  });

  it("holds merged areas", () => {
    expect(grid.merges).toEqual([
      { row: 4, column: 1, rows: 2, columns: 1 },
      { row: 6, column: 1, rows: 1, columns: 2 },
    ]);
  });
});
