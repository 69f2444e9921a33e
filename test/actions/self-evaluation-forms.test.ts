import { buildReport } from "../../src/actions/build-report";
import { buildSelfEvaluation } from "../../src/actions/build-self-evaluation";
import { scoreSheet } from "../../src/actions/score-sheet";
import { departments } from "../recalculation/workbooks";
import { countySheet } from "./county-sheet";
import { openAddIn } from "./open-add-in";
import type { AddIn } from "./open-add-in";

const SHEET = "整体绩效目标表";
const REPORT = "校验报告";

/** The department that a form names. */
function departmentOf(addIn: AddIn, form: string): unknown {
  return addIn.value(form, "F3");
}

function rowOf(addIn: AddIn, sheet: string, text: string): number {
  const key = [...addIn.sheet(sheet).cells].find(([, { value }]) => value === text)?.[0] ?? "";
  return Number(key.split(",")[0]) + 1;
}

describe("forms of several tables", () => {
  it("gives each table a form of its own, whichever is made first, and never another department's entries", async () => {
    const addIn = openAddIn(departments(3));
    await buildSelfEvaluation(addIn.host, [addIn.sheet("部门2")]);
    addIn.program.edit("绩效自评表", "B3", "第2局的项目");
    addIn.program.edit("绩效自评表", "C5", 200);
    await buildSelfEvaluation(addIn.host, [addIn.sheet("部门1")]);
    await buildSelfEvaluation(addIn.host, [addIn.sheet("部门1"), addIn.sheet("部门2"), addIn.sheet("部门3")]);
    expect(["绩效自评表", "绩效自评表2", "绩效自评表3"].map((form) => departmentOf(addIn, form))).toEqual([
      "某某县第2局",
      "某某县第1局",
      "某某县第3局",
    ]);
    expect(["B3", "C5"].map((at) => addIn.value("绩效自评表", at))).toEqual(["第2局的项目", 200]);
    expect(["B3", "C5"].map((at) => addIn.value("绩效自评表2", at))).toEqual([null, null]);
  });

  it("finds a table's form again when the table's sheet was renamed", async () => {
    const addIn = openAddIn(departments(2));
    await buildSelfEvaluation(addIn.host, [addIn.sheet("部门1")]);
    addIn.program.edit("绩效自评表", "B3", "第1局的项目");
    addIn.program.user.renameSheet("部门1", "水利局 '24");
    await buildSelfEvaluation(addIn.host, [addIn.sheet("水利局 '24")]);
    expect(addIn.value("绩效自评表", "B3")).toBe("第1局的项目");
    expect(addIn.program.workbook.sheets.map(({ name }) => name)).not.toContain("绩效自评表2");
  });

  it("leaves a sheet of the user's that is called 绩效自评表 alone and takes the next name", async () => {
    const addIn = openAddIn({ [SHEET]: countySheet(), 绩效自评表: [["我自己的自评表"]] });
    await buildSelfEvaluation(addIn.host, [addIn.sheet(SHEET)]);
    expect(addIn.value("绩效自评表", "A1")).toBe("我自己的自评表");
    expect(addIn.value("绩效自评表2", "A1")).toBe("项目支出绩效自评表");
  });

  it("drops the funds block when the weights leave no room for it, and takes no indicator for an amount when it comes back", async () => {
    const addIn = openAddIn({ [SHEET]: countySheet() });
    addIn.program.edit(SHEET, "I5", 67);
    await buildSelfEvaluation(addIn.host, "active");
    expect(addIn.value("绩效自评表", "A4")).toBe("一级指标");
    addIn.program.edit(SHEET, "I5", 10);
    await buildSelfEvaluation(addIn.host, [addIn.sheet(SHEET)]);
    expect(["A4", "C5", "D5"].map((at) => addIn.value("绩效自评表", at))).toEqual(["项目资金（万元）", null, null]);
  });

  it("shows no total before anything is scored, and how many rows are open while some are", async () => {
    const addIn = openAddIn({ [SHEET]: countySheet() }, { calculate: true });
    await scoreSheet(addIn.host, "active");
    await buildSelfEvaluation(addIn.host, "active");
    await addIn.program.idle();
    const total = rowOf(addIn, "绩效自评表", "总分");
    expect(["G", "H"].map((at) => addIn.value("绩效自评表", `${at}${total}`))).toEqual([37.63, ""]);
    addIn.program.edit(SHEET, "L6", "");
    await addIn.program.idle();
    expect(addIn.value("绩效自评表", `H${total}`)).toBe("1 项未评分");
    addIn.program.edit(SHEET, "L5:L11", [[""], [""], [""], [""], [""], [""], [""]]);
    await addIn.program.idle();
    expect(["G", "H"].map((at) => addIn.value("绩效自评表", `${at}${total}`))).toEqual(["", "7 项未评分"]);
  });

  it("merges level names on a form of one page, and writes them into every row of a longer one", async () => {
    const addIn = openAddIn({ 短表: countySheet(), 长表: countySheet({ rows: 40 }) });
    await buildSelfEvaluation(addIn.host, "all");
    const merged = (form: string) => addIn.sheet(form).merges.filter(({ rows }) => rows > 1).length;
    expect([merged("绩效自评表") > 0, merged("绩效自评表2")]).toEqual([true, 0]);
    const top = rowOf(addIn, "绩效自评表2", "一级指标") + 1;
    const names = Array.from({ length: 40 }, (_, at) => addIn.value("绩效自评表2", `A${top + at}`));
    expect(names.every((name) => typeof name === "string" && name.endsWith("指标"))).toBe(true);
  });
});

describe("a report of many findings", () => {
  it("leads to every cell by formulas where links would make the request too large, errors of a table first", async () => {
    const faulty = (rows: number) => {
      const sketch = countySheet({ rows });
      return {
        ...sketch,
        rows: sketch.rows.map((row, at) => (at > 3 && at < rows + 4 ? row.map((it, c) => (c === 3 ? "" : it)) : row)),
      };
    };
    const addIn = openAddIn({ "甲'局": faulty(250), 乙局: faulty(250) }, { calculate: true });
    const { sheets } = await buildReport(addIn.host, "all");
    await addIn.program.idle();
    const count = sheets.reduce((sum, { tables }) => sum + (tables[0]?.findings.length ?? 0), 0);
    expect(count).toBeGreaterThan(400);
    expect(addIn.cell(REPORT, "D4")).toMatchObject({ formula: `=HYPERLINK("#'甲''局'!D5","D5")`, value: "D5" });
    expect(addIn.program.stats.largestRequestBytes).toBeLessThan(1024 * 1024);
    const severities = Array.from({ length: 300 }, (_, at) => addIn.value(REPORT, `E${at + 4}`));
    expect(severities.slice(0, 250)).toEqual(Array.from({ length: 250 }, () => "错误"));
  });
});
