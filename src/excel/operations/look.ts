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
  /** Lines between the cells; a single row or column has none of one kind. */
  readonly inside: readonly Excel.RangeBorder[];
}

const ONE_CELL = { rows: 1, columns: 1 };

export function requestLook(range: Excel.Range, { rows, columns } = ONE_CELL): LookRequest {
  const { format } = range;
  format.load(LOOK_PROPERTIES);
  const border = (side: (typeof EDGES)[number] | (typeof INSIDE)[number]): Excel.RangeBorder => {
    const line = format.borders.getItem(side);
    line.load("style,weight,color");
    return line;
  };
  const inside = [...(rows > 1 ? [INSIDE[0]] : []), ...(columns > 1 ? [INSIDE[1]] : [])];
  return { format, edges: EDGES.map(border), inside: inside.map(border) };
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

/** What `getCellProperties` is asked for, to know the looks of many cells in one answer. */
export const CELL_LOOK: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true, pattern: true },
    font: { name: true, size: true, color: true, bold: true, italic: true },
    borders: { style: true, weight: true, color: true },
    wrapText: true,
    horizontalAlignment: true,
    verticalAlignment: true,
  },
};

/** The looks of one cell of such an answer. */
export function lookOfCell({ format = {} }: Excel.CellProperties): Look {
  const { fill, font, borders } = format;
  const filled = fill?.pattern !== undefined && fill.pattern !== null && fill.pattern !== "None";
  const edge = (line: Excel.CellBorder | undefined): Look["edges"][number] =>
    !line?.style || line.style === "None" ? null : [line.style, line.weight ?? "Thin", line.color ?? "#000000"];
  return {
    fill: filled ? (fill.color ?? null) : null,
    font: font?.name ?? "",
    size: font?.size ?? 11,
    color: font?.color ?? "#000000",
    bold: font?.bold === true,
    italic: font?.italic === true,
    wrap: format.wrapText === true,
    horizontal: format.horizontalAlignment ?? "General",
    vertical: format.verticalAlignment ?? "Bottom",
    edges: [edge(borders?.top), edge(borders?.right), edge(borders?.bottom), edge(borders?.left)],
  };
}
