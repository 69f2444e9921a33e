import type { Area, Position } from "../../grid/area";
import { areaOf } from "../../grid/area";
import { columnRuns } from "../column-runs";
import type { Formula } from "../formula";
import { linkFormula } from "../formula";
import { literalText } from "../literal";
import type { FormatOperation, LinkOperation, Operation, PlannedCell } from "../write-plan";

/** Links cost some 900 bytes each in the request that draws a sheet; beyond this number they are formulas. */
const MOST_LINKS = 400;
const LINK_COLOR = "#0563C1";

export type Style = Omit<FormatOperation, "op" | "area">;

/** A sheet of our own as it is drawn: cells, looks, merged areas, heights and links, in any order. */
export class SheetCanvas {
  private readonly cells = new Map<number, Map<number, PlannedCell>>();
  private readonly looks: FormatOperation[] = [];
  private readonly merged: Area[] = [];
  private readonly others: Operation[] = [];
  private readonly left = new Set<string>();
  private readonly links: LinkOperation[] = [];
  private last = 0;

  private readonly heights = new Map<number, number>();

  /** `widths` of the columns in characters, from A on. */
  constructor(readonly widths: readonly number[]) {}

  get columns(): number {
    return this.widths.length;
  }

  text(row: number, column: number, text: string): void {
    this.put(row, column, { text: literalText(text) });
  }

  number(row: number, column: number, number: string, format?: string): void {
    this.put(row, column, { number, ...(format === undefined ? {} : { format }) });
  }

  formula(row: number, column: number, formula: Formula, format?: string): void {
    this.put(row, column, { formula, ...(format === undefined ? {} : { format }) });
  }

  put(row: number, column: number, cell: PlannedCell): void {
    const line = this.cells.get(row) ?? new Map<number, PlannedCell>();
    this.cells.set(row, line.set(column, cell));
    this.last = Math.max(this.last, row);
  }

  /** A cell that something else writes. */
  leave(row: number, column: number): void {
    this.left.add(`${row},${column}`);
  }

  look(area: Area, style: Style): void {
    this.looks.push({ op: "format", area, ...style });
    this.last = Math.max(this.last, area.row + area.rows - 1);
  }

  merge(row: number, column: number, columns: number, rows = 1): void {
    if (columns > 1 || rows > 1) this.merged.push(areaOf(row, column, rows, columns));
  }

  /** In points; the tallest that is asked for holds. */
  height(row: number, points: number): void {
    this.heights.set(row, Math.max(points, this.heights.get(row) ?? 0));
  }

  /** Points of height that have been asked for so far. */
  get tall(): number {
    return [...this.heights.values()].reduce((sum, points) => sum + points, 0);
  }

  add(operation: Operation): void {
    this.others.push(operation);
  }

  /** Makes the words of a cell lead to another one. */
  link(
    row: number,
    column: number,
    { sheet, row: toRow, column: toColumn }: Position & { readonly sheet: string }
  ): void {
    this.links.push({ op: "link", area: areaOf(row, column), to: { sheet, row: toRow, column: toColumn } });
  }

  /** The whole as operations: merged areas and looks, then the contents of every cell from the top left corner on, then the rest. */
  operations(base: Style): readonly Operation[] {
    const rows = this.last + 1;
    if (this.links.length > MOST_LINKS) this.linkByFormulas();
    const covered = new Set(this.left);
    for (const { row, column, rows: height, columns } of this.merged)
      for (let r = row; r < row + height; r++)
        for (let c = column; c < column + columns; c++) if (r !== row || c !== column) covered.add(`${r},${c}`);
    const cells = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: this.columns }, (_unused, column): PlannedCell | null =>
        covered.has(`${row},${column}`) ? null : (this.cells.get(row)?.get(column) ?? { clear: true })
      )
    );
    return [
      { op: "format", area: areaOf(0, 0, rows, this.columns), ...base },
      ...this.merged.map((area): Operation => ({ op: "merge", area })),
      ...this.looks,
      { op: "values", area: areaOf(0, 0, rows, this.columns), cells, expected: null },
      ...this.widths.map((characters, column): Operation => ({ op: "width", column, characters })),
      ...this.heightRuns(),
      ...this.linkOperations(),
      ...this.others,
    ];
  }

  private linkOperations(): readonly Operation[] {
    return this.links.length > MOST_LINKS ? [] : this.links;
  }

  private linkByFormulas(): void {
    for (const { area, to } of this.links) {
      const cell = this.cells.get(area.row)?.get(area.column);
      if (cell && "text" in cell) this.put(area.row, area.column, { formula: linkFormula(to, cell.text) });
    }
    for (const area of columnRuns(this.links.map((link) => link.area))) this.look(area, { color: LINK_COLOR });
  }

  /** Neighbouring rows of the same height are one operation. */
  private heightRuns(): readonly Operation[] {
    const runs: { op: "row-height"; row: number; rows: number; points: number }[] = [];
    for (const [row, points] of [...this.heights].sort(([a], [b]) => a - b)) {
      const last = runs[runs.length - 1];
      if (last && last.row + last.rows === row && last.points === points) last.rows++;
      else runs.push({ op: "row-height", row, rows: 1, points });
    }
    return runs;
  }
}
