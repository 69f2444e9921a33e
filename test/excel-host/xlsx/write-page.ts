import type { SheetModel } from "../model/workbook";
import { isSame } from "./is-same";
import { paperNumber } from "./paper-sizes";
import { MARGINS } from "./read-page";
import type { HeaderFooter } from "./read-page";
import type { SheetFrame } from "./sheet-frame";
import { pageSetUpProperties } from "./write-layout";
import { createLike, element, elements, insertInOrder, removeElement, setOrRemove } from "./xml-dom";

type Page = SheetModel["page"];

/** Page set-up, margins, header and footer: each written only when it changed. */
export function writePage(frame: SheetFrame, before: Page, after: Page): void {
  writeSetup(frame, before, after);
  if (!isSame(before.zoom, after.zoom)) writeZoom(frame, after.zoom ?? {});
  if (!isSame(before.margins, after.margins) && after.margins) writeMargins(frame, after.margins);
  if (before.centerHorizontally !== after.centerHorizontally || before.centerVertically !== after.centerVertically) {
    const options = frame.ensure("printOptions");
    setOrRemove(options, "horizontalCentered", after.centerHorizontally ? "1" : null);
    setOrRemove(options, "verticalCentered", after.centerVertically ? "1" : null);
  }
  if (!isSame(before.header, after.header)) writeHeaderFooter(frame, "oddHeader", after.header);
  if (!isSame(before.footer, after.footer)) writeHeaderFooter(frame, "oddFooter", after.footer);
}

function writeSetup(frame: SheetFrame, before: Page, after: Page): void {
  if (before.orientation !== after.orientation) {
    frame.ensure("pageSetup").setAttribute("orientation", after.orientation.toLowerCase());
  }
  const paper = after.paperSize === undefined ? null : paperNumber(after.paperSize);
  if (before.paperSize !== after.paperSize) {
    setOrRemove(frame.ensure("pageSetup"), "paperSize", paper === null ? null : String(paper));
  }
}

function writeZoom(frame: SheetFrame, zoom: NonNullable<Page["zoom"]>): void {
  const isFitted = zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
  const setup = frame.ensure("pageSetup");
  setOrRemove(pageSetUpProperties(frame), "fitToPage", isFitted ? "1" : null);
  setOrRemove(setup, "scale", !isFitted && zoom.scale !== undefined ? String(zoom.scale) : null);
  setOrRemove(setup, "fitToWidth", isFitted ? String(zoom.horizontalFitToPages ?? 0) : null);
  setOrRemove(setup, "fitToHeight", isFitted ? String(zoom.verticalFitToPages ?? 0) : null);
}

/** All six are required; those that nobody set are Excel's own, in points. */
const STANDARD_MARGINS: Record<(typeof MARGINS)[number], number> = {
  left: 50.4,
  right: 50.4,
  top: 54,
  bottom: 54,
  header: 21.6,
  footer: 21.6,
};

function writeMargins(frame: SheetFrame, margins: Readonly<Record<string, number>>): void {
  const target = frame.ensure("pageMargins");
  for (const side of MARGINS) {
    const inches = (margins[side] ?? STANDARD_MARGINS[side]) / 72;
    target.setAttribute(side, String(Number(inches.toFixed(6))));
  }
}

const HEADER_ORDER = ["oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"];

function writeHeaderFooter(frame: SheetFrame, name: "oddHeader" | "oddFooter", parts: HeaderFooter | undefined): void {
  const parent = frame.ensure("headerFooter");
  removeElement(element(parent, name));
  const text = (["left", "center", "right"] as const)
    .filter((part) => (parts?.[part] ?? "") !== "")
    .map((part) => `&${part[0]?.toUpperCase()}${parts?.[part] ?? ""}`)
    .join("");
  if (text !== "") {
    const child = createLike(parent, name);
    child.appendChild(parent.ownerDocument.createTextNode(text));
    insertInOrder(parent, child, HEADER_ORDER);
  }
  if (elements(parent).length === 0 && parent.attributes.length === 0) removeElement(parent);
}
