import type { ConditionalFormatModel } from "../model/workbook";
import { argb } from "./colors";
import type { ColorReader } from "./colors";
import { attribute, createLike, element, elementAt } from "./xml-dom";
import { isOn, isUnderlined } from "./font-switch";

/** What a conditional format changes in a cell's look; files keep it in a list and refer to it by index. */
export type DifferentialFormat = NonNullable<ConditionalFormatModel["format"]>;

/** In a differential format a solid fill names its colour as background. */
export function readDifferential(dxf: Element, color: ColorReader): DifferentialFormat {
  const pattern = elementAt(dxf, "fill", "patternFill");
  const fill = color(element(pattern, "bgColor")) ?? color(element(pattern, "fgColor"));
  const font = element(dxf, "font");
  const fontColor = color(element(font, "color"));
  const numberFormat = attribute(element(dxf, "numFmt"), "formatCode");
  return {
    ...(fill === undefined ? {} : { fill }),
    ...(fontColor === undefined ? {} : { fontColor }),
    ...(font && isOn(font, "b") ? { bold: true } : {}),
    ...(font && isOn(font, "i") ? { italic: true } : {}),
    ...(font && isOn(font, "strike") ? { strikethrough: true } : {}),
    ...(font && isUnderlined(font) ? { underline: true } : {}),
    ...(numberFormat === null ? {} : { numberFormat }),
  };
}

/** The element for a list of differential formats; `numberFormatId` belongs to the format's number format. */
export function differentialElement(near: Element, format: DifferentialFormat, numberFormatId: number | null): Element {
  const dxf = createLike(near, "dxf");
  const font = fontElement(near, format);
  if (font.firstChild) dxf.appendChild(font);
  if (numberFormatId !== null && format.numberFormat !== undefined) {
    const code = { numFmtId: String(numberFormatId), formatCode: format.numberFormat };
    dxf.appendChild(createLike(near, "numFmt", code));
  }
  if (format.fill !== undefined) {
    const fill = createLike(near, "fill");
    const pattern = createLike(near, "patternFill", { patternType: "solid" });
    pattern.appendChild(createLike(near, "fgColor", { rgb: argb(format.fill) }));
    pattern.appendChild(createLike(near, "bgColor", { rgb: argb(format.fill) }));
    fill.appendChild(pattern);
    dxf.appendChild(fill);
  }
  return dxf;
}

function fontElement(near: Element, format: DifferentialFormat): Element {
  const font = createLike(near, "font");
  const switches = [
    ["b", format.bold],
    ["i", format.italic],
    ["strike", format.strikethrough],
    ["u", format.underline],
  ] as const;
  for (const [name, value] of switches) {
    if (value === undefined) continue;
    font.appendChild(createLike(near, name, value ? {} : { val: name === "u" ? "none" : "0" }));
  }
  if (format.fontColor !== undefined) font.appendChild(createLike(near, "color", { rgb: argb(format.fontColor) }));
  return font;
}
