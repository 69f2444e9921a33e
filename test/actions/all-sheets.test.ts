import { buildSummary } from "../../src/actions/build-summary";
import { scoreSheet } from "../../src/actions/score-sheet";
import { undoLast } from "../../src/actions/undo-last";
import { validateSheet } from "../../src/actions/validate-sheet";
import { countySheet } from "./county-sheet";
import { openAddIn } from "./open-add-in";
import type { SheetSketch } from "../excel-host/model/workbook-of";

function departments(count: number): Record<string, SheetSketch> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => {
      const sketch = countySheet({ rows: 7 + (index % 3) });
      const rows = sketch.rows.map((row, at) => (at === 2 ? [`某某县第${index + 1}局`] : row));
      return [`部门${index + 1}`, { ...sketch, rows }];
    })
  );
}

describe("all sheets of a workbook in one run", () => {
  it("leaves hidden sheets, our own and those without a table out, lists protected ones, and does the others", async () => {
    const addIn = openAddIn({
      ...departments(2),
      隐藏: { ...countySheet(), visibility: "Hidden" },
      已保护: { ...countySheet(), protected: true },
      说明: [["填表说明：只填白色单元格"]],
    });
    await buildSummary(addIn.host, "active");
    const outcome = await scoreSheet(addIn.host, "all");
    expect(outcome.sheets.map(({ sheet }) => sheet.name)).toEqual(["部门1", "部门2"]);
    expect(outcome.skipped.map(({ sheet, why }) => [sheet.name, why])).toEqual([["已保护", "protected"]]);
    expect(addIn.value("部门2", "L6")).toBe(4.8);
    expect(addIn.value("隐藏", "L6")).toBeNull();
  });

  it("is one run: one undo takes every sheet back", async () => {
    const addIn = openAddIn(departments(5));
    const before = addIn.program.snapshot();
    await scoreSheet(addIn.host, "all");
    expect((await addIn.host.runs()).map(({ sheets }) => sheets.length)).toEqual([5]);
    await undoLast(addIn.host);
    expect(addIn.program.snapshot()).toEqual(before);
  });

  it("takes no more round trips for ten sheets than for one", async () => {
    const costs = [];
    for (const count of [1, 10]) {
      const addIn = openAddIn(departments(count));
      await scoreSheet(addIn.host, "all");
      await validateSheet(addIn.host, "all");
      await addIn.program.idle();
      costs.push(addIn.program.stats.syncs);
    }
    expect(costs[1]).toBe(costs[0]);
  });

  it("tells how far it is, can be stopped between chunks, and says what was written", async () => {
    const many = Object.fromEntries(
      Array.from({ length: 4 }, (_, index) => [`大表${index + 1}`, countySheet({ rows: 4500 })])
    );
    const addIn = openAddIn(many);
    const stop = new AbortController();
    const seen: (readonly [number, number])[] = [];
    const outcome = await validateSheet(addIn.host, "all", {
      signal: stop.signal,
      progress: (done, total) => seen.push([done, total]),
    });
    expect(outcome.cancelled).toBe(false);
    expect(seen.length).toBeGreaterThan(3);
    expect(seen.every(([done, total]) => done <= total)).toBe(true);
    stop.abort();
    await expect(validateSheet(addIn.host, "all", { signal: stop.signal })).rejects.toMatchObject({
      code: "cancelled",
    });
  }, 120_000);

  it("keeps what was written before a stop undoable", async () => {
    const addIn = openAddIn({ 大表1: countySheet({ rows: 9000 }), 大表2: countySheet({ rows: 9000 }) });
    const before = addIn.program.snapshot();
    const stop = new AbortController();
    let reading = true;
    const outcome = await scoreSheet(addIn.host, "all", {
      signal: stop.signal,
      progress: (done, total) => {
        if (done === total) reading = false;
        else if (!reading) stop.abort();
      },
    });
    expect(outcome).toMatchObject({ cancelled: true });
    expect(outcome.run).not.toBeNull();
    await undoLast(addIn.host);
    expect(addIn.program.snapshot()).toEqual(before);
  }, 240_000);

  it("refuses a second click while a run is under way", async () => {
    const addIn = openAddIn(departments(2));
    const first = scoreSheet(addIn.host, "all");
    await expect(scoreSheet(addIn.host, "all")).rejects.toMatchObject({ code: "busy" });
    await expect(undoLast(addIn.host)).rejects.toMatchObject({ code: "busy" });
    expect((await first).written).toBeGreaterThan(0);
    expect((await undoLast(addIn.host)).entry).not.toBeNull();
  });

  it("ranks departments in the summary, with one native chart and a second level below", async () => {
    const addIn = openAddIn(departments(3), { calculate: true });
    await scoreSheet(addIn.host, "all");
    addIn.program.edit("部门2", "J6", 26);
    await scoreSheet(addIn.host, "all");
    await buildSummary(addIn.host, "all");
    await addIn.program.idle();
    const summary = addIn.sheet("绩效评分汇总");
    expect(addIn.value("绩效评分汇总", "B4")).toBe("某某县第2局");
    expect(["A4", "A5"].map((at) => addIn.value("绩效评分汇总", at))).toEqual([1, 2]);
    expect(summary.charts).toHaveLength(1);
    expect([...summary.cells.values()].map(({ value }) => value)).toContain("各部门（单位）分类得分");
  });

  it("finds the first sheet with a table when the active one has none", async () => {
    const addIn = openAddIn({ 说明: [["填表说明"]], ...departments(1) });
    const outcome = await scoreSheet(addIn.host, "active-or-first");
    expect(outcome.sheets.map(({ sheet }) => sheet.name)).toEqual(["部门1"]);
  });
});
