import type { Area } from "../../core/grid/area";
import type { Content } from "../content";
import { writtenForm } from "../content";
import { rangeOf } from "../sheet-access";
import { rowRuns } from "./row-runs";

export interface CellsToWrite {
  readonly area: Area;
  /** Null leaves a cell as it is. */
  readonly contents: readonly (readonly ({ readonly content: Content } | null)[])[];
  /** Number formats to set first; null where none changes. */
  readonly formats: readonly (readonly (string | null)[])[] | null;
  /** The number format each cell will have when its content arrives: in a text cell nothing needs an apostrophe. */
  readonly textFormats: readonly (readonly string[])[];
  readonly hidden: readonly boolean[];
}

/** Queues number formats, then contents, one rectangle per run of visible or hidden rows. */
export function writeCells(
  sheet: Excel.Worksheet,
  { area, contents, formats, textFormats, hidden }: CellsToWrite
): void {
  for (const { from, rows } of rowRuns(hidden)) {
    const range = rangeOf(sheet, { ...area, row: area.row + from, rows });
    const lines = contents.slice(from, from + rows);
    if (formats) range.numberFormat = formats.slice(from, from + rows) as string[][];
    if (lines.every((line) => line.every((cell) => cell === null))) continue;
    range.formulas = lines.map((line, r) =>
      line.map((cell, c) => (cell ? writtenForm(cell.content, textFormats[from + r]?.[c] ?? "General") : null))
    );
  }
}
