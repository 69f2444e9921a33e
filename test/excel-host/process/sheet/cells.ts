import { cellKey } from "../../model/workbook";
import type { AreaModel, CellModel, CellStyle, SheetModel } from "../../model/workbook";
import { areaContains, boundingArea } from "../areas";

export function cellAt(sheet: SheetModel, row: number, column: number): CellModel | undefined {
  return sheet.cells.get(cellKey(row, column));
}

/** Puts a cell down; an empty one without a link leaves no trace. */
export function putCell(sheet: SheetModel, row: number, column: number, cell: CellModel | null): void {
  const empty = !cell || (cell.value === null && cell.formula === null && !cell.link);
  if (empty) sheet.cells.delete(cellKey(row, column));
  else sheet.cells.set(cellKey(row, column), cell);
}

export function keyPosition(key: string): { row: number; column: number } {
  const comma = key.indexOf(",");
  return { row: +key.slice(0, comma), column: +key.slice(comma + 1) };
}

/** Positions inside `area` that stand in `map`: by lookup for small areas, by the map's own entries for large ones. */
export function keysInArea(map: ReadonlyMap<string, unknown>, area: AreaModel): string[] {
  const keys: string[] = [];
  if (area.rows * area.columns <= map.size) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const key = cellKey(row, column);
        if (map.has(key)) keys.push(key);
      }
    }
    return keys;
  }
  for (const key of map.keys()) {
    const { row, column } = keyPosition(key);
    if (areaContains(area, row, column)) keys.push(key);
  }
  return keys;
}

/** The rectangle around all used cells: with `valuesOnly` those with content, else also formatted and merged ones. */
export function usedArea(sheet: SheetModel, valuesOnly: boolean): AreaModel | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  const visit = (key: string): void => {
    const { row, column } = keyPosition(key);
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  };
  for (const [key, cell] of sheet.cells) if (cell.value !== null || cell.formula !== null) visit(key);
  if (!valuesOnly) for (const [key, style] of sheet.styles) if (isTelling(style)) visit(key);
  let area: AreaModel | null =
    bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  if (valuesOnly) return area;
  for (const merge of sheet.merges) area = area ? boundingArea(area, merge) : merge;
  return area;
}

/** A style that says something; plain General cells are not used cells. */
function isTelling(style: CellStyle): boolean {
  return style.numberFormat !== "General" || Object.keys(style).length > 1;
}

/** Used cells inside a range: what `range.getUsedRange` gives. */
export function usedAreaWithin(sheet: SheetModel, within: AreaModel, valuesOnly: boolean): AreaModel | null {
  let area: AreaModel | null = null;
  const add = (key: string): void => {
    const cell = { ...keyPosition(key), rows: 1, columns: 1 };
    area = area ? boundingArea(area, cell) : cell;
  };
  for (const key of keysInArea(sheet.cells, within)) {
    const cell = sheet.cells.get(key);
    if (cell && (cell.value !== null || cell.formula !== null)) add(key);
  }
  if (valuesOnly) return area;
  for (const key of keysInArea(sheet.styles, within)) if (isTelling(sheet.styles.get(key) as CellStyle)) add(key);
  return area;
}
