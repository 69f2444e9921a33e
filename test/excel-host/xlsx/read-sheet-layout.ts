import type { AreaModel, SheetModel } from "../model/workbook";
import type { ColorReader } from "./colors";
import { parseAreaReference } from "./reference";
import { attribute, booleanAttribute, element, elementAt, elements, numberAttribute } from "./xml-dom";

/** Width of a column without its own, in characters of the default font with the padding, as files count it. */
const STANDARD_WIDTH = 9.140625;
const STANDARD_HEIGHT = 15;

export interface SheetLayout extends Pick<
  SheetModel,
  | "columnWidths"
  | "hiddenColumns"
  | "merges"
  | "frozen"
  | "protection"
  | "defaultRowHeight"
  | "defaultColumnWidth"
  | "autoFilter"
> {
  readonly columnFormats: Map<number, number>;
  /** Active cell or range of the sheet's first view. */
  readonly selection: AreaModel;
}

/** Columns, merged areas, panes, filter and protection of a worksheet (its text without the rows). */
export function readSheetLayout(root: Element): SheetLayout {
  const format = element(root, "sheetFormatPr");
  return {
    ...readColumns(root),
    merges: readMerges(root),
    frozen: readPanes(root),
    selection: readSelection(root),
    autoFilter: parseAreaReference(attribute(element(root, "autoFilter"), "ref") ?? ""),
    protection: readProtection(element(root, "sheetProtection")),
    defaultRowHeight: numberAttribute(format, "defaultRowHeight") ?? STANDARD_HEIGHT,
    defaultColumnWidth: numberAttribute(format, "defaultColWidth") ?? STANDARD_WIDTH,
  };
}

function readColumns(root: Element): Pick<SheetLayout, "columnWidths" | "hiddenColumns" | "columnFormats"> {
  const columnWidths = new Map<number, number>();
  const hiddenColumns = new Set<number>();
  const columnFormats = new Map<number, number>();
  for (const list of elements(root, "cols")) {
    for (const col of elements(list, "col")) {
      const first = numberAttribute(col, "min") ?? 1;
      const last = Math.min(numberAttribute(col, "max") ?? first, 16384);
      const width = numberAttribute(col, "width");
      const style = numberAttribute(col, "style");
      for (let column = first - 1; column < last; column++) {
        if (width !== null) columnWidths.set(column, width);
        if (booleanAttribute(col, "hidden")) hiddenColumns.add(column);
        if (style !== null && style !== 0) columnFormats.set(column, style);
      }
    }
  }
  return { columnWidths, hiddenColumns, columnFormats };
}

function readMerges(root: Element): AreaModel[] {
  const list = element(root, "mergeCells");
  const areas = list
    ? elements(list, "mergeCell").map((entry) => parseAreaReference(attribute(entry, "ref") ?? ""))
    : [];
  return areas.filter((area): area is AreaModel => area !== null && area.rows * area.columns > 1);
}

function readPanes(root: Element): { rows: number; columns: number } {
  const pane = elementAt(root, "sheetViews", "sheetView", "pane");
  if (!pane || !/^frozen/.test(attribute(pane, "state") ?? "")) return { rows: 0, columns: 0 };
  return { rows: numberAttribute(pane, "ySplit") ?? 0, columns: numberAttribute(pane, "xSplit") ?? 0 };
}

function readSelection(root: Element): AreaModel {
  const view = elementAt(root, "sheetViews", "sheetView");
  const active = attribute(element(view, "pane"), "activePane");
  const choices = view ? elements(view, "selection") : [];
  const selection = choices.find((entry) => attribute(entry, "pane") === active) ?? choices[0] ?? null;
  const first = (attribute(selection, "sqref") ?? attribute(selection, "activeCell") ?? "A1").split(/\s+/)[0] ?? "A1";
  return parseAreaReference(first) ?? { row: 0, column: 0, rows: 1, columns: 1 };
}

/** What shows of the sheet beside its cells. */
export function readSheetView(
  root: Element,
  color: ColorReader
): Pick<SheetModel, "tabColor" | "showGridlines" | "showHeadings"> {
  const view = elementAt(root, "sheetViews", "sheetView");
  const tabColor = color(elementAt(root, "sheetPr", "tabColor"));
  return {
    ...(tabColor === undefined ? {} : { tabColor }),
    ...(booleanAttribute(view, "showGridLines", true) ? {} : { showGridlines: false }),
    ...(booleanAttribute(view, "showRowColHeaders", true) ? {} : { showHeadings: false }),
  };
}

/** What is forbidden when the sheet is protected, against the options of Office.js. */
export const PERMISSIONS: readonly (readonly [attribute: string, option: string, forbiddenByDefault: boolean])[] = [
  ["autoFilter", "allowAutoFilter", true],
  ["deleteColumns", "allowDeleteColumns", true],
  ["deleteRows", "allowDeleteRows", true],
  ["objects", "allowEditObjects", false],
  ["scenarios", "allowEditScenarios", false],
  ["formatCells", "allowFormatCells", true],
  ["formatColumns", "allowFormatColumns", true],
  ["formatRows", "allowFormatRows", true],
  ["insertColumns", "allowInsertColumns", true],
  ["insertHyperlinks", "allowInsertHyperlinks", true],
  ["insertRows", "allowInsertRows", true],
  ["pivotTables", "allowPivotTables", true],
  ["sort", "allowSort", true],
];

/** Files keep a hash only: no password that anybody can type is the right one. */
const UNKNOWN_PASSWORD = "\u0000";

function readProtection(protection: Element | null): SheetModel["protection"] {
  if (!booleanAttribute(protection, "sheet")) return { protected: false, options: {} };
  const options: Record<string, unknown> = {};
  for (const [name, option, fallback] of PERMISSIONS) options[option] = !booleanAttribute(protection, name, fallback);
  const locked = booleanAttribute(protection, "selectLockedCells");
  const unlocked = booleanAttribute(protection, "selectUnlockedCells");
  options["selectionMode"] = locked ? (unlocked ? "None" : "Unlocked") : "Normal";
  const hash = attribute(protection, "hashValue") ?? attribute(protection, "password");
  return { protected: true, options, ...(hash === null ? {} : { password: `${UNKNOWN_PASSWORD}${hash}` }) };
}
