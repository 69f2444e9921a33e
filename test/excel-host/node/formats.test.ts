/* eslint-disable office-addins/load-object-before-read -- the rules follow neither results of methods nor objects loaded through their parents */
import { openHost } from "./open-host";

async function withSheet(act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>): Promise<void> {
  await Excel.run((context) => act(context.workbook.worksheets.getActiveWorksheet(), context));
}

describe("formats", () => {
  it("are null where the cells of a range differ", async () => {
    openHost({ 表: [["a", "b"]] });
    await withSheet(async (sheet, context) => {
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("A1:B1").format.fill.color = "#ffeeaa";
      const { format } = sheet.getRange("A1:B1");
      format.load("wrapText,horizontalAlignment,font/bold,fill/color");
      await context.sync();
      expect([format.wrapText, format.font.bold, format.fill.color]).toEqual([false, null, "#FFEEAA"]);
    });
  });

  it("draw borders on the edges asked for, also for the neighbour when taken away", async () => {
    const host = openHost({ 表: [["a"]] });
    await withSheet(async (sheet, context) => {
      const { borders } = sheet.getRange("B2:C3").format;
      for (const side of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal"] as const) {
        borders.getItem(side).style = "Continuous";
      }
      sheet.getRange("B4").format.borders.getItem("EdgeTop").style = "None";
      const top = borders.getItem("EdgeTop");
      top.load("style,weight");
      await context.sync();
      expect([top.style, top.weight]).toEqual(["Continuous", "Thin"]);
    });
    const { styles } = host.workbook.sheets[0]!;
    expect(Object.keys(styles.get("1,1")?.borders ?? {}).sort()).toEqual(["EdgeBottom", "EdgeLeft", "EdgeTop"]);
    expect(styles.get("2,1")?.borders?.EdgeBottom).toBeUndefined();
    expect(styles.get("2,2")?.borders?.EdgeBottom?.style).toBe("Continuous");
  });

  it("measure columns and rows in points that read back as written", async () => {
    openHost({ 表: [["a"]] });
    await withSheet(async (sheet, context) => {
      sheet.getRange("B:C").format.columnWidth = 90;
      sheet.getRange("2:2").format.rowHeight = 33;
      const ranges = ["A1", "B1:C1", "A1:B1", "A2"].map((address) => sheet.getRange(address));
      for (const range of ranges) range.load("format/columnWidth,format/rowHeight");
      await context.sync();
      expect(ranges.map((range) => range.format.columnWidth)).toEqual([48, 90, null, 48]);
      expect(ranges[3]?.format.rowHeight).toBe(33);
    });
  });

  it("of whole columns cost one entry per column and hold for cells written later", async () => {
    const host = openHost({ 表: [["a"]] });
    await withSheet(async (sheet, context) => {
      sheet.getRange("L:L").numberFormat = [["@"]];
      sheet.getRange("L7").values = [["2/3"]];
      const cell = sheet.getRange("L7");
      cell.load("values,numberFormat");
      await context.sync();
      expect([cell.values, cell.numberFormat]).toEqual([[["2/3"]], [["@"]]]);
    });
    expect(host.workbook.sheets[0]!.styles.size).toBe(0);
  });

  it("can be read and written for many cells at once", async () => {
    openHost({ 表: [["a", "b"]] });
    await withSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B1");
      range.setCellProperties([
        [
          { format: { fill: { color: "#FF0000" }, borders: { top: { style: "Continuous" } } } },
          { format: { font: { bold: true } } },
        ],
      ]);
      const found = range.getCellProperties({
        address: true,
        format: { fill: { color: true }, font: { bold: true }, borders: { style: true } },
      });
      await context.sync();
      expect(found.value[0]?.[0]).toMatchObject({
        address: "表!A1",
        format: { fill: { color: "#FF0000" }, font: { bold: false }, borders: { top: { style: "Continuous" } } },
      });
      expect(found.value[0]?.[1]?.format?.font?.bold).toBe(true);
    });
  });

  it("are copied without contents by copyFrom formats", async () => {
    const host = openHost({ 表: { rows: [["头"]], styles: { A1: { numberFormat: "0%", bold: true } } } });
    await withSheet(async (sheet, context) => {
      sheet.getRange("C1:D2").copyFrom("A1", Excel.RangeCopyType.formats);
      await context.sync();
    });
    const sheet = host.workbook.sheets[0]!;
    expect(["0,2", "1,3"].map((key) => [sheet.styles.get(key)?.bold, sheet.cells.get(key)])).toEqual([
      [true, undefined],
      [true, undefined],
    ]);
  });

  it("autofit columns to their longest text, Chinese counting double", async () => {
    const host = openHost({ 表: [["产出指标完成情况"], ["x"]] });
    await withSheet(async (sheet, context) => {
      sheet.getRange("A:A").format.autofitColumns();
      await context.sync();
    });
    expect(host.workbook.sheets[0]!.columnWidths.get(0)).toBe(17);
  });
});

describe("conditional formats", () => {
  it("are added on top, read back with formula and look, and removed one by one", async () => {
    const host = openHost({ 表: [["a"]] });
    await withSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:A9");
      for (const [formula, color] of [
        ["=TRUE", "#FF0000"],
        ['=N("own")=0', "#00FF00"],
      ] as const) {
        const added = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
        added.custom.rule.formula = formula;
        added.custom.format.fill.color = color;
        added.stopIfTrue = false;
      }
      await context.sync();
      const list = sheet.getRange("A5").conditionalFormats;
      list.load("items/id,items/type,items/priority,items/custom/rule/formula,items/custom/format/fill/color");
      await context.sync();
      expect(list.items.map((one) => [one.custom.rule.formula, one.custom.format.fill.color, one.priority])).toEqual([
        ['=N("own")=0', "#00FF00", 0],
        ["=TRUE", "#FF0000", 1],
      ]);
      list.getItem(list.items[1]!.id).delete();
      const left = sheet.getRange().conditionalFormats;
      const ranges = list.items[0]!.getRanges();
      ranges.load("address");
      const count = left.getCount();
      await context.sync();
      expect([count.value, ranges.address]).toEqual([1, "表!A1:A9"]);
      left.clearAll();
      await context.sync();
    });
    expect(host.workbook.sheets[0]!.conditionalFormats).toEqual([]);
  });

  it("give a null object for the part of another type", async () => {
    openHost({ 表: [[1]] });
    await withSheet(async (sheet, context) => {
      const format = sheet.getRange("A1").conditionalFormats.add("CellValue");
      format.cellValue.rule = { formula1: "=5", operator: "LessThan" };
      const custom = format.customOrNullObject;
      custom.load("rule/formula");
      format.cellValue.load("rule");
      await context.sync();
      expect(custom.isNullObject).toBe(true);
      expect(format.cellValue.rule).toEqual({ formula1: "=5", operator: "LessThan" });
    });
  });
});
