import { emptySheet } from "../model/empty-workbook";
import type { SheetModel } from "../model/workbook";
import type { LoadedSheet } from "./loaded-workbook";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const REVISION = "http://schemas.microsoft.com/office/spreadsheetml/2014/revision";
const COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

/** A worksheet without anything in it; with an identity, a sheet keeps its id when the file is opened again. */
export function blankSheetXml(id?: string): string {
  const isGuid = id !== undefined && /^\{[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\}$/.test(id);
  const identity = isGuid ? ` xmlns:mc="${COMPATIBILITY}" mc:Ignorable="xr" xmlns:xr="${REVISION}" xr:uid="${id}"` : "";
  return (
    `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"${identity}><sheetViews><sheetView workbookViewId="0"/></sheetViews>` +
    '<sheetFormatPr defaultRowHeight="15"/><sheetData/></worksheet>'
  );
}

/** What a new sheet is compared with: as if a blank one had been read. */
export function blankSheet(path: string, model: SheetModel): LoadedSheet {
  const { defaultRowHeight, defaultColumnWidth } = model;
  const pristine = { ...emptySheet(model.name, model.id), defaultRowHeight, defaultColumnWidth };
  const entry = { name: model.name, sheetId: 0, relationshipId: "", path, visibility: "Visible" } as const;
  return { entry, pristine, formats: new Map(), properties: [], tables: [], charts: [] };
}
