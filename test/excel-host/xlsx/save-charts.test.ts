import { addSheet, changedParts, partText, put, sample, sheetOf, without } from "./fixtures/packages";
import { loadWorkbook } from "./load";
import type { ChartModel, WorkbookModel } from "../model/workbook";
import { newWorkbook } from "./new-workbook";
import { saveWorkbook } from "./save";
import { readZip } from "./zip";

function change(bytes: Uint8Array, edit: (model: WorkbookModel) => void): { file: Uint8Array; model: WorkbookModel } {
  const loaded = loadWorkbook(bytes, "表.xlsx");
  edit(loaded.model);
  const file = saveWorkbook(loaded);
  return { file, model: loadWorkbook(file, "表.xlsx").model };
}

const chart: ChartModel = {
  id: "{00000001-0000-4000-8000-000000000000}",
  name: "绩效得分图",
  type: "ColumnClustered",
  title: "得分 <各级>",
  source: "汇总!A1:C3",
  seriesBy: "Columns",
  position: { from: "E2", to: "K15" },
};

/** A workbook with a sheet of names, weights and scores. */
function summary(charts: readonly ChartModel[]): Uint8Array {
  const loaded = newWorkbook({ sheets: ["表"] });
  const sheet = addSheet(loaded.model, "汇总");
  const rows = [
    ["一级指标", "权重", "得分"],
    ["成本指标", 20, 19],
    ["产出指标", 40, 38.5],
  ] as const;
  rows.forEach((row, at) => row.forEach((value, column) => put(sheet, `${"ABC"[column]}${at + 1}`, value)));
  sheet.charts.push(...charts);
  return saveWorkbook(loaded);
}

describe("saving charts", () => {
  it("adds a native chart with its series, what they show now, and its place between cells", () => {
    const bytes = summary([chart]);
    const { sheets } = loadWorkbook(bytes, "表.xlsx").model;
    expect(sheets[1]?.charts).toHaveLength(1);
    expect(sheets[1]?.charts[0]).toMatchObject(without(chart, "id", "position"));
    const xml = partText(bytes, "xl/charts/chart1.xml");
    expect(xml).toContain('<c:barDir val="col"/><c:grouping val="clustered"/>');
    expect(xml).toContain("<a:t>得分 &lt;各级&gt;</a:t>");
    expect([...xml.matchAll(/<c:f>([^<]*)<\/c:f>/g)].map(([, formula]) => formula)).toEqual([
      "汇总!$B$1",
      "汇总!$A$2:$A$3",
      "汇总!$B$2:$B$3",
      "汇总!$C$1",
      "汇总!$A$2:$A$3",
      "汇总!$C$2:$C$3",
    ]);
    expect(xml).toContain('<c:pt idx="1"><c:v>38.5</c:v></c:pt>');
    const anchor = partText(bytes, "xl/drawings/drawing1.xml");
    expect(anchor).toContain("<xdr:from><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row>");
    expect(anchor).toContain("<xdr:to><xdr:col>11</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>15</xdr:row>");
  });

  it("draws rows as series, and the legend, labels, axes and colours that were asked for", () => {
    const bytes = summary([
      {
        ...chart,
        type: "BarStacked",
        seriesBy: "Rows",
        titleVisible: false,
        legend: { visible: false, position: "Right" },
        axes: { value: { minimum: 0, maximum: 100, numberFormat: "0.0", title: "分" }, category: { reversed: true } },
        series: [{ color: "#70ad47", name: "成本", dataLabels: true }, {}],
      },
    ]);
    const xml = partText(bytes, "xl/charts/chart1.xml");
    expect(xml).toContain('<c:barDir val="bar"/><c:grouping val="stacked"/>');
    expect(xml).toContain('<c:autoTitleDeleted val="1"/>');
    expect(xml).not.toContain("<c:legend>");
    expect(xml).toContain('<c:tx><c:v>成本</c:v></c:tx><c:spPr><a:solidFill><a:srgbClr val="70AD47"/>');
    expect(xml).toContain('<c:orientation val="maxMin"/>');
    expect(xml).toContain('<c:orientation val="minMax"/><c:max val="100"/><c:min val="0"/>');
    expect(xml).toContain("汇总!$B$2:$C$2");
    expect(xml.match(/<c:showVal val="1"\/>/g)).toHaveLength(1);
  });

  it("appends to a drawing that is there and leaves the other chart's part as it was", () => {
    const bytes = summary([chart]);
    const { file, model } = change(bytes, (edited) => {
      sheetOf(edited, 1).charts.push({
        ...chart,
        id: "{2}",
        name: "第二图",
        position: { left: 30, top: 90, width: 300, height: 150 },
      });
    });
    expect(changedParts(bytes, file)).toEqual([
      "[Content_Types].xml",
      "xl/charts/chart2.xml",
      "xl/drawings/_rels/drawing1.xml.rels",
      "xl/drawings/drawing1.xml",
    ]);
    expect(sheetOf(model, 1).charts.map(({ name }) => name)).toEqual(["绩效得分图", "第二图"]);
    expect(sheetOf(model, 1).charts[1]?.position).toEqual({ left: 30, top: 90, width: 300, height: 150 });
  });

  it("moves and names a chart without touching its part, and redraws it when its source changes", () => {
    const bytes = summary([chart]);
    const moved = change(bytes, (edited) => {
      Object.assign(sheetOf(edited, 1).charts[0] ?? {}, {
        name: "新名",
        position: { left: 0, top: 0, width: 100, height: 60 },
      });
    });
    expect(changedParts(bytes, moved.file)).toEqual(["xl/drawings/drawing1.xml"]);
    expect(sheetOf(moved.model, 1).charts[0]).toMatchObject({
      name: "新名",
      position: { left: 0, top: 0, width: 100, height: 60 },
    });
    const redrawn = change(bytes, (edited) => {
      Object.assign(sheetOf(edited, 1).charts[0] ?? {}, { source: "汇总!A1:B3" });
    });
    expect(changedParts(bytes, redrawn.file)).toEqual(["xl/charts/chart1.xml"]);
    expect(sheetOf(redrawn.model, 1).charts[0]?.source).toBe("汇总!A1:B3");
  });

  it("removes a chart with its part", () => {
    const { file, model } = change(summary([chart]), (edited) => (sheetOf(edited, 1).charts = []));
    expect([...readZip(file).keys()].filter((name) => name.includes("chart"))).toEqual([]);
    expect(sheetOf(model, 1).charts).toEqual([]);
  });

  it("refuses to write a kind of chart that it would draw wrongly, or one without its cells", () => {
    expect(() => summary([{ ...chart, type: "Waterfall" }])).toThrow("Waterfall");
    expect(() => summary([{ ...chart, source: "没有!A1:B2" }])).toThrow("没有");
  });

  it("survives on the county's table when scores are written beside it", () => {
    const first = change(sample("housing-bureau-2024-filled"), (edited) => {
      sheetOf(edited).charts.push({ ...chart, source: "整体绩效目标表!K5:L8" });
    });
    const second = change(first.file, (edited) => put(sheetOf(edited), "M6", 9.5));
    expect(changedParts(first.file, second.file)).toEqual(["xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
    expect(sheetOf(second.model).charts).toHaveLength(1);
  });
});
