import type { Look } from "../journal/entry";

type Line = Look["edges"][number];

/** Queues the differences between two looks for a range; `from` null sets everything. */
export function drawLook(range: Excel.Range, to: Look, from: Look | null): void {
  const { format } = range;
  if (from === null || to.fill !== from.fill) drawFill(format.fill, to.fill);
  if (from === null || to.font !== from.font) format.font.name = to.font;
  if (from === null || to.size !== from.size) format.font.size = to.size;
  if (from === null || to.color !== from.color) format.font.color = to.color;
  if (from === null || to.bold !== from.bold) format.font.bold = to.bold;
  if (from === null || to.italic !== from.italic) format.font.italic = to.italic;
  if (from === null || to.wrap !== from.wrap) format.wrapText = to.wrap;
  if (from === null || to.horizontal !== from.horizontal)
    format.horizontalAlignment = to.horizontal as Excel.HorizontalAlignment;
  if (from === null || to.vertical !== from.vertical) format.verticalAlignment = to.vertical as Excel.VerticalAlignment;
}

function drawFill(fill: Excel.RangeFill, color: string | null): void {
  if (color === null) fill.clear();
  else fill.color = color;
}

export interface BoxSize {
  readonly rows: number;
  readonly columns: number;
}

/** Queues the lines of a range: every cell gets these four edges. A line that is none is not drawn over a neighbour's. */
export function drawEdges(range: Excel.Range, edges: Look["edges"], { rows, columns }: BoxSize): void {
  const [top, right, bottom, left] = edges;
  drawLine(range, "EdgeTop", top);
  drawLine(range, "EdgeRight", right);
  drawLine(range, "EdgeBottom", bottom);
  drawLine(range, "EdgeLeft", left);
  if (rows > 1) drawLine(range, "InsideHorizontal", bottom ?? top);
  if (columns > 1) drawLine(range, "InsideVertical", right ?? left);
}

type Side = "EdgeTop" | "EdgeRight" | "EdgeBottom" | "EdgeLeft" | "InsideHorizontal" | "InsideVertical";

function drawLine(range: Excel.Range, side: Side, line: Line | undefined): void {
  if (!line) return;
  const border = range.format.borders.getItem(side);
  border.style = line[0] as Excel.BorderLineStyle;
  border.weight = line[1] as Excel.BorderWeight;
  border.color = line[2];
}
