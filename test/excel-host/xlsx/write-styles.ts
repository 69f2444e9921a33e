import type { CellStyle } from "../model/workbook";
import type { Draft } from "./draft";
import type { LoadedPackage } from "./loaded-workbook";
import type { StyleTable } from "./read-styles";
import { differingParts } from "./same-style";
import { EMPTY_STYLES, StyleSheet } from "./style-sheet";

const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** Finds or makes the cell format of a style. The part is not touched as long as the formats that it has suffice. */
export class StyleWriter {
  private readonly made = new Map<string, number>();
  private sheet: StyleSheet | null = null;
  private readonly table: StyleTable;

  constructor(
    private readonly draft: Draft,
    private readonly loaded: LoadedPackage
  ) {
    this.table = loaded.styles;
  }

  /** The index for a cell's `s`; a style starts from the format that it came from, or from the default. */
  indexOf(style: CellStyle | undefined, quotePrefix: boolean): number {
    const wanted = style ?? this.table.formats[0]?.style ?? { numberFormat: "General" };
    const base = wanted.base !== undefined && this.table.formats[wanted.base] ? wanted.base : 0;
    const format = this.table.formats[base] ?? { style: { numberFormat: "General" }, quotePrefix: false };
    const parts = differingParts(wanted, format.style);
    if (parts.length === 0 && format.quotePrefix === quotePrefix) return base;
    const key = JSON.stringify([base, quotePrefix, parts.map((part) => partKey(wanted, part))]);
    const known = this.made.get(key);
    if (known !== undefined) return known;
    const index = this.styleSheet().addFormat(format, wanted, parts, quotePrefix);
    this.made.set(key, index);
    return index;
  }

  /** The styles part, made and linked when the workbook lacks one. */
  styleSheet(): StyleSheet {
    if (this.sheet) return this.sheet;
    const { workbook } = this.loaded;
    const path = workbook.stylesPath ?? "xl/styles.xml";
    if (workbook.stylesPath === null) {
      this.draft.contentType(path, STYLES_TYPE);
      this.draft.relate(workbook.path, "styles", path);
    }
    this.sheet = new StyleSheet(this.draft.edit(path, EMPTY_STYLES));
    return this.sheet;
  }
}

function partKey(style: CellStyle, part: string): unknown {
  const { fontName, fontSize, fontColor, bold, italic, underline, horizontal, vertical, wrap } = style;
  if (part === "font") return [fontName, fontSize, fontColor, bold, italic, underline];
  if (part === "alignment") return [horizontal, vertical, wrap];
  if (part === "borders") return [style.borders ?? null];
  return [part, style.numberFormat, style.fill, style.locked];
}
