import { codeOf, openHost } from "./open-host";

/** Writes values into the active sheet and reads them back with text, formulas, formats and types. */
async function written(address: string, values: unknown[][]): Promise<Excel.Range> {
  let result: Excel.Range | undefined;
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    range.values = values;
    range.load("values,text,formulas,numberFormat,valueTypes");
    await context.sync();
    result = range;
  });
  return result!;
}

describe("cell contents", () => {
  it("takes strings as if they were typed", async () => {
    openHost({ 表: [[]] });
    const range = await written("A1:H1", [["90%", "2/3", "1,756", "TRUE", "007", "'007", "=1+1", "26个"]]);
    expect(range.values[0]).toEqual([0.9, 45325, 1756, true, 7, "007", 0, "26个"]);
    expect(range.text[0]).toEqual(["90%", "2月3日", "1,756", "TRUE", "7", "007", "0", "26个"]);
    expect(range.formulas[0]?.slice(5, 7)).toEqual(["007", "=1+1"]);
    expect(range.valueTypes[0]).toEqual([
      "Double",
      "Double",
      "Double",
      "Boolean",
      "Double",
      "String",
      "Double",
      "String",
    ]);
  });

  it("keeps every string as it stands in a text cell", async () => {
    openHost({ 表: { rows: [[]], styles: { "A1:D1": "@" } } });
    const range = await written("A1:D1", [["2/3", "=1+1", "-x", "90%"]]);
    expect(range.values[0]).toEqual(["2/3", "=1+1", "-x", "90%"]);
    expect(range.formulas[0]).toEqual(["2/3", "=1+1", "-x", "90%"]);
  });

  it.each(["=cmd|' /C calc'!A1", "+1+1", "-2+3", "@SUM(1,2)", '=HYPERLINK("http://x")'])(
    "makes a formula of %s in a General cell",
    async (payload) => {
      const host = openHost({ 表: [[]] });
      await written("A1", [[payload]]);
      expect(host.workbook.sheets[0]?.cells.get("0,0")?.formula).toMatch(/^=/);
    }
  );

  it("refuses a broken formula", async () => {
    openHost({ 表: [[]] });
    expect(await codeOf(written("A1", [["=SUM("]]))).toBe("InvalidArgument");
  });

  it("refuses a formula that names a sheet which does not exist", async () => {
    openHost({ 表: [[]] });
    expect(await codeOf(written("A1", [["='没有'!B2"]]))).toBe("InvalidArgument");
    expect(await codeOf(written("A1", [['=表!B2&"没有!B2"']]))).toBe("no error");
  });

  it("leaves a cell alone for null and clears it for an empty string", async () => {
    const host = openHost({ 表: [["甲", "乙"]] });
    await written("A1:B1", [[null, ""]]);
    expect([...host.workbook.sheets[0]!.cells.keys()]).toEqual(["0,0"]);
  });

  it("puts one value into all cells of a range, but refuses an array of another size", async () => {
    openHost({ 表: [[]] });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
      range.values = 5 as unknown as unknown[][];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([
        [5, 5],
        [5, 5],
      ]);
      range.values = [[1, 2, 3]];
      expect(await codeOf(context.sync())).toBe("InvalidArgument");
    });
  });

  it("loses what is written into the covered part of a merged area", async () => {
    const host = openHost({ 表: { rows: [["产出指标"]], merges: ["A1:A3"] } });
    await written("A1:A3", [["效益指标"], ["丢"], ["丢"]]);
    expect([...host.workbook.sheets[0]!.cells]).toEqual([["0,0", { value: "效益指标", formula: null }]]);
  });

  it("writes past filtered rows into the wrong ones, as Excel does", async () => {
    const host = openHost({ 表: { rows: [["表头"], ["甲"], ["乙"], ["丙"]], filter: "A1:A4", hiddenRows: [3] } });
    await written("B2:B4", [[1], [2], [3]]);
    const column = [1, 2, 3].map((row) => host.workbook.sheets[0]!.cells.get(`${row},1`)?.value ?? null);
    expect(column).toEqual([1, null, 2]);
  });

  it("writes hidden rows that no filter hides like any others", async () => {
    const host = openHost({ 表: { rows: [["表头"], ["甲"], ["乙"]], hiddenRows: [2] } });
    await written("B1:B3", [[1], [2], [3]]);
    expect([0, 1, 2].map((row) => host.workbook.sheets[0]!.cells.get(`${row},1`)?.value)).toEqual([1, 2, 3]);
  });

  it("sends more than 1,500 cells in chunks that all arrive", async () => {
    const host = openHost({ 表: [[]] });
    const rows = Array.from({ length: 1000 }, (_, row) =>
      Array.from({ length: 10 }, (_unused, column) => `${row}:${column}`)
    );
    const range = await written("B2:K1001", rows);
    expect(range.values).toEqual(rows);
    expect(host.stats.actions).toBeGreaterThan(20);
    expect(host.stats.syncs).toBe(1);
  });

  it("refuses a chunked write whose array has another size than the range", async () => {
    openHost({ 表: [[]] });
    const rows = Array.from({ length: 1000 }, () => [1, 2, 3]);
    expect(await codeOf(written("A1:C999", rows))).toBe("InvalidArgument");
  });

  it("reads no contents of whole columns and clears them without visiting every cell", async () => {
    const host = openHost({ 表: [["甲"], ["乙"]] });
    await Excel.run(async (context) => {
      const columns = context.workbook.worksheets.getActiveWorksheet().getRange("A:XFD");
      columns.load("values,rowCount,isEntireColumn");
      await context.sync();
      expect(columns.values).toBeNull();
      expect([columns.rowCount, columns.isEntireColumn]).toEqual([1048576, true]);
      columns.clear();
      await context.sync();
    });
    expect(host.workbook.sheets[0]!.cells.size).toBe(0);
  });

  it("refuses to write values into a range without bounds", async () => {
    openHost({ 表: [[]] });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A:A").values = "x" as unknown as unknown[][];
      expect(await codeOf(context.sync())).toBe("InvalidArgument");
    });
  });

  it("gives null values for a read of more than five million cells", async () => {
    openHost({ 表: [["甲"]] }, { largestRead: 1000 });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A1001");
      range.load("values");
      await context.sync();
      expect(range.values).toBeNull();
    });
  });

  it("shows errors, dates and percents as the sheet does", async () => {
    openHost({
      表: {
        rows: [["=A9", 45657, 0.9, 1 / 3, 1234.5]],
        results: { A1: "#REF!" },
        styles: { B1: 'yyyy"年"m"月"d"日"', C1: "0%", E1: "#,##0.00" },
      },
    });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:E1");
      range.load("text,valueTypes");
      await context.sync();
      expect(range.text[0]).toEqual(["#REF!", "2024年12月31日", "90%", "0.333333333", "1,234.50"]);
      expect(range.valueTypes[0]?.[0]).toBe("Error");
    });
  });

  it("shows #### in a column too narrow for its number when told to mind widths", async () => {
    openHost({ 表: { rows: [[123456.78]], styles: { A1: "#,##0.00" }, columnWidths: { A: 4 } } }, { showHashes: true });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      range.load("text");
      await context.sync();
      expect(range.text).toEqual([["####"]]);
    });
  });

  it("keeps a link with its text and gives it back", async () => {
    openHost({ 表: [["原文"]], 别表: [["x"]] });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("表").getRange("A1");
      range.hyperlink = { documentReference: "别表!A1", textToDisplay: "看别表", screenTip: "去" };
      range.load("hyperlink,values");
      await context.sync();
      expect(range.hyperlink).toEqual({ documentReference: "别表!A1", textToDisplay: "看别表", screenTip: "去" });
      expect(range.values).toEqual([["看别表"]]);
    });
  });

  it("copies formulas along with their relative references", async () => {
    openHost({ 表: [[1, 2, "=A1+$B$1"]] });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("C2:C3").copyFrom("C1");
      const range = sheet.getRange("C2:C3");
      range.load("formulas");
      await context.sync();
      expect(range.formulas).toEqual([["=A2+$B$1"], ["=A3+$B$1"]]);
    });
  });
});
