/* eslint-disable office-addins/call-sync-before-read, office-addins/call-sync-after-load -- the rules follow neither results of methods nor objects loaded through their parents */
import { openHost } from "./open-host";

const SHEETS = { 甲: [["a", 1]], 乙: [["b"]] };

describe("events", () => {
  it("tell of an edit by the user or by a colleague, with its address", async () => {
    const host = openHost(SHEETS);
    const seen: unknown[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("甲");
      sheet.load("id");
      sheet.onChanged.add(async ({ address, source, changeType }) => {
        seen.push([address, source, changeType]);
      });
      await context.sync();
    });
    host.edit("甲", "B1", 2);
    host.edit("甲", "C3", "x", { source: "Remote" });
    host.edit("乙", "A1", "anderes Blatt");
    await host.idle();
    expect(seen).toEqual([
      ["B1", "Local", "RangeEdited"],
      ["C3", "Remote", "RangeEdited"],
    ]);
  });

  it("come for the add-in's own edits too, after the reply, and say so", async () => {
    const host = openHost(SHEETS);
    const order: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address, triggerSource }) => {
        order.push(`event ${address} ${triggerSource}`);
      });
      await context.sync();
      context.workbook.worksheets.getItem("甲").getRange("A1:A2").values = [["x"], ["y"]];
      await context.sync();
      order.push("answered");
    });
    await host.idle();
    expect(order).toEqual(["answered", "event A1:A2 ThisLocalAddin"]);
  });

  it("stay silent while enableEvents is false, and after the handler was removed", async () => {
    const host = openHost(SHEETS);
    let count = 0;
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("甲");
      const handler = sheet.onChanged.add(async () => void count++);
      await context.sync();
      context.runtime.enableEvents = false;
      sheet.getRange("A1").values = [["x"]];
      await context.sync();
      await host.idle();
      context.runtime.enableEvents = true;
      sheet.getRange("A1").values = [["y"]];
      await context.sync();
      await host.idle();
      expect(count).toBe(1);
      handler.remove();
      await handler.context.sync();
      sheet.getRange("A1").values = [["z"]];
      await context.sync();
    });
    await host.idle();
    expect(count).toBe(1);
  });

  it("give the changed range, which follows later changes", async () => {
    const host = openHost(SHEETS);
    let address = "";
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("甲").onChanged.add(async (event) => {
        if (event.changeType !== "RangeEdited") return;
        host.user.insertRows("甲", 1);
        await Excel.run(async (inner) => {
          const range = event.getRange(inner);
          range.load("address");
          await inner.sync();
          address = range.address;
        });
      });
      await context.sync();
    });
    host.edit("甲", "B1", 2);
    await host.idle();
    expect(address).toBe("甲!B2");
  });

  it("tell of activated, added and deleted sheets and of the selection", async () => {
    const host = openHost(SHEETS);
    const seen: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onActivated.add(async () => void seen.push("activated"));
      worksheets.onDeactivated.add(async () => void seen.push("deactivated"));
      worksheets.onAdded.add(async () => void seen.push("added"));
      worksheets.onDeleted.add(async () => void seen.push("deleted"));
      worksheets.onSelectionChanged.add(async ({ address }) => void seen.push(`selected ${address}`));
      await context.sync();
      const sheet = worksheets.add("丙");
      sheet.activate();
      sheet.getRange("B2:C3").select();
      const selected = context.workbook.getSelectedRange();
      selected.load("address");
      await context.sync();
      expect(selected.address).toBe("丙!B2:C3");
      sheet.delete();
      await context.sync();
    });
    await host.idle();
    expect(seen).toEqual(["added", "deactivated", "activated", "selected B2:C3", "activated", "deleted"]);
  });

  it("tell of rows and columns put in or taken out", async () => {
    const host = openHost(SHEETS);
    const seen: unknown[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets
        .getItem("甲")
        .onChanged.add(async ({ address, changeType }) => void seen.push([address, changeType]));
      await context.sync();
    });
    host.user.insertRows("甲", 1, 2);
    host.user.deleteColumns("甲", 1);
    await host.idle();
    expect(seen).toEqual([
      ["1:2", "RowInserted"],
      ["A:A", "ColumnDeleted"],
    ]);
  });
});
