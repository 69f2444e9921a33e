import type { Area } from "../grid/area";
import type { Cell, CellValue } from "../grid/grid";
import { EMPTY_CELL, Grid } from "../grid/grid";
import type { Operation, PlannedCell, ValuesOperation } from "./write-plan";

/**
 * The sheet as it will be once these operations are applied: contents, number formats and merges. A formula's value is not
 * known before the program calculates it, so such a cell is without value. Marks and looks are not part of a grid.
 */
export function gridAfter(grid: Grid, operations: readonly Operation[]): Grid {
  const writes = operations.filter((it): it is ValuesOperation => it.op === "values");
  const formats = operations.flatMap((it) =>
    it.op === "format" && it.numberFormat !== undefined ? [{ area: it.area, format: it.numberFormat }] : []
  );
  const merges = operations.flatMap((it) => (it.op === "merge" ? [it.area] : []));
  if (writes.length === 0 && formats.length === 0 && merges.length === 0) return grid;
  const canvas = new Canvas(grid, [...writes.map(({ area }) => area), ...formats.map(({ area }) => area)]);
  for (const { area, format } of formats) canvas.change(area, (cell) => ({ ...cell, format }));
  for (const { area, cells } of writes)
    canvas.change(area, (cell, row, column) => written(cell, cells[row]?.[column] ?? null));
  return canvas.grid(merges);
}

function written(cell: Cell, planned: PlannedCell | null): Cell {
  if (planned === null) return cell;
  if ("clear" in planned) return { ...EMPTY_CELL, format: cell.format };
  const format = planned.format ?? cell.format;
  if ("formula" in planned) return { value: null, text: "", format, formula: planned.formula, isError: false };
  if ("text" in planned) return constant(planned.text.replace(/^'/, ""), format);
  return constant(Number(planned.number), format, planned.number);
}

function constant(value: CellValue, format: string, text = String(value)): Cell {
  return { value, text: shown(text, format), format, formula: null, isError: false };
}

/** As far as the core cares: a percent format shows 0.985 as 98.50%. */
function shown(text: string, format: string): string {
  const number = format.includes("%") && /^-?[\d.]+$/.test(text) ? Number(text) : null;
  return number === null ? text : `${String(Number((number * 100).toFixed(10)))}%`;
}

/** The cells of a grid, grown to hold all areas. */
class Canvas {
  private readonly top: number;
  private readonly left: number;
  private readonly cells: Cell[][];

  constructor(
    private readonly source: Grid,
    areas: readonly Area[]
  ) {
    const empty = source.bottom === source.top;
    const rows = [...(empty ? [] : [source.top]), ...areas.map(({ row }) => row)];
    const columns = [...(empty ? [] : [source.left]), ...areas.map(({ column }) => column)];
    this.top = least(rows);
    this.left = least(columns);
    const bottom = most([source.bottom, ...areas.map(({ row, rows: count }) => row + count)]);
    const right = most([source.right, ...areas.map(({ column, columns: count }) => column + count)]);
    this.cells = Array.from({ length: bottom - this.top }, (_, row) =>
      Array.from({ length: right - this.left }, (_unused, column) => source.cell(this.top + row, this.left + column))
    );
  }

  change({ row, column, rows, columns }: Area, change: (cell: Cell, row: number, column: number) => Cell): void {
    for (let r = 0; r < rows; r++) {
      const line = this.cells[row - this.top + r];
      if (!line) continue;
      for (let c = 0; c < columns; c++) {
        const at = column - this.left + c;
        line[at] = change(line[at] ?? EMPTY_CELL, r, c);
      }
    }
  }

  grid(merges: readonly Area[]): Grid {
    const { sheet, hiddenRows, hiddenColumns } = this.source;
    return new Grid({
      sheet,
      top: this.top,
      left: this.left,
      cells: this.cells,
      merges: [...this.source.merges, ...merges],
      hiddenRows: [...hiddenRows],
      hiddenColumns: [...hiddenColumns],
    });
  }
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => (b < a ? b : a), numbers[0] ?? 0);
}

function most(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => (b > a ? b : a), 0);
}
