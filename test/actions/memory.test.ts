import { assessWorkbook } from "../../src/actions/assess-workbook";
import { chooseRule } from "../../src/actions/choose-rule";
import { correctColumn } from "../../src/actions/correct-column";
import { ignoreFinding } from "../../src/actions/ignore-finding";
import { saveSettings } from "../../src/actions/save-settings";
import { scoreSheet } from "../../src/actions/score-sheet";
import { writeScore } from "../../src/actions/write-score";
import { writeWeights } from "../../src/actions/write-weights";
import { applyFixes } from "../../src/actions/apply-fixes";
import { Rational } from "../../src/core/number/rational";
import { DEFAULT_SETTINGS } from "../../src/core/settings";
import { countySheet } from "./county-sheet";
import { openAddIn } from "./open-add-in";
import type { AddIn } from "./open-add-in";

const SHEET = "整体绩效目标表";
const NAME = "改造老旧小区个数";
const rowRef = (addIn: AddIn) => ({ sheet: { id: addIn.sheet(SHEET).id, name: SHEET }, row: 5, name: NAME });

describe("what the user decides", () => {
  it("settings are kept in the workbook and used from then on", async () => {
    const addIn = openAddIn({ [SHEET]: countySheet() });
    await saveSettings(addIn.host, { ...DEFAULT_SETTINGS, digits: 1 });
    await scoreSheet(addIn.host, "active");
    expect(addIn.value(SHEET, "L7")).toBe(3);
    expect((await addIn.host.readMemory()).settings.digits).toBe(1);
  });

  it("settings for one run do not stay", async () => {
    const addIn = openAddIn({ [SHEET]: countySheet() });
    await scoreSheet(addIn.host, "active", { settings: { digits: 1 } });
    expect(addIn.value(SHEET, "L7")).toBe(3);
    await scoreSheet(addIn.host, "active");
    expect(addIn.value(SHEET, "L7")).toBe(2.96);
  });

  it("a chosen rule takes the place of the text's reading until it is given back", async () => {
    const addIn = openAddIn({ [SHEET]: countySheet() });
    const { sheets } = await assessWorkbook(addIn.host, "active");
    const row = sheets[0]?.tables[0]?.rows[1];
    const { rule } = row?.reading ?? {};
    if (!row || rule?.kind !== "step") throw new Error("no step rule");
    const half = { ...rule, deduct: { amount: Rational.of(1, 2), of: "weight" as const } };
    const of = { name: row.indicator.name, text: row.indicator.standard };
    await chooseRule(addIn.host, of, half);
    await scoreSheet(addIn.host, "active");
    expect(addIn.value(SHEET, "L6")).toBe(0);
    await chooseRule(addIn.host, of, null);
    await scoreSheet(addIn.host, "active");
    expect(addIn.value(SHEET, "L6")).toBe(4.8);
  });

  it("a column's role can be corrected, and the correction forgotten", async () => {
    const addIn = openAddIn({ [SHEET]: countySheet() });
    const { id } = addIn.sheet(SHEET);
    const actualColumn = async () =>
      (await assessWorkbook(addIn.host, "active")).sheets[0]?.tables[0]?.table.columns.actual;
    await correctColumn(addIn.host, id, 9, null);
    expect(await actualColumn()).toBeUndefined();
    await correctColumn(addIn.host, id, 9, undefined);
    expect(await actualColumn()).toBe(9);
  });

  it("an ignored finding leaves no mark, and the decision can be taken back", async () => {
    const addIn = openAddIn({ [SHEET]: countySheet() });
    const decision = { sheet: addIn.sheet(SHEET).id, code: "unit-missing", name: NAME, text: "t", reason: "" };
    await ignoreFinding(addIn.host, decision);
    await ignoreFinding(addIn.host, decision);
    expect((await addIn.host.readMemory()).ignoredFindings).toEqual([decision]);
    await ignoreFinding(addIn.host, decision, false);
    expect((await addIn.host.readMemory()).ignoredFindings).toEqual([]);
  });

  it("a score given in the pane stands as 人工评分 until it is taken out", async () => {
    const addIn = openAddIn({ [SHEET]: countySheet() });
    await writeScore(addIn.host, rowRef(addIn), Rational.of(11, 2));
    await scoreSheet(addIn.host, "active");
    expect([addIn.value(SHEET, "L6"), addIn.value(SHEET, "M6")]).toEqual([5.5, expect.stringContaining("人工评分")]);
    await writeScore(addIn.host, rowRef(addIn), null);
    await scoreSheet(addIn.host, "active");
    expect(addIn.value(SHEET, "L6")).toBe(4.8);
  });

  it("agreed weights are written into a new column of a bare table", async () => {
    const addIn = openAddIn({ [SHEET]: countySheet({ bare: true }) });
    await writeWeights(
      addIn.host,
      rowRef(addIn),
      new Map([
        [4, Rational.of(20)],
        [5, Rational.of(40)],
      ])
    );
    expect([addIn.value(SHEET, "I4"), addIn.value(SHEET, "I5"), addIn.value(SHEET, "I6")]).toEqual(["权重", 20, 40]);
  });

  it("a fix whose finding is gone is not made", async () => {
    const sketch = countySheet();
    const rows = sketch.rows.map((row, index) =>
      index === 5 ? row.map((value, at) => (at === 3 ? "大于等于" : value)) : row
    );
    const addIn = openAddIn({ [SHEET]: { ...sketch, rows } });
    const { sheets } = await assessWorkbook(addIn.host, "active");
    const fix = sheets[0]?.tables[0]?.findings.find(({ code }) => code === "type-not-allowed")?.fix;
    if (!fix) throw new Error("no fix");
    addIn.program.edit(SHEET, "D6", "≤");
    expect(await applyFixes(addIn.host, "active", [fix])).toMatchObject({ written: 0, fixed: [] });
    addIn.program.edit(SHEET, "D6", "大于等于");
    expect(await applyFixes(addIn.host, "active", [fix])).toMatchObject({
      written: 1,
      fixed: [{ code: "type-not-allowed" }],
    });
    expect(addIn.value(SHEET, "D6")).toBe("≥");
  });
});
