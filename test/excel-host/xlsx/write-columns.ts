import type { SheetModel } from "../model/workbook";
import { isSame } from "./is-same";
import type { SheetFrame } from "./sheet-frame";
import type { StyleWriter } from "./write-styles";
import { createLike, element, elements, numberAttribute, removeElement, setOrRemove } from "./xml-dom";

/** Widths, hiding and formats of the columns that changed; elements that cover several columns are split around them. */
export function writeColumns(frame: SheetFrame, before: SheetModel, after: SheetModel, styles: StyleWriter): void {
  const changed = changedColumns(before, after);
  if (changed.length === 0) return;
  const list = frame.ensure("cols");
  for (const column of changed) {
    const single = columnElement(list, column + 1);
    const width = after.columnWidths.get(column) ?? null;
    setOrRemove(single, "width", String(width ?? after.defaultColumnWidth));
    setOrRemove(single, "customWidth", width === null ? null : "1");
    setOrRemove(single, "hidden", after.hiddenColumns.has(column) ? "1" : null);
    const style = after.columnStyles.get(column);
    if (!isSame(before.columnStyles.get(column), style))
      setOrRemove(single, "style", style ? String(styles.indexOf(style, false)) : null);
    if (width === null && saysNothing(single)) list.removeChild(single);
  }
  if (elements(list).length === 0) removeElement(element(frame.edit(), "cols"));
}

const PLAIN = new Set(["min", "max", "width"]);

/** A column of the standard width that nothing else is said about. */
function saysNothing(entry: Element): boolean {
  return [...entry.attributes].every(({ name, value }) => PLAIN.has(name) || (name === "style" && value === "0"));
}

function changedColumns(before: SheetModel, after: SheetModel): number[] {
  const columns = new Set<number>();
  for (const sheet of [before, after]) {
    for (const keys of [sheet.columnWidths.keys(), sheet.hiddenColumns, sheet.columnStyles.keys()]) {
      for (const column of keys) columns.add(column);
    }
  }
  const isChanged = (column: number): boolean =>
    before.columnWidths.get(column) !== after.columnWidths.get(column) ||
    before.hiddenColumns.has(column) !== after.hiddenColumns.has(column) ||
    !isSame(before.columnStyles.get(column), after.columnStyles.get(column));
  return [...columns].filter(isChanged).sort((first, second) => first - second);
}

/** The element of just this column (counted from 1), cut out of the one that covers it or made anew. */
function columnElement(list: Element, column: number): Element {
  for (const entry of elements(list, "col")) {
    const min = numberAttribute(entry, "min") ?? 0;
    const max = numberAttribute(entry, "max") ?? min;
    if (column > max) continue;
    if (column < min) return insertColumn(list, createLike(list, "col"), column, column, entry);
    if (min < column) insertColumn(list, entry.cloneNode(true) as Element, min, column - 1, entry);
    if (column < max) insertColumn(list, entry.cloneNode(true) as Element, column + 1, max, entry.nextSibling);
    entry.setAttribute("min", String(column));
    entry.setAttribute("max", String(column));
    return entry;
  }
  return insertColumn(list, createLike(list, "col"), column, column, null);
}

function insertColumn(list: Element, entry: Element, min: number, max: number, next: Node | null): Element {
  entry.setAttribute("min", String(min));
  entry.setAttribute("max", String(max));
  list.insertBefore(entry, next);
  return entry;
}
