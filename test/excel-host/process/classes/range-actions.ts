import type { AreaModel } from "../../model/workbook";
import { optionalText, textArgument } from "../arguments";
import { isUnbounded } from "../address";
import type { ClassTable } from "../class-table";
import { invalidArgument, itemNotFound } from "../excel-error";
import { areaOfRange, rangeAreasHandle, rangeArgument, rangeHandle } from "../range-target";
import type { RangeTarget } from "../references";
import { clearArea } from "../sheet/clear";
import { copyArea } from "../sheet/copy";
import { findCell } from "../sheet/find";
import { mergeArea, mergedAreasIn, unmergeArea } from "../sheet/merging";
import { requireEditable } from "../sheet/protection";
import { specialCells } from "../sheet/special-cells";
import { deleteCells, insertCells } from "../sheet/structure";
import { tableHandlesIn } from "./table-collection";

type Methods = NonNullable<ClassTable<RangeTarget>["methods"]>;

/** Methods that change cells, or look for some. */
export const rangeActions: Methods = {
  Clear: (target, args, process) => {
    clearArea(target.sheet, areaOfRange(target, process), optionalText(args, 0) ?? "All", process);
  },
  Insert: (target, args, process) => {
    const area = { ...areaOfRange(target, process) };
    insertCells(target.sheet, area, textArgument(args, 0), process);
    return rangeHandle(target.sheet, area, process);
  },
  Delete: (target, args, process) => {
    deleteCells(target.sheet, { ...areaOfRange(target, process) }, textArgument(args, 0), process);
  },
  Merge: (target, args, process) => {
    mergeArea(target.sheet, areaOfRange(target, process), args[0] === true, process);
  },
  Unmerge: (target, _args, process) => {
    unmergeArea(target.sheet, areaOfRange(target, process), process);
  },
  CopyFrom: (target, args, process) => {
    const source = rangeArgument(args, 0, target.sheet, process);
    const destination = { sheet: target.sheet, area: areaOfRange(target, process) };
    const options = { type: optionalText(args, 1) ?? "All", skipBlanks: args[2] === true, transpose: args[3] === true };
    copyArea(source, destination, options, process);
  },
  MoveTo: (target, args, process) => {
    const source = { sheet: target.sheet, area: { ...areaOfRange(target, process) } };
    const destination = rangeArgument(args, 0, target.sheet, process);
    requireEditable(source.sheet, source.area, process);
    copyArea(source, destination, { type: "All", skipBlanks: false, transpose: false, moved: true }, process);
    clearArea(source.sheet, source.area, "All", process);
  },
  Select: (target, _args, process) => {
    process.select(target.sheet, areaOfRange(target, process));
  },
  Calculate: (_target, _args, process) => process.settle(true),
  SetDirty: (_target, _args, process) => process.markDirty(),
  GetMergedAreasOrNullObject: (target, _args, process) => {
    const merged = mergedAreasIn(target.sheet, areaOfRange(target, process), process);
    return merged.length === 0 ? null : rangeAreasHandle(target.sheet, merged, process);
  },
  GetSpecialCells: (target, args, process) => {
    const found = special(target, areaOfRange(target, process), args);
    if (found.length === 0) throw itemNotFound("No cells were found.");
    return rangeAreasHandle(target.sheet, found, process);
  },
  GetSpecialCellsOrNullObject: (target, args, process) => {
    const found = special(target, areaOfRange(target, process), args);
    return found.length === 0 ? null : rangeAreasHandle(target.sheet, found, process);
  },
  Find: (target, args, process) => {
    const cell = findCell(target.sheet, areaOfRange(target, process), textArgument(args, 0), args[1], process);
    if (!cell) throw itemNotFound("The text was not found.");
    return rangeHandle(target.sheet, cell, process);
  },
  FindOrNullObject: (target, args, process) => {
    const cell = findCell(target.sheet, areaOfRange(target, process), textArgument(args, 0), args[1], process);
    return cell && rangeHandle(target.sheet, cell, process);
  },
  GetTables: (target, _args, process) => tableHandlesIn(target.sheet, areaOfRange(target, process)),
  GetSpillParentOrNullObject: () => null,
  GetSpillingToRangeOrNullObject: () => null,
};

function special(target: RangeTarget, area: AreaModel, args: readonly unknown[]): AreaModel[] {
  if (isUnbounded(area) && args[0] === "SameDataValidation") throw invalidArgument();
  return specialCells(target.sheet, area, textArgument(args, 0), optionalText(args, 1) ?? "All");
}
