import { codeOf, openHost } from "./open-host";

const SCORES = {
  汇总: [
    ["一级指标", "得分"],
    ["产出指标", 40],
    ["效益指标", 28],
  ],
};

describe("charts", () => {
  it("are added, titled, placed, found by name and deleted", async () => {
    const host = openHost(SCORES);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const chart = sheet.charts.add(
        Excel.ChartType.columnClustered,
        sheet.getRange("A1:B3"),
        Excel.ChartSeriesBy.columns
      );
      chart.name = "得分图";
      chart.title.text = "各一级指标得分";
      chart.legend.visible = false;
      chart.setPosition("D2", "J18");
      chart.axes.valueAxis.minimum = 0;
      chart.axes.categoryAxis.title.text = "一级指标";
      chart.series.getItemAt(0).hasDataLabels = true;
      await context.sync();
      const found = sheet.charts.getItemOrNullObject("得分图");
      const none = sheet.charts.getItemOrNullObject("没有");
      found.load("name,id,title/text,top,height");
      none.load("name");
      found.series.load("items/name");
      await context.sync();
      expect([found.title.text, none.isNullObject, found.series.items[0]?.name]).toEqual([
        "各一级指标得分",
        true,
        "得分",
      ]);
      expect(found.height).toBe(17 * 15);
    });
    expect(host.workbook.sheets[0]!.charts[0]).toMatchObject({
      type: "ColumnClustered",
      source: "汇总!A1:B3",
      position: { from: "D2", to: "J18" },
      legend: { visible: false },
    });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().charts.getItem("得分图").delete();
      await context.sync();
    });
    expect(host.workbook.sheets[0]!.charts).toEqual([]);
  });

  it("follow their source when rows are put in", async () => {
    const host = openHost(SCORES);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.charts.add("BarClustered", sheet.getRange("A1:B3"));
      sheet.getRange("1:1").insert("Down");
      await context.sync();
    });
    expect(host.workbook.sheets[0]!.charts[0]?.source).toBe("汇总!A2:B4");
  });
});

describe("tables", () => {
  it("are made over a range with their headings, and found from a range", async () => {
    openHost(SCORES);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const table = sheet.tables.add("A1:B3", true);
      table.name = "得分表";
      const body = table.getDataBodyRange();
      body.load("address");
      const scores = table.columns.getItem("得分").getDataBodyRange();
      scores.load("values");
      const touching = sheet.getRange("B2").getTables(false);
      touching.load("items/name");
      await context.sync();
      expect(body.address).toBe("汇总!A2:B3");
      expect(scores.values).toEqual([[40], [28]]);
      expect(touching.items.map((one) => one.name)).toEqual(["得分表"]);
      sheet.tables.add("B3:C4", true);
      expect(await codeOf(context.sync())).toBe("InvalidArgument");
    });
  });
});

describe("comments", () => {
  it("stand at their cells", async () => {
    openHost(SCORES);
    await Excel.run(async (context) => {
      context.workbook.comments.add("汇总!B2", "请核对");
      const comment = context.workbook.comments.getItemByCell("汇总!B2");
      comment.load("content");
      const location = comment.getLocation();
      location.load("address");
      await context.sync();
      expect([comment.content, location.address]).toEqual(["请核对", "汇总!B2"]);
    });
  });
});
