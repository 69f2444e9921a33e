import type { CellValue, WorkbookModel } from "../model/workbook";

/**
 * The formula engine, plugged in. Without one, cells keep the results they were loaded with and a new formula shows 0.
 */
export interface Calculator {
  /** Puts the results of all formulas into the cells' values. Called once after a batch that changed cells, or before a read in it. */
  recalculate(workbook: WorkbookModel): void;
  /** The result of a formula as if it stood in a cell; used for custom validation rules. Without it such rules let everything pass. */
  evaluate?(workbook: WorkbookModel, formula: string, at: { sheet: string; row: number; column: number }): CellValue;
}
