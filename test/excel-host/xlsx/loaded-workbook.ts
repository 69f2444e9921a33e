import type { SheetModel, WorkbookModel } from "../model/workbook";
import type { Package } from "./package";
import type { LoadedChart } from "./read-charts";
import type { LoadedCustomPart, LoadedProperty } from "./read-custom-parts";
import type { LoadedTable } from "./read-tables";
import type { StyleTable } from "./read-styles";
import type { SheetEntry, WorkbookPart } from "./read-workbook";

/** What saving needs to know about a sheet that came with the file. */
export interface LoadedSheet {
  readonly entry: SheetEntry;
  /** Index of the cell format of every cell that the file names. */
  readonly formats: ReadonlyMap<string, number>;
  readonly properties: readonly LoadedProperty[];
  readonly tables: readonly LoadedTable[];
  readonly charts: readonly LoadedChart[];
  /** The sheet as it was read; never handed out, so that it stays so. */
  readonly pristine: SheetModel;
}

export interface LoadedPackage {
  readonly source: Package;
  readonly workbook: WorkbookPart;
  readonly styles: StyleTable;
  readonly pristine: WorkbookModel;
  readonly customParts: readonly LoadedCustomPart[];
  /** By the id of the sheet in the model. */
  readonly sheets: ReadonlyMap<string, LoadedSheet>;
}

/** A workbook to work with, and what is needed to save it again. */
export interface LoadedWorkbook {
  readonly model: WorkbookModel;
  readonly package: LoadedPackage;
}
