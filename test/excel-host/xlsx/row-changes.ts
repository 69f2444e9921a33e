import type { SheetModel } from "../model/workbook";
import { isSame } from "./is-same";
import type { RowAttributes } from "./patch-rows";
import type { StyleWriter } from "./write-styles";

/** New attributes of the rows whose height, hiding or format changed. */
export function findRowChanges(before: SheetModel, after: SheetModel, styles: StyleWriter): Map<number, RowAttributes> {
  const changes = new Map<number, RowAttributes>();
  const rows = new Set<number>();
  for (const sheet of [before, after]) {
    for (const keys of [sheet.rowHeights.keys(), sheet.hiddenRows, sheet.rowStyles.keys()]) {
      for (const row of keys) rows.add(row);
    }
  }
  for (const row of rows) {
    const attributes = {
      ...height(before, after, row),
      ...hidden(before, after, row),
      ...format(before, after, row, styles),
    };
    if (Object.keys(attributes).length > 0) changes.set(row, attributes);
  }
  return changes;
}

function height(before: SheetModel, after: SheetModel, row: number): RowAttributes {
  const points = after.rowHeights.get(row);
  if (before.rowHeights.get(row) === points) return {};
  return { ht: points === undefined ? null : String(points), customHeight: points === undefined ? null : "1" };
}

function hidden(before: SheetModel, after: SheetModel, row: number): RowAttributes {
  const isHidden = after.hiddenRows.has(row);
  return before.hiddenRows.has(row) === isHidden ? {} : { hidden: isHidden ? "1" : null };
}

function format(before: SheetModel, after: SheetModel, row: number, styles: StyleWriter): RowAttributes {
  const style = after.rowStyles.get(row);
  if (isSame(before.rowStyles.get(row), style)) return {};
  return style ? { s: String(styles.indexOf(style, false)), customFormat: "1" } : { s: null, customFormat: null };
}
