import { without } from "./without";
import type { AreaModel, CellStyle, SheetModel, WorkbookModel } from "./workbook";

/** A workbook as plain comparable data, in an order of its own: what cannot be seen by a user does not count. */
export type WorkbookSnapshot = Readonly<Record<string, unknown>>;

export function snapshotOf(workbook: WorkbookModel): WorkbookSnapshot {
  return {
    sheets: workbook.sheets.map(sheetSnapshot),
    names: sorted(workbook.names),
    settings: sorted(workbook.settings),
    customXmlParts: [...workbook.customXmlParts.values()].map(({ namespace, xml }) => ({ namespace, xml })),
    protection: { ...workbook.protection },
  };
}

/** One sheet: contents, styles that differ from what the cell would show anyway, and everything laid over the cells. */
export function sheetSnapshot(sheet: SheetModel): Readonly<Record<string, unknown>> {
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    cells: Object.fromEntries(sorted(sheet.cells).map(([key, cell]) => [key, plain(cell)])),
    styles: stylesOf(sheet),
    rowStyles: linesOf(sheet.rowStyles),
    columnStyles: linesOf(sheet.columnStyles),
    rowHeights: sorted(sheet.rowHeights),
    columnWidths: sorted(sheet.columnWidths),
    hiddenRows: [...sheet.hiddenRows].sort(byNumber),
    hiddenColumns: [...sheet.hiddenColumns].sort(byNumber),
    merges: sheet.merges.map(areaText).sort(),
    validations: validationsOf(sheet),
    conditionalFormats: [...sheet.conditionalFormats]
      .sort((a, b) => a.priority - b.priority)
      .map((format) => ({
        ...plain(without(format, "id", "priority", "areas")),
        areas: format.areas.map(areaText).sort(),
      })),
    charts: sheet.charts.map((chart) => plain(without(chart, "id"))),
    tables: sheet.tables.map((table) => plain(without(table, "id"))),
    autoFilter: sheet.autoFilter && areaText(sheet.autoFilter),
    protection: plain(sheet.protection),
    frozen: { ...sheet.frozen },
    page: plain(sheet.page),
    customProperties: sorted(sheet.customProperties),
    comments: (sheet.comments ?? []).map((comment) => without(comment, "id")),
    tabColor: sheet.tabColor ?? null,
    showGridlines: sheet.showGridlines ?? true,
  };
}

function byNumber(a: number, b: number): number {
  return a - b;
}

function sorted<K extends string | number, V>(map: ReadonlyMap<K, V>): [K, V][] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

function areaText(area: AreaModel): string {
  return `${area.row},${area.column}+${area.rows}x${area.columns}`;
}

/** Keys in order, without undefined ones. */
function plain(value: unknown): Record<string, unknown> {
  return JSON.parse(
    JSON.stringify(value, (_key, inner: unknown) =>
      typeof inner === "object" && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner
    )
  ) as Record<string, unknown>;
}

/** A style without what says nothing: false flags and the file's own number for it. */
function styleText(style: CellStyle | undefined): string {
  if (!style) return "";
  const { numberFormat, horizontal, vertical, ...rest } = without(style, "base");
  const telling = Object.entries(rest).filter(
    ([key, value]) => value !== undefined && (key === "locked" ? value === false : value !== false)
  );
  const entries: [string, unknown][] = [...telling];
  if (numberFormat !== "General") entries.push(["numberFormat", numberFormat]);
  if (horizontal !== undefined && horizontal !== "General") entries.push(["horizontal", horizontal]);
  if (vertical !== undefined && vertical !== "Bottom") entries.push(["vertical", vertical]);
  return entries.length === 0 ? "" : JSON.stringify(plain(Object.fromEntries(entries)));
}

function stylesOf(sheet: SheetModel): Record<string, string> {
  const result: Record<string, string> = {};
  for (const [key, style] of sorted(sheet.styles)) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const without = styleText(sheet.rowStyles.get(row) ?? sheet.columnStyles.get(column));
    const text = styleText(style);
    if (text !== without) result[key] = text;
  }
  return result;
}

function linesOf(styles: ReadonlyMap<number, CellStyle>): [number, string][] {
  return sorted(styles)
    .map(([index, style]): [number, string] => [index, styleText(style)])
    .filter(([, text]) => text !== "");
}

/** Rules cell by cell for areas of ordinary size, so that it does not matter how they are cut into rectangles. */
function validationsOf(sheet: SheetModel): Record<string, string[]> {
  const result: Record<string, string[]> = {};
  for (const { areas, ...rule } of sheet.validations) {
    const text = JSON.stringify(plain(rule));
    const cells = (result[text] ??= []);
    for (const area of areas) {
      if (area.rows * area.columns > 100_000) cells.push(areaText(area));
      else cells.push(...cellsOf(area));
    }
    cells.sort();
  }
  return result;
}

function cellsOf(area: AreaModel): string[] {
  const cells: string[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) cells.push(`${row},${column}`);
  }
  return cells;
}
