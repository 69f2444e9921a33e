import type { SheetModel } from "../../model/workbook";
import { asObject, optionalInteger } from "../arguments";
import type { ClassTable } from "../class-table";
import { itemNotFound, notImplemented } from "../excel-error";
import { rangeArgument, rangeHandle } from "../range-target";
import { cellAt } from "../sheet/cells";
import { requireUnprotected } from "../sheet/protection";
import { shownText } from "../sheet/shown-text";

/** Shows every row that the filter hid. */
function showAll(sheet: SheetModel): void {
  const filter = sheet.autoFilter;
  if (!filter) return;
  for (let row = filter.row + 1; row < filter.row + filter.rows; row++) sheet.hiddenRows.delete(row);
}

function isFiltered(sheet: SheetModel): boolean {
  const filter = sheet.autoFilter;
  return filter !== null && [...sheet.hiddenRows].some((row) => row > filter.row && row < filter.row + filter.rows);
}

/** Excel.AutoFilter of a sheet; of the criteria only lists of values ("Values") are modelled. */
export const autoFilterTable: ClassTable<SheetModel> = {
  name: "AutoFilter",
  props: {
    Enabled: { get: (sheet) => sheet.autoFilter !== null },
    IsDataFiltered: { get: isFiltered },
    Criteria: { get: () => null },
  },
  methods: {
    Apply: (sheet, args, process) => {
      requireUnprotected(sheet, process, "allowAutoFilter");
      const { area } = rangeArgument(args, 0, sheet, process);
      sheet.autoFilter = { ...area };
      if (args[2] === null || args[2] === undefined) return;
      const criteria = asObject(args[2]);
      if (criteria["filterOn"] !== "Values")
        throw notImplemented(`AutoFilter.apply with ${String(criteria["filterOn"])}`);
      const wanted = new Set((criteria["values"] as unknown[]).map(String));
      const column = area.column + optionalInteger(args, 1, 0);
      for (let row = area.row + 1; row < area.row + area.rows; row++) {
        const text = shownText(sheet, cellAt(sheet, row, column), row, column, process);
        if (!wanted.has(text)) sheet.hiddenRows.add(row);
      }
    },
    ClearCriteria: (sheet, _args, process) => {
      requireUnprotected(sheet, process, "allowAutoFilter");
      showAll(sheet);
    },
    Remove: (sheet, _args, process) => {
      requireUnprotected(sheet, process, "allowAutoFilter");
      showAll(sheet);
      sheet.autoFilter = null;
    },
    Reapply: () => null,
    GetRange: (sheet, _args, process) => {
      if (!sheet.autoFilter) throw itemNotFound("The sheet has no filter.");
      return rangeHandle(sheet, sheet.autoFilter, process);
    },
    GetRangeOrNullObject: (sheet, _args, process) =>
      sheet.autoFilter ? rangeHandle(sheet, sheet.autoFilter, process) : null,
  },
};
