import type { CellStyle } from "../model/workbook";

/** The parts of a style that a file keeps apart. */
export type StylePart = "numberFormat" | "font" | "fill" | "alignment" | "borders" | "protection";

/** Where `style` asks for something else than `base`; what it leaves open (font, alignment) stays as in `base`. */
export function differingParts(style: CellStyle, base: CellStyle): StylePart[] {
  const parts: StylePart[] = [];
  if (style.numberFormat !== base.numberFormat) parts.push("numberFormat");
  if (!sameFont(style, base)) parts.push("font");
  if (colorKey(style.fill) !== colorKey(base.fill)) parts.push("fill");
  if (!sameAlignment(style, base)) parts.push("alignment");
  if (bordersKey(style) !== bordersKey(base)) parts.push("borders");
  if ((style.locked ?? true) !== (base.locked ?? true)) parts.push("protection");
  return parts;
}

function sameFont(style: CellStyle, base: CellStyle): boolean {
  return (
    (style.fontName ?? base.fontName) === base.fontName &&
    (style.fontSize ?? base.fontSize) === base.fontSize &&
    colorKey(style.fontColor ?? base.fontColor) === colorKey(base.fontColor) &&
    (style.bold ?? false) === (base.bold ?? false) &&
    (style.italic ?? false) === (base.italic ?? false) &&
    (style.underline ?? false) === (base.underline ?? false)
  );
}

function sameAlignment(style: CellStyle, base: CellStyle): boolean {
  return (
    (style.wrap ?? false) === (base.wrap ?? false) &&
    (style.horizontal ?? base.horizontal ?? "General") === (base.horizontal ?? "General") &&
    (style.vertical ?? base.vertical ?? "Bottom") === (base.vertical ?? "Bottom")
  );
}

const EDGES = ["EdgeLeft", "EdgeRight", "EdgeTop", "EdgeBottom"] as const;

function bordersKey(style: CellStyle): string {
  if (!style.borders) return "|||";
  return EDGES.map((edge) => edgeKey(style, edge)).join("|");
}

/** One edge's line, weight and colour as a text to compare. */
export function edgeKey(style: CellStyle, edge: (typeof EDGES)[number]): string {
  const line = style.borders?.[edge];
  return !line || line.style === "None" ? "" : `${line.style} ${line.weight ?? "Thin"} ${colorKey(line.color)}`;
}

function colorKey(color: string | undefined): string {
  return color?.toUpperCase() ?? "";
}
