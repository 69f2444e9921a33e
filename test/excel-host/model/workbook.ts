/**
 * A workbook as the in-memory Excel process holds it: plain mutable data, no Office.js, no files, no formulas engine.
 * `process/` answers Office.js batches from it, `xlsx/` loads it from and saves it into a package, `formulas/` calculates it.
 * Rows and columns count from 0.
 */
export type CellValue = string | number | boolean | null;

export interface CellModel {
  /** Constant or calculated value; errors are their text ("#REF!") with `error` set. */
  value: CellValue;
  /** With leading "=", or null. */
  formula: string | null;
  error?: boolean;
  /** Held as text even if it looks like a number or formula (typed with an apostrophe). */
  quotePrefix?: boolean;
  /** Hyperlink inside the workbook or outside. */
  link?: { location?: string; address?: string; tooltip?: string };
  /** On the first cell of an array formula: the cells that it fills. */
  arrayArea?: AreaModel;
}

export interface CellStyle {
  numberFormat: string;
  fontName?: string;
  fontSize?: number;
  fontColor?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  /** "#RRGGBB", undefined for none. */
  fill?: string;
  wrap?: boolean;
  horizontal?: string;
  vertical?: string;
  /** Edge → line style ("Continuous", "None"), weight, colour. */
  borders?: Partial<
    Record<"EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight", { style: string; weight?: string; color?: string }>
  >;
  locked?: boolean;
  strikethrough?: boolean;
  /** Steps of indentation; absent: as `base` says. */
  indent?: number;
  shrink?: boolean;
  /** Degrees, −90…90; 180 is one character below the other; absent: as `base` says. */
  rotation?: number;
  /**
   * The cell format of the file that this style began as; copied along with the style, so that what is not modelled
   * (indent, rotation, pattern fills) survives. Absent: the workbook's default format.
   */
  base?: number;
}

export interface AreaModel {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface ValidationModel {
  areas: AreaModel[];
  /** As Office.js's DataValidationRule: { list: {inCellDropDown, source} } | { wholeNumber | decimal | date | textLength: {...} } | { custom: {formula} }. */
  rule: Record<string, unknown>;
  ignoreBlanks: boolean;
  prompt?: { showPrompt: boolean; title: string; message: string };
  errorAlert?: { showAlert: boolean; style: string; title: string; message: string };
  /** Attributes of the file that are not modelled (imeMode), kept when the rule is split. */
  raw?: Readonly<Record<string, string>>;
}

export interface ConditionalFormatModel {
  id: string;
  /** Office.js type: "Custom", "CellValue", … Types that are not modelled keep `raw` and survive saving. */
  type: string;
  areas: AreaModel[];
  priority: number;
  stopIfTrue?: boolean;
  /** "Custom": { formula: "=…" }; "CellValue": { formula1, formula2?, operator }; "ContainsText": { operator, text }; "PresetCriteria": { criterion }. */
  rule?: Record<string, unknown>;
  format?: {
    fill?: string;
    fontColor?: string;
    bold?: boolean;
    italic?: boolean;
    underline?: boolean;
    strikethrough?: boolean;
    numberFormat?: string;
  };
  raw?: unknown;
}

export interface ChartModel {
  id: string;
  name: string;
  type: string;
  title: string;
  /** "Sheet!A1:B4" of the source. */
  source: string;
  seriesBy: string;
  position: { left: number; top: number; width: number; height: number } | { from: string; to: string };
  /** What the add-in set beyond that; absent: Excel's defaults (a legend at the right, no data labels, automatic axes). */
  titleVisible?: boolean;
  legend?: { visible: boolean; position: string };
  dataLabels?: boolean;
  axes?: { category?: ChartAxisModel; value?: ChartAxisModel };
  series?: { name?: string; color?: string; dataLabels?: boolean; values?: string; categories?: string }[];
  raw?: unknown;
}

export interface ChartAxisModel {
  title?: string;
  minimum?: number;
  maximum?: number;
  majorUnit?: number;
  numberFormat?: string;
  majorGridlines?: boolean;
  visible?: boolean;
  reversed?: boolean;
}

export interface CommentModel {
  id: string;
  row: number;
  column: number;
  author: string;
  content: string;
}

export interface TableModel {
  id: string;
  name: string;
  area: AreaModel;
  showHeaders: boolean;
  showTotals: boolean;
}

export interface SheetModel {
  id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  /** Key from `cellKey(row, column)`. Cells without content but with a style stand only in `styles`. */
  cells: Map<string, CellModel>;
  styles: Map<string, CellStyle>;
  /** Styles of whole rows and columns. */
  rowStyles: Map<number, CellStyle>;
  columnStyles: Map<number, CellStyle>;
  /** In points; absent: default. */
  rowHeights: Map<number, number>;
  /** As in a file: characters of the default font with 5 pixels of padding (64 pixels are 9.14); absent: default. */
  columnWidths: Map<number, number>;
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  merges: AreaModel[];
  validations: ValidationModel[];
  conditionalFormats: ConditionalFormatModel[];
  charts: ChartModel[];
  tables: TableModel[];
  /** AutoFilter range, with the rows it hides inside `hiddenRows`. */
  autoFilter: AreaModel | null;
  protection: { protected: boolean; password?: string; options: Record<string, unknown> };
  frozen: { rows: number; columns: number };
  page: {
    orientation: "Portrait" | "Landscape";
    paperSize?: string;
    zoom?: { horizontalFitToPages?: number; verticalFitToPages?: number; scale?: number };
    titleRows?: { from: number; to: number };
    footer?: { left?: string; center?: string; right?: string };
    printArea?: AreaModel;
    header?: { left?: string; center?: string; right?: string };
    titleColumns?: { from: number; to: number };
    centerHorizontally?: boolean;
    centerVertically?: boolean;
    /** In points; keys left, right, top, bottom, header, footer. */
    margins?: Record<string, number>;
  };
  customProperties: Map<string, string>;
  defaultRowHeight: number;
  defaultColumnWidth: number;
  /** "#RRGGBB". */
  tabColor?: string;
  showGridlines?: boolean;
  showHeadings?: boolean;
  comments?: CommentModel[];
}

export interface WorkbookModel {
  name: string;
  sheets: SheetModel[];
  activeSheet: string;
  selection: { sheet: string; area: AreaModel };
  names: Map<string, { formula: string; visible: boolean; scope: string | null }>;
  settings: Map<string, unknown>;
  customXmlParts: Map<string, { id: string; namespace: string; xml: string }>;
  protection: { protected: boolean };
  readOnly: boolean;
  /** Style of cells without one. */
  defaultStyle?: CellStyle;
  /** Dates count from 1904-01-01 (old Macintosh files). */
  date1904?: boolean;
  /** Title, author, subject and the like. */
  properties?: Record<string, string>;
}

export function cellKey(row: number, column: number): string {
  return `${row},${column}`;
}
