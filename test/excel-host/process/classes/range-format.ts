import { asBoolean, asNumber, asText } from "../arguments";
import { handle } from "../class-table";
import type { ClassTable, Property } from "../class-table";
import { invalidArgument } from "../excel-error";
import type { ExcelProcess } from "../excel-process";
import { areasOfTarget } from "../range-target";
import type { RangeTarget } from "../references";
import { autofitColumns, autofitRows } from "../sheet/autofit";
import { requireUnprotected } from "../sheet/protection";
import { charactersOfPoints, columnPoints, pointsOfCharacters, rowPoints } from "../sheet/widths";
import { rangeBordersTable } from "./range-borders";
import { formatProtectionTable, rangeFillTable, rangeFontTable } from "./range-style";
import { styleProperty } from "./style-property";

const HORIZONTAL = ["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"];
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"];

function oneOf(values: readonly string[], value: unknown): string {
  const found = values.find((one) => one.toLowerCase() === asText(value).toLowerCase());
  if (found === undefined) throw invalidArgument(`"${String(value)}" is not one of ${values.join(", ")}.`);
  return found;
}

/** The value shared by lines (rows or columns) of all areas, or null; at most 2,000 lines are looked at. */
function sharedLine(target: RangeTarget, process: ExcelProcess, axis: "row" | "column"): number | null {
  let shared: number | null = null;
  for (const area of areasOfTarget(target, process)) {
    const count = axis === "row" ? area.rows : area.columns;
    for (let offset = 0; offset < Math.min(count, 2000); offset++) {
      const points =
        axis === "row" ? rowPoints(target.sheet, area.row + offset) : columnPoints(target.sheet, area.column + offset);
      if (shared !== null && shared !== points) return null;
      shared = points;
    }
  }
  return shared;
}

function setColumnWidth(target: RangeTarget, value: unknown, process: ExcelProcess): void {
  requireUnprotected(target.sheet, process, "allowFormatColumns");
  const points = asNumber(value);
  if (points < 0 || points > pointsOfCharacters(255)) throw invalidArgument("The column width is out of range.");
  for (const area of areasOfTarget(target, process)) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (points === 0) target.sheet.hiddenColumns.add(column);
      else {
        target.sheet.hiddenColumns.delete(column);
        target.sheet.columnWidths.set(column, charactersOfPoints(points));
      }
    }
  }
}

function setRowHeight(target: RangeTarget, value: unknown, process: ExcelProcess): void {
  requireUnprotected(target.sheet, process, "allowFormatRows");
  const points = asNumber(value);
  if (points < 0 || points > 409.5) throw invalidArgument("The row height is out of range.");
  for (const area of areasOfTarget(target, process)) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      if (points === 0) target.sheet.hiddenRows.add(row);
      else {
        target.sheet.hiddenRows.delete(row);
        target.sheet.rowHeights.set(row, points);
      }
    }
  }
}

function standardSize(axis: "row" | "column"): Property<RangeTarget> {
  const sizes = (target: RangeTarget): Map<number, number> =>
    axis === "row" ? target.sheet.rowHeights : target.sheet.columnWidths;
  return {
    get: (target, process) =>
      areasOfTarget(target, process).every((area) => {
        const [from, count] = axis === "row" ? [area.row, area.rows] : [area.column, area.columns];
        return [...sizes(target).keys()].every((index) => index < from || index >= from + count);
      }),
    set: (target, value, process) => {
      requireUnprotected(target.sheet, process, axis === "row" ? "allowFormatRows" : "allowFormatColumns");
      if (!asBoolean(value)) return;
      for (const area of areasOfTarget(target, process)) {
        const [from, count] = axis === "row" ? [area.row, area.rows] : [area.column, area.columns];
        for (const index of [...sizes(target).keys()]) {
          if (index >= from && index < from + count) sizes(target).delete(index);
        }
      }
    },
  };
}

/** Excel.RangeFormat. */
export const rangeFormatTable: ClassTable<RangeTarget> = {
  name: "RangeFormat",
  props: {
    WrapText: styleProperty(
      (style) => style.wrap ?? false,
      (style, value) => ({ ...style, wrap: asBoolean(value) })
    ),
    HorizontalAlignment: styleProperty(
      (style) => style.horizontal ?? "General",
      (style, value) => ({ ...style, horizontal: oneOf(HORIZONTAL, value) })
    ),
    VerticalAlignment: styleProperty(
      (style) => style.vertical ?? "Bottom",
      (style, value) => ({ ...style, vertical: oneOf(VERTICAL, value) })
    ),
    IndentLevel: styleProperty(
      (style) => style.indent ?? 0,
      (style, value) => ({ ...style, indent: asNumber(value) })
    ),
    ShrinkToFit: styleProperty(
      (style) => style.shrink ?? false,
      (style, value) => ({ ...style, shrink: asBoolean(value) })
    ),
    TextOrientation: styleProperty(
      (style) => style.rotation ?? 0,
      (style, value) => ({ ...style, rotation: asNumber(value) })
    ),
    ReadingOrder: { get: () => "Context" },
    AutoIndent: { get: () => false },
    ColumnWidth: { get: (target, process) => sharedLine(target, process, "column"), set: setColumnWidth },
    RowHeight: { get: (target, process) => sharedLine(target, process, "row"), set: setRowHeight },
    UseStandardHeight: standardSize("row"),
    UseStandardWidth: standardSize("column"),
  },
  nav: {
    Fill: (target) => handle(rangeFillTable, target),
    Font: (target) => handle(rangeFontTable, target),
    Borders: (target) => handle(rangeBordersTable, target),
    Protection: (target) => handle(formatProtectionTable, target),
  },
  methods: {
    AutofitColumns: (target, _args, process) => {
      requireUnprotected(target.sheet, process, "allowFormatColumns");
      for (const area of areasOfTarget(target, process)) autofitColumns(target.sheet, area, process);
    },
    AutofitRows: (target, _args, process) => {
      requireUnprotected(target.sheet, process, "allowFormatRows");
      for (const area of areasOfTarget(target, process)) autofitRows(target.sheet, area, process);
    },
  },
};
