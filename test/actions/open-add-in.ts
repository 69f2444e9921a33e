import { ExcelHost } from "../../src/excel/excel-host";
import type { CellModel, SheetModel } from "../excel-host/model/workbook";
import { cellKey } from "../excel-host/model/workbook";
import { areaAt } from "../excel-host/model/workbook-of";
import type { SheetSketch } from "../excel-host/model/workbook-of";
import { openHost } from "../excel-host/node/open-host";
import { nodeCalculator } from "../excel-host/formulas/node-calculator";
import type { ExcelHost as Program, HostOptions } from "../excel-host/process/excel-host";

/** The add-in's host on a program that holds these sheets, and a look into the cells. */
export interface AddIn {
  readonly program: Program;
  readonly host: ExcelHost;
  readonly cell: (sheet: string, address: string) => CellModel | null;
  readonly value: (sheet: string, address: string) => unknown;
  readonly sheet: (name: string) => SheetModel;
  /** Failures that the host had no sentence for. */
  readonly logged: readonly unknown[];
}

export function openAddIn(
  sheets: Readonly<Record<string, SheetSketch | SheetSketch["rows"]>> | Program,
  options: HostOptions & { readonly calculate?: boolean } = {}
): AddIn {
  const { calculate, ...rest } = options;
  const program = openHost(sheets, calculate ? { ...rest, calculator: nodeCalculator() } : rest);
  const logged: unknown[] = [];
  const host = new ExcelHost({ program: "test", addInVersion: "1.0.0" }, (error) => logged.push(error));
  const sheet = (name: string): SheetModel => {
    const found = program.workbook.sheets.find((it) => it.name === name);
    if (!found) throw new Error(`There is no sheet ${name}.`);
    return found;
  };
  const cell = (name: string, address: string): CellModel | null => {
    const { row, column } = areaAt(address);
    return sheet(name).cells.get(cellKey(row, column)) ?? null;
  };
  return { program, host, sheet, cell, logged, value: (name, address) => cell(name, address)?.value ?? null };
}
