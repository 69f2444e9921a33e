import type { AreaModel, SheetModel } from "../../model/workbook";

/** Digits of the default font are 7 pixels wide at 96 dpi; the model's widths hold the padding already; Office.js counts in points. */
const DIGIT = 7;
const POINTS_PER_PIXEL = 0.75;

export function pointsOfCharacters(width: number): number {
  return Math.round(width * DIGIT) * POINTS_PER_PIXEL;
}

export function charactersOfPoints(points: number): number {
  const pixels = Math.round(points / POINTS_PER_PIXEL);
  return Math.round((pixels / DIGIT) * 10000) / 10000;
}

export function columnPoints(sheet: SheetModel, column: number): number {
  if (sheet.hiddenColumns.has(column)) return 0;
  return pointsOfCharacters(sheet.columnWidths.get(column) ?? sheet.defaultColumnWidth);
}

export function rowPoints(sheet: SheetModel, row: number): number {
  return sheet.hiddenRows.has(row) ? 0 : (sheet.rowHeights.get(row) ?? sheet.defaultRowHeight);
}

/** Distance of a row's top from the sheet's top, in points. */
export function topOf(sheet: SheetModel, row: number): number {
  let points = row * sheet.defaultRowHeight;
  for (const [index, height] of sheet.rowHeights) if (index < row) points += height - sheet.defaultRowHeight;
  for (const index of sheet.hiddenRows)
    if (index < row) points -= sheet.rowHeights.get(index) ?? sheet.defaultRowHeight;
  return points;
}

export function leftOf(sheet: SheetModel, column: number): number {
  let points = column * pointsOfCharacters(sheet.defaultColumnWidth);
  const standard = pointsOfCharacters(sheet.defaultColumnWidth);
  for (const [index, width] of sheet.columnWidths) if (index < column) points += pointsOfCharacters(width) - standard;
  for (const index of sheet.hiddenColumns) {
    if (index < column) points -= pointsOfCharacters(sheet.columnWidths.get(index) ?? sheet.defaultColumnWidth);
  }
  return points;
}

/** Left, top, width and height of an area in points. */
export function boxOf(
  sheet: SheetModel,
  area: AreaModel
): { left: number; top: number; width: number; height: number } {
  const left = leftOf(sheet, area.column);
  const top = topOf(sheet, area.row);
  return {
    left,
    top,
    width: leftOf(sheet, area.column + area.columns) - left,
    height: topOf(sheet, area.row + area.rows) - top,
  };
}
