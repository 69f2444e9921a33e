import { optionalText, textArgument } from "../arguments";
import { MAX_COLUMNS, MAX_ROWS, isWholeColumns, isWholeRows } from "../address";
import { intersect } from "../areas";
import { handle, isHandle } from "../class-table";
import type { ClassTable } from "../class-table";
import { itemNotFound } from "../excel-error";
import type { ExcelProcess } from "../excel-process";
import { addressOf, areasOfTarget, rangeAreasHandle, rangeHandle, resolveAreas } from "../range-target";
import type { RangeTarget } from "../references";
import { usedAreaWithin } from "../sheet/cells";
import { clearArea } from "../sheet/clear";
import { specialCells } from "../sheet/special-cells";
import { conditionalFormatCollectionTable } from "./conditional-format-collection";
import { dataValidationTable } from "./data-validation";
import { rangeFormatTable } from "./range-format";
import { worksheetHandle } from "./worksheet";

function meeting(target: RangeTarget, args: readonly unknown[], process: ExcelProcess) {
  const [other] = args;
  const others = isHandle(other)
    ? areasOfTarget(other.target as RangeTarget, process)
    : resolveAreas(textArgument(args, 0), target.sheet, process);
  return areasOfTarget(target, process).flatMap((area) => others.flatMap((one) => intersect(area, one) ?? []));
}

function special(target: RangeTarget, args: readonly unknown[], process: ExcelProcess) {
  return areasOfTarget(target, process).flatMap((area) =>
    specialCells(target.sheet, area, textArgument(args, 0), optionalText(args, 1) ?? "All")
  );
}

function used(target: RangeTarget, args: readonly unknown[], process: ExcelProcess) {
  return areasOfTarget(target, process).flatMap((area) => usedAreaWithin(target.sheet, area, args[0] === true) ?? []);
}

/** Excel.RangeAreas: several rectangles of one sheet. */
export const rangeAreasTable: ClassTable<RangeTarget> = {
  name: "RangeAreas",
  props: {
    Address: { get: addressOf },
    AddressLocal: { get: addressOf },
    AreaCount: { get: (target, process) => areasOfTarget(target, process).length },
    CellCount: {
      get: (target, process) => areasOfTarget(target, process).reduce((sum, area) => sum + area.rows * area.columns, 0),
    },
    IsEntireColumn: { get: (target, process) => areasOfTarget(target, process).every(isWholeColumns) },
    IsEntireRow: { get: (target, process) => areasOfTarget(target, process).every(isWholeRows) },
  },
  nav: {
    Areas: (target) => handle(rangeCollectionTable, target),
    Worksheet: (target) => worksheetHandle(target.sheet),
    Format: (target) => handle(rangeFormatTable, target),
    DataValidation: (target) => handle(dataValidationTable, target),
    ConditionalFormats: (target) => handle(conditionalFormatCollectionTable, target),
  },
  methods: {
    Clear: (target, args, process) => {
      const applyTo = optionalText(args, 0) ?? "All";
      for (const area of [...areasOfTarget(target, process)]) clearArea(target.sheet, area, applyTo, process);
    },
    GetEntireRow: (target, _args, process) =>
      rangeAreasHandle(
        target.sheet,
        areasOfTarget(target, process).map((area) => ({ ...area, column: 0, columns: MAX_COLUMNS })),
        process
      ),
    GetEntireColumn: (target, _args, process) =>
      rangeAreasHandle(
        target.sheet,
        areasOfTarget(target, process).map((area) => ({ ...area, row: 0, rows: MAX_ROWS })),
        process
      ),
    GetIntersection: (target, args, process) => {
      const found = meeting(target, args, process);
      if (found.length === 0) throw itemNotFound("The areas do not meet.");
      return rangeAreasHandle(target.sheet, found, process);
    },
    GetIntersectionOrNullObject: (target, args, process) => {
      const found = meeting(target, args, process);
      return found.length === 0 ? null : rangeAreasHandle(target.sheet, found, process);
    },
    GetSpecialCells: (target, args, process) => {
      const found = special(target, args, process);
      if (found.length === 0) throw itemNotFound("No cells were found.");
      return rangeAreasHandle(target.sheet, found, process);
    },
    GetSpecialCellsOrNullObject: (target, args, process) => {
      const found = special(target, args, process);
      return found.length === 0 ? null : rangeAreasHandle(target.sheet, found, process);
    },
    GetUsedRangeAreasOrNullObject: (target, args, process) => {
      const found = used(target, args, process);
      return found.length === 0 ? null : rangeAreasHandle(target.sheet, found, process);
    },
    Calculate: (_target, _args, process) => process.settle(true),
    _KeepReference: (target, _args, process) => process.references.keep(handle(rangeAreasTable, target)),
  },
  identity: (target): Record<string, string> => (target.reference ? { _ReferenceId: target.reference } : {}),
};

/** Excel.RangeCollection: the rectangles of a RangeAreas as ranges. */
export const rangeCollectionTable: ClassTable<RangeTarget> = {
  name: "RangeCollection",
  items: (target, process) => areasOfTarget(target, process).map((area) => rangeHandle(target.sheet, area, process)),
  methods: {
    GetCount: (target, _args, process) => areasOfTarget(target, process).length,
    GetItemAt: (target, args, process) => {
      const area = areasOfTarget(target, process)[Number(args[0])];
      if (!area) throw itemNotFound();
      return rangeHandle(target.sheet, area, process);
    },
  },
};
