import { parsePart } from "./package";
import { DECLARATION } from "./draft";
import { insertInOrder, createLike, element, rootOf } from "./xml-dom";
import { xmlCodec } from "./xml-codec";

/** The order of a worksheet's elements. */
export const SHEET_ORDER = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
  "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations " +
  "hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches " +
  "ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls " +
  "webPublishItems tableParts extLst"
).split(" ");

/** A worksheet without its rows, turned into a document only when something in it changes. */
export class SheetFrame {
  private document: Document | null = null;
  private edited = false;

  constructor(
    private readonly original: string,
    private readonly path: string
  ) {}

  /** To look at. */
  get root(): Element {
    this.document ??= parsePart(this.original, this.path);
    return rootOf(this.document);
  }

  /** To change. */
  edit(): Element {
    this.edited = true;
    return this.root;
  }

  /** The child of that name to change, made in its place when it is missing. */
  ensure(name: string): Element {
    const root = this.edit();
    const present = element(root, name);
    if (present) return present;
    return this.insert(createLike(root, name));
  }

  insert(child: Element): Element {
    insertInOrder(this.edit(), child, SHEET_ORDER);
    return child;
  }

  get isEdited(): boolean {
    return this.edited;
  }

  text(): string {
    return this.edited ? DECLARATION + xmlCodec().serialize(this.root) : this.original;
  }
}
