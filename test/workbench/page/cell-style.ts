import type { CSSProperties } from "react";
import type { AreaModel, CellStyle, SheetModel } from "../../excel-host/model/workbook";
import { cellKey } from "../../excel-host/model/workbook";

const HORIZONTAL: Record<string, CSSProperties["justifyContent"]> = {
  Left: "flex-start",
  Center: "center",
  CenterAcrossSelection: "center",
  Right: "flex-end",
};
const VERTICAL: Record<string, CSSProperties["alignItems"]> = {
  Top: "flex-start",
  Center: "center",
  Bottom: "flex-end",
};

/** How a cell looks: its own style, or its row's or column's, and above it the conditional formats that hold. */
export function cellLook(
  sheet: SheetModel,
  area: AreaModel,
  isNumber: boolean,
  marks: readonly string[]
): CSSProperties {
  const style = styleAt(sheet, area.row, area.column);
  const horizontal =
    style?.horizontal && style.horizontal !== "General" ? style.horizontal : isNumber ? "Right" : "Left";
  const look: CSSProperties = {
    justifyContent: HORIZONTAL[horizontal] ?? "flex-start",
    textAlign: horizontal === "Center" ? "center" : horizontal === "Right" ? "right" : "left",
    alignItems: VERTICAL[style?.vertical ?? "Bottom"] ?? "flex-end",
    whiteSpace: style?.wrap ? "pre-wrap" : "pre",
  };
  if (style?.bold) look.fontWeight = 600;
  if (style?.italic) look.fontStyle = "italic";
  if (style?.underline) look.textDecoration = "underline";
  if (style?.fontSize) look.fontSize = `${(style.fontSize * 4) / 3}px`;
  if (style?.fontColor) look.color = style.fontColor;
  if (style?.fill) look.backgroundColor = style.fill;
  const mark = marks[0];
  if (mark) look.backgroundColor = mark;
  return { ...look, ...borders(style, sheet, area) };
}

export function styleAt(sheet: SheetModel, row: number, column: number): CellStyle | undefined {
  return sheet.styles.get(cellKey(row, column)) ?? sheet.rowStyles.get(row) ?? sheet.columnStyles.get(column);
}

function borders(style: CellStyle | undefined, sheet: SheetModel, area: AreaModel): CSSProperties {
  const right =
    styleAt(sheet, area.row, area.column + area.columns - 1)?.borders?.EdgeRight ?? style?.borders?.EdgeRight;
  const bottom =
    styleAt(sheet, area.row + area.rows - 1, area.column)?.borders?.EdgeBottom ?? style?.borders?.EdgeBottom;
  const line = (edge: { style: string; color?: string } | undefined): string | undefined =>
    edge && edge.style !== "None" ? `1px solid ${edge.color ?? "#444"}` : undefined;
  const look: CSSProperties = {};
  const [atTop, atLeft, atRight, atBottom] = [
    line(style?.borders?.EdgeTop),
    line(style?.borders?.EdgeLeft),
    line(right),
    line(bottom),
  ];
  if (atTop) look.borderTop = atTop;
  if (atLeft) look.borderLeft = atLeft;
  if (atRight) look.borderRight = atRight;
  if (atBottom) look.borderBottom = atBottom;
  return look;
}
