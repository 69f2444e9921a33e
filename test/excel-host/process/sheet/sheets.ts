import type { SheetModel } from "../../model/workbook";
import { copyModel } from "../../model/copy-model";
import { emptySheet } from "../../model/empty-workbook";
import { invalidArgument, invalidOperation, itemAlreadyExists } from "../excel-error";
import { EventType, WORKBOOK_TARGET } from "../event-types";
import type { ExcelProcess } from "../excel-process";
import { renameSheetInFormula, rewriteReferences } from "../value/formula-references";
import { requireStructure } from "./protection";

/** 1 to 31 characters, none of : \ / ? * [ ], no apostrophe at the ends, and not "History". */
export function requireSheetName(name: string, process: ExcelProcess, own?: SheetModel): void {
  const wrong = name.length < 1 || name.length > 31 || /[:\\/?*[\]]/.test(name) || /^'|'$/.test(name);
  if (wrong || name.toLowerCase() === "history") throw invalidArgument(`"${name}" is no name for a sheet.`);
  const taken = process.workbook.sheets.some(
    (sheet) => sheet !== own && sheet.name.toLowerCase() === name.toLowerCase()
  );
  if (taken) throw itemAlreadyExists(`There is a sheet "${name}" already.`);
}

export function addSheet(name: string | null, process: ExcelProcess): SheetModel {
  requireStructure(process);
  const { sheets } = process.workbook;
  if (name !== null) requireSheetName(name, process);
  const sheet = emptySheet(name ?? freeName(process), newSheetId(process));
  sheets.push(sheet);
  process.events.push(EventType.added, WORKBOOK_TARGET, { worksheetId: sheet.id, ...process.events.source });
  return sheet;
}

function newSheetId(process: ExcelProcess): string {
  return process.newId((id) => process.workbook.sheets.some((sheet) => sheet.id === id));
}

function freeName(process: ExcelProcess): string {
  for (let number = process.workbook.sheets.length + 1; ; number++) {
    if (!process.sheetNamed(`Sheet${number}`)) return `Sheet${number}`;
  }
}

/** Deletes a sheet; formulas that point to it become #REF!. The last visible sheet stays. */
export function deleteSheet(sheet: SheetModel, process: ExcelProcess): void {
  requireStructure(process);
  const { workbook } = process;
  const others = workbook.sheets.filter((one) => one !== sheet && one.visibility === "Visible");
  if (others.length === 0) throw invalidOperation("A workbook must contain at least one visible worksheet.");
  const index = workbook.sheets.indexOf(sheet);
  workbook.sheets.splice(index, 1);
  if (workbook.activeSheet === sheet.name) {
    const next = workbook.sheets.slice(index).find((one) => one.visibility === "Visible") ?? others.at(-1);
    workbook.activeSheet = next?.name ?? "";
    workbook.selection = { sheet: workbook.activeSheet, area: { row: 0, column: 0, rows: 1, columns: 1 } };
    if (next) process.events.pushForSheet(EventType.activated, next);
  }
  const pointsHere = (name: string | null): boolean => name !== null && name.toLowerCase() === sheet.name.toLowerCase();
  eachFormula(process, (formula) =>
    rewriteReferences(formula, (reference) => (pointsHere(reference.sheet) ? null : reference)).replace(
      new RegExp(`(?:'${escaped(sheet.name.replace(/'/g, "''"))}'|${escaped(sheet.name)})!#REF!`, "giu"),
      "#REF!"
    )
  );
  for (const [key, item] of workbook.names) if (item.scope === sheet.name) workbook.names.delete(key);
  process.markDirty();
  process.events.push(EventType.deleted, WORKBOOK_TARGET, { worksheetId: sheet.id, ...process.events.source });
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

export function renameSheet(sheet: SheetModel, name: string, process: ExcelProcess): void {
  requireStructure(process);
  requireSheetName(name, process, sheet);
  const before = sheet.name;
  if (before === name) return;
  const { workbook } = process;
  eachFormula(process, (formula) => renameSheetInFormula(formula, before, name));
  sheet.name = name;
  if (workbook.activeSheet === before) workbook.activeSheet = name;
  if (workbook.selection.sheet === before) workbook.selection.sheet = name;
  for (const [key, item] of [...workbook.names]) {
    if (item.scope !== before) continue;
    workbook.names.delete(key);
    workbook.names.set(key.replace(`${before}!`, `${name}!`), { ...item, scope: name });
  }
  process.events.pushForSheet(EventType.nameChanged, sheet, {
    nameBefore: before,
    nameAfter: name,
    ...process.events.source,
  });
}

function eachFormula(process: ExcelProcess, change: (formula: string) => string): void {
  for (const sheet of process.workbook.sheets) {
    for (const [key, cell] of sheet.cells) {
      if (cell.formula === null) continue;
      const formula = change(cell.formula);
      if (formula !== cell.formula) sheet.cells.set(key, { ...cell, formula });
    }
    for (const chart of sheet.charts) chart.source = change(chart.source);
    for (const cell of sheet.cells.values()) {
      if (cell.link?.location !== undefined) cell.link = { ...cell.link, location: change(cell.link.location) };
    }
  }
  for (const item of process.workbook.names.values()) item.formula = change(item.formula);
}

/** A sheet of its own with everything on it; charts, tables and formats get new ids. */
export function copySheet(
  sheet: SheetModel,
  position: string,
  relativeTo: SheetModel | null,
  process: ExcelProcess
): SheetModel {
  requireStructure(process);
  const { sheets } = process.workbook;
  const copy = copyModel(sheet);
  copy.id = newSheetId(process);
  copy.name = copyName(sheet.name, process);
  const ids = new Set(
    sheets.flatMap((one) => [...one.conditionalFormats, ...one.charts, ...one.tables].map((item) => item.id))
  );
  for (const item of [...copy.conditionalFormats, ...copy.charts, ...copy.tables]) {
    item.id = process.newId((id) => ids.has(id));
    ids.add(item.id);
  }
  copy.tables.forEach((table) => (table.name = `${table.name}_${sheets.length}`));
  sheets.splice(indexFor(position, relativeTo, process), 0, copy);
  process.markDirty();
  process.events.push(EventType.added, WORKBOOK_TARGET, { worksheetId: copy.id, ...process.events.source });
  return copy;
}

function indexFor(position: string, relativeTo: SheetModel | null, process: ExcelProcess): number {
  const { sheets } = process.workbook;
  const at = relativeTo ? sheets.indexOf(relativeTo) : -1;
  if ((position === "Before" || position === "After") && at < 0) throw invalidArgument();
  if (position === "Beginning") return 0;
  if (position === "Before") return at;
  return position === "After" ? at + 1 : sheets.length;
}

function copyName(name: string, process: ExcelProcess): string {
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const candidate = name.slice(0, 31 - suffix.length) + suffix;
    if (!process.sheetNamed(candidate)) return candidate;
  }
}
