import type { Area } from "../../grid/area";
import { areaOf } from "../../grid/area";
import type { SheetCanvas, Style } from "../own-sheet/sheet-canvas";

/** Columns A to J of the summary. */
export const COLUMNS = 10;
export const WIDTHS = [12, 26, 10, 10, 10, 10, 9, 9, 10, 34];

export const BASE: Style = { fontName: "宋体", fontSize: 11, vertical: "center", wrap: true };
const HEADER_FILL = "#E7E6E6";
const SECTION_FILL = "#D9E1F2";

export const RATE = "0.00%";
export const COUNT = "0";

export function drawTitle(canvas: SheetCanvas, title: string, subtitle: string): void {
  canvas.text(0, 0, title);
  canvas.merge(0, 0, COLUMNS);
  canvas.look(areaOf(0, 0, 1, COLUMNS), { bold: true, fontSize: 18, horizontal: "center" });
  canvas.add({ op: "row-height", row: 0, points: 33 });
  canvas.text(1, 0, subtitle);
  canvas.merge(1, 0, COLUMNS);
  canvas.look(areaOf(1, 0, 1, COLUMNS), { horizontal: "center" });
}

/** A section's heading over the whole width. */
export function drawSection(canvas: SheetCanvas, row: number, text: string): void {
  canvas.text(row, 0, text);
  canvas.merge(row, 0, COLUMNS);
  canvas.look(areaOf(row, 0, 1, COLUMNS), { bold: true, fontSize: 12, fill: SECTION_FILL, horizontal: "left" });
  canvas.add({ op: "row-height", row, points: 21 });
}

/** A row of column headings; the last heading reaches over the remaining columns. */
export function drawHeadings(canvas: SheetCanvas, row: number, headings: readonly string[], width: number): void {
  headings.forEach((heading, column) => canvas.text(row, column, heading));
  canvas.merge(row, headings.length - 1, width - headings.length + 1);
  canvas.look(areaOf(row, 0, 1, width), { bold: true, fill: HEADER_FILL, horizontal: "center", border: "thin" });
}

/** The body under some headings: bordered, figures in the middle, words at the left. */
export function drawBody(canvas: SheetCanvas, area: Area, words: readonly number[]): void {
  if (area.rows === 0) return;
  canvas.look(area, { horizontal: "center", border: "thin" });
  for (const column of words) canvas.look({ ...area, column, columns: 1 }, { horizontal: "left" });
}

const LINE = 15;
const LONGEST = 20;

/** Gives a row the height its text needs in a merged area that is so many characters wide (a Chinese one counts twice). */
export function fitHeight(canvas: SheetCanvas, row: number, text: string, characters: number): void {
  const lines = Math.ceil(widthOf(text) / Math.max(1, characters - 2));
  if (lines > 1) canvas.add({ op: "row-height", row, points: Math.min(lines, LONGEST) * LINE + 3 });
}

function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += character.charCodeAt(0) > 0xff ? 2 : 1;
  return width;
}
