import { buildSummary } from "../../src/actions/build-summary";
import { clearMarks } from "../../src/actions/clear-marks";
import { scoreSheet } from "../../src/actions/score-sheet";
import { undoLast } from "../../src/actions/undo-last";
import { validateSheet } from "../../src/actions/validate-sheet";
import { writeActual } from "../../src/actions/write-actual";
import { countySheet } from "./county-sheet";
import { openAddIn } from "./open-add-in";

const SHEET = "整体绩效目标表";
const ACTIONS = { validateSheet, scoreSheet, buildSummary };

describe("sheets of other people", () => {
  it.each(["validateSheet", "scoreSheet"] as const)(
    "%s refuses a protected sheet before anything is written",
    async (name) => {
      const addIn = openAddIn({ [SHEET]: { ...countySheet(), protected: true } });
      const before = addIn.program.snapshot();
      await expect(ACTIONS[name](addIn.host, "active")).rejects.toMatchObject({
        code: "sheet-protected",
        params: { sheet: SHEET },
      });
      await expect(clearMarks(addIn.host, "all")).rejects.toMatchObject({ code: "sheet-protected" });
      expect(addIn.program.snapshot()).toEqual(before);
    }
  );

  it("goes past a protected sheet without a table, and refuses a protected one with a table", async () => {
    const notes = { rows: [["填表说明"]], protected: true };
    const addIn = openAddIn({ 填表说明: notes, [SHEET]: countySheet() });
    await scoreSheet(addIn.host, "active-or-first");
    expect(addIn.value(SHEET, "L6")).toBe(4.8);
    for (const sheets of [
      { 填表说明: notes, [SHEET]: { ...countySheet(), protected: true } },
      { [SHEET]: { ...countySheet(), protected: true }, 填表说明: notes },
    ])
      await expect(scoreSheet(openAddIn(sheets).host, "active-or-first")).rejects.toMatchObject({
        code: "sheet-protected",
        params: { sheet: SHEET },
      });
  });

  it("notices a protection that was set after the sheet was read", async () => {
    const addIn = openAddIn({ [SHEET]: countySheet() });
    addIn.program.beforeBatch(3, () => addIn.program.user.protect(SHEET));
    await expect(scoreSheet(addIn.host, "active")).rejects.toMatchObject({ code: "sheet-protected" });
    expect(addIn.value(SHEET, "L5")).toBeNull();
  });

  it("says who can help when the workbook's structure is protected and a sheet would have to be added", async () => {
    const addIn = openAddIn({ [SHEET]: countySheet() });
    addIn.program.workbook.protection.protected = true;
    await expect(buildSummary(addIn.host, "active")).rejects.toMatchObject({ code: "workbook-protected" });
  });

  it.each(Object.keys(ACTIONS) as (keyof typeof ACTIONS)[])("%s refuses a read-only workbook", async (name) => {
    const addIn = openAddIn({ [SHEET]: countySheet() });
    addIn.program.workbook.readOnly = true;
    const before = addIn.program.snapshot();
    await expect(ACTIONS[name](addIn.host, "active")).rejects.toMatchObject({ code: "workbook-read-only" });
    expect(addIn.program.snapshot()).toEqual(before);
  });

  it("never touches a sheet of the user's that is called 绩效评分汇总", async () => {
    const addIn = openAddIn({ [SHEET]: countySheet(), 绩效评分汇总: [["我自己的汇总"]] });
    const before = addIn.program.snapshot();
    await expect(buildSummary(addIn.host, "active")).rejects.toMatchObject({
      code: "name-taken",
      params: { name: "绩效评分汇总" },
    });
    expect(addIn.program.snapshot()).toEqual(before);
  });

  it("writes the right rows of a filtered sheet, hidden ones too", async () => {
    const plain = openAddIn({ [SHEET]: countySheet() });
    await scoreSheet(plain.host, "active");
    const wanted = ["L5", "L6", "L7", "L8", "L9", "L10", "L11", "M6", "M9"].map((at) => plain.value(SHEET, at));
    const addIn = openAddIn({ [SHEET]: countySheet() });
    addIn.program.user.filter(SHEET, "A4:J11", (row) => row % 2 === 0);
    const outcome = await scoreSheet(addIn.host, "active");
    expect(outcome.conflicts).toEqual([]);
    const got = ["L5", "L6", "L7", "L8", "L9", "L10", "L11", "M6", "M9"].map((at) => addIn.value(SHEET, at));
    expect(got).toEqual(wanted);
    expect(await scoreSheet(addIn.host, "active")).toMatchObject({ written: 0 });
    expect((await undoLast(addIn.host)).kept).toEqual([]);
    expect(addIn.value(SHEET, "L8")).toBeNull();
  });

  it("takes everything back when written cells land in wrong rows after all", async () => {
    const addIn = openAddIn({ [SHEET]: { ...countySheet(), hiddenRows: [7] } });
    const before = addIn.program.snapshot();
    addIn.program.beforeBatch(4, () => addIn.program.user.filter(SHEET, "A4:J11", (row) => row % 3 !== 0));
    await expect(scoreSheet(addIn.host, "active")).rejects.toMatchObject({ code: "filtered-range" });
    const cells = (snapshot: unknown) => (snapshot as { sheets: { cells: unknown }[] }).sheets[0]?.cells;
    expect(cells(addIn.program.snapshot())).toEqual(cells(before));
  });

  it("scores rows whose levels are merged cells", async () => {
    const sketch = countySheet();
    const rows = sketch.rows.map((row, index) => (index === 6 || index === 7 ? ["", ...row.slice(1)] : row));
    const addIn = openAddIn({ [SHEET]: { ...sketch, rows, merges: [...(sketch.merges ?? []), "A6:A8"] } });
    const outcome = await scoreSheet(addIn.host, "active");
    expect(outcome.sheets[0]?.tables[0]?.rows.map(({ indicator }) => indicator.level1).slice(1, 4)).toEqual(
      Array(3).fill("产出指标")
    );
    expect(addIn.value(SHEET, "L7")).toBe(2.96);
  });

  it("reports a cell that was edited between reading and writing, writes the others, and does not lose the edit", async () => {
    const addIn = openAddIn({ [SHEET]: countySheet() });
    await scoreSheet(addIn.host, "active");
    addIn.program.edit(SHEET, "J6", 20);
    addIn.program.edit(SHEET, "J7", 90);
    addIn.program.beforeBatch(3, () => addIn.program.edit(SHEET, "L6", 1, { source: "Remote" }));
    const outcome = await scoreSheet(addIn.host, "active");
    expect(outcome.conflicts).toEqual([{ sheet: SHEET, row: 5, column: 11, expected: "4.8", found: "1" }]);
    expect([addIn.value(SHEET, "L6"), addIn.value(SHEET, "L7")]).toEqual([1, 2.7]);
    expect(outcome.sheets[0]?.tables[0]?.rows[1]?.score.state).toBe("manual");
  });

  it("says that the sheet is gone when it was deleted meanwhile", async () => {
    const addIn = openAddIn({ [SHEET]: countySheet(), 其他: [["a"]] });
    addIn.program.beforeBatch(3, () => addIn.program.user.deleteSheet(SHEET));
    await expect(scoreSheet(addIn.host, "active")).rejects.toMatchObject({ code: "sheet-gone" });
  });

  it("goes on when the sheet was renamed meanwhile", async () => {
    const addIn = openAddIn({ [SHEET]: countySheet() });
    addIn.program.beforeBatch(3, () => addIn.program.user.renameSheet(SHEET, "It's 新“表”"));
    await scoreSheet(addIn.host, "active");
    expect(addIn.value("It's 新“表”", "L6")).toBe(4.8);
    await buildSummary(addIn.host, "active");
    expect(addIn.cell("绩效评分汇总", "C4")?.formula).toBe("=SUM('It''s 新“表”'!L5:L11)");
  });

  it("does not overwrite a row that became another one while the form was open", async () => {
    const addIn = openAddIn({ [SHEET]: countySheet() });
    const { id } = addIn.sheet(SHEET);
    addIn.program.user.insertRows(SHEET, 5);
    const row = { sheet: { id, name: SHEET }, row: 5, name: "改造老旧小区个数" };
    const outcome = await writeActual(addIn.host, row, "26");
    expect(outcome).toMatchObject({ written: 0, conflicts: [{ expected: "改造老旧小区个数", found: "人员经费" }] });
    expect(addIn.value(SHEET, "J7")).toBe(24);
  });

  it("reads error values without taking them for anything else", async () => {
    const sketch = countySheet();
    const rows = sketch.rows.map((row, index) =>
      index === 5 ? row.map((value, column) => (column === 9 ? "=1/0" : value)) : row
    );
    const addIn = openAddIn({ [SHEET]: { ...sketch, rows, results: { J6: "#DIV/0!" } } });
    await scoreSheet(addIn.host, "active");
    expect(addIn.value(SHEET, "L6")).toBeNull();
    expect(addIn.cell(SHEET, "J6")?.formula).toBe("=1/0");
  });

  it("reads a value calculated by a formula in the actual column, and keeps the formula", async () => {
    const sketch = countySheet();
    const rows = sketch.rows.map((row, index) =>
      index === 5 ? row.map((value, column) => (column === 9 ? "=12+12" : value)) : row
    );
    const addIn = openAddIn({ [SHEET]: { ...sketch, rows, results: { J6: 24 } } });
    await scoreSheet(addIn.host, "active");
    expect(addIn.value(SHEET, "L6")).toBe(4.8);
    expect(addIn.cell(SHEET, "J6")?.formula).toBe("=12+12");
  });

  it("keeps a formula of the user's own in a 完成率 column", async () => {
    const sketch = countySheet();
    const rows = sketch.rows.map((row, index) =>
      index === 3 ? [...row, "完成率"] : index === 5 ? [...row, "=J6/E6"] : row
    );
    const addIn = openAddIn({ [SHEET]: { ...sketch, rows, results: { K6: 0.92 } } });
    await scoreSheet(addIn.host, "active");
    expect(addIn.cell(SHEET, "K6")?.formula).toBe("=J6/E6");
    expect(addIn.value(SHEET, "K7")).toBe(0.985);
  });

  it("reads a sheet whose used range is far wider than its contents because of formats", async () => {
    const sketch = countySheet();
    const addIn = openAddIn({ [SHEET]: { ...sketch, styles: { ...sketch.styles, XFD9000: { fill: "#FF0000" } } } });
    await scoreSheet(addIn.host, "active");
    expect(addIn.value(SHEET, "L6")).toBe(4.8);
    expect(addIn.program.stats.largestResponseBytes).toBeLessThan(200_000);
  });

  it("refuses a sheet with a stray value in its last corner instead of reading millions of cells", async () => {
    const addIn = openAddIn({ [SHEET]: countySheet() });
    addIn.program.edit(SHEET, "XFD1048576", "x");
    await expect(scoreSheet(addIn.host, "active")).rejects.toMatchObject({ code: "too-large" });
  });

  it("does the other sheets when one is too large, says which, and finds the table behind it", async () => {
    const open = () => {
      const addIn = openAddIn({ 明细: [["序号", "金额"]], [SHEET]: countySheet() });
      addIn.program.edit("明细", "XFD1048576", "x");
      return addIn;
    };
    const all = open();
    const outcome = await scoreSheet(all.host, "all");
    expect(outcome.skipped.map(({ sheet, why }) => [sheet.name, why])).toEqual([["明细", "too-large"]]);
    expect(all.value(SHEET, "L6")).toBe(4.8);
    const first = open();
    await scoreSheet(first.host, "active-or-first");
    expect(first.value(SHEET, "L6")).toBe(4.8);
    await expect(scoreSheet(open().host, "active")).rejects.toMatchObject({ code: "too-large" });
    const only = openAddIn({ 明细: [["序号", "金额"]] });
    only.program.edit("明细", "XFD1048576", "x");
    await expect(scoreSheet(only.host, "active-or-first")).rejects.toMatchObject({ code: "too-large" });
  });

  it("scores every table of a sheet: one below the other, and one beside the other", async () => {
    const one = countySheet().rows;
    const beside = one.map((row, index) => [...row, ...Array(14 - row.length).fill(null), ...(one[index] ?? [])]);
    const addIn = openAddIn({
      below: { rows: [...one, [], [], ...one.slice(3)] },
      beside: { rows: beside },
    });
    const outcome = await scoreSheet(addIn.host, "all");
    expect(outcome.sheets.map(({ tables }) => tables.map(({ totals }) => totals.score.toString()))).toEqual([
      ["37.63", "37.63"],
      ["37.63", "37.63"],
    ]);
    expect(await scoreSheet(addIn.host, "all")).toMatchObject({ written: 0 });
    expect((await undoLast(addIn.host)).kept).toEqual([]);
  });

  it("copes with an empty workbook and with an empty sheet", async () => {
    const addIn = openAddIn({ 空表: [] });
    for (const action of Object.values(ACTIONS))
      expect(await action(addIn.host, "active")).toMatchObject({ written: 0, run: null });
  });

  it("waits for a cell that is being edited", async () => {
    const addIn = openAddIn({ [SHEET]: countySheet() });
    addIn.program.enterCellEdit();
    const running = scoreSheet(addIn.host, "active");
    await new Promise((resume) => setTimeout(resume, 20));
    expect(addIn.value(SHEET, "L6")).toBeNull();
    addIn.program.leaveCellEdit();
    await running;
    expect(addIn.value(SHEET, "L6")).toBe(4.8);
  });
});
