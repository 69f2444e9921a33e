import { scoreSheet } from "../../src/actions/score-sheet";
import { countySheet } from "./county-sheet";
import { openAddIn } from "./open-add-in";
import { cellKey } from "../excel-host/model/workbook";

const SHEET = "整体绩效目标表";

describe("本表评分", () => {
  it("adds the missing columns right of the table, with scores, explanations and a live total above 得分", async () => {
    const addIn = openAddIn({ [SHEET]: countySheet() }, { calculate: true });
    const outcome = await scoreSheet(addIn.host, "active");
    await addIn.program.idle();
    expect(["K4", "L4", "M4"].map((at) => addIn.value(SHEET, at))).toEqual(["完成率", "得分", "评分说明"]);
    expect(["L5", "L6", "L7", "L8"].map((at) => addIn.value(SHEET, at))).toEqual([9.5, 4.8, 2.96, 5.7]);
    expect(addIn.value(SHEET, "M6")).toContain("少 2 个");
    expect(addIn.cell(SHEET, "L3")?.formula).toBe("=SUM(L5:L11)");
    expect(addIn.value(SHEET, "L3")).toBe(37.63);
    expect(addIn.value(SHEET, "M3")).toBe("7 项已全部评分");
    expect(outcome).toMatchObject({ conflicts: [], cancelled: false, skipped: [] });
    expect(outcome.sheets[0]?.tables[0]?.totals.score.toString()).toBe("37.63");
  });

  it("changes no cell of the table itself", async () => {
    const addIn = openAddIn({ [SHEET]: countySheet() });
    const before = [...addIn.sheet(SHEET).cells].map(([key, cell]) => [key, { ...cell }] as const);
    await scoreSheet(addIn.host, "active");
    for (const [key, cell] of before) expect(addIn.sheet(SHEET).cells.get(key)).toEqual(cell);
  });

  it("writes nothing the second time, and leaves the journal as it is", async () => {
    const addIn = openAddIn({ [SHEET]: countySheet() });
    await scoreSheet(addIn.host, "active");
    const once = addIn.program.snapshot();
    expect(await scoreSheet(addIn.host, "active")).toMatchObject({ written: 0, run: null });
    expect(addIn.program.snapshot()).toEqual(once);
  });

  it("creates all five columns beside a bare goal table and leaves weights and actuals to the user", async () => {
    const addIn = openAddIn({ [SHEET]: countySheet({ bare: true }) });
    await scoreSheet(addIn.host, "active");
    const headings = ["I4", "J4", "K4", "L4", "M4"].map((at) => addIn.value(SHEET, at));
    expect(headings).toEqual(["权重", "实际完成值", "完成率", "得分", "评分说明"]);
    const empty = ["I5", "J5", "L5", "I9"].map((at) => addIn.value(SHEET, at));
    expect(empty).toEqual([null, null, null, null]);
    expect(addIn.value(SHEET, "M5")).toContain("权重");
  });

  it("gives cells that ask for 2/3 the text format before anybody types", async () => {
    const addIn = openAddIn({ [SHEET]: countySheet({ bare: true }) });
    await scoreSheet(addIn.host, "active");
    addIn.program.edit(SHEET, "J9", "2/3");
    expect(addIn.value(SHEET, "J9")).toBe("2/3");
  });

  it("dresses new columns like the table: header fill, borders, wrap and widths", async () => {
    const addIn = openAddIn({ [SHEET]: countySheet({ bare: true }) });
    await scoreSheet(addIn.host, "active");
    const sheet = addIn.sheet(SHEET);
    expect(sheet.styles.get(cellKey(3, 11))).toMatchObject({ bold: true, fill: "#E7E6E6" });
    const body = sheet.styles.get(cellKey(5, 11));
    expect(body).toMatchObject({ wrap: true, horizontal: "Center" });
    expect(Object.keys(body?.borders ?? {}).sort()).toEqual(["EdgeBottom", "EdgeLeft", "EdgeRight", "EdgeTop"]);
    expect(sheet.columnWidths.get(12)).toBeGreaterThan(40);
  });

  it("uses columns that carry the headings already, wherever they stand", async () => {
    const addIn = openAddIn({
      [SHEET]: [
        ["一级指标", "得分", "二级指标", "三级指标", "指标类型", "指标值", "分值", "计量单位", "完成值", "评分标准"],
        [
          "产出指标",
          null,
          "数量指标",
          "改造老旧小区个数",
          "≥",
          26,
          6,
          "个",
          24,
          "以26个为基准，每少1个扣除10%权重分。",
        ],
        ["产出指标", null, "数量指标", "改造危房户数", "≥", 15, 5, "户", 15, "以15户为基准，每少1户扣除10%权重分。"],
      ],
    });
    await scoreSheet(addIn.host, "active");
    expect([addIn.value(SHEET, "B2"), addIn.value(SHEET, "B3")]).toEqual([4.8, 5]);
    expect([addIn.value(SHEET, "K1"), addIn.value(SHEET, "L1")]).toEqual(["完成率", "评分说明"]);
    expect(addIn.cell(SHEET, "B4")?.formula).toBe("=SUM(B2:B3)");
  });

  it("never writes over foreign content at the right: the block moves behind it, and is found there again", async () => {
    const sketch = countySheet();
    const rows = sketch.rows.map((row, index) => (index === 5 ? [...row, "领导批示：请抓紧"] : row));
    const addIn = openAddIn({ [SHEET]: { ...sketch, rows } });
    await scoreSheet(addIn.host, "active");
    expect(addIn.value(SHEET, "K6")).toBe("领导批示：请抓紧");
    expect(["L4", "M4", "N4"].map((at) => addIn.value(SHEET, at))).toEqual(["完成率", "得分", "评分说明"]);
    expect(await scoreSheet(addIn.host, "active")).toMatchObject({ written: 0 });
  });

  it("puts the total into the table's own 合计 row", async () => {
    const sketch = countySheet();
    const last = sketch.rows.length - 1;
    const rows = [...sketch.rows.slice(0, last), ["合计"], ...sketch.rows.slice(last)];
    const addIn = openAddIn({ [SHEET]: { ...sketch, rows } });
    await scoreSheet(addIn.host, "active");
    expect(addIn.cell(SHEET, "L12")?.formula).toBe("=SUM(L5:L11)");
    expect(addIn.cell(SHEET, "I12")?.formula).toBe("=SUM(I5:I11)");
    expect(addIn.value(SHEET, "L3")).toBeNull();
  });

  it("puts the total below, not beside the signature, when the cell above 得分 is taken", async () => {
    const sketch = countySheet();
    const rows = sketch.rows.map((row, index) => (index === 2 ? [...row, ...Array(10).fill(null), "联系人"] : row));
    const addIn = openAddIn({ [SHEET]: { ...sketch, rows } });
    await scoreSheet(addIn.host, "active");
    expect(addIn.value(SHEET, "L3")).toBe("联系人");
    expect(addIn.cell(SHEET, "L13")?.formula).toBe("=SUM(L5:L11)");
  });

  it("says which table it left alone when another one stands too close to its right", async () => {
    const sketch = countySheet();
    const rows = sketch.rows.map((row) => {
      const own = Array.from({ length: 10 }, (_, column) => row[column] ?? null);
      return [...own, null, ...row];
    });
    const addIn = openAddIn({ [SHEET]: { rows } });
    const outcome = await scoreSheet(addIn.host, "active");
    expect(outcome.skipped.map(({ why }) => why)).toEqual(["table-beside"]);
    expect(outcome.skipped[0]?.reason).toContain("左边的表没有写入评分");
    expect(outcome.written).toBeGreaterThan(0);
    expect((await scoreSheet(addIn.host, "active")).written).toBe(0);
  });

  it("leaves subtotals out of the total", async () => {
    const sketch = countySheet();
    const rows = [...sketch.rows.slice(0, 8), ["小计"], ...sketch.rows.slice(8)];
    const addIn = openAddIn({ [SHEET]: { ...sketch, rows } });
    await scoreSheet(addIn.host, "active");
    expect(addIn.cell(SHEET, "L3")?.formula).toBe("=SUM(L5:L8,L10:L12)");
  });

  it("keeps a score that a person typed, marks it, and carries it into the total", async () => {
    const addIn = openAddIn({ [SHEET]: countySheet() }, { calculate: true });
    await scoreSheet(addIn.host, "active");
    addIn.program.edit(SHEET, "L6", 6);
    const outcome = await scoreSheet(addIn.host, "active");
    await addIn.program.idle();
    expect(addIn.value(SHEET, "L6")).toBe(6);
    expect(addIn.value(SHEET, "M6")).toContain("人工评分");
    expect(addIn.value(SHEET, "L3")).toBe(38.83);
    expect(outcome.sheets[0]?.tables[0]?.rows[1]?.score.state).toBe("manual");
    expect(await scoreSheet(addIn.host, "active")).toMatchObject({ written: 0 });
  });

  it("keeps what a clerk wrote beside a score of their own, under the mark 人工评分", async () => {
    const sketch = countySheet();
    const rows = sketch.rows.map((row, index) => {
      if (index === 3) return [...row, "得分", "扣分说明"];
      return index === 5 ? [...row, 5, "两个小区延期"] : row;
    });
    const addIn = openAddIn({ [SHEET]: { ...sketch, rows } });
    await scoreSheet(addIn.host, "active");
    expect([addIn.value(SHEET, "K6"), addIn.value(SHEET, "L6")]).toEqual([5, "人工评分。两个小区延期"]);
  });

  it("scores again when an actual changes, also after rows were put in between", async () => {
    const addIn = openAddIn({ [SHEET]: countySheet() });
    await scoreSheet(addIn.host, "active");
    addIn.program.user.insertRows(SHEET, 6);
    addIn.program.edit(SHEET, "J7", 25);
    await scoreSheet(addIn.host, "active");
    expect(addIn.value(SHEET, "L7")).toBe(5.4);
    expect(addIn.value(SHEET, "M7")).toContain("少 1 个");
  });

  it("takes a score away, and says why, when its actual is gone", async () => {
    const addIn = openAddIn({ [SHEET]: countySheet() });
    await scoreSheet(addIn.host, "active");
    addIn.program.edit(SHEET, "J6", "");
    await scoreSheet(addIn.host, "active");
    expect(addIn.value(SHEET, "L6")).toBeNull();
    expect(addIn.value(SHEET, "M6")).toContain("实际完成值");
    expect(addIn.cell(SHEET, "M3")?.formula).toContain("COUNT(L5:L11)");
  });

  it("does nothing on a sheet without a table", async () => {
    const addIn = openAddIn({ 通知: [["关于报送材料的通知"], ["请于月底前报送。"]] });
    const before = addIn.program.snapshot();
    const outcome = await scoreSheet(addIn.host, "active");
    expect(outcome).toMatchObject({ written: 0, run: null });
    expect(addIn.program.snapshot()).toEqual(before);
  });
});
