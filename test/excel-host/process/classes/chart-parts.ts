import type { ChartAxisModel } from "../../model/workbook";
import { asBoolean, asNumber, asText } from "../arguments";
import { handle } from "../class-table";
import type { ClassTable, Property } from "../class-table";
import type { ExcelProcess } from "../excel-process";
import { requireUnprotected } from "../sheet/protection";
import type { ChartTarget } from "./charts";

function guard(target: ChartTarget, process: ExcelProcess): void {
  requireUnprotected(target.sheet, process, "allowEditObjects");
}

/** Excel.ChartTitle; giving it a text shows it. */
export const chartTitleTable: ClassTable<ChartTarget> = {
  name: "ChartTitle",
  props: {
    Text: {
      get: ({ chart }) => chart.title,
      set: (target, value, process) => {
        guard(target, process);
        target.chart.title = asText(value);
        target.chart.titleVisible = true;
      },
    },
    Visible: {
      get: ({ chart }) => chart.titleVisible ?? chart.title !== "",
      set: (target, value, process) => {
        guard(target, process);
        target.chart.titleVisible = asBoolean(value);
      },
    },
    Overlay: { get: () => false },
  },
};

/** Excel.ChartLegend. */
export const chartLegendTable: ClassTable<ChartTarget> = {
  name: "ChartLegend",
  props: {
    Visible: {
      get: ({ chart }) => chart.legend?.visible ?? true,
      set: (target, value, process) => {
        guard(target, process);
        target.chart.legend = { position: "Right", ...target.chart.legend, visible: asBoolean(value) };
      },
    },
    Position: {
      get: ({ chart }) => chart.legend?.position ?? "Right",
      set: (target, value, process) => {
        guard(target, process);
        target.chart.legend = { visible: true, ...target.chart.legend, position: asText(value) };
      },
    },
    Overlay: { get: () => false },
  },
};

/** Excel.ChartDataLabels of the whole chart. */
export const chartDataLabelsTable: ClassTable<ChartTarget> = {
  name: "ChartDataLabels",
  props: {
    ShowValue: {
      get: ({ chart }) => chart.dataLabels ?? false,
      set: (target, value, process) => {
        guard(target, process);
        target.chart.dataLabels = asBoolean(value);
      },
    },
  },
};

interface AxisTarget extends ChartTarget {
  axis: "category" | "value";
}

function trait<K extends keyof ChartAxisModel>(
  key: K,
  read: (value: unknown) => ChartAxisModel[K],
  none: unknown
): Property<AxisTarget> {
  return {
    get: ({ chart, axis }) => chart.axes?.[axis]?.[key] ?? none,
    set: (target, value, process) => {
      guard(target, process);
      const { chart, axis } = target;
      chart.axes = { ...chart.axes, [axis]: { ...chart.axes?.[axis], [key]: read(value) } };
    },
  };
}

const axisTitleTable: ClassTable<AxisTarget> = {
  name: "ChartAxisTitle",
  props: {
    Text: trait("title", asText, ""),
    Visible: {
      get: ({ chart, axis }) => chart.axes?.[axis]?.title !== undefined,
      set: (target, value, process) => {
        guard(target, process);
        const { chart, axis } = target;
        if (!asBoolean(value) && chart.axes?.[axis]) delete chart.axes[axis].title;
      },
    },
  },
};

const gridlinesTable: ClassTable<AxisTarget> = {
  name: "ChartGridlines",
  props: { Visible: trait("majorGridlines", asBoolean, true) },
};

const chartAxisTable: ClassTable<AxisTarget> = {
  name: "ChartAxis",
  props: {
    Minimum: trait("minimum", asNumber, 0),
    Maximum: trait("maximum", asNumber, null),
    MajorUnit: trait("majorUnit", asNumber, null),
    NumberFormat: trait("numberFormat", asText, "General"),
    Visible: trait("visible", asBoolean, true),
    ReversePlotOrder: trait("reversed", asBoolean, false),
  },
  nav: {
    Title: (target) => handle(axisTitleTable, target),
    MajorGridlines: (target) => handle(gridlinesTable, target),
  },
};

/** Excel.ChartAxes. */
export const chartAxesTable: ClassTable<ChartTarget> = {
  name: "ChartAxes",
  nav: {
    CategoryAxis: (target) => handle(chartAxisTable, { ...target, axis: "category" }),
    ValueAxis: (target) => handle(chartAxisTable, { ...target, axis: "value" }),
  },
};
