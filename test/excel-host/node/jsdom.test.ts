/** @jest-environment jsdom */
import { openHost } from "./open-host";

describe("in a page made by jsdom", () => {
  it("the runtime loads beside the page and is answered by the host", async () => {
    openHost({ 表: [["甲"]] });
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getUsedRange();
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([["甲"]]);
    expect(await Office.onReady()).toEqual({ host: "Excel", platform: "OfficeOnline" });
  });
});
