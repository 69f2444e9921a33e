import { applyFixes } from "../../src/actions/apply-fixes";
import { buildReport } from "../../src/actions/build-report";
import { buildSelfEvaluation } from "../../src/actions/build-self-evaluation";
import { buildSummary } from "../../src/actions/build-summary";
import type { Outcome } from "../../src/actions/outcome";
import { scoreSheet } from "../../src/actions/score-sheet";
import { undoLast } from "../../src/actions/undo-last";
import { validateSheet } from "../../src/actions/validate-sheet";
import { countySheet } from "./county-sheet";
import { openAddIn } from "./open-add-in";
import type { AddIn } from "./open-add-in";
import type { SheetSketch } from "../excel-host/model/workbook-of";

const SHEET = "整体绩效目标表";

/** A sheet with looks, rules and conditional formats of the user's own, and a few mistakes to fix. */
function dressed(): SheetSketch {
  const sketch = countySheet();
  const rows = sketch.rows.map((row, index) =>
    index === 5 ? row.map((value, column) => (column === 3 ? "大于等于" : value)) : row
  );
  return {
    ...sketch,
    rows,
    styles: { ...sketch.styles, "L6:L7": { numberFormat: "0.0", bold: true, fill: "#FFFF00" } },
  };
}

function ruleOf(sheet: Excel.Worksheet, address: string): Excel.DataValidation {
  return sheet.getRange(address).dataValidation;
}

async function withUserRules(addIn: AddIn): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    const typed: Excel.DataValidation = ruleOf(sheet, "D5:D6");
    typed.rule = { list: { inCellDropDown: true, source: "≥,≤,定性" } };
    typed.prompt = { showPrompt: true, title: "类型", message: "请选择" };
    ruleOf(sheet, "G2:G3").rule = { wholeNumber: { formula1: 1, formula2: 9, operator: "Between" } };
    const format = sheet.getRange("E5:E11").conditionalFormats.add("Custom");
    format.custom.rule.formula = "=E5>100";
    format.custom.format.fill.color = "#00FF00";
    await context.sync();
  });
  await addIn.program.idle();
}

const RUNS: Readonly<Record<string, (addIn: AddIn) => Promise<Outcome>>> = {
  校验: ({ host }) => validateSheet(host, "active"),
  校验并修正: ({ host }) => validateSheet(host, "active", { fix: true }),
  评分: ({ host }) => scoreSheet(host, "active"),
  修正后评分: ({ host }) => scoreSheet(host, "active", { fix: true }),
  修正: ({ host }) => applyFixes(host, "active", "safe"),
  汇总: ({ host }) => buildSummary(host, "active"),
  自评表: ({ host }) => buildSelfEvaluation(host, "active"),
  校验报告: ({ host }) => buildReport(host, "active"),
};

describe("撤销上次操作", () => {
  it.each(Object.keys(RUNS))(
    "restores everything exactly after %s: contents, looks, rules, widths, parts",
    async (name) => {
      const addIn = openAddIn({ [SHEET]: dressed() });
      await withUserRules(addIn);
      const before = addIn.program.snapshot();
      await RUNS[name]?.(addIn);
      expect(addIn.program.snapshot()).not.toEqual(before);
      const result = await undoLast(addIn.host);
      expect(result.entry).not.toBeNull();
      expect(result.kept).toEqual([]);
      expect(addIn.program.snapshot()).toEqual(before);
    }
  );

  it("takes back several runs one after the other, each to where it began", async () => {
    const addIn = openAddIn({ [SHEET]: dressed() });
    await withUserRules(addIn);
    const states: unknown[] = [];
    for (const name of ["校验", "评分", "汇总", "修正", "评分", "校验", "汇总", "汇总"]) {
      const before = addIn.program.snapshot();
      if ((await RUNS[name]?.(addIn))?.run) states.push(before);
    }
    expect(states.length).toBeGreaterThanOrEqual(6);
    while (states.length > 0) {
      expect((await undoLast(addIn.host)).kept).toEqual([]);
      expect(withoutJournal(addIn.program.snapshot())).toEqual(withoutJournal(states.pop()));
    }
    expect(await undoLast(addIn.host)).toMatchObject({ entry: null, restored: 0 });
  });

  it("leaves cells alone that somebody changed since, lists them, and restores the others", async () => {
    const addIn = openAddIn({ [SHEET]: dressed() });
    await scoreSheet(addIn.host, "active");
    addIn.program.edit(SHEET, "L6", 5.5);
    const { kept, restored } = await undoLast(addIn.host);
    expect(kept).toEqual([{ sheet: SHEET, row: 5, column: 11, expected: "", found: "5.5" }]);
    expect(restored).toBeGreaterThan(10);
    expect([addIn.value(SHEET, "L6"), addIn.value(SHEET, "L7"), addIn.value(SHEET, "M6")]).toEqual([5.5, null, null]);
  });

  it("restores nothing in rows that have moved: a score must never come back beside another indicator", async () => {
    const addIn = openAddIn({ [SHEET]: countySheet({ rows: 14 }) });
    await scoreSheet(addIn.host, "active");
    for (const row of [6, 7, 13]) addIn.program.edit(SHEET, `J${row}`, row);
    await scoreSheet(addIn.host, "active");
    addIn.program.user.insertRows(SHEET, 9);
    addIn.program.edit(SHEET, "C7", "工程质量合格率（改名）");
    const after = Array.from({ length: 10 }, (_, index) => addIn.value(SHEET, `L${index + 9}`));
    await undoLast(addIn.host);
    expect([addIn.value(SHEET, "L6"), addIn.value(SHEET, "L7")]).toEqual([4.8, 2.96]);
    expect(Array.from({ length: 10 }, (_, index) => addIn.value(SHEET, `L${index + 9}`))).toEqual(after);
  });

  it("keeps actuals that were entered into new columns, with their formats", async () => {
    const addIn = openAddIn({ [SHEET]: countySheet({ bare: true }) });
    await scoreSheet(addIn.host, "active");
    addIn.program.edit(SHEET, "J7", "98.5%");
    await undoLast(addIn.host);
    const range = await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem(SHEET).getRange("J7");
      cell.load("values,text");
      await context.sync();
      return [cell.values[0]?.[0] as unknown, cell.text[0]?.[0]];
    });
    expect(range).toEqual([0.985, "98.50%"]);
    expect(addIn.value(SHEET, "J4")).toBeNull();
  });

  it("keeps a summary sheet on which somebody has written, and says where", async () => {
    const addIn = openAddIn({ [SHEET]: countySheet() });
    await buildSummary(addIn.host, "active");
    addIn.program.edit("绩效评分汇总", "L3", "我的备注");
    const { kept } = await undoLast(addIn.host);
    expect(kept).toEqual([expect.objectContaining({ sheet: "绩效评分汇总", row: 2, column: 11, found: "我的备注" })]);
    expect(addIn.value("绩效评分汇总", "L3")).toBe("我的备注");
  });

  it("puts text back as text that looks like a formula or a date", async () => {
    const addIn = openAddIn({ [SHEET]: countySheet() });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      sheet.getRange("L4:M6").formulas = [
        ["得分", "评分说明"],
        ["", "'=1+1"],
        ["", "'2/3"],
      ];
      await context.sync();
    });
    await scoreSheet(addIn.host, "active");
    await undoLast(addIn.host);
    expect([addIn.cell(SHEET, "M5"), addIn.cell(SHEET, "M6")]).toEqual([
      expect.objectContaining({ value: "=1+1", formula: null }),
      expect.objectContaining({ value: "2/3", formula: null }),
    ]);
  });

  it("remembers our scores as they were, so that scoring afterwards does not take them for typed ones", async () => {
    const addIn = openAddIn({ [SHEET]: countySheet() });
    await scoreSheet(addIn.host, "active");
    addIn.program.edit(SHEET, "J6", 20);
    await scoreSheet(addIn.host, "active");
    await undoLast(addIn.host);
    const outcome = await scoreSheet(addIn.host, "active");
    expect(outcome.sheets[0]?.tables[0]?.rows[1]?.score.state).toBe("scored");
    expect(addIn.value(SHEET, "L6")).toBe(2.4);
  });

  it.each([
    ["cut off", (xml: string) => xml.slice(0, Math.floor(xml.length / 2)) + "</run>"],
    ["of another version", (xml: string) => xml.replace('"version":1', '"version":9')],
    ["edited", (xml: string) => xml.replace("比目标", "比比目标")],
  ])("says that it cannot when the run's part is %s, and changes nothing", async (_what, damage) => {
    const addIn = openAddIn({ [SHEET]: countySheet() });
    await scoreSheet(addIn.host, "active");
    addIn.program.edit(SHEET, "J6", 25);
    await scoreSheet(addIn.host, "active");
    for (const part of addIn.program.workbook.customXmlParts.values())
      if (part.namespace.includes(":run:")) part.xml = damage(part.xml);
    const before = addIn.program.snapshot();
    await expect(undoLast(addIn.host)).rejects.toMatchObject({ code: "journal-unreadable" });
    expect(addIn.program.snapshot()).toEqual(before);
  });

  it("works on after the list of runs was lost: nothing to undo, and new runs are listed again", async () => {
    const addIn = openAddIn({ [SHEET]: countySheet() });
    await scoreSheet(addIn.host, "active");
    addIn.program.workbook.customXmlParts.clear();
    expect(await undoLast(addIn.host)).toMatchObject({ entry: null });
    addIn.program.edit(SHEET, "J6", 26);
    await validateSheet(addIn.host, "active");
    expect((await addIn.host.runs()).map(({ action }) => action)).toEqual(["validate"]);
  });

  it("keeps the journal bounded: the oldest runs and their parts go", async () => {
    const addIn = openAddIn({ [SHEET]: countySheet() });
    for (let actual = 1; actual <= 15; actual++) {
      addIn.program.edit(SHEET, "J6", actual);
      await scoreSheet(addIn.host, "active");
    }
    expect(await addIn.host.runs()).toHaveLength(12);
    const parts = [...addIn.program.workbook.customXmlParts.values()].filter((part) =>
      part.namespace.includes(":run:")
    );
    expect(parts).toHaveLength(12);
  });

  it("keeps and names the rules of cells that lie otherwise since a row was deleted, and takes back the rest", async () => {
    const addIn = openAddIn({ [SHEET]: countySheet() });
    await validateSheet(addIn.host, "active");
    const before = addIn.sheet(SHEET).validations.length;
    addIn.program.user.deleteRows(SHEET, 6);
    const { kept } = await undoLast(addIn.host);
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.length).toBeLessThan(before);
    expect(addIn.sheet(SHEET).validations.length).toBeLessThan(before);
    expect(addIn.sheet(SHEET).conditionalFormats).toEqual([]);
  });
});

/** The list of runs is expected to differ: what it knows of marks and rules stays for the next run. */
function withoutJournal(snapshot: unknown): unknown {
  return { ...(snapshot as Record<string, unknown>), customXmlParts: [] };
}
