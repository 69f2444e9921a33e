import type { ConditionalFormatModel } from "../../model/workbook";
import { textArgument } from "../arguments";
import { handle } from "../class-table";
import type { ClassTable, Handle } from "../class-table";
import { invalidArgument, itemNotFound } from "../excel-error";
import type { ExcelProcess } from "../excel-process";
import { areasOfTarget } from "../range-target";
import type { RangeTarget } from "../references";
import { conditionalFormatsIn, removeConditionalFormats } from "../sheet/conditional-formats";
import { requireUnprotected } from "../sheet/protection";
import { conditionalFormatTable } from "./conditional-format";

const TYPES = [
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
];

function list(target: RangeTarget, process: ExcelProcess): Handle[] {
  const areas = areasOfTarget(target, process);
  return conditionalFormatsIn(target.sheet, areas).map((format) => wrap(target, format));
}

function wrap(target: RangeTarget, format: ConditionalFormatModel): Handle {
  return handle(conditionalFormatTable, { sheet: target.sheet, format });
}

function byId(target: RangeTarget, id: unknown, process: ExcelProcess): Handle | null {
  return (
    list(target, process).find((one) => (one.target as { format: ConditionalFormatModel }).format.id === id) ?? null
  );
}

/** Excel.ConditionalFormatCollection: the formats that touch a range. A new one goes on top. */
export const conditionalFormatCollectionTable: ClassTable<RangeTarget> = {
  name: "ConditionalFormatCollection",
  items: list,
  at: byId,
  methods: {
    Add: (target, args, process) => {
      requireUnprotected(target.sheet, process);
      const type = TYPES.find((one) => one === textArgument(args, 0));
      if (type === undefined) throw invalidArgument("There is no such conditional format.");
      const { sheet } = target;
      const areas = areasOfTarget(target, process).map((area) => ({ ...area }));
      const taken = new Set(
        process.workbook.sheets.flatMap((one) => one.conditionalFormats.map((format) => format.id))
      );
      for (const other of sheet.conditionalFormats) other.priority++;
      const format: ConditionalFormatModel = { id: process.newId((id) => taken.has(id)), type, areas, priority: 0 };
      sheet.conditionalFormats.push(format);
      return wrap(target, format);
    },
    ClearAll: (target, _args, process) => {
      requireUnprotected(target.sheet, process);
      for (const area of areasOfTarget(target, process)) removeConditionalFormats(target.sheet, area);
    },
    GetCount: (target, _args, process) => list(target, process).length,
    GetItemAt: (target, args, process) => {
      const found = list(target, process)[Number(args[0])];
      if (!found) throw itemNotFound();
      return found;
    },
    GetItemOrNullObject: (target, args, process) => byId(target, args[0], process),
  },
};
