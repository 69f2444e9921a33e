import { codeOf, openHost } from "./open-host";

const LOCKED = { 表: { rows: [["甲", "乙"]], protected: true, styles: { B1: { locked: false } } } };

async function attempt(act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<string> {
  return codeOf(
    Excel.run(async (context) => {
      act(context.workbook.worksheets.getActiveWorksheet(), context);
      await context.sync();
    })
  );
}

describe("protected sheets", () => {
  it("say that they are protected, with their options", async () => {
    openHost(LOCKED);
    await Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getActiveWorksheet();
      protection.load("protected,options");
      await context.sync();
      expect([protection.protected, protection.options.allowFormatCells]).toEqual([true, false]);
    });
  });

  it.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["a value in a locked cell", (sheet) => (sheet.getRange("A1").values = [[1]])],
    ["even null in a locked cell", (sheet) => (sheet.getRange("A1:B1").values = [[null, 1]])],
    ["a fill", (sheet) => (sheet.getRange("B1").format.fill.color = "#FF0000")],
    ["a number format", (sheet) => (sheet.getRange("B1").numberFormat = [["0%"]])],
    [
      "a validation",
      (sheet) => (sheet.getRange("B1").dataValidation.rule = { list: { inCellDropDown: true, source: "是,否" } }),
    ],
    [
      "a conditional format",
      (sheet) => sheet.getRange("B1").conditionalFormats.add(Excel.ConditionalFormatType.custom),
    ],
    ["a column's width", (sheet) => (sheet.getRange("B:B").format.columnWidth = 80)],
    ["new rows", (sheet) => sheet.getRange("1:1").insert("Down")],
    ["merging", (sheet) => sheet.getRange("A1:B1").merge()],
    ["a chart", (sheet) => sheet.charts.add("ColumnClustered", sheet.getRange("A1:B1"))],
    ["a new filter", (sheet) => sheet.autoFilter.apply(sheet.getRange("A1:B1"))],
  ])("refuse %s with AccessDenied and stay as they were", async (_what, act) => {
    const host = openHost(LOCKED);
    const before = host.snapshot();
    expect(await attempt(act)).toBe("AccessDenied");
    expect(host.snapshot()).toEqual(before);
  });

  it("let values into unlocked cells", async () => {
    const host = openHost(LOCKED);
    expect(await attempt((sheet) => (sheet.getRange("B1").values = [[3]]))).toBe("no error");
    expect(host.workbook.sheets[0]!.cells.get("0,1")?.value).toBe(3);
  });

  it("allow what their options allow", async () => {
    const host = openHost(LOCKED);
    host.workbook.sheets[0]!.protection.options = { allowFormatCells: true };
    expect(await attempt((sheet) => (sheet.getRange("A1").format.font.bold = true))).toBe("no error");
  });

  it("cannot be protected twice, nor unprotected with a wrong password", async () => {
    const host = openHost(LOCKED);
    host.user.protect("表", "1234");
    expect(await attempt((sheet) => sheet.protection.protect())).toBe("InvalidOperation");
    expect(await attempt((sheet) => sheet.protection.unprotect("0000"))).toBe("AccessDenied");
    expect(await attempt((sheet) => sheet.protection.unprotect("1234"))).toBe("no error");
  });

  it("refuse what a person types, too", () => {
    const host = openHost(LOCKED);
    expect(host.edit("表", "A1", 9)).toEqual({ accepted: false, message: "protected" });
    expect(host.edit("表", "B1", 9).accepted).toBe(true);
  });
});

describe("a protected workbook structure", () => {
  it.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void]>([
    ["new sheets", (_sheet, context) => context.workbook.worksheets.add("新")],
    ["new names", (sheet) => (sheet.name = "新")],
    ["hiding", (sheet) => (sheet.visibility = "Hidden")],
    ["deleting", (sheet) => sheet.delete()],
  ])("refuses %s", async (_what, act) => {
    const host = openHost({ 甲: [["x"]], 乙: [["y"]] });
    host.workbook.protection.protected = true;
    expect(await attempt(act)).toBe("AccessDenied");
    expect(await attempt((sheet) => (sheet.getRange("A1").values = [["z"]]))).toBe("no error");
  });
});

describe("a read-only workbook", () => {
  it("refuses every write but can be read", async () => {
    const host = openHost({ 甲: [["x"]] });
    host.workbook.readOnly = true;
    expect(await attempt((sheet) => (sheet.getRange("A1").values = [["z"]]))).toBe("AccessDenied");
    expect(await attempt((_sheet, context) => context.workbook.settings.add("k", 1))).toBe("AccessDenied");
    expect(await attempt((sheet) => sheet.getRange("A1").load("values"))).toBe("no error");
  });
});
