import type { SheetModel, WorkbookModel } from "./workbook";

/** A sheet with nothing on it, as Excel adds one. */
export function emptySheet(name: string, id: string): SheetModel {
  return {
    id,
    name,
    visibility: "Visible",
    cells: new Map(),
    styles: new Map(),
    rowStyles: new Map(),
    columnStyles: new Map(),
    rowHeights: new Map(),
    columnWidths: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merges: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    tables: [],
    autoFilter: null,
    protection: { protected: false, options: {} },
    frozen: { rows: 0, columns: 0 },
    page: { orientation: "Portrait" },
    customProperties: new Map(),
    defaultRowHeight: 15,
    defaultColumnWidth: 9.140625,
  };
}

/** A workbook with the given sheets, the first of them in front. */
export function emptyWorkbook(names: readonly string[] = ["Sheet1"]): WorkbookModel {
  const id = (index: number): string =>
    `{${(index + 1).toString(16).toUpperCase().padStart(8, "0")}-0001-0000-0000-000000000000}`;
  const first = names[0] ?? "Sheet1";
  return {
    name: "工作簿1.xlsx",
    sheets: (names.length > 0 ? names : [first]).map((name, index) => emptySheet(name, id(index))),
    activeSheet: first,
    selection: { sheet: first, area: { row: 0, column: 0, rows: 1, columns: 1 } },
    names: new Map(),
    settings: new Map(),
    customXmlParts: new Map(),
    protection: { protected: false },
    readOnly: false,
  };
}
