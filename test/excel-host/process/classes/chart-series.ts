import type { AreaModel, ChartModel, SheetModel } from "../../model/workbook";
import { asBoolean, asText, optionalText } from "../arguments";
import { handle } from "../class-table";
import type { ClassTable, Handle } from "../class-table";
import { itemNotFound } from "../excel-error";
import type { ExcelProcess } from "../excel-process";
import { resolveAddress } from "../range-target";
import { cellAt } from "../sheet/cells";
import { requireUnprotected } from "../sheet/protection";
import { sourceOf } from "./charts";
import type { ChartTarget } from "./charts";
import { asColor } from "./range-style";

interface SeriesTarget extends ChartTarget {
  index: number;
}

type SeriesModel = NonNullable<ChartModel["series"]>[number];

function change(target: SeriesTarget, process: ExcelProcess, values: SeriesModel): void {
  requireUnprotected(target.sheet, process, "allowEditObjects");
  const series = [...(target.chart.series ?? [])];
  for (let index = series.length; index <= target.index; index++) series.push({});
  series[target.index] = { ...series[target.index], ...values };
  target.chart.series = series;
}

/** How many series the source gives: one per column (or row) of numbers, the first one naming the categories. */
function sourceSeries({ chart }: ChartTarget, process: ExcelProcess): string[] {
  if (chart.source === "") return [];
  let place: { sheet: SheetModel; area: AreaModel };
  try {
    place = resolveAddress(chart.source, null, process);
  } catch {
    return [];
  }
  const { sheet, area } = place;
  const byRows = chart.seriesBy === "Rows" || (chart.seriesBy === "Auto" && area.columns > area.rows);
  const count = Math.max(1, (byRows ? area.rows : area.columns) - 1);
  return Array.from({ length: count }, (_, index) => {
    const cell = byRows
      ? cellAt(sheet, area.row + 1 + index, area.column)
      : cellAt(sheet, area.row, area.column + 1 + index);
    return typeof cell?.value === "string" ? cell.value : `系列${index + 1}`;
  });
}

function list(target: ChartTarget, process: ExcelProcess): Handle[] {
  const count = Math.max(sourceSeries(target, process).length, target.chart.series?.length ?? 0);
  return Array.from({ length: count }, (_, index) => handle(chartSeriesTable, { ...target, index }));
}

const fillTable: ClassTable<SeriesTarget> = {
  name: "ChartFill",
  methods: {
    SetSolidColor: (target, args, process) => change(target, process, { color: asColor(args[0]) }),
    Clear: (target, _args, process) => change(target, process, { color: "" }),
  },
};

const seriesFormatTable: ClassTable<SeriesTarget> = {
  name: "ChartSeriesFormat",
  nav: { Fill: (target) => handle(fillTable, target) },
};

const chartSeriesTable: ClassTable<SeriesTarget> = {
  name: "ChartSeries",
  props: {
    Name: {
      get: (target, process) =>
        target.chart.series?.[target.index]?.name ??
        sourceSeries(target, process)[target.index] ??
        `系列${target.index + 1}`,
      set: (target, value, process) => change(target, process, { name: asText(value) }),
    },
    HasDataLabels: {
      get: ({ chart, index }) => chart.series?.[index]?.dataLabels ?? false,
      set: (target, value, process) => change(target, process, { dataLabels: asBoolean(value) }),
    },
    ChartType: { get: ({ chart }) => chart.type },
  },
  nav: { Format: (target) => handle(seriesFormatTable, target) },
  methods: {
    SetValues: (target, args, process) => change(target, process, { values: sourceOf(args, 0, target.sheet, process) }),
    SetXAxisValues: (target, args, process) =>
      change(target, process, { categories: sourceOf(args, 0, target.sheet, process) }),
  },
};

/** Excel.ChartSeriesCollection. */
export const chartSeriesCollectionTable: ClassTable<ChartTarget> = {
  name: "ChartSeriesCollection",
  props: { Count: { get: (target, process) => list(target, process).length } },
  items: list,
  methods: {
    GetCount: (target, _args, process) => list(target, process).length,
    GetItemAt: (target, args, process) => {
      const series = list(target, process)[Number(args[0])];
      if (!series) throw itemNotFound();
      return series;
    },
    Add: (target, args, process) => {
      const index = list(target, process).length;
      const name = optionalText(args, 0);
      change({ ...target, index }, process, name === null ? {} : { name });
      return handle(chartSeriesTable, { ...target, index });
    },
  },
};
