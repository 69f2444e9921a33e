import type { AreaModel } from "../model/workbook";

export function areaContains(area: AreaModel, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

export function areasOverlap(a: AreaModel, b: AreaModel): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

export function areaCovers(outer: AreaModel, inner: AreaModel): boolean {
  const common = intersect(outer, inner);
  return common !== null && common.rows === inner.rows && common.columns === inner.columns;
}

export function sameArea(a: AreaModel, b: AreaModel): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

export function intersect(a: AreaModel, b: AreaModel): AreaModel | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest rectangle around both. */
export function boundingArea(a: AreaModel, b: AreaModel): AreaModel {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** What is left of `area` without `hole`, as up to four rectangles. */
export function subtractArea(area: AreaModel, hole: AreaModel): AreaModel[] {
  const common = intersect(area, hole);
  if (!common) return [area];
  const bottom = area.row + area.rows;
  const right = area.column + area.columns;
  const parts: AreaModel[] = [
    { row: area.row, column: area.column, rows: common.row - area.row, columns: area.columns },
    { row: common.row, column: area.column, rows: common.rows, columns: common.column - area.column },
    {
      row: common.row,
      column: common.column + common.columns,
      rows: common.rows,
      columns: right - common.column - common.columns,
    },
    {
      row: common.row + common.rows,
      column: area.column,
      rows: bottom - common.row - common.rows,
      columns: area.columns,
    },
  ];
  return parts.filter((part) => part.rows > 0 && part.columns > 0);
}

/** Joins rectangles that share a whole edge until none do: keeps the lists of validations and formats short. */
export function joinAreas(areas: readonly AreaModel[]): AreaModel[] {
  const joined = [...areas];
  for (let changed = true; changed;) {
    changed = false;
    for (let i = 0; i < joined.length && !changed; i++) {
      for (let j = i + 1; j < joined.length && !changed; j++) {
        const [a, b] = [joined[i] as AreaModel, joined[j] as AreaModel];
        if (!shareEdge(a, b)) continue;
        joined[i] = boundingArea(a, b);
        joined.splice(j, 1);
        changed = true;
      }
    }
  }
  return joined;
}

function shareEdge(a: AreaModel, b: AreaModel): boolean {
  if (a.column === b.column && a.columns === b.columns) {
    return a.row + a.rows === b.row || b.row + b.rows === a.row;
  }
  if (a.row === b.row && a.rows === b.rows) {
    return a.column + a.columns === b.column || b.column + b.columns === a.column;
  }
  return false;
}

export function cellCount(area: AreaModel): number {
  return area.rows * area.columns;
}
