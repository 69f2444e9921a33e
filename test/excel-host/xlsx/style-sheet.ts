import type { CellStyle } from "../model/workbook";
import { alignmentForFile } from "./alignment-names";
import { lineForFile } from "./border-lines";
import { argb } from "./colors";
import { differentialElement } from "./differential-format";
import type { DifferentialFormat } from "./differential-format";
import { builtinIdOf } from "./number-formats";
import { parsePart } from "./package";
import { listOf } from "./read-styles";
import type { CellFormat } from "./read-styles";
import { edgeKey } from "./same-style";
import type { StylePart } from "./same-style";
import { attribute, createLike, element, elements, ensureElement, insertInOrder, numberAttribute } from "./xml-dom";
import { removeElement, rootOf, setOrRemove } from "./xml-dom";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

export const EMPTY_STYLES =
  `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

const ORDER = "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" ");
const FONT_ORDER = "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(
  " "
);
const EDGES = [
  ["left", "EdgeLeft"],
  ["right", "EdgeRight"],
  ["top", "EdgeTop"],
  ["bottom", "EdgeBottom"],
] as const;
const BORDER_ORDER = "start end left right top bottom diagonal vertical horizontal".split(" ");
const FIRST_OWN_FORMAT = 164;

type BorderLine = NonNullable<NonNullable<CellStyle["borders"]>["EdgeTop"]>;

/** styles.xml while it is added to: formats are made by copying one that is there and exchanging a part of it. */
export class StyleSheet {
  private readonly root: Element;

  constructor(document: Document) {
    this.root = rootOf(document);
    this.addDefaults();
  }

  /** Lists that are missing or empty get their first entries, so that what is added never becomes the default. */
  private addDefaults(): void {
    const defaults = rootOf(parsePart(EMPTY_STYLES, "styles"));
    for (const [name, item] of [
      ["fonts", "font"],
      ["fills", "fill"],
      ["borders", "border"],
      ["cellXfs", "xf"],
    ] as const) {
      if (listOf(this.root, name, item).length > 0) continue;
      for (const entry of listOf(defaults, name, item)) {
        append(this.list(name, item), this.root.ownerDocument.importNode(entry, true));
      }
    }
  }

  /** A copy of the cell format `base` that differs in `parts`; returns its index. */
  addFormat(base: CellFormat, style: CellStyle, parts: readonly StylePart[], quotePrefix: boolean): number {
    const formats = this.list("cellXfs", "xf");
    const xf =
      cloneOf(listOf(this.root, "cellXfs", "xf")[base.style.base ?? 0]) ??
      createLike(this.root, "xf", { numFmtId: "0", fontId: "0", fillId: "0", borderId: "0", xfId: "0" });
    for (const part of parts) this.applyPart(xf, style, part, base.style);
    setOrRemove(xf, "quotePrefix", quotePrefix ? "1" : null);
    return append(formats, xf);
  }

  private applyPart(xf: Element, style: CellStyle, part: StylePart, base: CellStyle): void {
    const idOf = (name: string): number => numberAttribute(xf, name) ?? 0;
    if (part === "numberFormat") refer(xf, "numFmtId", "applyNumberFormat", this.numberFormatId(style.numberFormat));
    if (part === "font") refer(xf, "fontId", "applyFont", this.addFont(idOf("fontId"), style, base));
    if (part === "fill") refer(xf, "fillId", "applyFill", this.addFill(style.fill));
    if (part === "borders") refer(xf, "borderId", "applyBorder", this.addBorder(idOf("borderId"), style, base));
    if (part === "alignment") applyAlignment(xf, style);
    if (part === "protection") applyProtection(xf, style);
  }

  private list(name: string, item: string): { list: Element; item: string } {
    return { list: ensureElement(this.root, name, ORDER), item };
  }

  private numberFormatId(format: string): number {
    const builtin = builtinIdOf(format);
    if (builtin !== null) return builtin;
    const entries = listOf(this.root, "numFmts", "numFmt");
    const known = entries.find((entry) => attribute(entry, "formatCode") === format);
    if (known) return numberAttribute(known, "numFmtId") ?? 0;
    const ids = entries.map((entry) => numberAttribute(entry, "numFmtId") ?? 0);
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...ids) + 1;
    const list = this.list("numFmts", "numFmt");
    append(list, createLike(this.root, "numFmt", { numFmtId: String(id), formatCode: format }));
    return id;
  }

  private addFont(id: number, style: CellStyle, base: CellStyle): number {
    const font = cloneOf(listOf(this.root, "fonts", "font")[id]) ?? createLike(this.root, "font");
    setSwitch(font, "b", style.bold ?? false);
    setSwitch(font, "i", style.italic ?? false);
    setSwitch(font, "u", style.underline ?? false);
    if (style.fontSize !== undefined) setValue(font, "sz", String(style.fontSize));
    if (style.fontColor !== undefined && style.fontColor !== base.fontColor) {
      setColor(ensureElement(font, "color", FONT_ORDER), style.fontColor);
    }
    if (style.fontName !== undefined && style.fontName !== base.fontName) {
      setValue(font, "name", style.fontName);
      removeElement(element(font, "scheme"));
    }
    return append(this.list("fonts", "font"), font);
  }

  private addFill(color: string | undefined): number {
    if (color === undefined) return 0;
    const fill = createLike(this.root, "fill");
    const pattern = createLike(this.root, "patternFill", { patternType: "solid" });
    pattern.appendChild(createLike(this.root, "fgColor", { rgb: argb(color) }));
    pattern.appendChild(createLike(this.root, "bgColor", { indexed: "64" }));
    fill.appendChild(pattern);
    return append(this.list("fills", "fill"), fill);
  }

  private addBorder(id: number, style: CellStyle, base: CellStyle): number {
    const border = cloneOf(listOf(this.root, "borders", "border")[id]) ?? createLike(this.root, "border");
    for (const [name, edge] of EDGES) {
      if (edgeKey(style, edge) === edgeKey(base, edge)) continue;
      setSide(ensureElement(border, name, BORDER_ORDER), style.borders?.[edge]);
    }
    return append(this.list("borders", "border"), border);
  }

  /** A format for conditional formatting; returns its index. */
  addDifferential(format: DifferentialFormat): number {
    const list = this.list("dxfs", "dxf");
    const id = format.numberFormat === undefined ? null : this.numberFormatId(format.numberFormat);
    return append(list, differentialElement(this.root, format, id));
  }
}

function cloneOf(origin: Element | undefined): Element | null {
  return origin ? (origin.cloneNode(true) as Element) : null;
}

function refer(xf: Element, name: string, apply: string, id: number): void {
  xf.setAttribute(name, String(id));
  xf.setAttribute(apply, "1");
}

function setSide(side: Element, line: BorderLine | undefined): void {
  for (const color of elements(side)) removeElement(color);
  const kind = line ? lineForFile(line.style, line.weight) : null;
  setOrRemove(side, "style", kind);
  if (kind === null) return;
  const color = createLike(side, "color");
  if (line?.color === undefined) color.setAttribute("auto", "1");
  else setColor(color, line.color);
  side.appendChild(color);
}

function append({ list, item }: { list: Element; item: string }, entry: Element): number {
  const index = elements(list, item).length;
  list.appendChild(entry);
  list.setAttribute("count", String(index + 1));
  return index;
}

function setColor(target: Element, color: string): void {
  for (const name of ["theme", "tint", "indexed", "auto"]) target.removeAttribute(name);
  target.setAttribute("rgb", argb(color));
}

function setSwitch(font: Element, name: string, on: boolean): void {
  const present = element(font, name);
  if (!on) removeElement(present);
  else if (!present) insertInOrder(font, createLike(font, name), FONT_ORDER);
  else if (attribute(present, "val") === "0" || attribute(present, "val") === "none") present.removeAttribute("val");
}

function setValue(font: Element, name: string, value: string): void {
  ensureElement(font, name, FONT_ORDER).setAttribute("val", value);
}

const XF_ORDER = ["alignment", "protection", "extLst"];

function applyAlignment(xf: Element, style: CellStyle): void {
  const alignment = ensureElement(xf, "alignment", XF_ORDER);
  for (const axis of ["horizontal", "vertical"] as const) {
    const word = style[axis] === undefined ? null : alignmentForFile(axis, style[axis]);
    if (word !== null) setOrRemove(alignment, axis, word === "general" ? null : word);
  }
  setOrRemove(alignment, "wrapText", style.wrap ? "1" : null);
  xf.setAttribute("applyAlignment", "1");
}

function applyProtection(xf: Element, style: CellStyle): void {
  ensureElement(xf, "protection", XF_ORDER).setAttribute("locked", style.locked === false ? "0" : "1");
  xf.setAttribute("applyProtection", "1");
}
