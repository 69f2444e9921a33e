import type { AreaModel, CellModel, SheetModel } from "../../model/workbook";
import { intersect, joinAreas, subtractArea } from "../areas";
import { invalidArgument } from "../excel-error";
import { keyPosition, keysInArea, usedArea } from "./cells";
import { valueTypeOf } from "./contents";
import { visibleAreas } from "./visible";

/** Cells of a kind as rectangles, as `getSpecialCells` finds them. */
export function specialCells(sheet: SheetModel, area: AreaModel, kind: string, valueType: string): AreaModel[] {
  switch (kind) {
    case "Visible":
      return visibleAreas(sheet, area);
    case "Constants":
      return cellsWhere(sheet, area, (cell) => cell.formula === null && cell.value !== null && isOf(cell, valueType));
    case "Formulas":
      return cellsWhere(sheet, area, (cell) => cell.formula !== null && isOf(cell, valueType));
    case "Blanks":
      return blankCells(sheet, area);
    case "DataValidations":
      return clipped(sheet.validations, area);
    case "ConditionalFormats":
      return clipped(sheet.conditionalFormats, area);
    default:
      throw invalidArgument(`Special cells of the kind "${kind}" are not modelled.`);
  }
}

function clipped(owners: readonly { areas: readonly AreaModel[] }[], area: AreaModel): AreaModel[] {
  return owners.flatMap((owner) => owner.areas).flatMap((one) => intersect(one, area) ?? []);
}

/** "All", or names such as "NumbersText": the kinds that count. */
function isOf(cell: CellModel, valueType: string): boolean {
  if (valueType === "All") return true;
  const kind = { Double: "Numbers", String: "Text", Boolean: "Logical", Error: "Errors" }[valueTypeOf(cell)];
  return kind !== undefined && valueType.includes(kind);
}

function cellsWhere(sheet: SheetModel, area: AreaModel, holds: (cell: CellModel) => boolean): AreaModel[] {
  const found = keysInArea(sheet.cells, area)
    .filter((key) => holds(sheet.cells.get(key) as CellModel))
    .map((key) => ({ ...keyPosition(key), rows: 1, columns: 1 }));
  return joinRuns(found);
}

/** Joins single cells into horizontal runs, then equal runs below each other. */
function joinRuns(cells: readonly AreaModel[]): AreaModel[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: AreaModel[] = [];
  for (const cell of sorted) {
    const last = runs[runs.length - 1];
    if (last && last.row === cell.row && last.column + last.columns === cell.column) last.columns++;
    else runs.push({ ...cell });
  }
  const open = new Map<string, AreaModel>();
  const joined: AreaModel[] = [];
  for (const run of runs) {
    const key = `${run.column},${run.columns}`;
    const above = open.get(key);
    if (above && above.row + above.rows === run.row) above.rows++;
    else {
      open.set(key, run);
      joined.push(run);
    }
  }
  return joined;
}

/** Empty cells inside the used range. */
function blankCells(sheet: SheetModel, area: AreaModel): AreaModel[] {
  const used = usedArea(sheet, false);
  const within = used && intersect(used, area);
  if (!within) return [];
  let blank = [within];
  for (const filled of cellsWhere(sheet, within, (cell) => cell.value !== null || cell.formula !== null)) {
    blank = blank.flatMap((one) => subtractArea(one, filled));
  }
  return blank.length < 200 ? joinAreas(blank) : blank;
}
