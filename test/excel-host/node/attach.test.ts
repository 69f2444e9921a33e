import { ExcelHost, attach, workbookOf } from "..";
import type { Attachment } from "..";

let attachment: Attachment | null = null;

function open(host: ExcelHost): ExcelHost {
  attachment = attach(host);
  return host;
}

afterEach(() => attachment?.detach());

const SMALL = {
  目标表: [
    ["一级指标", "指标值"],
    ["产出指标", 26],
  ],
};

describe("the real Office.js runtime on the in-memory host", () => {
  it("reads values, text and formulas of a used range", async () => {
    const host = open(new ExcelHost(workbookOf(SMALL)));
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("目标表").getUsedRangeOrNullObject(true);
      range.load("values, text, address, rowCount");
      await context.sync();
      expect(range.isNullObject).toBe(false);
      expect(range.values).toEqual([
        ["一级指标", "指标值"],
        ["产出指标", 26],
      ]);
      expect(range.text[1]).toEqual(["产出指标", "26"]);
      expect(range.address).toBe("目标表!A1:B2");
    });
    expect(host.stats.syncs).toBe(1);
  });

  it("writes values that can be read back in a later run", async () => {
    const host = open(new ExcelHost(workbookOf(SMALL)));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("汇总");
      const range = sheet.getRange("B2:C3");
      range.values = [
        [1, "x"],
        ["=1+1", null],
      ];
      range.format.font.bold = true;
      await context.sync();
      sheet.load("name,position");
      range.load("formulas");
      await context.sync();
      expect([sheet.name, sheet.position]).toEqual(["汇总", 1]);
      expect(range.formulas).toEqual([
        [1, "x"],
        ["=1+1", ""],
      ]);
    });
    expect(host.workbook.sheets[1]?.cells.get("1,1")?.value).toBe(1);
  });
});
