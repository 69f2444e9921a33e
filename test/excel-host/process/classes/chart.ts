import type { ChartModel } from "../../model/workbook";
import { asNumber, asText, optionalText } from "../arguments";
import { handle } from "../class-table";
import type { ClassTable, Property } from "../class-table";
import { localAddress, parseLocal } from "../address";
import { boundingArea } from "../areas";
import { notImplemented } from "../excel-error";
import type { ExcelProcess } from "../excel-process";
import { rangeArgument } from "../range-target";
import { requireUnprotected } from "../sheet/protection";
import { boxOf } from "../sheet/widths";
import { chartAxesTable, chartDataLabelsTable, chartLegendTable, chartTitleTable } from "./chart-parts";
import { chartSeriesCollectionTable } from "./chart-series";
import { sourceOf } from "./charts";
import type { ChartTarget } from "./charts";
import { worksheetHandle } from "./worksheet";

/** Left, top, width and height in points, whichever way the position is held. */
function box({ sheet, chart }: ChartTarget): { left: number; top: number; width: number; height: number } {
  const { position } = chart;
  if (!("from" in position)) return position;
  const [from, to] = [parseLocal(position.from), parseLocal(position.to)];
  if (!from || !to) return { left: 0, top: 0, width: 360, height: 216 };
  return boxOf(sheet, boundingArea(from, to));
}

function side(key: "left" | "top" | "width" | "height"): Property<ChartTarget> {
  return {
    get: (target) => box(target)[key],
    set: (target, value, process) => {
      requireUnprotected(target.sheet, process, "allowEditObjects");
      target.chart.position = { ...box(target), [key]: asNumber(value) };
    },
  };
}

function change(target: ChartTarget, process: ExcelProcess, values: Partial<ChartModel>): void {
  requireUnprotected(target.sheet, process, "allowEditObjects");
  Object.assign(target.chart, values);
}

/** Excel.Chart. */
export const chartTable: ClassTable<ChartTarget> = {
  name: "Chart",
  props: {
    Id: { get: ({ chart }) => chart.id },
    Name: {
      get: ({ chart }) => chart.name,
      set: (target, value, process) => change(target, process, { name: asText(value) }),
    },
    ChartType: {
      get: ({ chart }) => chart.type,
      set: (target, value, process) => change(target, process, { type: asText(value) }),
    },
    Left: side("left"),
    Top: side("top"),
    Width: side("width"),
    Height: side("height"),
    PlotBy: { get: ({ chart }) => (chart.seriesBy === "Auto" ? "Columns" : chart.seriesBy) },
    PlotVisibleOnly: { get: () => true },
    DisplayBlanksAs: { get: () => "NotPlotted" },
    Style: { get: () => 2 },
  },
  nav: {
    Title: (target) => handle(chartTitleTable, target),
    Legend: (target) => handle(chartLegendTable, target),
    DataLabels: (target) => handle(chartDataLabelsTable, target),
    Axes: (target) => handle(chartAxesTable, target),
    Series: (target) => handle(chartSeriesCollectionTable, target),
    Worksheet: ({ sheet }) => worksheetHandle(sheet),
  },
  methods: {
    SetData: (target, args, process) => {
      const source = sourceOf(args, 0, target.sheet, process);
      change(target, process, { source, seriesBy: optionalText(args, 1) ?? "Auto" });
    },
    SetPosition: (target, args, process) => {
      const from = rangeArgument(args, 0, target.sheet, process).area;
      const to = args[1] === null || args[1] === undefined ? from : rangeArgument(args, 1, target.sheet, process).area;
      change(target, process, { position: { from: localAddress(from), to: localAddress(to) } });
    },
    Delete: (target, _args, process) => {
      requireUnprotected(target.sheet, process, "allowEditObjects");
      target.sheet.charts = target.sheet.charts.filter((chart) => chart !== target.chart);
    },
    Activate: () => null,
    GetImage: () => {
      throw notImplemented("Chart.getImage");
    },
  },
  identity: ({ chart }) => ({ Id: chart.id }),
};
