import { clearMarks } from "../../src/actions/clear-marks";
import { validateSheet } from "../../src/actions/validate-sheet";
import { countySheet } from "./county-sheet";
import { openAddIn } from "./open-add-in";
import type { AddIn } from "./open-add-in";
import type { SheetSketch } from "../excel-host/model/workbook-of";

const SHEET = "整体绩效目标表";

/** D6 says 大于等于, F7 has no unit. */
function faulty(): SheetSketch {
  const sketch = countySheet();
  const rows = sketch.rows.map((row, index) =>
    row.map((value, column) => (index === 5 && column === 3 ? "大于等于" : index === 6 && column === 5 ? null : value))
  );
  return { ...sketch, rows };
}

function marksOf(addIn: AddIn): readonly string[] {
  return addIn.sheet(SHEET).conditionalFormats.flatMap(({ areas, rule }) => {
    const severity = /jixiao-(\w+)-/.exec(String(rule?.formula))?.[1] ?? "user";
    return areas.map(({ row, column }) => `${severity} ${row + 1},${column + 1}`);
  });
}

describe("一键校验", () => {
  it("marks errors and warnings with conditional formats of our own", async () => {
    const addIn = openAddIn({ [SHEET]: faulty() });
    const outcome = await validateSheet(addIn.host, "active");
    const codes = outcome.sheets[0]?.tables[0]?.findings.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(["type-not-allowed", "unit-missing"]));
    expect(marksOf(addIn)).toEqual(expect.arrayContaining(["error 6,4", "warning 7,6"]));
  });

  it("sets native validation on type, target, unit, weight and actual", async () => {
    const addIn = openAddIn({ [SHEET]: countySheet() });
    await validateSheet(addIn.host, "active");
    expect(addIn.program.edit(SHEET, "D5", "大于")).toMatchObject({ accepted: false });
    expect(addIn.program.edit(SHEET, "D5", "=")).toMatchObject({ accepted: true });
    expect(addIn.program.edit(SHEET, "I5", 101)).toMatchObject({ accepted: false });
    expect(addIn.program.edit(SHEET, "I5", 12.5)).toMatchObject({ accepted: true });
  });

  it("writes nothing into cells, and nothing at all the second time", async () => {
    const addIn = openAddIn({ [SHEET]: faulty() });
    const cells = JSON.stringify([...addIn.sheet(SHEET).cells]);
    expect(await validateSheet(addIn.host, "active")).toMatchObject({ written: 0 });
    expect(JSON.stringify([...addIn.sheet(SHEET).cells])).toBe(cells);
    const once = addIn.program.snapshot();
    expect(await validateSheet(addIn.host, "active")).toMatchObject({ written: 0, run: null });
    expect(addIn.program.snapshot()).toEqual(once);
  });

  it("makes the safe fixes first when asked, in the same run", async () => {
    const addIn = openAddIn({ [SHEET]: faulty() });
    const outcome = await validateSheet(addIn.host, "active", { fix: true });
    expect(addIn.value(SHEET, "D6")).toBe("≥");
    expect(outcome.fixed.map(({ code }) => code)).toContain("type-not-allowed");
    expect(outcome.sheets[0]?.tables[0]?.findings.map(({ code }) => code)).not.toContain("type-not-allowed");
    expect(await addIn.host.runs()).toHaveLength(1);
  });

  it("replaces its marks when the mistakes are gone, and leaves the user's own conditional formats", async () => {
    const addIn = openAddIn({ [SHEET]: faulty() });
    await Excel.run(async (context) => {
      const format = context.workbook.worksheets.getItem(SHEET).getRange("A5:J11").conditionalFormats.add("Custom");
      format.custom.rule.formula = "=MOD(ROW(),2)=0";
      await context.sync();
    });
    await validateSheet(addIn.host, "active");
    addIn.program.edit(SHEET, "D6", "≥");
    addIn.program.edit(SHEET, "F7", "%");
    await validateSheet(addIn.host, "active");
    expect(marksOf(addIn).filter((mark) => mark.startsWith("error"))).toEqual([]);
    expect(marksOf(addIn)).toContain("user 5,1");
    await clearMarks(addIn.host, "all");
    expect(marksOf(addIn)).toEqual(["user 5,1"]);
  });

  it("leaves validation of the user's on other cells as it was", async () => {
    const addIn = openAddIn({ [SHEET]: countySheet() });
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem(SHEET).getRange("A5:A11").dataValidation;
      cell.rule = { list: { inCellDropDown: true, source: "成本指标,产出指标" } };
      await context.sync();
    });
    const own = () => addIn.sheet(SHEET).validations.filter(({ areas }) => areas.some(({ column }) => column === 0));
    const before = JSON.stringify(own());
    await validateSheet(addIn.host, "active");
    expect(JSON.stringify(own())).toBe(before);
  });

  it("sets one rule for a run of cells, not one per cell", async () => {
    const addIn = openAddIn({ [SHEET]: countySheet({ rows: 70 }) });
    await validateSheet(addIn.host, "active");
    const types = addIn.sheet(SHEET).validations.filter(({ areas }) => areas.some(({ column }) => column === 3));
    expect(types.map(({ areas }) => areas)).toEqual([[{ row: 4, column: 3, rows: 70, columns: 1 }]]);
  });
});
