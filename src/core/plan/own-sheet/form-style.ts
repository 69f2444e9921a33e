import type { Area } from "../../grid/area";
import { areaOf } from "../../grid/area";
import type { SheetCanvas, Style } from "./sheet-canvas";

/** The looks that all our sheets share: those of a bureau's form. */
export const BASE: Style = { fontName: "宋体", fontSize: 11, vertical: "center", wrap: true };
const HEADER_FILL = "#E7E6E6";
const SECTION_FILL = "#DDEBF7";
const LINE = 15;
const BODY_HEIGHT = 18;
const LONGEST = 20;

export const RATE = "0.00%";
export const COUNT = "0";

export function drawTitle(canvas: SheetCanvas, title: string, subtitle: string): void {
  canvas.text(0, 0, title);
  canvas.merge(0, 0, canvas.columns);
  canvas.look(areaOf(0, 0, 1, canvas.columns), { bold: true, fontSize: 18, horizontal: "center" });
  canvas.height(0, 36);
  canvas.text(1, 0, subtitle);
  canvas.merge(1, 0, canvas.columns);
  canvas.look(areaOf(1, 0, 1, canvas.columns), { horizontal: "center" });
  canvas.height(1, BODY_HEIGHT);
}

/** A section's heading over the whole width. */
export function drawSection(canvas: SheetCanvas, row: number, text: string): void {
  canvas.text(row, 0, text);
  canvas.merge(row, 0, canvas.columns);
  canvas.look(areaOf(row, 0, 1, canvas.columns), { bold: true, fontSize: 12, fill: SECTION_FILL, horizontal: "left" });
  canvas.height(row, 21);
}

/** A row of column headings; the last heading reaches over the remaining columns. */
export function drawHeadings(canvas: SheetCanvas, row: number, headings: readonly string[]): void {
  headings.forEach((heading, column) => canvas.text(row, column, heading));
  canvas.merge(row, headings.length - 1, canvas.columns - headings.length + 1);
  canvas.look(areaOf(row, 0, 1, canvas.columns), {
    bold: true,
    fill: HEADER_FILL,
    horizontal: "center",
    border: "thin",
  });
  canvas.height(row, BODY_HEIGHT);
}

/** The body under some headings: bordered, figures in the middle, words at the left. */
export function drawBody(canvas: SheetCanvas, area: Area, words: readonly number[]): void {
  if (area.rows === 0) return;
  canvas.look(area, { horizontal: "center", border: "thin" });
  for (const column of words) canvas.look({ ...area, column, columns: 1 }, { horizontal: "left" });
  for (let row = area.row; row < area.row + area.rows; row++) canvas.height(row, BODY_HEIGHT);
}

/** A line of words over the whole width. */
export function drawLine(canvas: SheetCanvas, row: number, text: string): void {
  canvas.text(row, 0, text);
  canvas.merge(row, 0, canvas.columns);
}

/** Gives a row the height its text needs between these columns (a Chinese character is as wide as two digits). */
export function fitHeight(canvas: SheetCanvas, row: number, text: string, from: number, to = canvas.columns): void {
  const characters = canvas.widths.slice(from, to).reduce((sum, width) => sum + width, 0);
  const lines = text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line) / Math.max(1, characters - 2))), 0);
  if (lines > 1) canvas.height(row, Math.min(lines, LONGEST) * LINE + 3);
}

/** In digits; a Chinese character is as wide as two. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character.charCodeAt(0) > 0xff ? 2 : 1;
  return width;
}
