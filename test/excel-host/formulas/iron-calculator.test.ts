import { cellKey } from "../model/workbook";
import type { CellModel, CellValue } from "../model/workbook";
import { newWorkbook } from "../xlsx/new-workbook";
import { nodeCalculator } from "./node-calculator";
import "../xlsx/xml-codec-node";

/** A workbook whose sheets are given as columns A of contents; texts with "=" are formulas. */
function workbookOf(sheets: Readonly<Record<string, readonly CellValue[]>>) {
  const { model } = newWorkbook({ name: "计算.xlsx", sheets: Object.keys(sheets) });
  for (const sheet of model.sheets) {
    (sheets[sheet.name] ?? []).forEach((content, row) => {
      const isFormula = typeof content === "string" && content.startsWith("=");
      const cell: CellModel = isFormula ? { value: null, formula: content } : { value: content, formula: null };
      if (content !== null) sheet.cells.set(cellKey(row, 0), cell);
    });
  }
  const cellOf = (sheet: number, row: number): CellModel =>
    model.sheets[sheet]?.cells.get(cellKey(row, 0)) ?? { value: null, formula: null };
  return { model, cellOf };
}

const calculator = nodeCalculator();

describe("the formula calculator", () => {
  it("puts exact numbers (short decimals without the noise of adding), texts and truth values into the cells", () => {
    const { model, cellOf } = workbookOf({
      表: ["=1/3", "=0.1+0.2", '=IF(A1<1,"良","优")', "=A1<1", "=ROUND(2.675,2)"],
    });
    calculator.recalculate(model);
    expect([0, 1, 2, 3, 4].map((row) => cellOf(0, row).value)).toEqual([1 / 3, 0.3, "良", true, 2.68]);
  });

  it("follows references to other sheets with Chinese and quoted names", () => {
    const { model, cellOf } = workbookOf({
      整体绩效目标表: [4.8, 6],
      "It's 汇总 (2)": ["=SUM(整体绩效目标表!A1:A2)", "='It''s 汇总 (2)'!A1*2", "=SUM('整体绩效目标表'!A:A)"],
    });
    calculator.recalculate(model);
    expect([0, 1, 2].map((row) => cellOf(1, row).value)).toEqual([10.8, 21.6, 10.8]);
  });

  it("replaces Chinese names by what they stand for, also names of one sheet and names made of names", () => {
    const { model, cellOf } = workbookOf({ 表: [1, 2, 3, "=SUM(得分)", "=满分*2", "=合计+1"] });
    model.names.set("得分", { formula: "=表!$A$1:$A$3", visible: true, scope: null });
    model.names.set("合计", { formula: "=SUM(得分)", visible: true, scope: null });
    model.names.set("满分", { formula: "=5", visible: true, scope: null });
    model.names.set("表!满分", { formula: "=7", visible: true, scope: "表" });
    calculator.recalculate(model);
    expect([3, 4, 5].map((row) => cellOf(0, row).value)).toEqual([6, 14, 7]);
  });

  it("leaves the stored result of formulas that it cannot calculate and lets others count with it", () => {
    const { model, cellOf } = workbookOf({ 表: ["=FOO(1)", "=A1+1", "=表1[得分]", "=[1]外部!A1", "=SUM("] });
    for (const [row, value] of [7, null, 3, 4, 5].entries()) if (value !== null) cellOf(0, row).value = value;
    calculator.recalculate(model);
    expect([0, 1, 2, 3, 4].map((row) => cellOf(0, row).value)).toEqual([7, 8, 3, 4, 5]);
  });

  it("says #NAME? where an unknown function has no stored result", () => {
    const { model, cellOf } = workbookOf({ 表: ["=FOO(1)"] });
    calculator.recalculate(model);
    expect(cellOf(0, 0)).toEqual({ value: "#NAME?", formula: "=FOO(1)", error: true });
  });

  it("gives errors as error values and takes the mark away when they are gone", () => {
    const { model, cellOf } = workbookOf({ 表: [0, "=1/A1", "=A2+1", "=IFERROR(A2,5)", "=5+0"] });
    calculator.recalculate(model);
    expect(cellOf(0, 1)).toEqual({ value: "#DIV/0!", formula: "=1/A1", error: true });
    expect(cellOf(0, 2)).toMatchObject({ value: "#DIV/0!", error: true });
    expect([cellOf(0, 3).value, cellOf(0, 4).value]).toEqual([5, 5]);
    model.sheets[0]?.cells.set(cellKey(0, 0), { value: 2, formula: null });
    calculator.recalculate(model);
    expect(cellOf(0, 1)).toEqual({ value: 0.5, formula: "=1/A1" });
    expect(cellOf(0, 2).value).toBe(1.5);
  });

  it("never takes text for a number, a date or a formula", () => {
    const { model, cellOf } = workbookOf({ 表: ["'=1+1", "2/3", "90%", "=COUNT(A1:A3)", '=A2&"项"'] });
    calculator.recalculate(model);
    expect([cellOf(0, 3).value, cellOf(0, 4).value]).toEqual([0, "2/3项"]);
  });

  it("notices cells that were emptied, and sheets that were added or renamed", () => {
    const { model, cellOf } = workbookOf({ 表: [5, "=SUM(A1,1)"], 汇总: ["=表!A2"] });
    calculator.recalculate(model);
    expect(cellOf(1, 0).value).toBe(6);
    model.sheets[0]?.cells.delete(cellKey(0, 0));
    calculator.recalculate(model);
    expect(cellOf(1, 0).value).toBe(1);
    const [first, second] = model.sheets;
    if (first) first.name = "目标表";
    second?.cells.set(cellKey(0, 0), { value: null, formula: "=目标表!A2+1" });
    calculator.recalculate(model);
    expect(cellOf(1, 0).value).toBe(2);
  });

  it("keeps a stored result that differs only past the fifteenth digit", () => {
    const { model, cellOf } = workbookOf({ 表: ["=2/3"] });
    cellOf(0, 0).value = 0.66666666666666652;
    calculator.recalculate(model);
    expect(cellOf(0, 0).value).toBe(0.66666666666666652);
  });

  it("leaves array formulas as the file has them", () => {
    const { model, cellOf } = workbookOf({ 表: ["=ROW(1:2)", null, "=A1+1"] });
    Object.assign(cellOf(0, 0), { value: 9, arrayArea: { row: 0, column: 0, rows: 2, columns: 1 } });
    calculator.recalculate(model);
    expect([cellOf(0, 0).value, cellOf(0, 2).value]).toEqual([9, 10]);
  });
});
