import ExcelJS from "exceljs";
import { nodeCalculator } from "../formulas/node-calculator";
import { addSheet, cellAt, changedParts, keyOf, put, sample, sheetOf, valueAt } from "./fixtures/packages";
import { convert, findLibreOffice, removeProfile } from "./fixtures/libre-office";
import { loadWorkbook } from "./load";
import type { WorkbookModel } from "../model/workbook";
import { saveWorkbook } from "./save";

/** A workbook by ExcelJS with merges, validations, rules, names, a table, links and a print set-up. */
async function byExcelJs(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("目标 表", { views: [{ state: "frozen", xSplit: 1, ySplit: 2 }] });
  sheet.addRow(["指标", "类型", "指标值", "得分"]);
  for (let row = 2; row <= 6; row++)
    sheet.addRow([`指标${row}`, "≥", row * 10, { formula: `ROUND(C${row}/3,2)`, result: 0 }]);
  sheet.getCell("D7").value = { formula: "SUM(D2:D6)", result: 0 };
  sheet.getCell("A8").value = { richText: [{ text: "粗", font: { bold: true } }, { text: "细" }] };
  sheet.getCell("B8").value = new Date(Date.UTC(2024, 11, 31));
  sheet.getCell("B8").numFmt = "yyyy-mm-dd";
  sheet.getCell("C8").value = { text: "链接", hyperlink: "https://example.com/" };
  sheet.getCell("A9").note = "批注";
  sheet.mergeCells("A10:D11");
  sheet.getColumn(1).width = 22;
  sheet.getCell("B2").dataValidation = { type: "list", allowBlank: true, formulae: ['"≥,>,=,<,≤,定性"'] };
  sheet.addConditionalFormatting({
    ref: "D2:D6",
    rules: [
      {
        type: "cellIs",
        operator: "lessThan",
        formulae: [10],
        priority: 1,
        style: { font: { color: { argb: "FFFF0000" } } },
      },
      { type: "dataBar", priority: 2, cfvo: [{ type: "min" }, { type: "max" }], color: { argb: "FF638EC6" } } as never,
    ],
  });
  sheet.pageSetup = { orientation: "landscape", paperSize: 9, fitToPage: true, fitToHeight: 0, printTitlesRow: "1:1" };
  book.definedNames.add("'目标 表'!$D$7", "总分");
  book
    .addWorksheet("表二")
    .addTable({ name: "T1", ref: "B2", headerRow: true, columns: [{ name: "甲" }, { name: "乙" }], rows: [[1, 2]] });
  return new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer);
}

/** What the add-in does to a workbook: scores, formats, rules and a summary sheet with a chart. */
function work(model: WorkbookModel): void {
  const sheet = sheetOf(model);
  put(sheet, "P1", "评分说明");
  put(sheet, "P2", "实际 24 个，比目标少 2 个\n得 4.8 分");
  put(sheet, "P3", 4.8);
  sheet.styles.set(keyOf("P3"), {
    ...(sheet.styles.get(keyOf("D3")) ?? { numberFormat: "General" }),
    numberFormat: "0.00",
    fill: "#E2EFDA",
  });
  sheet.columnWidths.set(15, 40);
  sheet.validations.push({
    areas: [{ row: 1, column: 2, rows: 5, columns: 1 }],
    rule: { decimal: { formula1: "=0", formula2: "=100", operator: "Between" } },
    ignoreBlanks: true,
  });
  const summary = addSheet(model, "绩效评分汇总");
  put(summary, "A1", "表");
  put(summary, "B1", "得分");
  put(summary, "A2", "目标 表");
  put(summary, "B2", null, `='${sheet.name}'!P3*2`);
  put(summary, "A3", "另一半");
  put(summary, "B3", null, "=ROUND(B2/7,4)");
  summary.charts.push({
    id: "c",
    name: "得分图",
    type: "ColumnClustered",
    title: "得分",
    source: "绩效评分汇总!A1:B3",
    seriesBy: "Columns",
    position: { from: "D2", to: "J14" },
  });
  model.activeSheet = summary.name;
  nodeCalculator().recalculate(model);
}

async function readByExcelJs(file: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer);
  return book;
}

describe("a workbook by ExcelJS", () => {
  it("reads as it was made", async () => {
    const { model } = loadWorkbook(await byExcelJs(), "表.xlsx");
    const sheet = sheetOf(model);
    expect([valueAt(sheet, "A8"), valueAt(sheet, "B8"), cellAt(sheet, "D6").formula, cellAt(sheet, "C8").link]).toEqual(
      ["粗细", 45657, "=ROUND(C6/3,2)", { address: "https://example.com/" }]
    );
    expect(sheet.frozen).toEqual({ rows: 2, columns: 1 });
    expect(sheet.page).toMatchObject({ orientation: "Landscape", paperSize: "A4", titleRows: { from: 0, to: 0 } });
    expect(sheet.conditionalFormats.map(({ type }) => type)).toEqual(["CellValue", "DataBar"]);
    expect(sheet.validations[0]?.rule).toEqual({ list: { inCellDropDown: true, source: "≥,>,=,<,≤,定性" } });
    expect(model.names.get("总分")?.formula).toBe("='目标 表'!$D$7");
    expect(sheetOf(model, 1).tables).toMatchObject([{ name: "T1", area: { row: 1, column: 1, rows: 2, columns: 2 } }]);
  });

  it("is worked on, saved, and read by ExcelJS with everything that was there and everything new", async () => {
    const bytes = await byExcelJs();
    const loaded = loadWorkbook(bytes, "表.xlsx");
    work(loaded.model);
    const file = saveWorkbook(loaded);
    const book = await readByExcelJs(file);
    const sheet = book.getWorksheet("目标 表");
    const summary = book.getWorksheet("绩效评分汇总");
    expect(sheet?.getCell("P2").value).toBe("实际 24 个，比目标少 2 个\n得 4.8 分");
    expect(sheet?.getCell("P3")).toMatchObject({ value: 4.8, numFmt: "0.00" });
    expect(sheet?.getCell("D7").result).toBe(66.67);
    expect(changedParts(bytes, file).filter((name) => /comments|vml|tables|sheet2|theme/.test(name))).toEqual([]);
    expect(sheet?.getCell("A11").master.address).toBe("A10");
    expect(sheet?.getCell("C3").dataValidation?.type).toBe("decimal");
    expect(sheet?.getCell("B2").dataValidation?.formulae).toEqual(['"≥,>,=,<,≤,定性"']);
    expect(sheet?.pageSetup).toMatchObject({ orientation: "landscape", printTitlesRow: "1:1", fitToPage: true });
    expect(book.getWorksheet("表二")?.getTable("T1")).toBeTruthy();
    expect([summary?.getCell("B2").result, summary?.getCell("B3").result]).toEqual([9.6, 1.3714]);
  });
});

const office = findLibreOffice();
const withOffice = office === null ? describe.skip : describe;

withOffice(office === null ? "LibreOffice (not installed: not checked)" : "LibreOffice", () => {
  afterAll(removeProfile);

  it.each(["housing-bureau-2024", "housing-bureau-2024-filled", "housing-bureau-2024-as-published", "by ExcelJS"])(
    "opens %s after work on it, calculates the same numbers and keeps the chart",
    async (name) => {
      const bytes = name === "by ExcelJS" ? await byExcelJs() : sample(name);
      const loaded = loadWorkbook(bytes, "表.xlsx");
      work(loaded.model);
      const converted = convert(saveWorkbook(loaded), "xlsx");
      expect(converted).not.toBeNull();
      const read = loadWorkbook(converted ?? new Uint8Array(), "表.xlsx").model;
      for (const [index, sheet] of loaded.model.sheets.entries()) {
        for (const [key, cell] of sheet.cells) {
          const found = sheetOf(read, index).cells.get(key);
          if (typeof cell.value === "number") expect(Number(found?.value)).toBeCloseTo(cell.value, 9);
          else if (cell.value !== null && cell.value !== "") expect([key, found?.value]).toEqual([key, cell.value]);
        }
      }
      const summary = read.sheets.find((sheet) => sheet.name === "绩效评分汇总");
      expect(summary?.charts.map(({ type, title }) => [type, title])).toEqual([["ColumnClustered", "得分"]]);
      expect(read.activeSheet).toBe("绩效评分汇总");
      expect(sheetOf(read).styles.get(keyOf("P3"))?.fill).toBe("#E2EFDA");
    },
    60_000
  );

  it("makes files that open here, and that open there again after work on them", () => {
    const theirs = convert(sample("housing-bureau-2024-filled"), "xlsx");
    const loaded = loadWorkbook(theirs ?? new Uint8Array(), "表.xlsx");
    const original = loadWorkbook(sample("housing-bureau-2024-filled"), "表.xlsx").model;
    for (const [key, cell] of sheetOf(original).cells)
      expect(sheetOf(loaded.model).cells.get(key)?.value).toBe(cell.value);
    expect(sheetOf(loaded.model).merges.length).toBe(sheetOf(original).merges.length);
    expect(saveWorkbook(loaded)).toBe(theirs);
    work(loaded.model);
    const again = loadWorkbook(convert(saveWorkbook(loaded), "xlsx") ?? new Uint8Array(), "表.xlsx").model;
    expect(valueAt(sheetOf(again, 2), "B2")).toBe(9.6);
  }, 60_000);
});
