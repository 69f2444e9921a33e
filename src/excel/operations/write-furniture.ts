import { cellAddress, quotedSheetName } from "../../core/grid/address";
import type { ChartOperation, FreezeOperation, LinkOperation, PageOperation } from "../../core/plan/write-plan";
import { rangeOf } from "../sheet-access";

export type Furniture = ChartOperation | FreezeOperation | LinkOperation | PageOperation;

/** Queues what belongs to a sheet as a whole: chart, links, frozen rows, page setup. Only own sheets get any. */
export function writeFurniture(sheet: Excel.Worksheet, operation: Furniture): void {
  switch (operation.op) {
    case "chart":
      return writeChart(sheet, operation);
    case "link":
      return writeLink(sheet, operation);
    case "freeze":
      return sheet.freezePanes.freezeRows(operation.rows);
    case "page":
      return writePage(sheet, operation);
  }
}

const CHART_TYPES = { column: "ColumnClustered", bar: "BarClustered" } as const;

/** A chart of the same name, which can only be our own on our own sheet, gives way. */
function writeChart(sheet: Excel.Worksheet, { name, kind, title, source, at }: ChartOperation): void {
  sheet.charts.getItemOrNullObject(name).delete();
  const chart = sheet.charts.add(CHART_TYPES[kind], rangeOf(sheet, source), "Columns");
  chart.name = name;
  chart.title.text = title;
  chart.legend.visible = source.columns > 2;
  if (source.columns > 2) chart.legend.position = "Bottom";
  const last = { row: at.row + at.rows - 1, column: at.column + at.columns - 1 };
  chart.setPosition(cellAddress(at), cellAddress(last));
}

function writeLink(sheet: Excel.Worksheet, { area, to }: LinkOperation): void {
  const documentReference = `${quotedSheetName(to.sheet)}!${cellAddress(to)}`;
  rangeOf(sheet, area).hyperlink = { documentReference };
}

const MARGIN = 1.5;

function writePage(sheet: Excel.Worksheet, { orientation, fitToWidth, titleRows, footer }: PageOperation): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.paperSize = "A4";
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintMargins("Centimeters", { left: MARGIN, right: MARGIN, top: MARGIN, bottom: MARGIN });
  if (fitToWidth) pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  if (titleRows) pageLayout.setPrintTitleRows(`$${titleRows.from + 1}:$${titleRows.to + 1}`);
  if (footer) pageLayout.headersFooters.defaultForAllPages.centerFooter = "第 &P 页，共 &N 页";
}
