/** A position in a sheet; rows and columns count from 0, whatever the used range. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells; `row` and `column` are its top left corner, counted from 0. */
export interface Area extends Position {
  readonly rows: number;
  readonly columns: number;
}

export function areaOf(row: number, column: number, rows = 1, columns = 1): Area {
  return { row, column, rows, columns };
}

export function contains(area: Area, position: Position): boolean {
  return (
    position.row >= area.row &&
    position.row < area.row + area.rows &&
    position.column >= area.column &&
    position.column < area.column + area.columns
  );
}

export function overlaps(first: Area, second: Area): boolean {
  return (
    first.row < second.row + second.rows &&
    second.row < first.row + first.rows &&
    first.column < second.column + second.columns &&
    second.column < first.column + first.columns
  );
}
