import { scoreSheet } from "../../src/actions/score-sheet";
import { undoLast } from "../../src/actions/undo-last";
import { cellKey } from "../excel-host/model/workbook";
import type { SheetSketch } from "../excel-host/model/workbook-of";
import { countySheet } from "./county-sheet";
import { openAddIn } from "./open-add-in";
import type { AddIn } from "./open-add-in";

const SHEET = "整体绩效目标表";
/** Columns counted from 0 in the county's sheet with 权重 and 实际完成值. */
const [SCORE, EXPLANATION] = [11, 12];

/** The county's table with 完成率, 得分 and 评分说明 of its own. */
function withColumns(more: Partial<SheetSketch> = {}): SheetSketch {
  const sketch = countySheet();
  const rows = sketch.rows.map((row, at) => (at === 3 ? [...row, "完成率", "得分", "评分说明"] : row));
  return { ...sketch, rows, ...more };
}

function widthOf(addIn: AddIn, column: number): number | undefined {
  return addIn.sheet(SHEET).columnWidths.get(column);
}

function wraps(addIn: AddIn, row: number): boolean {
  return addIn.sheet(SHEET).styles.get(cellKey(row, EXPLANATION))?.wrap === true;
}

describe("room for the explanations", () => {
  it("wraps them in a 评分说明 column that was there, and widens it while it has the standard width", async () => {
    const addIn = openAddIn({ [SHEET]: withColumns() });
    const before = addIn.program.snapshot();
    await scoreSheet(addIn.host, "active");
    expect([4, 7, 10].every((row) => wraps(addIn, row))).toBe(true);
    expect(widthOf(addIn, EXPLANATION)).toBeGreaterThan(40);
    expect(widthOf(addIn, SCORE)).toBeUndefined();
    expect(await scoreSheet(addIn.host, "active")).toMatchObject({ run: null });
    await undoLast(addIn.host);
    expect(addIn.program.snapshot()).toEqual(before);
  });

  it("leaves a width that the user chose, and every row height, as they are", async () => {
    const addIn = openAddIn({ [SHEET]: withColumns({ columnWidths: { M: 22 } }) });
    const heights = new Map(addIn.sheet(SHEET).rowHeights);
    await scoreSheet(addIn.host, "active");
    expect(widthOf(addIn, EXPLANATION)).toBe(22);
    expect(addIn.sheet(SHEET).rowHeights).toEqual(heights);
  });

  it("makes its own column wider for long explanations than for short ones", async () => {
    const widths = [];
    for (const actual of [26, "改造了二十几个，其余的因为居民意见没有统一，要到明年第一季度才能完成，届时一并验收。"]) {
      const sketch = countySheet();
      const rows = sketch.rows.map((row, at) => (at === 5 ? [...row.slice(0, 9), actual] : row));
      const addIn = openAddIn({ [SHEET]: { ...sketch, rows } });
      await scoreSheet(addIn.host, "active");
      widths.push(widthOf(addIn, EXPLANATION) ?? 0);
    }
    expect(widths[1]).toBeGreaterThan(widths[0] ?? Infinity);
  });
});
