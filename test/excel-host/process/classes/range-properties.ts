import type { AreaModel } from "../../model/workbook";
import { asObject, objectArgument } from "../arguments";
import { fullAddress } from "../address";
import { findKey, handle } from "../class-table";
import type { ClassTable, Handle } from "../class-table";
import { invalidArgument, notImplemented } from "../excel-error";
import type { ExcelProcess } from "../excel-process";
import { areaOfRange } from "../range-target";
import type { RangeTarget } from "../references";
import { rangeTable } from "./range";

type Methods = NonNullable<ClassTable<RangeTarget>["methods"]>;

/** Options such as { format: { fill: { color: true } } } answered for one cell, row or column, in camelCase. */
function readOptions(object: Handle, options: Record<string, unknown>, process: ExcelProcess): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [name, wanted] of Object.entries(options)) {
    if (wanted === false) continue;
    if (name === "borders") {
      result[name] = readBorders(object, wanted, process);
      continue;
    }
    const scalar = findKey(object.table.props, name);
    const child = findKey(object.table.nav, name);
    if (scalar !== null) result[name] = object.table.props?.[scalar]?.get?.(object.target, process) ?? null;
    else if (child !== null && typeof wanted === "object" && wanted !== null) {
      const part = object.table.nav?.[child]?.(object.target, process);
      if (part) result[name] = readOptions(part, asObject(wanted), process);
    } else throw invalidArgument(`${object.table.name}.${name} cannot be loaded.`);
  }
  return result;
}

const SIDES: Readonly<Record<string, string>> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
};

function readBorders(object: Handle, wanted: unknown, process: ExcelProcess): Record<string, unknown> {
  const borders = object.table.nav?.["Borders"]?.(object.target, process);
  const line = asObject(wanted);
  return Object.fromEntries(
    Object.entries(SIDES).map(([name, side]) => {
      const border = borders?.table.at?.(borders.target, side, process) as Handle;
      return [name, readOptions(border, line, process)];
    })
  );
}

function writeOptions(object: Handle, values: Record<string, unknown>, process: ExcelProcess): void {
  for (const [name, value] of Object.entries(values)) {
    const scalar = findKey(object.table.props, name);
    const set = scalar === null ? undefined : object.table.props?.[scalar]?.set;
    if (set) {
      set(object.target, value, process);
      continue;
    }
    if (name === "borders") {
      const borders = object.table.nav?.["Borders"]?.(object.target, process);
      for (const [side, line] of Object.entries(asObject(value))) {
        const border = borders?.table.at?.(borders.target, SIDES[side] ?? side, process);
        if (border) writeOptions(border, asObject(line), process);
      }
      continue;
    }
    const child = findKey(object.table.nav, name);
    const part = child === null ? null : object.table.nav?.[child]?.(object.target, process);
    if (!part) throw notImplemented(`${object.table.name}.${name} (set)`);
    writeOptions(part, asObject(value), process);
  }
}

function single(target: RangeTarget, area: AreaModel): Handle {
  return handle(rangeTable, { sheet: target.sheet, areas: [area] });
}

function lines(target: RangeTarget, process: ExcelProcess, axis: "row" | "column"): AreaModel[] {
  const area = areaOfRange(target, process);
  const count = axis === "row" ? area.rows : area.columns;
  if (count > 200_000) throw invalidArgument("The range is too large.");
  return Array.from({ length: count }, (_, index) =>
    axis === "row" ? { ...area, row: area.row + index, rows: 1 } : { ...area, column: area.column + index, columns: 1 }
  );
}

function readLines(axis: "row" | "column"): Methods[string] {
  return (target, args, process) => {
    const { address, addressLocal, ...options } = objectArgument(args, 0);
    return lines(target, process, axis).map((area) => ({
      ...(address || addressLocal ? { address: fullAddress(target.sheet.name, area) } : {}),
      ...readOptions(single(target, area), options, process),
    }));
  };
}

function writeLines(axis: "row" | "column"): Methods[string] {
  return (target, args, process) => {
    const given = args[0];
    const areas = lines(target, process, axis);
    if (!Array.isArray(given) || given.length !== areas.length) throw invalidArgument();
    areas.forEach((area, index) => {
      if (given[index]) writeOptions(single(target, area), asObject(given[index]), process);
    });
  };
}

/** getCellProperties and its kin: many formats in one answer, without one object per cell. */
export const rangePropertyMethods: Methods = {
  GetCellProperties: (target, args, process) => {
    const { address, addressLocal, ...options } = objectArgument(args, 0);
    return lines(target, process, "row").map((row) =>
      Array.from({ length: row.columns }, (_, index) => {
        const cell = { row: row.row, column: row.column + index, rows: 1, columns: 1 };
        return {
          ...(address || addressLocal ? { address: fullAddress(target.sheet.name, cell) } : {}),
          ...readOptions(single(target, cell), options, process),
        };
      })
    );
  },
  SetCellProperties: (target, args, process) => {
    const area = areaOfRange(target, process);
    const given = args[0];
    const sized =
      Array.isArray(given) &&
      given.length === area.rows &&
      given.every((line) => Array.isArray(line) && line.length === area.columns);
    if (!sized) throw invalidArgument();
    (given as unknown[][]).forEach((line, row) =>
      line.forEach((value, column) => {
        const cell = { row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
        if (value) writeOptions(single(target, cell), asObject(value), process);
      })
    );
  },
  GetRowProperties: readLines("row"),
  SetRowProperties: writeLines("row"),
  GetColumnProperties: readLines("column"),
  SetColumnProperties: writeLines("column"),
};
