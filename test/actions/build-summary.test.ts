import { buildReport } from "../../src/actions/build-report";
import { buildSelfEvaluation } from "../../src/actions/build-self-evaluation";
import { buildSummary } from "../../src/actions/build-summary";
import { ignoreFinding } from "../../src/actions/ignore-finding";
import { scoreSheet } from "../../src/actions/score-sheet";
import { undoLast } from "../../src/actions/undo-last";
import { SUMMARY_TEXT } from "../../src/strings/summary";
import { countySheet } from "./county-sheet";
import { openAddIn } from "./open-add-in";
import type { AddIn } from "./open-add-in";

const SHEET = "整体绩效目标表";
const SUMMARY = "绩效评分汇总";
const FORM = "绩效自评表";
const REPORT = "校验报告";

function texts(addIn: AddIn, sheet: string): readonly string[] {
  return [...addIn.sheet(sheet).cells.values()].map(({ value }) => String(value));
}

function rowOf(addIn: AddIn, sheet: string, text: string): number {
  const key = [...addIn.sheet(sheet).cells].find(([, { value }]) => value === text)?.[0] ?? "";
  return Number(key.split(",")[0]) + 1;
}

describe("生成汇总", () => {
  it("follows a score that is corrected by hand, by formulas over the score cells", async () => {
    const addIn = openAddIn({ [SHEET]: countySheet() }, { calculate: true });
    await scoreSheet(addIn.host, "active");
    await buildSummary(addIn.host, "active");
    await addIn.program.idle();
    expect(["C4", "D4", "G4"].map((at) => addIn.value(SUMMARY, at))).toEqual([37.63, 43, "良"]);
    addIn.program.edit(SHEET, "L6", 6);
    await addIn.program.idle();
    expect(addIn.value(SUMMARY, "C4")).toBe(38.83);
    addIn.program.edit(SHEET, "L6", "");
    await addIn.program.idle();
    expect(["G4", "I4"].map((at) => addIn.value(SUMMARY, at))).toEqual(["未评完", 1]);
  });

  it("is a sheet of our own with a native chart, links, A4 landscape and a footer", async () => {
    const addIn = openAddIn({ [SHEET]: countySheet() });
    await scoreSheet(addIn.host, "active");
    await buildSummary(addIn.host, "active");
    const { charts, page, cells } = addIn.sheet(SUMMARY);
    expect(charts).toMatchObject([{ type: "ColumnClustered", title: "各一级指标得分与权重" }]);
    expect(page).toMatchObject({ orientation: "Landscape", paperSize: "A4", zoom: { horizontalFitToPages: 1 } });
    expect(page.footer?.center).toContain("&P");
    expect([...cells.values()].flatMap(({ link }) => link?.location ?? [])).toContain(`'${SHEET}'!C6`);
    expect((await addIn.host.listSheets()).map(({ name, own }) => [name, own])).toEqual([
      [SHEET, false],
      [SUMMARY, true],
    ]);
  });

  it("writes nothing the second time, although time has passed", async () => {
    const addIn = openAddIn({ [SHEET]: countySheet() });
    await scoreSheet(addIn.host, "active");
    await buildSummary(addIn.host, "active");
    const once = addIn.program.snapshot();
    jest.useFakeTimers({ now: Date.now() + 3_600_000, doNotFake: ["setTimeout", "setImmediate", "nextTick"] });
    expect(await buildSummary(addIn.host, "active")).toMatchObject({ written: 0, run: null });
    jest.useRealTimers();
    expect(addIn.program.snapshot()).toEqual(once);
  });

  it("is laid out anew when rows come and go, keeps what the user put beside it, and can be taken back", async () => {
    const addIn = openAddIn({ [SHEET]: countySheet() });
    await scoreSheet(addIn.host, "active");
    await buildSummary(addIn.host, "active");
    addIn.program.edit(SUMMARY, "M6", "我的备注");
    const before = addIn.program.snapshot();
    addIn.program.edit(SHEET, "J6", "");
    addIn.program.edit(SHEET, "J7", "");
    const edited = addIn.program.snapshot();
    await buildSummary(addIn.host, "active");
    expect(texts(addIn, SUMMARY)).toContain("未评分的指标及原因");
    expect(addIn.value(SUMMARY, "M6")).toBe("我的备注");
    expect(addIn.sheet(SUMMARY).charts).toHaveLength(1);
    expect((await undoLast(addIn.host)).kept).toEqual([]);
    const sheets = (snapshot: unknown) => (snapshot as { sheets: unknown[] }).sheets;
    expect(sheets(addIn.program.snapshot())[1]).toEqual(sheets(edited)[1]);
    expect(sheets(edited)[1]).toEqual(sheets(before)[1]);
  });

  it("is found again by its sign when the user has renamed it, and a new one gets the name", async () => {
    const addIn = openAddIn({ [SHEET]: countySheet() });
    await buildSummary(addIn.host, "active");
    addIn.program.user.renameSheet(SUMMARY, "汇总（存档）");
    await buildSummary(addIn.host, "active");
    expect((await addIn.host.listSheets()).filter(({ own }) => own)).toHaveLength(2);
  });

  it("says of a table that has no score columns yet that it is not scored, what to do next, and draws no empty chart", async () => {
    const addIn = openAddIn({ [SHEET]: countySheet({ bare: true }) });
    const outcome = await buildSummary(addIn.host, "active");
    expect(outcome.written).toBeGreaterThan(0);
    expect(["A4", "G4", "H4", "I4"].map((at) => addIn.value(SUMMARY, at))).toEqual(["—", "未评完", 7, 7]);
    const next = `C${rowOf(addIn, SUMMARY, "未评分的指标及原因") + 1}`;
    expect(addIn.value(SUMMARY, next)).toBe(SUMMARY_TEXT.notYetScored(SHEET));
    expect(addIn.sheet(SUMMARY).charts).toEqual([]);
    expect(addIn.value(SHEET, "L4")).toBeNull();
  });

  it("shows what the rows of a table would score before any score was written, and that these figures stand still", async () => {
    const addIn = openAddIn({ [SHEET]: countySheet() }, { calculate: true });
    await buildSummary(addIn.host, "active");
    await addIn.program.idle();
    expect(["C4", "D4", "G4", "I4"].map((at) => addIn.value(SUMMARY, at))).toEqual([37.63, 43, "良", 0]);
    expect(texts(addIn, SUMMARY)).toContain(SUMMARY_TEXT.computed(SHEET));
    expect(addIn.sheet(SUMMARY).charts).toHaveLength(1);
    expect(addIn.value(SHEET, "L6")).toBeNull();
    await scoreSheet(addIn.host, [addIn.sheet(SHEET)]);
    await buildSummary(addIn.host, [addIn.sheet(SHEET)]);
    expect(texts(addIn, SUMMARY)).not.toContain(SUMMARY_TEXT.computed(SHEET));
    expect([...addIn.sheet(SUMMARY).cells.values()].some(({ formula }) => formula?.includes(SHEET))).toBe(true);
  });

  it("says that scores have not been written yet where score columns stand empty", async () => {
    const addIn = openAddIn({ [SHEET]: countySheet() }, { calculate: true });
    await scoreSheet(addIn.host, "active");
    for (const row of [5, 6]) addIn.program.edit(SHEET, `L${row}`, "");
    await buildSummary(addIn.host, "active");
    await addIn.program.idle();
    expect(texts(addIn, SUMMARY)).toContain(SUMMARY_TEXT.toBeScored(SHEET, 2));
    expect(addIn.value(SUMMARY, "I4")).toBe(2);
  });
});

describe("a summary of scores that are no longer right", () => {
  it("says that rows were changed after they were scored, and nothing once they are scored again", async () => {
    const addIn = openAddIn({ [SHEET]: countySheet() }, { calculate: true });
    await scoreSheet(addIn.host, "active");
    addIn.program.edit(SHEET, "J6", 20);
    await buildSummary(addIn.host, "active");
    expect(texts(addIn, SUMMARY)).toContain(SUMMARY_TEXT.outdated(SHEET, 1));
    await scoreSheet(addIn.host, [addIn.sheet(SHEET)]);
    await buildSummary(addIn.host, [addIn.sheet(SHEET)]);
    expect(texts(addIn, SUMMARY)).not.toContain(SUMMARY_TEXT.outdated(SHEET, 1));
    expect(texts(addIn, SUMMARY)).not.toContain("未评分的指标及原因");
  });
});

describe("生成自评表", () => {
  it("fills the official form with live values, the arithmetic as a start of the reasons, and a total", async () => {
    const addIn = openAddIn({ [SHEET]: countySheet() }, { calculate: true });
    await scoreSheet(addIn.host, "active");
    await buildSelfEvaluation(addIn.host, "active");
    await addIn.program.idle();
    const row = rowOf(addIn, FORM, "改造老旧小区个数");
    const cells = ["D", "E", "F", "G"].map((column) => addIn.value(FORM, `${column}${row}`));
    expect(cells).toEqual(["≥26个", 24, 6, 4.8]);
    expect(addIn.value(FORM, `H${row}`)).toContain("少 2 个");
    const total = rowOf(addIn, FORM, "总分");
    expect([addIn.value(FORM, `F${total}`), addIn.value(FORM, `G${total}`)]).toEqual([53, 37.63]);
    addIn.program.edit(FORM, "C5", 200);
    addIn.program.edit(FORM, "D5", 150);
    await addIn.program.idle();
    expect([addIn.value(FORM, "F5"), addIn.value(FORM, "G5"), addIn.value(FORM, `G${total}`)]).toEqual([
      0.75, 7.5, 45.13,
    ]);
  });

  it("keeps what the clerk has entered when it is made again", async () => {
    const addIn = openAddIn({ [SHEET]: countySheet() });
    await scoreSheet(addIn.host, "active");
    await buildSelfEvaluation(addIn.host, "active");
    const row = rowOf(addIn, FORM, "改造老旧小区个数");
    const other = rowOf(addIn, FORM, "群众满意度");
    addIn.program.edit(FORM, "B3", "老旧小区改造项目");
    addIn.program.edit(FORM, "C5", 200);
    addIn.program.edit(FORM, `H${row}`, "两个小区居民意见未统一，明年一季度完成。");
    addIn.program.edit(FORM, `H${other}`, `${String(addIn.value(FORM, `H${other}`))}\n将加强回访。`);
    addIn.program.user.insertRows(SHEET, 5);
    addIn.program.edit(SHEET, "A5:H5", [
      [
        "成本指标",
        "经济成本指标",
        "公用经费",
        "≤",
        50,
        "万元",
        "公用经费",
        "不超过50万元得满分，每超出10%扣除5%权重分。",
      ],
    ]);
    await scoreSheet(addIn.host, "active");
    await buildSelfEvaluation(addIn.host, "active");
    expect([addIn.value(FORM, "B3"), addIn.value(FORM, "C5")]).toEqual(["老旧小区改造项目", 200]);
    expect(addIn.value(FORM, `H${rowOf(addIn, FORM, "改造老旧小区个数")}`)).toBe(
      "两个小区居民意见未统一，明年一季度完成。"
    );
    expect(addIn.value(FORM, `H${rowOf(addIn, FORM, "群众满意度")}`)).toMatch(/得 8 分\n将加强回访。$/);
  });
});

describe("生成校验报告", () => {
  it("lists every finding with a link to its cell, and what was set aside as such", async () => {
    const sketch = countySheet();
    const rows = sketch.rows.map((row, index) =>
      index === 6 ? row.map((value, at) => (at === 5 ? null : value)) : row
    );
    const addIn = openAddIn({ [SHEET]: { ...sketch, rows } });
    const first = await buildReport(addIn.host, "active");
    const table = first.sheets[0]?.tables[0];
    const finding = table?.findings.find(({ code }) => code === "unit-missing");
    expect(finding).toBeDefined();
    const row = rowOf(addIn, REPORT, "F7");
    expect(addIn.cell(REPORT, `D${row}`)?.link?.location).toBe(`'${SHEET}'!F7`);
    expect(addIn.value(REPORT, `H${row}`)).toBe("待处理");
    const indicator = table?.rows[2]?.indicator;
    const decision = {
      sheet: addIn.sheet(SHEET).id,
      code: "unit-missing",
      name: indicator?.name ?? "",
      text: indicator?.standard ?? "",
    };
    await ignoreFinding(addIn.host, { ...decision, reason: "按县里要求不填" });
    await buildReport(addIn.host, "active");
    expect(addIn.value(REPORT, `H${row}`)).toBe("已忽略：按县里要求不填");
  });
});
