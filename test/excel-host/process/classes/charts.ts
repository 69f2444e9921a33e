import type { ChartModel, SheetModel } from "../../model/workbook";
import { areaAddress } from "../../../../src/core/grid/address";
import { optionalText, textArgument } from "../arguments";
import { sheetPrefix } from "../address";
import { handle } from "../class-table";
import type { ClassTable, Handle } from "../class-table";
import { itemNotFound } from "../excel-error";
import type { ExcelProcess } from "../excel-process";
import { rangeArgument } from "../range-target";
import { requireUnprotected } from "../sheet/protection";
import { chartTable } from "./chart";

export interface ChartTarget {
  sheet: SheetModel;
  chart: ChartModel;
}

function wrap(sheet: SheetModel, chart: ChartModel | undefined): Handle | null {
  return chart ? handle(chartTable, { sheet, chart }) : null;
}

function find(sheet: SheetModel, key: unknown): Handle | null {
  const wanted = String(key).toLowerCase();
  return wrap(
    sheet,
    sheet.charts.find((chart) => chart.name.toLowerCase() === wanted || chart.id.toLowerCase() === wanted)
  );
}

/** "Sheet!A1:B4" of a range argument, for a chart's source. */
export function sourceOf(args: readonly unknown[], index: number, sheet: SheetModel, process: ExcelProcess): string {
  const place = rangeArgument(args, index, sheet, process);
  return `${sheetPrefix(place.sheet.name)}${areaAddress(place.area)}`;
}

function required(chart: Handle | null): Handle {
  if (!chart) throw itemNotFound("There is no such chart.");
  return chart;
}

/** Excel.ChartCollection of a sheet. */
export const chartsTable: ClassTable<SheetModel> = {
  name: "ChartCollection",
  props: { Count: { get: (sheet) => sheet.charts.length } },
  items: (sheet) => sheet.charts.map((chart) => handle(chartTable, { sheet, chart })),
  at: find,
  methods: {
    Add: (sheet, args, process) => {
      requireUnprotected(sheet, process, "allowEditObjects");
      const all = process.workbook.sheets.flatMap((one) => one.charts);
      let number = sheet.charts.length + 1;
      while (sheet.charts.some((chart) => chart.name === `图表 ${number}`)) number++;
      const chart: ChartModel = {
        id: process.newId((id) => all.some((one) => one.id === id)),
        name: `图表 ${number}`,
        type: textArgument(args, 0),
        title: "",
        source: sourceOf(args, 1, sheet, process),
        seriesBy: optionalText(args, 2) ?? "Auto",
        position: { left: 100, top: 100, width: 360, height: 216 },
      };
      sheet.charts.push(chart);
      return wrap(sheet, chart);
    },
    GetCount: (sheet) => sheet.charts.length,
    GetItem: (sheet, args) => required(find(sheet, args[0])),
    GetItemAt: (sheet, args) => required(wrap(sheet, sheet.charts[Number(args[0])])),
    GetItemOrNullObject: (sheet, args) => find(sheet, args[0]),
  },
};
