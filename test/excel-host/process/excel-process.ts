import type { AreaModel, SheetModel, WorkbookModel } from "../model/workbook";
import { localAddress } from "./address";
import type { Calculator } from "./calculator";
import { EventQueue } from "./event-queue";
import { EventType } from "./event-types";
import { invalidOperation, itemNotFound } from "./excel-error";
import { executeBatch } from "./execute-batch";
import type { Batch, BatchResponse } from "./protocol";
import { ReferenceTable } from "./references";

export interface ProcessOptions {
  /** The year of dates typed without one ("2/3"). */
  year: number;
  /** Cells of one read beyond which cell-level properties come back null. */
  largestRead: number;
  /** Merged areas of one answer beyond which Excel gives up. */
  largestMerged: number;
  /** Numbers wider than their column show "####" in `text`. */
  showHashes: boolean;
  /** A cell of this many characters or more in one address string is refused. */
  longestAddress: number;
}

const DEFAULTS: ProcessOptions = {
  year: 2024,
  largestRead: 5_000_000,
  largestMerged: 512,
  showHashes: false,
  longestAddress: 8192,
};

/** The spreadsheet program behind Office.js: it owns a workbook and answers batches one after the other. */
export class ExcelProcess {
  readonly options: ProcessOptions;
  readonly references = new ReferenceTable();
  readonly events: EventQueue;
  calculationMode: "Automatic" | "Manual" | "AutomaticExceptTables" = "Automatic";
  /** Set while a batch asked for SuspendApiCalculationUntilNextSync. */
  calculationSuspended = false;
  workbookPassword: string | null = null;
  private dirty = false;

  constructor(
    public workbook: WorkbookModel,
    public calculator: Calculator | null = null,
    options: Partial<ProcessOptions> = {}
  ) {
    this.options = { ...DEFAULTS, ...options };
    this.events = new EventQueue(this);
  }

  /** Runs a batch's actions in order; stops at the first failing one and keeps what was done before. */
  execute(batch: Batch): BatchResponse {
    const response = executeBatch(batch, this);
    this.calculationSuspended = false;
    this.settle();
    return response;
  }

  /** Tells of changed contents: formulas are out of date and listeners want to know. */
  changed(sheet: SheetModel, area: AreaModel, changeType = "RangeEdited"): void {
    this.dirty = true;
    this.events.cellsChanged(sheet, area, changeType);
  }

  /** Formulas need to be calculated again, without an event (a sheet was renamed, rows moved). */
  markDirty(): void {
    this.dirty = true;
  }

  /** Calculates before a read or at the end of a batch, unless calculation is suspended or manual. */
  settle(force = false): void {
    if (!this.dirty && !force) return;
    if (!force && (this.calculationSuspended || this.calculationMode === "Manual")) return;
    this.dirty = false;
    this.calculator?.recalculate(this.workbook);
    for (const sheet of this.workbook.sheets) this.events.pushForSheet(EventType.calculated, sheet);
  }

  sheetNamed(nameOrId: string): SheetModel | null {
    const wanted = nameOrId.toLowerCase();
    return (
      this.workbook.sheets.find((sheet) => sheet.name.toLowerCase() === wanted || sheet.id.toLowerCase() === wanted) ??
      null
    );
  }

  /** Moves the selection, and with it the active sheet. */
  select(sheet: SheetModel, area: AreaModel): void {
    if (sheet.visibility !== "Visible") throw invalidOperation("A hidden sheet cannot be activated.");
    this.activate(sheet);
    this.workbook.selection = { sheet: sheet.name, area: { ...area } };
    this.events.pushForSheet(EventType.selectionChanged, sheet, { address: localAddress(area) });
    this.events.push(EventType.workbookSelectionChanged, "", {});
  }

  selection(): { sheet: SheetModel; area: AreaModel } {
    const sheet = this.sheetNamed(this.workbook.selection.sheet);
    if (sheet && sheet === this.activeSheet()) return { sheet, area: this.workbook.selection.area };
    return { sheet: this.activeSheet(), area: { row: 0, column: 0, rows: 1, columns: 1 } };
  }

  activate(sheet: SheetModel): void {
    const before = this.activeSheet();
    if (before === sheet) return;
    if (sheet.visibility !== "Visible") throw invalidOperation("A hidden sheet cannot be activated.");
    this.workbook.activeSheet = sheet.name;
    this.workbook.selection = { sheet: sheet.name, area: { row: 0, column: 0, rows: 1, columns: 1 } };
    this.events.pushForSheet(EventType.deactivated, before);
    this.events.pushForSheet(EventType.activated, sheet);
  }

  activeSheet(): SheetModel {
    const active = this.sheetNamed(this.workbook.activeSheet) ?? this.workbook.sheets[0];
    if (!active) throw itemNotFound();
    return active;
  }

  /** An id that no object of the workbook has yet; like Excel's in shape, the same in every run. */
  newId(taken: (id: string) => boolean): string {
    for (let counter = 1; ; counter++) {
      const id = `{${counter.toString(16).toUpperCase().padStart(8, "0")}-0000-4000-8000-000000000000}`;
      if (!taken(id)) return id;
    }
  }
}
