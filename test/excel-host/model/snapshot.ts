import { without } from "./without";
import type { AreaModel, CellModel, CellStyle, SheetModel, WorkbookModel } from "./workbook";

/** A workbook as plain comparable data, in an order of its own: what cannot be seen by a user does not count. */
export type WorkbookSnapshot = Readonly<Record<string, unknown>>;

export function snapshotOf(workbook: WorkbookModel): WorkbookSnapshot {
  return {
    sheets: workbook.sheets.map((sheet) => sheetSnapshot(sheet, workbook.defaultStyle)),
    names: sorted(workbook.names),
    settings: sorted(workbook.settings),
    customXmlParts: [...workbook.customXmlParts.values()].map(({ namespace, xml }) => ({ namespace, xml })),
    protection: { ...workbook.protection },
  };
}

/** One sheet: contents, styles that differ from what the cell would show anyway, and everything laid over the cells. */
export function sheetSnapshot(sheet: SheetModel, standard: Partial<CellStyle> = {}): Readonly<Record<string, unknown>> {
  const textOf = styleTexts(standard);
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    cells: Object.fromEntries([...sheet.cells].map(([key, cell]) => [key, cellSnapshot(cell)])),
    styles: stylesOf(sheet, textOf),
    rowStyles: linesOf(sheet.rowStyles, textOf),
    columnStyles: linesOf(sheet.columnStyles, textOf),
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

function cellSnapshot({ value, formula, error, quotePrefix, link }: CellModel): unknown {
  if (formula === null && !error && !quotePrefix && !link) return value;
  return plain({ value, formula, error: error || undefined, quotePrefix: quotePrefix || undefined, link });
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

type StyleText = (style: CellStyle | undefined) => string;

/** Texts of styles in one workbook, each made once. */
function styleTexts(standard: Partial<CellStyle>): StyleText {
  const texts = new Map<CellStyle, string>();
  return (style) => {
    if (!style) return "";
    let text = texts.get(style);
    if (text === undefined) texts.set(style, (text = tellingText(style, standard)));
    return text;
  };
}

const PLAIN: Partial<CellStyle> = {
  numberFormat: "General",
  horizontal: "General",
  vertical: "Bottom",
  fontName: "宋体",
  fontSize: 11,
  fontColor: "#000000",
  locked: true,
  indent: 0,
  rotation: 0,
};

/** A style without what says nothing: false flags, the workbook's standard font, and the file's own number for it. */
function tellingText(style: CellStyle, standard: Partial<CellStyle>): string {
  const usual = { ...PLAIN, ...standard } as Record<string, unknown>;
  const telling = Object.entries({ ...without(style, "base"), borders: linesIn(style) }).filter(
    ([key, value]) => value !== undefined && value !== usual[key] && (value !== false || usual[key] === true)
  );
  return telling.length === 0 ? "" : JSON.stringify(plain(Object.fromEntries(telling)));
}

/** The lines that are drawn; the automatic colour is black. */
function linesIn({ borders = {} }: CellStyle): CellStyle["borders"] {
  const drawn = Object.entries(borders).filter(([, line]) => line.style !== "None");
  if (drawn.length === 0) return undefined;
  return Object.fromEntries(drawn.map(([edge, line]) => [edge, { ...line, color: line.color ?? "#000000" }]));
}

function stylesOf(sheet: SheetModel, textOf: StyleText): Record<string, string> {
  const result: Record<string, string> = {};
  for (const [key, style] of sheet.styles) {
    const comma = key.indexOf(",");
    const [row, column] = [+key.slice(0, comma), +key.slice(comma + 1)];
    const otherwise = textOf(sheet.rowStyles.get(row) ?? sheet.columnStyles.get(column));
    const text = textOf(style);
    if (text !== otherwise) result[key] = text;
  }
  return result;
}

function linesOf(styles: ReadonlyMap<number, CellStyle>, textOf: StyleText): [number, string][] {
  return sorted(styles)
    .map(([index, style]): [number, string] => [index, textOf(style)])
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
