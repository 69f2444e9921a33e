import type { AreaModel, SheetModel } from "../model/workbook";
import { MAX_COLUMNS, MAX_ROWS, parseLocal } from "./address";
import { invalidArgument } from "./excel-error";
import { OWN_EDIT } from "./event-types";
import type { ExcelProcess } from "./excel-process";
import { cellAt, putCell } from "./sheet/cells";
import { enterValue } from "./sheet/contents";
import { isSwallowed } from "./sheet/merges";
import { hasLockedCell } from "./sheet/styles";
import { deleteSheet, renameSheet } from "./sheet/sheets";
import { deleteCells, insertCells } from "./sheet/structure";
import { satisfies } from "./sheet/validation-check";
import { validationAt } from "./sheet/validations";

export interface EditOptions {
  /** "Remote" is another person in the same workbook. */
  source?: "Local" | "Remote";
  /** Typed entries are checked by data validation, pasted ones are not. */
  how?: "typed" | "pasted";
}

export interface EditResult {
  accepted: boolean;
  /** Title and message of the alert, or why the program refused. */
  message?: string;
}

/** What people do to the workbook beside the add-in. Each action tells its listeners at once. */
export class UserActions {
  constructor(
    private readonly process: ExcelProcess,
    private readonly announce: () => void
  ) {}

  edit(sheetName: string, address: string, value: unknown, options: EditOptions = {}): EditResult {
    const sheet = this.sheet(sheetName);
    const area = this.area(address);
    if (sheet.protection.protected && hasLockedCell(sheet, area)) return { accepted: false, message: "protected" };
    if ((options.how ?? "typed") === "typed") {
      const refusal = this.refusal(sheet, area, value);
      if (refusal) return refusal;
    }
    this.as(options.source ?? "Local", () => this.enter(sheet, area, value));
    return { accepted: true };
  }

  select(sheetName: string, address: string): void {
    this.as("Local", () => this.process.select(this.sheet(sheetName), this.area(address)));
  }

  activate(sheetName: string): void {
    this.as("Local", () => this.process.activate(this.sheet(sheetName)));
  }

  /** `before` is the 1-based row in front of which rows are put. */
  insertRows(sheetName: string, before: number, count = 1, source: "Local" | "Remote" = "Local"): void {
    const area = { row: before - 1, column: 0, rows: count, columns: MAX_COLUMNS };
    this.as(source, () => insertCells(this.sheet(sheetName), area, "Down", this.process));
  }

  deleteRows(sheetName: string, first: number, count = 1, source: "Local" | "Remote" = "Local"): void {
    const area = { row: first - 1, column: 0, rows: count, columns: MAX_COLUMNS };
    this.as(source, () => deleteCells(this.sheet(sheetName), area, "Up", this.process));
  }

  /** `before` counts columns from 1. */
  insertColumns(sheetName: string, before: number, count = 1, source: "Local" | "Remote" = "Local"): void {
    const area = { row: 0, column: before - 1, rows: MAX_ROWS, columns: count };
    this.as(source, () => insertCells(this.sheet(sheetName), area, "Right", this.process));
  }

  deleteColumns(sheetName: string, first: number, count = 1, source: "Local" | "Remote" = "Local"): void {
    const area = { row: 0, column: first - 1, rows: MAX_ROWS, columns: count };
    this.as(source, () => deleteCells(this.sheet(sheetName), area, "Left", this.process));
  }

  /** Filters the rows of an area (its first row is the header): rows for which `keep` is false are hidden. */
  filter(sheetName: string, address: string, keep: (row: number) => boolean): void {
    const sheet = this.sheet(sheetName);
    const area = this.area(address);
    sheet.autoFilter = area;
    for (let row = area.row + 1; row < area.row + area.rows; row++) {
      if (keep(row)) sheet.hiddenRows.delete(row);
      else sheet.hiddenRows.add(row);
    }
  }

  /** Hides (or shows) rows, counted from 1. */
  hideRows(sheetName: string, first: number, count = 1, hidden = true): void {
    const sheet = this.sheet(sheetName);
    const area = { row: first - 1, column: 0, rows: count, columns: MAX_COLUMNS };
    for (let row = area.row; row < area.row + count; row++) {
      if (hidden) sheet.hiddenRows.add(row);
      else sheet.hiddenRows.delete(row);
    }
    this.as("Local", () => this.process.events.rowHiddenChanged(sheet, area, hidden));
  }

  protect(sheetName: string, password?: string): void {
    const sheet = this.sheet(sheetName);
    sheet.protection = { protected: true, options: {}, ...(password === undefined ? {} : { password }) };
  }

  unprotect(sheetName: string): void {
    this.sheet(sheetName).protection = { protected: false, options: {} };
  }

  renameSheet(sheetName: string, name: string, source: "Local" | "Remote" = "Local"): void {
    this.as(source, () => renameSheet(this.sheet(sheetName), name, this.process));
  }

  deleteSheet(sheetName: string, source: "Local" | "Remote" = "Local"): void {
    this.as(source, () => deleteSheet(this.sheet(sheetName), this.process));
  }

  private enter(sheet: SheetModel, area: AreaModel, value: unknown): void {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const one: unknown = Array.isArray(value)
          ? (value as unknown[][])[row - area.row]?.[column - area.column]
          : value;
        if (one === undefined || isSwallowed(sheet.merges, row, column)) continue;
        enterValue(sheet, row, column, one ?? "", this.process);
      }
    }
    this.process.changed(sheet, area);
  }

  /** Tries a typed entry against the cell's rule: only "Stop" alerts keep it out. */
  private refusal(sheet: SheetModel, area: AreaModel, value: unknown): EditResult | null {
    const rule = validationAt(sheet, area.row, area.column);
    const alert = rule?.errorAlert ?? { showAlert: true, style: "Stop", title: "", message: "" };
    if (!rule || value === "" || value === null || !alert.showAlert || alert.style !== "Stop") return null;
    const before = cellAt(sheet, area.row, area.column);
    const first: unknown = Array.isArray(value) ? (value as unknown[][])[0]?.[0] : value;
    enterValue(sheet, area.row, area.column, first ?? "", this.process);
    const entered = cellAt(sheet, area.row, area.column);
    putCell(sheet, area.row, area.column, before ?? null);
    const origin = rule.areas[0] ?? area;
    if (satisfies(rule, entered, { sheet, row: area.row, column: area.column, origin }, this.process)) return null;
    return { accepted: false, message: [alert.title, alert.message].filter(Boolean).join(": ") };
  }

  private as(source: "Local" | "Remote", act: () => void): void {
    const { events } = this.process;
    const enabled = events.enabled;
    events.source = { source, triggerSource: "Unknown" };
    try {
      act();
      this.process.settle();
    } finally {
      events.source = OWN_EDIT;
      events.enabled = enabled;
    }
    this.announce();
  }

  private sheet(name: string): SheetModel {
    const sheet = this.process.sheetNamed(name);
    if (!sheet) throw invalidArgument(`There is no sheet "${name}".`);
    return sheet;
  }

  private area(address: string): AreaModel {
    const area = parseLocal(address);
    if (!area) throw invalidArgument(`"${address}" is no address.`);
    return area;
  }
}
