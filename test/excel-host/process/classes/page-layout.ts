import type { SheetModel } from "../../model/workbook";
import { asBoolean, asNumber, asObject, asText, optionalText } from "../arguments";
import { MAX_COLUMNS, MAX_ROWS } from "../address";
import { handle, isHandle } from "../class-table";
import type { ClassTable, Property } from "../class-table";
import { invalidArgument } from "../excel-error";
import { areaOfRange, rangeAreasHandle, rangeArgument, rangeHandle } from "../range-target";
import type { RangeTarget } from "../references";
import { rangeAreasTable } from "./range-areas";
import { headersFootersTable } from "./headers-footers";

type Page = SheetModel["page"];

const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
const STANDARD_MARGINS: Readonly<Record<string, number>> = {
  left: 50.4,
  right: 50.4,
  top: 54,
  bottom: 54,
  header: 21.6,
  footer: 21.6,
};

function margin(side: string): Property<SheetModel> {
  return {
    get: ({ page }) => page.margins?.[side] ?? STANDARD_MARGINS[side],
    set: ({ page }, value) => {
      page.margins = { ...page.margins, [side]: asNumber(value) };
    },
  };
}

function flag(key: "centerHorizontally" | "centerVertically"): Property<SheetModel> {
  return {
    get: ({ page }) => page[key] ?? false,
    set: ({ page }, value) => {
      page[key] = asBoolean(value);
    },
  };
}

function setZoom(page: Page, value: unknown): void {
  const given = asObject(value);
  const zoom: NonNullable<Page["zoom"]> = {};
  for (const key of ["horizontalFitToPages", "verticalFitToPages", "scale"] as const) {
    if (given[key] !== undefined && given[key] !== null) zoom[key] = asNumber(given[key]);
  }
  if (zoom.scale !== undefined && (zoom.scale < 10 || zoom.scale > 400)) throw invalidArgument();
  page.zoom = zoom;
}

function titleRows({ page }: SheetModel) {
  if (!page.titleRows) return null;
  const { from, to } = page.titleRows;
  return { row: from, column: 0, rows: to - from + 1, columns: MAX_COLUMNS };
}

/** Excel.PageLayout: how the sheet prints. Sizes are in points. */
export const pageLayoutTable: ClassTable<SheetModel> = {
  name: "PageLayout",
  props: {
    Orientation: {
      get: ({ page }) => page.orientation,
      set: ({ page }, value) => {
        if (value !== "Portrait" && value !== "Landscape") throw invalidArgument();
        page.orientation = value;
      },
    },
    PaperSize: {
      get: ({ page }) => page.paperSize ?? "A4",
      set: ({ page }, value) => {
        page.paperSize = asText(value);
      },
    },
    Zoom: { get: ({ page }) => page.zoom ?? { scale: 100 }, set: ({ page }, value) => setZoom(page, value) },
    CenterHorizontally: flag("centerHorizontally"),
    CenterVertically: flag("centerVertically"),
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
    HeaderMargin: margin("header"),
    FooterMargin: margin("footer"),
    BlackAndWhite: { get: () => false },
    DraftMode: { get: () => false },
    PrintGridlines: { get: () => false },
    PrintHeadings: { get: () => false },
    PrintOrder: { get: () => "DownThenOver" },
  },
  nav: { HeadersFooters: (sheet) => handle(headersFootersTable, sheet) },
  methods: {
    SetPrintArea: (sheet, args, process) => {
      const given = args[0];
      const areas = isHandle(given) && (given.table as unknown) === rangeAreasTable;
      const area = areas
        ? areaOfRange(given.target as RangeTarget, process)
        : rangeArgument(args, 0, sheet, process).area;
      sheet.page.printArea = { ...area };
    },
    GetPrintAreaOrNullObject: (sheet, _args, process) =>
      sheet.page.printArea ? rangeAreasHandle(sheet, [sheet.page.printArea], process) : null,
    SetPrintTitleRows: (sheet, args, process) => {
      const { area } = rangeArgument(args, 0, sheet, process);
      sheet.page.titleRows = { from: area.row, to: area.row + area.rows - 1 };
    },
    GetPrintTitleRowsOrNullObject: (sheet, _args, process) => {
      const area = titleRows(sheet);
      return area && rangeHandle(sheet, area, process);
    },
    SetPrintTitleColumns: (sheet, args, process) => {
      const { area } = rangeArgument(args, 0, sheet, process);
      sheet.page.titleColumns = { from: area.column, to: area.column + area.columns - 1 };
    },
    GetPrintTitleColumnsOrNullObject: (sheet, _args, process) => {
      const columns = sheet.page.titleColumns;
      if (!columns) return null;
      const area = { row: 0, column: columns.from, rows: MAX_ROWS, columns: columns.to - columns.from + 1 };
      return rangeHandle(sheet, area, process);
    },
    SetPrintMargins: (sheet, args) => {
      const factor = POINTS[optionalText(args, 0) ?? "Points"];
      if (factor === undefined) throw invalidArgument();
      const given = Object.entries(asObject(args[1])).filter(([, value]) => typeof value === "number");
      const margins = Object.fromEntries(given.map(([side, value]) => [side, asNumber(value) * factor]));
      sheet.page.margins = { ...sheet.page.margins, ...margins };
    },
  },
};
