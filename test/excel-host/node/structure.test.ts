/* eslint-disable office-addins/load-object-before-read -- the rules follow neither results of methods nor objects loaded through their parents */
import { codeOf, openHost } from "./open-host";

describe("rows, columns and merged areas", () => {
  it("shift formulas, validations, merges and heights when rows are put in", async () => {
    const host = openHost({ 表: { rows: [["标题"], [1], [2], ["=SUM(A2:A3)", "=A$2"]], merges: ["B2:B3"] } });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A2:A3").dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
      sheet.getRange("3:3").format.rowHeight = 30;
      sheet.getRange("3:4").insert("Down");
      await context.sync();
    });
    const sheet = host.workbook.sheets[0]!;
    expect([sheet.cells.get("5,0")?.formula, sheet.cells.get("5,1")?.formula]).toEqual(["=SUM(A2:A5)", "=A$2"]);
    expect(sheet.merges).toEqual([{ row: 1, column: 1, rows: 4, columns: 1 }]);
    expect(sheet.validations[0]?.areas).toEqual([{ row: 1, column: 0, rows: 4, columns: 1 }]);
    expect([...sheet.rowHeights]).toEqual([[4, 30]]);
  });

  it("shrink sums and leave #REF! when rows are taken out", () => {
    const host = openHost({ 表: [[1], [2], [3], ["=SUM(A1:A3)", "=A2", "=别表!A1"]], 别表: [["=表!A4"]] });
    host.user.deleteRows("表", 2);
    const [sheet, other] = host.workbook.sheets;
    expect([0, 1, 2].map((column) => sheet!.cells.get(`2,${column}`)?.formula)).toEqual([
      "=SUM(A1:A2)",
      "=#REF!",
      "=别表!A1",
    ]);
    expect(other!.cells.get("0,0")?.formula).toBe("=表!A3");
  });

  it("look like the row above when put in", () => {
    const host = openHost({ 表: { rows: [["头"], ["体"]], styles: { A1: { bold: true } } } });
    host.user.insertRows("表", 2, 2);
    const { styles } = host.workbook.sheets[0]!;
    expect([1, 2, 3].map((row) => styles.get(`${row},0`)?.bold)).toEqual([true, true, undefined]);
  });

  it("move only their own band when cells are put in", async () => {
    const host = openHost({
      表: [
        ["a", "b"],
        ["c", "d"],
      ],
    });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").insert("Down");
      await context.sync();
    });
    const sheet = host.workbook.sheets[0]!;
    expect(["1,0", "2,0", "0,1", "1,1"].map((key) => sheet.cells.get(key)?.value)).toEqual(["a", "c", "b", "d"]);
  });

  it("refuse to cut a merged area", async () => {
    openHost({ 表: { rows: [["x"]], merges: ["A2:B2"] } });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").insert("Down");
      expect(await codeOf(context.sync())).toBe("MergedRangeConflict");
      sheet.getRange("A2").clear();
      expect(await codeOf(context.sync())).toBe("MergedRangeConflict");
    });
  });

  it("list merged areas whose first cell lies in the range, and give up on more than 512", async () => {
    const rows = [["x"]];
    const host = openHost({ 表: { rows, merges: ["A1:A2", "C1:D1", "A9:B9"] } });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const found = sheet.getRange("A1:D2").getMergedAreasOrNullObject();
      const none = sheet.getRange("A2:B2").getMergedAreasOrNullObject();
      found.load("areas/items/address");
      none.load("address");
      await context.sync();
      expect(found.areas.items.map((area) => area.address)).toEqual(["表!A1:A2", "表!C1:D1"]);
      expect(none.isNullObject).toBe(true);
      host.workbook.sheets[0]!.merges = Array.from({ length: 513 }, (_, row) => ({
        row,
        column: 0,
        rows: 1,
        columns: 2,
      }));
      sheet.getRange("A1:B600").getMergedAreasOrNullObject().load("address");
      expect(await codeOf(context.sync())).toBe("GeneralException");
    });
  });

  it("keep only the first cell's content when merged", async () => {
    const host = openHost({ 表: [["留", "丢"]] });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1");
      range.merge();
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["留", ""]]);
      range.unmerge();
      await context.sync();
    });
    expect(host.workbook.sheets[0]!.merges).toEqual([]);
  });
});

describe("hidden and filtered rows", () => {
  const HIDDEN = { 表: { rows: [["h"], [1], [2], [3]], hiddenRows: [3] } };

  it("are told by rowHidden: true, false, or null when mixed", async () => {
    openHost(HIDDEN);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const ranges = ["A3", "A2", "A1:A4"].map((address) => sheet.getRange(address));
      for (const range of ranges) range.load("rowHidden");
      await context.sync();
      expect(ranges.map((range) => range.rowHidden)).toEqual([true, false, null]);
    });
  });

  it("are told for all rows at once by getRowProperties and by the visible cells", async () => {
    const host = openHost(HIDDEN);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A4");
      const rows = range.getRowProperties({ rowHidden: true, rowIndex: true });
      const visible = range.getSpecialCellsOrNullObject("Visible");
      visible.load("address");
      await context.sync();
      expect(rows.value.map((row) => row.rowHidden)).toEqual([false, false, true, false]);
      expect(visible.address).toBe("表!A1:A2,表!A4");
    });
    expect(host.stats.syncs).toBe(1);
  });

  it("come from a filter that can be read and taken off", async () => {
    const host = openHost({ 表: [["部门"], ["甲"], ["乙"]] });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.autoFilter.apply(sheet.getRange("A1:A3"), 0, { filterOn: "Values", values: ["甲"] });
      sheet.autoFilter.load("enabled,isDataFiltered");
      await context.sync();
      expect([sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered]).toEqual([true, true]);
      expect([...host.workbook.sheets[0]!.hiddenRows]).toEqual([2]);
      sheet.autoFilter.remove();
      await context.sync();
    });
    expect(host.workbook.sheets[0]!.hiddenRows.size).toBe(0);
  });
});
