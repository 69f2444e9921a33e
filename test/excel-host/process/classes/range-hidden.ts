import { asBoolean } from "../arguments";
import type { Property } from "../class-table";
import { areaOfRange } from "../range-target";
import type { RangeTarget } from "../references";
import { requireUnprotected } from "../sheet/protection";
import { hiddenState } from "../sheet/visible";

/** Hidden rows and columns: true, false, or null when mixed; setting hides or shows whole rows or columns. */
export const hiddenProperties: Record<string, Property<RangeTarget>> = {
  RowHidden: {
    get: (target, process) => {
      const area = areaOfRange(target, process);
      return hiddenState(area.row, area.rows, target.sheet.hiddenRows);
    },
    set: (target, value, process) => {
      const area = areaOfRange(target, process);
      requireUnprotected(target.sheet, process, "allowFormatRows");
      setHidden(target.sheet.hiddenRows, area.row, area.rows, asBoolean(value));
      process.events.rowHiddenChanged(target.sheet, area, asBoolean(value));
    },
  },
  ColumnHidden: {
    get: (target, process) => {
      const area = areaOfRange(target, process);
      return hiddenState(area.column, area.columns, target.sheet.hiddenColumns);
    },
    set: (target, value, process) => {
      const area = areaOfRange(target, process);
      requireUnprotected(target.sheet, process, "allowFormatColumns");
      setHidden(target.sheet.hiddenColumns, area.column, area.columns, asBoolean(value));
    },
  },
  Hidden: {
    get: (target, process) => {
      const area = areaOfRange(target, process);
      const rows = hiddenState(area.row, area.rows, target.sheet.hiddenRows);
      const columns = hiddenState(area.column, area.columns, target.sheet.hiddenColumns);
      if (rows === true || columns === true) return true;
      return rows === null || columns === null ? null : false;
    },
  },
};

function setHidden(hidden: Set<number>, from: number, count: number, value: boolean): void {
  for (let index = from; index < from + count; index++) {
    if (value) hidden.add(index);
    else hidden.delete(index);
  }
}
