/* eslint-disable office-addins/call-sync-before-read, office-addins/load-object-before-read -- the rules follow neither results of methods nor objects loaded through their parents */
import { codeOf, openHost } from "./open-host";

async function attempt(act: (context: Excel.RequestContext) => void): Promise<string> {
  return codeOf(
    Excel.run(async (context) => {
      act(context);
      await context.sync();
    })
  );
}

describe("sheets", () => {
  it.each([
    ["目标表", "ItemAlreadyExists"],
    ["a/b", "InvalidArgument"],
    ["名".repeat(32), "InvalidArgument"],
    ["'引号", "InvalidArgument"],
    ["history", "InvalidArgument"],
  ])("cannot be added under the name %s", async (name, code) => {
    openHost({ 目标表: [["x"]] });
    expect(await attempt((context) => context.workbook.worksheets.add(name))).toBe(code);
  });

  it("carry formulas, names and the active sheet along when renamed", async () => {
    const host = openHost({ 甲: [[1]], 乙: [["=甲!A1+'甲'!A1&\"甲!A1\""]] });
    host.workbook.names.set("合计", { formula: "=甲!$A$1", visible: true, scope: null });
    await attempt((context) => (context.workbook.worksheets.getItem("甲").name = "It's 表"));
    expect(host.workbook.sheets[1]!.cells.get("0,0")?.formula).toBe("='It''s 表'!A1+'It''s 表'!A1&\"甲!A1\"");
    expect(host.workbook.names.get("合计")?.formula).toBe("='It''s 表'!$A$1");
    expect(host.workbook.activeSheet).toBe("It's 表");
  });

  it("leave #REF! behind when deleted, and the last visible one stays", async () => {
    const host = openHost({ 甲: [[1]], 乙: [["=SUM(甲!A1:A9)"]] });
    expect(await attempt((context) => context.workbook.worksheets.getItem("甲").delete())).toBe("no error");
    expect(host.workbook.sheets[0]!.cells.get("0,0")?.formula).toBe("=SUM(#REF!)");
    expect(await attempt((context) => context.workbook.worksheets.getItem("乙").delete())).toBe("InvalidOperation");
  });

  it("are copied with everything on them", async () => {
    const host = openHost({ 甲: { rows: [["一", 2]], merges: ["A2:B2"], styles: { B1: "0%" } } });
    await Excel.run(async (context) => {
      const copy = context.workbook.worksheets.getItem("甲").copy("End");
      copy.load("name");
      await context.sync();
      expect(copy.name).toBe("甲 (2)");
      copy.getRange("A1").values = [["改"]];
      await context.sync();
    });
    expect(host.workbook.sheets.map((sheet) => sheet.cells.get("0,0")?.value)).toEqual(["一", "改"]);
    expect(host.workbook.sheets[1]!.merges).toHaveLength(1);
  });

  it("quote their names in addresses where needed", async () => {
    openHost({ "1 月": [["x"]], 数据: [["y"]] });
    await Excel.run(async (context) => {
      const ranges = ["1 月", "数据"].map((name) => context.workbook.worksheets.getItem(name).getRange("A1"));
      for (const range of ranges) range.load("address");
      await context.sync();
      expect(ranges.map((range) => range.address)).toEqual(["'1 月'!A1", "数据!A1"]);
    });
  });

  it("remember custom properties, panes, page set-up and tab colour", async () => {
    const host = openHost({ 表: [["x"]] });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.customProperties.add("kind", "summary");
      sheet.freezePanes.freezeRows(3);
      sheet.tabColor = "#00FF00";
      sheet.showGridlines = false;
      const page = sheet.pageLayout;
      page.orientation = Excel.PageOrientation.landscape;
      page.zoom = { horizontalFitToPages: 1 };
      page.setPrintTitleRows("$1:$3");
      page.headersFooters.defaultForAllPages.centerFooter = "第 &P 页，共 &N 页";
      page.setPrintArea("A1:H20");
      page.centerHorizontally = true;
      const kind = sheet.customProperties.getItemOrNullObject("KIND");
      const none = sheet.customProperties.getItemOrNullObject("none");
      kind.load("value");
      none.load("value");
      sheet.load("showGridlines,tabColor");
      await context.sync();
      expect([kind.value, none.isNullObject, sheet.showGridlines, sheet.tabColor]).toEqual([
        "summary",
        true,
        false,
        "#00FF00",
      ]);
    });
    const sheet = host.workbook.sheets[0]!;
    expect(sheet.frozen).toEqual({ rows: 3, columns: 0 });
    expect(sheet.page).toMatchObject({
      orientation: "Landscape",
      zoom: { horizontalFitToPages: 1 },
      titleRows: { from: 0, to: 2 },
      footer: { center: "第 &P 页，共 &N 页" },
      printArea: { row: 0, column: 0, rows: 20, columns: 8 },
    });
  });
});

describe("settings, names and XML parts of the workbook", () => {
  it("keep settings as they were given, dates too", async () => {
    openHost({ 表: [["x"]] });
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add("memory", { digits: 2, columns: ["B", "C"] });
      settings.add("when", new Date(0));
      await context.sync();
      const [memory, when] = [settings.getItemOrNullObject("memory"), settings.getItemOrNullObject("when")];
      const none = settings.getItemOrNullObject("none");
      for (const one of [memory, when, none]) one.load("value");
      await context.sync();
      expect(memory.value).toEqual({ digits: 2, columns: ["B", "C"] });
      expect(when.value).toEqual(new Date(0));
      expect(none.isNullObject).toBe(true);
    });
  });

  it("find an XML part by its namespace, change and delete it", async () => {
    const host = openHost({ 表: [["x"]] });
    await Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts;
      parts.add('<j:journal xmlns:j="urn:journal"><run/></j:journal>');
      await context.sync();
      const part = parts.getByNamespace("urn:journal").getOnlyItemOrNullObject();
      const other = parts.getByNamespace("urn:other").getOnlyItemOrNullObject();
      part.load("id");
      other.load("id");
      const xml = part.getXml();
      await context.sync();
      expect(xml.value).toContain("<run/>");
      expect(other.isNullObject).toBe(true);
      part.setXml('<j:journal xmlns:j="urn:journal"/>');
      await context.sync();
      expect([...host.workbook.customXmlParts.values()].map((one) => one.xml)).toEqual([
        '<j:journal xmlns:j="urn:journal"/>',
      ]);
      part.delete();
      await context.sync();
      parts.add("kein XML");
      expect(await codeOf(context.sync())).toBe("InvalidArgument");
    });
    expect(host.workbook.customXmlParts.size).toBe(0);
  });

  it("resolve defined names as addresses", async () => {
    openHost({ 表: [["x", "y"]] });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      context.workbook.names.add("标题行", sheet.getRange("A1:B1"));
      const range = sheet.getRange("标题行");
      range.load("address");
      const item = context.workbook.names.getItem("标题行");
      item.load("formula");
      await context.sync();
      expect([range.address, item.formula]).toEqual(["表!A1:B1", "=表!$A$1:$B$1"]);
    });
  });
});
