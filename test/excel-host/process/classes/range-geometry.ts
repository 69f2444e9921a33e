import type { AreaModel } from "../../model/workbook";
import { handleArgument, integerArgument, optionalInteger } from "../arguments";
import { MAX_COLUMNS, MAX_ROWS, isUnbounded } from "../address";
import { boundingArea, intersect } from "../areas";
import { handle } from "../class-table";
import type { ClassTable, Handle } from "../class-table";
import { invalidArgument, itemNotFound } from "../excel-error";
import type { ExcelProcess } from "../excel-process";
import { areaOfRange, rangeArgument, rangeHandle } from "../range-target";
import type { RangeTarget } from "../references";
import { usedAreaWithin } from "../sheet/cells";
import { rangeViewTable } from "./range-view";
import { edgeFrom, surroundingRegion } from "../sheet/regions";

type Methods = NonNullable<ClassTable<RangeTarget>["methods"]>;

/** A range made from another one's area by arithmetic. */
function shaped(make: (area: AreaModel, args: readonly unknown[]) => AreaModel) {
  return (target: RangeTarget, args: readonly unknown[], process: ExcelProcess): Handle =>
    rangeHandle(target.sheet, make(areaOfRange(target, process), args), process);
}

function crossing(target: RangeTarget, args: readonly unknown[], process: ExcelProcess): AreaModel | null {
  const other = rangeArgument(args, 0, target.sheet, process);
  if (other.sheet !== target.sheet) throw invalidArgument("The ranges lie on different sheets.");
  return intersect(areaOfRange(target, process), other.area);
}

function used(target: RangeTarget, args: readonly unknown[], process: ExcelProcess): AreaModel | null {
  return usedAreaWithin(target.sheet, areaOfRange(target, process), args[0] === true);
}

/** A count for rows or columns beside the range: negative counts from the other side. */
function beside(args: readonly unknown[]): number {
  const count = optionalInteger(args, 0, 1);
  if (count === 0) throw invalidArgument();
  return Math.abs(count);
}

function within(index: number, count: number): number {
  if (index < 0 || index >= count) throw invalidArgument("The index is out of range.");
  return index;
}

/** Methods that give another range of the same sheet. */
export const rangeGeometry: Methods = {
  GetCell: shaped((area, args) => ({
    row: area.row + integerArgument(args, 0),
    column: area.column + integerArgument(args, 1),
    rows: 1,
    columns: 1,
  })),
  GetRow: shaped((area, args) => ({ ...area, row: area.row + within(integerArgument(args, 0), area.rows), rows: 1 })),
  GetColumn: shaped((area, args) => ({
    ...area,
    column: area.column + within(integerArgument(args, 0), area.columns),
    columns: 1,
  })),
  GetRowsAbove: shaped((area, args) => ({ ...area, row: area.row - beside(args), rows: beside(args) })),
  GetRowsBelow: shaped((area, args) => ({ ...area, row: area.row + area.rows, rows: beside(args) })),
  GetColumnsBefore: shaped((area, args) => ({ ...area, column: area.column - beside(args), columns: beside(args) })),
  GetColumnsAfter: shaped((area, args) => ({ ...area, column: area.column + area.columns, columns: beside(args) })),
  GetResizedRange: shaped((area, args) => ({
    ...area,
    rows: area.rows + integerArgument(args, 0),
    columns: area.columns + integerArgument(args, 1),
  })),
  GetAbsoluteResizedRange: shaped((area, args) => ({
    ...area,
    rows: integerArgument(args, 0),
    columns: integerArgument(args, 1),
  })),
  GetOffsetRange: shaped((area, args) => ({
    ...area,
    row: area.row + integerArgument(args, 0),
    column: area.column + integerArgument(args, 1),
  })),
  GetEntireRow: shaped((area) => ({ ...area, column: 0, columns: MAX_COLUMNS })),
  GetEntireColumn: shaped((area) => ({ ...area, row: 0, rows: MAX_ROWS })),
  GetLastCell: shaped((area) => ({
    row: area.row + area.rows - 1,
    column: area.column + area.columns - 1,
    rows: 1,
    columns: 1,
  })),
  GetLastRow: shaped((area) => ({ ...area, row: area.row + area.rows - 1, rows: 1 })),
  GetLastColumn: shaped((area) => ({ ...area, column: area.column + area.columns - 1, columns: 1 })),
  GetBoundingRect: (target, args, process) => {
    const other = rangeArgument(args, 0, target.sheet, process);
    if (other.sheet !== target.sheet) throw invalidArgument("The ranges lie on different sheets.");
    return rangeHandle(target.sheet, boundingArea(areaOfRange(target, process), other.area), process);
  },
  GetIntersection: (target, args, process) => {
    const area = crossing(target, args, process);
    if (!area) throw itemNotFound("The ranges do not meet.");
    return rangeHandle(target.sheet, area, process);
  },
  GetIntersectionOrNullObject: (target, args, process) => {
    const area = crossing(target, args, process);
    return area && rangeHandle(target.sheet, area, process);
  },
  GetUsedRange: (target, args, process) => {
    const first = { ...areaOfRange(target, process), rows: 1, columns: 1 };
    return rangeHandle(target.sheet, used(target, args, process) ?? first, process);
  },
  GetUsedRangeOrNullObject: (target, args, process) => {
    const area = used(target, args, process);
    return area && rangeHandle(target.sheet, area, process);
  },
  GetVisibleView: (target, _args, process) => {
    const area = areaOfRange(target, process);
    if (isUnbounded(area)) throw invalidArgument("The range has no bounds.");
    const { sheet } = target;
    const rows = Array.from({ length: area.rows }, (_, index) => area.row + index);
    const columns = Array.from({ length: area.columns }, (_, index) => area.column + index);
    return handle(rangeViewTable, {
      sheet,
      rows: rows.filter((row) => !sheet.hiddenRows.has(row)),
      columns: columns.filter((column) => !sheet.hiddenColumns.has(column)),
      index: 0,
    });
  },
  GetSurroundingRegion: (target, _args, process) =>
    rangeHandle(target.sheet, surroundingRegion(target.sheet, areaOfRange(target, process)), process),
  GetRangeEdge: (target, args, process) => {
    const area = areaOfRange(target, process);
    const start = handleArgument(args, 1) ? rangeArgument(args, 1, target.sheet, process).area : area;
    return rangeHandle(target.sheet, edgeFrom(target.sheet, start, String(args[0])), process);
  },
  GetExtendedRange: (target, args, process) => {
    const area = areaOfRange(target, process);
    const start = handleArgument(args, 1) ? rangeArgument(args, 1, target.sheet, process).area : area;
    return rangeHandle(target.sheet, boundingArea(area, edgeFrom(target.sheet, start, String(args[0]))), process);
  },
};
