/* eslint-disable office-addins/call-sync-before-read, office-addins/call-sync-after-load, office-addins/load-object-before-read -- the rules follow neither results of methods nor objects loaded through their parents */
import { codeOf, openHost, presentAttachment } from "./open-host";

const SMALL = {
  目标表: [
    ["一级指标", "指标值"],
    ["产出指标", 26],
  ],
};

describe("the real Office.js client on the in-memory host", () => {
  it("reads values, text and address of a used range in one round trip", async () => {
    const host = openHost(SMALL);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("目标表").getUsedRangeOrNullObject(true);
      range.load("values, text, address, rowCount");
      await context.sync();
      expect(range.isNullObject).toBe(false);
      expect(range.values[1]).toEqual(["产出指标", 26]);
      expect(range.text[1]).toEqual(["产出指标", "26"]);
      expect(range.address).toBe("目标表!A1:B2");
    });
    expect(host.stats.syncs).toBe(1);
  });

  it("throws PropertyNotLoaded for a property that was not loaded, and before the sync", async () => {
    openHost(SMALL);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("目标表").getRange("A1");
      range.load("values");
      expect(() => range.values).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
      await context.sync();
      expect(range.values).toEqual([["一级指标"]]);
      expect(() => range.text).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
    });
  });

  it("gives a null object for what does not exist, and nothing below it", async () => {
    openHost(SMALL);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("没有");
      const range = sheet.getUsedRangeOrNullObject();
      sheet.load("name");
      range.load("values");
      expect(() => sheet.isNullObject).toThrow();
      await context.sync();
      expect([sheet.isNullObject, range.isNullObject]).toEqual([true, true]);
    });
  });

  it("ignores methods on a null object", async () => {
    const host = openHost(SMALL);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItemOrNullObject("没有").delete();
      await context.sync();
    });
    expect(host.workbook.sheets).toHaveLength(1);
  });

  it("rejects with ItemNotFound and the place of the failure for a missing sheet", async () => {
    openHost(SMALL);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("没有").load("name");
      await expect(context.sync()).rejects.toMatchObject({
        code: "ItemNotFound",
        debugInfo: { errorLocation: "WorksheetCollection.getItem" },
      });
    });
  });

  it("keeps what was done before the failing action and stays usable", async () => {
    const host = openHost(SMALL);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("目标表");
      sheet.getRange("D1").values = [["先写"]];
      sheet.getRange("A1:B1").values = [["一"]];
      sheet.getRange("D2").values = [["后写"]];
      expect(await codeOf(context.sync())).toBe("InvalidArgument");
      sheet.getRange("D3").values = [["再来"]];
      await context.sync();
    });
    const { cells } = host.workbook.sheets[0]!;
    expect([cells.get("0,3")?.value, cells.get("1,3"), cells.get("2,3")?.value]).toEqual(["先写", undefined, "再来"]);
  });

  it.each([
    ["1A", "InvalidArgument"],
    ["A0", "InvalidArgument"],
    ["没有的名字", "InvalidArgument"],
    ["没有!A1", "ItemNotFound"],
  ])("refuses the address %s with %s", async (address, code) => {
    openHost(SMALL);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange(address).load("address");
      expect(await codeOf(context.sync())).toBe(code);
    });
  });

  it("refuses an address text beyond 8,192 characters", async () => {
    openHost(SMALL);
    await Excel.run(async (context) => {
      const address = Array.from({ length: 2000 }, (_, row) => `A${row + 1}`).join(",");
      context.workbook.worksheets.getActiveWorksheet().getRanges(address).load("address");
      expect(await codeOf(context.sync())).toBe("InvalidArgument");
    });
  });

  it("fails loudly, naming class and member, for what the process does not model", async () => {
    openHost(SMALL);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().shapes.load("items/name");
      await expect(context.sync()).rejects.toMatchObject({
        code: "NotImplemented",
        message: expect.stringContaining("Worksheet.shapes"),
      });
    });
  });

  it("refuses a range that is used after its run has ended", async () => {
    const host = openHost(SMALL);
    let leaked: Excel.Range | undefined;
    await Excel.run(async (context) => {
      leaked = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      leaked.load("values");
      await context.sync();
    });
    await host.idle();
    expect(host.process.references.count).toBe(0);
    expect(() => leaked!.load("values")).toThrow(expect.objectContaining({ code: "InvalidObjectPath" }));
  });

  it("keeps a range on its cells when rows are put in above it", async () => {
    const host = openHost(SMALL);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("目标表").getRange("B2");
      range.load("address");
      await context.sync();
      host.user.insertRows("目标表", 1, 3);
      range.load("address,values");
      await context.sync();
      expect(range.address).toBe("目标表!B5");
      expect(range.values).toEqual([[26]]);
    });
  });

  it("finds a sheet again by its id after it was renamed", async () => {
    const host = openHost(SMALL);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("目标表");
      sheet.load("name");
      await context.sync();
      host.user.renameSheet("目标表", "改名");
      sheet.load("name");
      await context.sync();
      expect(sheet.name).toBe("改名");
      host.workbook.sheets.push({ ...host.workbook.sheets[0]!, id: "{other}", name: "别的" });
      host.user.deleteSheet("改名");
      sheet.load("name");
      expect(await codeOf(context.sync())).toBe("ItemNotFound");
    });
  });

  it("runs actions in the order in which they were queued", async () => {
    openHost(SMALL);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const before = sheet.getRange("B2");
      before.load("values");
      sheet.getRange("B2").values = [[27]];
      const after = sheet.getRange("B2");
      after.load("values");
      await context.sync();
      expect([before.values, after.values]).toEqual([[[26]], [[27]]]);
    });
  });

  it("loads items of collections with nested paths and counts round trips", async () => {
    const host = openHost({ 甲: [["x"]], 乙: [["y"]] });
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/visibility,items/protection/protected");
      await context.sync();
      expect(worksheets.items.map((sheet) => [sheet.name, sheet.visibility, sheet.protection.protected])).toEqual([
        ["甲", "Visible", false],
        ["乙", "Visible", false],
      ]);
    });
    expect(host.stats.syncs).toBe(1);
    expect(host.stats.log[0]?.calls).toEqual(["load Worksheets name,visibility,protection/protected"]);
  });

  it("tells the add-in which requirement sets it has", () => {
    openHost(SMALL, { requirements: { ExcelApi: "1.14" } });
    const { requirements } = Office.context;
    expect([requirements.isSetSupported("ExcelApi", "1.14"), requirements.isSetSupported("ExcelApi", "1.15")]).toEqual([
      true,
      false,
    ]);
  });

  it("runs an associated ribbon command until it is completed", async () => {
    const host = openHost(SMALL);
    Office.actions.associate("fill", async (event: Office.AddinCommands.Event) => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("C1").values = [["权重"]];
        await context.sync();
      });
      event.completed();
    });
    await presentAttachment().runCommand("fill");
    expect(host.workbook.sheets[0]?.cells.get("0,2")?.value).toBe("权重");
  });

  it("lets several hosts take turns", async () => {
    openHost({ 甲: [["x"]] });
    const second = openHost({ 乙: [["y"]] });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load("name");
      await context.sync();
      expect(sheet.name).toBe("乙");
    });
    expect(second.stats.syncs).toBe(1);
  });
});
