import type { SheetModel } from "../model/workbook";
import { paperName } from "./paper-sizes";
import { attribute, booleanAttribute, element, elementAt, numberAttribute } from "./xml-dom";

const POINTS_PER_INCH = 72;
export const MARGINS = ["left", "right", "top", "bottom", "header", "footer"] as const;

/** How a sheet prints; margins in points. Print titles and area stand in the workbook's names. */
export function readPage(root: Element): SheetModel["page"] {
  const setup = element(root, "pageSetup");
  const options = element(root, "printOptions");
  const paperSize = paperName(numberAttribute(setup, "paperSize"));
  const header = readHeaderFooter(root, "oddHeader");
  const footer = readHeaderFooter(root, "oddFooter");
  const margins = readMargins(element(root, "pageMargins"));
  const zoom = readZoom(root, setup);
  return {
    orientation: attribute(setup, "orientation") === "landscape" ? "Landscape" : "Portrait",
    ...(paperSize === null ? {} : { paperSize }),
    ...(zoom ? { zoom } : {}),
    ...(header ? { header } : {}),
    ...(footer ? { footer } : {}),
    ...(margins ? { margins } : {}),
    ...(booleanAttribute(options, "horizontalCentered") ? { centerHorizontally: true } : {}),
    ...(booleanAttribute(options, "verticalCentered") ? { centerVertically: true } : {}),
  };
}

/** Pages to fit, 0 and absent meaning "as many as needed" in either direction; else the scale in percent. */
function readZoom(root: Element, setup: Element | null): SheetModel["page"]["zoom"] {
  if (!booleanAttribute(elementAt(root, "sheetPr", "pageSetUpPr"), "fitToPage")) {
    const scale = numberAttribute(setup, "scale");
    return scale === null ? undefined : { scale };
  }
  const wide = numberAttribute(setup, "fitToWidth") ?? 1;
  const tall = numberAttribute(setup, "fitToHeight") ?? 1;
  return {
    ...(wide > 0 ? { horizontalFitToPages: wide } : {}),
    ...(tall > 0 ? { verticalFitToPages: tall } : {}),
  };
}

function readMargins(margins: Element | null): Record<string, number> | null {
  if (!margins) return null;
  const values = MARGINS.map((side): [string, number] => [
    side,
    (numberAttribute(margins, side) ?? 0) * POINTS_PER_INCH,
  ]);
  return Object.fromEntries(values);
}

export type HeaderFooter = NonNullable<SheetModel["page"]["footer"]>;

/** "&L左&C第 &P 页&R右" in its three parts. */
function readHeaderFooter(root: Element, name: "oddHeader" | "oddFooter"): HeaderFooter | undefined {
  const text = elementAt(root, "headerFooter", name)?.textContent ?? "";
  if (text === "") return undefined;
  const parts: HeaderFooter = {};
  let part: "left" | "center" | "right" = "center";
  for (const piece of text.split(/(?=&[LCR])/)) {
    const mark = /^&([LCR])/.exec(piece)?.[1];
    if (mark) part = mark === "L" ? "left" : mark === "C" ? "center" : "right";
    const content = mark ? piece.slice(2) : piece;
    if (content !== "") parts[part] = (parts[part] ?? "") + content;
  }
  return parts;
}
