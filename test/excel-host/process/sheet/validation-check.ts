import { cellKey } from "../../model/workbook";
import type { AreaModel, CellModel, SheetModel, ValidationModel } from "../../model/workbook";
import { joinAreas } from "../areas";
import type { ExcelProcess } from "../excel-process";
import { resolveAddress } from "../range-target";
import { carryFormula } from "../value/formula-references";
import { readEntry } from "../value/entry";
import { cellAt } from "./cells";
import { validationsIn } from "./validations";

/** Checks each cell that has a rule; whole columns are checked as far as the sheet is used. */
function eachChecked(
  sheet: SheetModel,
  area: AreaModel,
  process: ExcelProcess,
  visit: (row: number, column: number, valid: boolean) => void
): void {
  process.settle();
  let bottom = 0;
  for (const key of sheet.cells.keys()) bottom = Math.max(bottom, +key.slice(0, key.indexOf(",")) + 1);
  for (const { rule, areas } of validationsIn(sheet, area)) {
    const origin = rule.areas[0] ?? area;
    for (const part of areas) {
      for (let row = part.row; row < Math.min(part.row + part.rows, Math.max(bottom, part.row + 1)); row++) {
        for (let column = part.column; column < part.column + part.columns; column++) {
          const cell = sheet.cells.get(cellKey(row, column));
          visit(row, column, satisfies(rule, cell, { sheet, row, column, origin }, process));
        }
      }
    }
  }
}

export function invalidCells(sheet: SheetModel, area: AreaModel, process: ExcelProcess): AreaModel[] {
  const found: AreaModel[] = [];
  eachChecked(sheet, area, process, (row, column, valid) => {
    if (!valid) found.push({ row, column, rows: 1, columns: 1 });
  });
  return found.length < 200 ? joinAreas(found) : found;
}

/** true, false, or null when some cells satisfy their rules and some do not. */
export function validState(sheet: SheetModel, areas: readonly AreaModel[], process: ExcelProcess): boolean | null {
  let [valid, invalid] = [0, 0];
  for (const area of areas) eachChecked(sheet, area, process, (_row, _column, ok) => (ok ? valid++ : invalid++));
  return invalid === 0 ? true : valid === 0 ? false : null;
}

interface Place {
  sheet: SheetModel;
  row: number;
  column: number;
  /** Formulas of the rule are written for the first cell of its first area. */
  origin: { row: number; column: number };
}

/** Would the rule let this content stand? */
export function satisfies(
  model: ValidationModel,
  cell: CellModel | undefined,
  place: Place,
  process: ExcelProcess
): boolean {
  const value = cell?.value ?? null;
  if (value === null) return model.ignoreBlanks;
  const [kind, rule] = (Object.entries(model.rule)[0] ?? ["none", {}]) as [string, Record<string, unknown>];
  switch (kind) {
    case "list":
      return listEntries(String(rule["source"] ?? ""), place, process).includes(String(value));
    case "custom":
      return holds(evaluate(String(rule["formula"]), place, process));
    case "textLength":
      return compare(String(value).length, rule, place, process);
    case "wholeNumber":
      return typeof value === "number" && Number.isInteger(value) && compare(value, rule, place, process);
    case "decimal":
    case "date":
    case "time":
      return typeof value === "number" && compare(value, rule, place, process);
    default:
      return true;
  }
}

function listEntries(source: string, place: Place, process: ExcelProcess): string[] {
  if (!source.startsWith("=")) return source.split(",").map((entry) => entry.trim());
  const { sheet, area } = resolveAddress(source, place.sheet, process);
  const entries: string[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const value = cellAt(sheet, row, column)?.value ?? null;
      if (value !== null) entries.push(String(value));
    }
  }
  return entries;
}

function compare(value: number, rule: Record<string, unknown>, place: Place, process: ExcelProcess): boolean {
  const first = number(rule["formula1"], place, process);
  const second = number(rule["formula2"], place, process);
  if (first === null) return true;
  switch (rule["operator"]) {
    case "Between":
      return second === null || (value >= first && value <= second);
    case "NotBetween":
      return second === null || value < first || value > second;
    case "EqualTo":
      return value === first;
    case "NotEqualTo":
      return value !== first;
    case "GreaterThan":
      return value > first;
    case "LessThan":
      return value < first;
    case "GreaterThanOrEqualTo":
      return value >= first;
    default:
      return value <= first;
  }
}

function number(operand: unknown, place: Place, process: ExcelProcess): number | null {
  if (typeof operand === "number") return operand;
  if (typeof operand !== "string") return null;
  const constant = readEntry(operand.replace(/^=/, ""), "General", process.options.year).value;
  if (typeof constant === "number") return constant;
  const result = evaluate(operand, place, process);
  return typeof result === "number" ? result : null;
}

/** A formula's result in a cell: a plain reference is looked up, anything more is the calculator's affair; null: unknown. */
function evaluate(formula: string, place: Place, process: ExcelProcess): string | number | boolean | null {
  const here = carryFormula(formula, place.row - place.origin.row, place.column - place.origin.column);
  if (/^=(?:'[^']+'!|[^!'()]+!)?\$?[A-Z]{1,3}\$?\d+$/i.test(here)) {
    const { sheet, area } = resolveAddress(here.replace(/\$/g, ""), place.sheet, process);
    return cellAt(sheet, area.row, area.column)?.value ?? null;
  }
  const { calculator, workbook } = process;
  return (
    calculator?.evaluate?.(workbook, here, { sheet: place.sheet.name, row: place.row, column: place.column }) ?? null
  );
}

/** What cannot be calculated is let pass. */
function holds(result: string | number | boolean | null): boolean {
  return result === null || (result !== false && result !== 0 && typeof result !== "string");
}
