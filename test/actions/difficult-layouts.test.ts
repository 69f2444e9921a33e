import { buildSummary } from "../../src/actions/build-summary";
import { scoreSheet } from "../../src/actions/score-sheet";
import { undoLast } from "../../src/actions/undo-last";
import { validateSheet } from "../../src/actions/validate-sheet";
import type { CellStyle, CellValue } from "../excel-host/model/workbook";
import type { SheetSketch } from "../excel-host/model/workbook-of";
import { areaAt } from "../excel-host/model/workbook-of";
import { countySheet } from "./county-sheet";
import { openAddIn } from "./open-add-in";
import type { AddIn } from "./open-add-in";

const SHEET = "整体绩效目标表";
const SUMMARY = "绩效评分汇总";
const [NAME, TARGET, DEFINITION, ACTUAL] = [2, 4, 6, 9];
/** Says nothing of a base of its own. */
const BY_TARGET = "完成目标值得满分，未完成的按完成比例得分。";
const SCORES = ["L5", "L6", "L7", "L8", "L9", "L10", "L11"];

function scores(addIn: AddIn, sheet = SHEET): readonly unknown[] {
  return SCORES.map((at) => addIn.value(sheet, at));
}

/** The usual table with one cell of its body (rows count from 5, as shown) holding something else. */
function withCell(row: number, column: number, value: CellValue): SheetSketch {
  const sketch = countySheet();
  const rows = sketch.rows.map((line, r) => (r === row - 1 ? line.map((it, c) => (c === column ? value : it)) : line));
  return { ...sketch, rows };
}

/** Scores, validates and summarises, takes all back, and expects everything as it was. */
async function thereAndBack(addIn: AddIn): Promise<void> {
  const before = addIn.program.snapshot();
  await scoreSheet(addIn.host, "active");
  await validateSheet(addIn.host, "active");
  await buildSummary(addIn.host, "active");
  for (let run = 0; run < 3; run++) expect((await undoLast(addIn.host)).kept).toEqual([]);
  expect(addIn.program.snapshot()).toEqual(before);
}

let wanted: readonly unknown[] = [];
beforeAll(async () => {
  const plain = openAddIn({ [SHEET]: countySheet() });
  await scoreSheet(plain.host, "active");
  wanted = scores(plain);
  expect(wanted.every((score) => typeof score === "number")).toBe(true);
});

describe("tables laid out in difficult ways", () => {
  it("scores beside a table object of Excel's, whose area and headings stay as they are", async () => {
    const addIn = openAddIn({ [SHEET]: countySheet() });
    const area = areaAt("A4:J11");
    const table = { id: "1", name: "表1", area, showHeaders: true, showTotals: false };
    addIn.sheet(SHEET).tables.push(table);
    await thereAndBack(addIn);
    await scoreSheet(addIn.host, "active");
    expect(scores(addIn)).toEqual(wanted);
    expect(addIn.sheet(SHEET).tables).toEqual([{ ...table, area: areaAt("A4:J11") }]);
  });

  it("fills score columns that are part of a table object", async () => {
    const sketch = countySheet();
    const rows = sketch.rows.map((row, r) => (r === 3 ? [...row, "完成率", "得分", "评分说明"] : row));
    const addIn = openAddIn({ [SHEET]: { ...sketch, rows } });
    addIn.sheet(SHEET).tables.push({
      id: "1",
      name: "表1",
      area: areaAt("A4:M11"),
      showHeaders: true,
      showTotals: false,
    });
    await thereAndBack(addIn);
    await scoreSheet(addIn.host, "active");
    expect(scores(addIn)).toEqual(wanted);
  });

  it("leaves frozen panes frozen", async () => {
    const addIn = openAddIn({ [SHEET]: countySheet() });
    addIn.sheet(SHEET).frozen = { rows: 4, columns: 3 };
    await thereAndBack(addIn);
    await scoreSheet(addIn.host, "active");
    expect(scores(addIn)).toEqual(wanted);
    expect(addIn.sheet(SHEET).frozen).toEqual({ rows: 4, columns: 3 });
  });

  it("reads the result of a formula in the target column, and keeps the formula", async () => {
    const addIn = openAddIn({ [SHEET]: { ...withCell(6, TARGET, "=20+6"), results: { E6: 26 } } });
    await scoreSheet(addIn.host, "active");
    expect(scores(addIn)).toEqual(wanted);
    expect(addIn.cell(SHEET, "E6")?.formula).toBe("=20+6");
  });

  it.each(["#REF!", "#DIV/0!", "#N/A"])("scores nothing where the target that is needed is %s", async (error) => {
    const sketch = withCell(6, TARGET, "=Z99");
    const rows = sketch.rows.map((row, r) => (r === 5 ? row.map((it, c) => (c === 7 ? BY_TARGET : it)) : row));
    const sound = openAddIn({ [SHEET]: { ...sketch, rows, results: { E6: 26 } } });
    await scoreSheet(sound.host, "active");
    expect(sound.value(SHEET, "L6")).toBe(5.54);

    const addIn = openAddIn({ [SHEET]: { ...sketch, rows, results: { E6: error } } });
    const { sheets } = await scoreSheet(addIn.host, "active");
    expect(scores(addIn)).toEqual(wanted.map((score, index) => (index === 1 ? null : score)));
    expect(String(addIn.value(SHEET, "M6"))).toMatch(/[\u4e00-\u9fff]/);
    expect(addIn.cell(SHEET, "E6")?.formula).toBe("=Z99");
    const found = sheets.flatMap(({ tables }) => tables.flatMap(({ findings }) => findings));
    expect(found.some(({ row, column }) => row === 5 && column === TARGET)).toBe(true);
  });

  it("keeps formats of whole rows and columns, and takes its own back from them", async () => {
    const addIn = openAddIn({ [SHEET]: countySheet() });
    const bold: CellStyle = { numberFormat: "General", bold: true, fill: "#DDEBF7" };
    for (const row of [4, 5, 6]) addIn.sheet(SHEET).rowStyles.set(row, bold);
    addIn.sheet(SHEET).columnStyles.set(13, { numberFormat: "0.0", italic: true });
    await scoreSheet(addIn.host, "active");
    expect(scores(addIn)).toEqual(wanted);
    await undoLast(addIn.host);
    expect(addIn.sheet(SHEET).rowStyles.get(5)).toEqual(bold);
    expect(addIn.sheet(SHEET).columnStyles.get(13)).toEqual({ numberFormat: "0.0", italic: true });
    await thereAndBack(addIn);
  });

  it.each(["It's “表”（2024）", "'24 a!b", "汇总=1", "A1", "2024", "a-b c", "ＲＣ１", "表 & <1>"])(
    "works on a sheet called %j, also through the summary's formulas",
    async (name) => {
      const addIn = openAddIn({ [name.replace(/^'|'$/g, "")]: countySheet() }, { calculate: true });
      const sheet = name.replace(/^'|'$/g, "");
      await scoreSheet(addIn.host, "active");
      await buildSummary(addIn.host, "active");
      await addIn.program.idle();
      expect(scores(addIn, sheet)).toEqual(wanted);
      const errors = [...addIn.sheet(SUMMARY).cells.values()].filter(({ error }) => error);
      expect(errors).toEqual([]);
      expect([...addIn.sheet(SUMMARY).cells.values()].some(({ value }) => value === 37.63)).toBe(true);
    }
  );

  it("copes with the longest text that a cell holds, in a name, a definition and a title", async () => {
    const long = "很长的文字，".repeat(6000).slice(0, 32_767);
    const sketch = withCell(6, DEFINITION, long);
    const rows = sketch.rows.map((row, r) =>
      r === 0 ? [long] : r === 7 ? row.map((it, c) => (c === NAME ? long : it)) : row
    );
    const addIn = openAddIn({ [SHEET]: { ...sketch, rows } });
    await thereAndBack(addIn);
    await scoreSheet(addIn.host, "active");
    await buildSummary(addIn.host, "active");
    expect(addIn.value(SHEET, "L6")).toBe(4.8);
    for (const { cells } of addIn.program.workbook.sheets)
      for (const { value } of cells.values()) expect(String(value).length).toBeLessThanOrEqual(32_767);
  });

  it("refuses a standard as long as a cell can hold, quickly, and scores the others", async () => {
    const long = "每少1个扣1分，".repeat(5000).slice(0, 32_767);
    const addIn = openAddIn({ [SHEET]: withCell(6, 7, long) });
    await scoreSheet(addIn.host, "active");
    expect(scores(addIn)).toEqual(wanted.map((score, index) => (index === 1 ? null : score)));
  });

  it("takes a line break, a stray space or a full-width digit in an actual for what it is", async () => {
    for (const text of ["24\n", " 24 ", "２４", "24 个"]) {
      const addIn = openAddIn({ [SHEET]: withCell(6, ACTUAL, text) });
      await scoreSheet(addIn.host, "active");
      expect([text, addIn.value(SHEET, "L6")]).toEqual([text, 4.8]);
    }
  });
});

describe("what stands in front", () => {
  it("finds no table on a chart sheet, where the program names no worksheet, and writes nothing", async () => {
    const addIn = openAddIn({ [SHEET]: countySheet() });
    addIn.program.workbook.activeSheet = "图表1";
    const before = addIn.program.snapshot();
    for (const action of [validateSheet, scoreSheet])
      expect(await action(addIn.host, "active")).toMatchObject({ sheets: [], written: 0, run: null });
    expect(addIn.program.snapshot()).toEqual(before);
  });

  it("does all worksheets, or the first with a table, while a chart sheet is in front", async () => {
    for (const selection of ["all", "active-or-first"] as const) {
      const addIn = openAddIn({ 说明: [["填表说明"]], [SHEET]: countySheet() });
      addIn.program.workbook.activeSheet = "图表1";
      await scoreSheet(addIn.host, selection);
      expect(scores(addIn)).toEqual(wanted);
      await buildSummary(addIn.host, selection);
      expect(addIn.value(SUMMARY, "A1")).not.toBeNull();
    }
  });

  it("asks for no selection: a picture, a chart or nothing may be selected", async () => {
    const addIn = openAddIn({ [SHEET]: countySheet() });
    await scoreSheet(addIn.host, "active");
    await validateSheet(addIn.host, "active");
    await buildSummary(addIn.host, "active");
    await undoLast(addIn.host);
    const calls = addIn.program.stats.log.flatMap((batch) => batch.calls);
    expect(calls.length).toBeGreaterThan(100);
    expect(calls.filter((call) => /Selected|ActiveCell|ActiveChart/.test(call))).toEqual([]);
  });
});
