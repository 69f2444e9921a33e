import type { AreaModel, SheetModel } from "../model/workbook";
import { isInSheet, localAddress, parseLocal, sheetPrefix, splitAddress } from "./address";
import { handle } from "./class-table";
import type { Handle } from "./class-table";
import { rangeTable } from "./classes/range";
import { rangeAreasTable } from "./classes/range-areas";
import { invalidArgument, itemNotFound } from "./excel-error";
import type { ExcelProcess } from "./excel-process";
import type { RangeTarget } from "./references";

/** A range object for the add-in; it moves with its cells as long as the batch runs or its reference is kept. */
export function rangeHandle(sheet: SheetModel, area: AreaModel, process: ExcelProcess): Handle {
  if (!isInSheet(area)) throw invalidArgument("The requested range lies outside the sheet.");
  const target: RangeTarget = { sheet, areas: [{ ...area }] };
  process.references.follow(target);
  return handle(rangeTable, target);
}

export function rangeAreasHandle(sheet: SheetModel, areas: readonly AreaModel[], process: ExcelProcess): Handle {
  const target: RangeTarget = { sheet, areas: areas.map((area) => ({ ...area })) };
  process.references.follow(target);
  return handle(rangeAreasTable, target);
}

/** The only area of a range; refuses when its cells or its sheet are gone. */
export function areaOfRange(target: RangeTarget, process: ExcelProcess): AreaModel {
  const [area] = target.areas;
  if (!area || target.gone || !process.workbook.sheets.includes(target.sheet)) throw process.references.invalid();
  return area;
}

export function areasOfTarget(target: RangeTarget, process: ExcelProcess): AreaModel[] {
  areaOfRange(target, process);
  return target.areas;
}

export function addressOf(target: RangeTarget, process: ExcelProcess): string {
  const prefix = sheetPrefix(target.sheet.name);
  return areasOfTarget(target, process)
    .map((area) => prefix + localAddress(area))
    .join(",");
}

/** The sheet and area that an address or a defined name means, seen from a sheet. */
export function resolveAddress(
  text: string,
  sheet: SheetModel | null,
  process: ExcelProcess
): { sheet: SheetModel; area: AreaModel } {
  if (text.length > process.options.longestAddress) throw invalidArgument("The address is too long.");
  const { sheet: name, local } = splitAddress(text.replace(/^=/, "").trim());
  const owner = name === null ? (sheet ?? process.activeSheet()) : process.sheetNamed(name);
  if (!owner) throw itemNotFound(`There is no sheet "${name ?? ""}".`);
  const area = parseLocal(local);
  if (area) return { sheet: owner, area };
  const defined = findName(local, owner, process);
  if (defined && defined.formula.replace(/^=/, "") !== text) return resolveAddress(defined.formula, owner, process);
  throw invalidArgument(`"${text}" is no address.`);
}

/** A name of the sheet, else of the workbook, without regard to case. */
export function findName(
  name: string,
  sheet: SheetModel | null,
  process: ExcelProcess
): { formula: string; visible: boolean; scope: string | null } | null {
  const wanted = name.toLowerCase();
  const found = [...process.workbook.names]
    .filter(([key]) => nameWithoutScope(key).toLowerCase() === wanted)
    .map(([, item]) => item);
  return (
    found.find((item) => item.scope !== null && sheet !== null && [sheet.name, sheet.id].includes(item.scope)) ??
    found.find((item) => item.scope === null) ??
    null
  );
}

/** Names of a sheet are stored as "Sheet1!Name" when the workbook has the same name too. */
export function nameWithoutScope(key: string): string {
  return splitAddress(key).local;
}

/** "A1:B2,D4" → its areas; all on one sheet. */
export function resolveAreas(text: string, sheet: SheetModel, process: ExcelProcess): AreaModel[] {
  if (text.length > process.options.longestAddress) throw invalidArgument("The address is too long.");
  return text.split(",").map((part) => {
    const found = resolveAddress(part, sheet, process);
    if (found.sheet !== sheet) throw invalidArgument("The areas lie on different sheets.");
    return found.area;
  });
}

/** A range argument: a range object or an address. */
export function rangeArgument(
  args: readonly unknown[],
  index: number,
  sheet: SheetModel | null,
  process: ExcelProcess
): { sheet: SheetModel; area: AreaModel } {
  const value = args[index];
  if (typeof value === "string") return resolveAddress(value, sheet, process);
  const given = value as Handle | null;
  if (!given || (given.table as unknown) !== rangeTable) throw invalidArgument();
  const target = given.target as RangeTarget;
  return { sheet: target.sheet, area: areaOfRange(target, process) };
}
