import type { Look } from "../journal/entry";

/** Office's property list for everything in a Look. */
export const LOOK_PROPERTIES =
  "fill/color,fill/pattern,font/name,font/size,font/color,font/bold,font/italic,wrapText,horizontalAlignment,verticalAlignment";

const EDGES = ["EdgeTop", "EdgeRight", "EdgeBottom", "EdgeLeft"] as const;
const INSIDE = ["InsideHorizontal", "InsideVertical"] as const;

/** The looks of a range that the next sync reads. */
export interface LookRequest {
  readonly format: Excel.RangeFormat;
  readonly edges: readonly Excel.RangeBorder[];
  readonly inside: readonly Excel.RangeBorder[];
}

export function requestLook(range: Excel.Range): LookRequest {
  const { format } = range;
  format.load(LOOK_PROPERTIES);
  const border = (side: (typeof EDGES)[number] | (typeof INSIDE)[number]): Excel.RangeBorder => {
    const line = format.borders.getItem(side);
    line.load("style,weight,color");
    return line;
  };
  return { format, edges: EDGES.map(border), inside: INSIDE.map(border) };
}

/** The looks that all cells share; null when they differ in anything (lines inside count too). */
export function sharedLook({ format, edges, inside }: LookRequest): Look | null {
  const { fill, font, wrapText, horizontalAlignment, verticalAlignment } = format;
  const scalars: readonly unknown[] = [font.name, font.size, font.color, font.bold, font.italic, wrapText];
  const mixed = [...scalars, horizontalAlignment, verticalAlignment, fill.color].some((value) => isUnset(value));
  const lines = [...edges, ...inside];
  if (mixed || lines.some((line) => isUnset(line.style))) return null;
  const drawn = lines.filter((line) => line.style !== "None");
  const outer = edges.map(edgeOf);
  const plain = drawn.length === 0;
  const boxed = drawn.length === lines.length && new Set(lines.map((line) => JSON.stringify(edgeOf(line)))).size === 1;
  if (!plain && !boxed) return null;
  return {
    fill: isFilled(fill) ? fill.color : null,
    font: font.name,
    size: font.size,
    color: font.color,
    bold: font.bold,
    italic: font.italic,
    wrap: wrapText,
    horizontal: horizontalAlignment,
    vertical: verticalAlignment,
    edges: outer,
  };
}

/** The looks of one cell: its edges may differ from each other. */
export function cellLook({ format, edges }: LookRequest): Look {
  const { fill, font } = format;
  return {
    fill: isFilled(fill) ? fill.color : null,
    font: font.name,
    size: font.size,
    color: font.color,
    bold: font.bold === true,
    italic: font.italic === true,
    wrap: format.wrapText === true,
    horizontal: format.horizontalAlignment,
    vertical: format.verticalAlignment,
    edges: edges.map(edgeOf),
  };
}

function isUnset(value: unknown): boolean {
  return value === null || value === undefined || value === "";
}

/** Excel reports white for a cell without fill: the pattern tells. */
function isFilled(fill: Excel.RangeFill): boolean {
  const pattern = (fill as { pattern?: string | null }).pattern;
  return pattern !== null && pattern !== undefined && pattern !== "None";
}

function edgeOf(line: Excel.RangeBorder): readonly [string, string, string] | null {
  return isUnset(line.style) || line.style === "None" ? null : [line.style, line.weight, line.color];
}
