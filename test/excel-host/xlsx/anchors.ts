import type { AreaModel, ChartModel, SheetModel } from "../model/workbook";
import { columnPoints, leftOf, rowPoints, topOf } from "../process/sheet/widths";
import { parseAreaReference } from "./reference";
import { element, numberAttribute } from "./xml-dom";

const EMU_PER_POINT = 12700;

/** A corner of a drawing: the cell and how far inside of it, in EMU. */
export interface Corner {
  readonly column: number;
  readonly columnOffset: number;
  readonly row: number;
  readonly rowOffset: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where an anchor lies on the sheet, in points. */
export function boxOfAnchor(anchor: Element, sheet: SheetModel): Box {
  const start = pointOf(element(anchor, "from"), element(anchor, "pos"), sheet);
  const end = element(anchor, "to");
  if (end) {
    const corner = pointOf(end, null, sheet);
    return { ...start, width: corner.left - start.left, height: corner.top - start.top };
  }
  const extent = element(anchor, "ext");
  return { ...start, width: points(numberAttribute(extent, "cx")), height: points(numberAttribute(extent, "cy")) };
}

function pointOf(corner: Element | null, position: Element | null, sheet: SheetModel): { left: number; top: number } {
  if (!corner) return { left: points(numberAttribute(position, "x")), top: points(numberAttribute(position, "y")) };
  const value = (name: string): number => Number(element(corner, name)?.textContent ?? 0) || 0;
  return {
    left: leftOf(sheet, value("col")) + points(value("colOff")),
    top: topOf(sheet, value("row")) + points(value("rowOff")),
  };
}

function points(emu: number | null): number {
  return (emu ?? 0) / EMU_PER_POINT;
}

/** The two corners of a drawing at this place of the sheet. */
export function cornersOf(position: ChartModel["position"], sheet: SheetModel): { from: Corner; to: Corner } {
  if ("from" in position) {
    const area = joined(parseAreaReference(position.from), parseAreaReference(position.to));
    return {
      from: { column: area.column, columnOffset: 0, row: area.row, rowOffset: 0 },
      to: { column: area.column + area.columns, columnOffset: 0, row: area.row + area.rows, rowOffset: 0 },
    };
  }
  const { left, top, width, height } = position;
  return { from: cornerAt(sheet, left, top), to: cornerAt(sheet, left + width, top + height) };
}

function joined(first: AreaModel | null, last: AreaModel | null): AreaModel {
  const start = first ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const end = last ?? start;
  return {
    row: start.row,
    column: start.column,
    rows: end.row + end.rows - start.row,
    columns: end.column + end.columns - start.column,
  };
}

function cornerAt(sheet: SheetModel, left: number, top: number): Corner {
  let column = 0;
  let x = Math.max(0, left);
  for (; column < 16383 && x >= columnPoints(sheet, column); column++) x -= columnPoints(sheet, column);
  let row = 0;
  let y = Math.max(0, top);
  for (; row < 1048575 && y >= rowPoints(sheet, row); row++) y -= rowPoints(sheet, row);
  return {
    column,
    columnOffset: Math.round(x * EMU_PER_POINT),
    row,
    rowOffset: Math.round(y * EMU_PER_POINT),
  };
}
