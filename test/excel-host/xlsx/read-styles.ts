import type { CellStyle } from "../model/workbook";
import { alignmentFromFile } from "./alignment-names";
import { lineOfFile } from "./border-lines";
import type { ColorReader } from "./colors";
import { readDifferential } from "./differential-format";
import type { DifferentialFormat } from "./differential-format";
import { isOn, isUnderlined } from "./font-switch";
import { formatOfId } from "./number-formats";
import { attribute, booleanAttribute, element, elements, numberAttribute, rootOf } from "./xml-dom";

/** One entry of cellXfs: the format of every cell that names its index. */
export interface CellFormat {
  readonly style: CellStyle;
  readonly quotePrefix: boolean;
}

export interface StyleTable {
  readonly formats: readonly CellFormat[];
  readonly differential: readonly DifferentialFormat[];
}

const EMPTY_FORMAT: CellFormat = { style: { numberFormat: "General", base: 0 }, quotePrefix: false };

/** All cell formats of the workbook; a workbook without styles has the one empty format. */
export function readStyles(styles: Document | null, color: ColorReader): StyleTable {
  if (!styles) return { formats: [EMPTY_FORMAT], differential: [] };
  const root = rootOf(styles);
  const parts = {
    numberFormats: readNumberFormats(root),
    fonts: listOf(root, "fonts", "font").map((font) => readFont(font, color)),
    fills: listOf(root, "fills", "fill").map((fill) => readFill(fill, color)),
    borders: listOf(root, "borders", "border").map((border) => readBorders(border, color)),
  };
  const formats = listOf(root, "cellXfs", "xf").map((xf, index) => readFormat(xf, index, parts));
  const differential = listOf(root, "dxfs", "dxf").map((dxf) => readDifferential(dxf, color));
  return { formats: formats.length > 0 ? formats : [EMPTY_FORMAT], differential };
}

interface FormatParts {
  readonly numberFormats: ReadonlyMap<number, string>;
  readonly fonts: readonly Partial<CellStyle>[];
  readonly fills: readonly (string | undefined)[];
  readonly borders: readonly NonNullable<CellStyle["borders"]>[];
}

export function listOf(root: Element, list: string, item: string): Element[] {
  const parent = element(root, list);
  return parent ? elements(parent, item) : [];
}

function readNumberFormats(root: Element): Map<number, string> {
  const entries = listOf(root, "numFmts", "numFmt");
  return new Map(
    entries.map((entry) => [numberAttribute(entry, "numFmtId") ?? 0, attribute(entry, "formatCode") ?? ""])
  );
}

function readFormat(xf: Element, index: number, parts: FormatParts): CellFormat {
  const id = (name: string): number => numberAttribute(xf, name) ?? 0;
  const fill = parts.fills[id("fillId")];
  const borders = parts.borders[id("borderId")] ?? {};
  const style: CellStyle = {
    numberFormat: formatOfId(id("numFmtId"), parts.numberFormats),
    ...parts.fonts[id("fontId")],
    ...(fill === undefined ? {} : { fill }),
    ...readAlignment(element(xf, "alignment")),
    ...(Object.keys(borders).length === 0 ? {} : { borders }),
    ...(booleanAttribute(element(xf, "protection"), "locked", true) ? {} : { locked: false }),
    base: index,
  };
  return { style, quotePrefix: booleanAttribute(xf, "quotePrefix") };
}

function readAlignment(alignment: Element | null): Partial<CellStyle> {
  const horizontal = alignmentFromFile("horizontal", attribute(alignment, "horizontal"));
  const vertical = alignmentFromFile("vertical", attribute(alignment, "vertical"));
  return {
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(booleanAttribute(alignment, "wrapText") ? { wrap: true } : {}),
  };
}

function readFont(font: Element, color: ColorReader): Partial<CellStyle> {
  const name = attribute(element(font, "name"), "val") ?? attribute(element(font, "rFont"), "val");
  const size = numberAttribute(element(font, "sz"), "val");
  const fontColor = color(element(font, "color"));
  return {
    ...(name === null ? {} : { fontName: name }),
    ...(size === null ? {} : { fontSize: size }),
    ...(fontColor === undefined ? {} : { fontColor }),
    ...(isOn(font, "b") ? { bold: true } : {}),
    ...(isOn(font, "i") ? { italic: true } : {}),
    ...(isUnderlined(font) ? { underline: true } : {}),
  };
}

/** Solid fills only: patterns and gradients are kept by the file and are no colour. */
function readFill(fill: Element, color: ColorReader): string | undefined {
  const pattern = element(fill, "patternFill");
  if (attribute(pattern, "patternType") !== "solid") return undefined;
  return color(element(pattern, "fgColor")) ?? "#FFFFFF";
}

const EDGES = [
  ["EdgeLeft", "left", "start"],
  ["EdgeRight", "right", "end"],
  ["EdgeTop", "top", "top"],
  ["EdgeBottom", "bottom", "bottom"],
] as const;

function readBorders(border: Element, color: ColorReader): NonNullable<CellStyle["borders"]> {
  const borders: NonNullable<CellStyle["borders"]> = {};
  for (const [edge, name, other] of EDGES) {
    const side = element(border, name) ?? element(border, other);
    const line = lineOfFile(attribute(side, "style"));
    if (!line) continue;
    const lineColor = color(element(side, "color"));
    borders[edge] = { ...line, ...(lineColor === undefined ? {} : { color: lineColor }) };
  }
  return borders;
}
