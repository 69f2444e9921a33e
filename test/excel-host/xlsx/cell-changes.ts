import type { CellModel, CellStyle, SheetModel } from "../model/workbook";
import type { LoadedSheet } from "./loaded-workbook";
import { differingParts } from "./same-style";

/** What is to be written for one cell. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  /** Index of the cell format; null leaves it as it is. */
  readonly format: number | null;
  /** "value": only the result of its formula is new, so the formula stays as the file has it. */
  readonly content: "keep" | "value" | "all";
  readonly cell: CellModel | null;
  /** Neither content nor a format of its own is left: the cell leaves the file. */
  readonly isGone: boolean;
}

type FormatOf = (style: CellStyle | undefined, quotePrefix: boolean) => number;

/** The cells whose content or format differs from what was read, in no particular order. */
export function findCellChanges(loaded: LoadedSheet, model: SheetModel, formatOf: FormatOf): CellChange[] {
  const { pristine } = loaded;
  const changes: CellChange[] = [];
  const keys = new Set([
    ...pristine.cells.keys(),
    ...model.cells.keys(),
    ...pristine.styles.keys(),
    ...model.styles.keys(),
  ]);
  for (const key of keys) {
    const content = contentChange(pristine.cells.get(key), model.cells.get(key));
    const [row = 0, column = 0] = key.split(",").map(Number);
    const restyled = isRestyled(loaded, model, { key, row, column }, formatOf);
    if (content === "keep" && !restyled) continue;
    const cell = model.cells.get(key) ?? null;
    const isNew = !loaded.formats.has(key);
    const style = styleOf(model, { key, row, column });
    const format = restyled || isNew ? formatOf(style, cell?.quotePrefix ?? false) : null;
    const isGone = isEmpty(cell) && isUnstyled(model, { key, row, column }, formatOf);
    changes.push({ row, column, format, content, cell, isGone });
  }
  return changes;
}

function contentChange(before: CellModel | undefined, after: CellModel | undefined): CellChange["content"] {
  const sameFormula = (before?.formula ?? null) === (after?.formula ?? null);
  if (!sameFormula) return "all";
  const sameValue =
    (before?.value ?? null) === (after?.value ?? null) && (before?.error ?? false) === (after?.error ?? false);
  if (sameValue) return "keep";
  return (after?.formula ?? null) === null ? "all" : "value";
}

function isEmpty(cell: CellModel | null): boolean {
  return cell === null || (cell.value === null && cell.formula === null && !cell.link);
}

interface Place {
  readonly key: string;
  readonly row: number;
  readonly column: number;
}

function isRestyled({ pristine }: LoadedSheet, model: SheetModel, place: Place, formatOf: FormatOf): boolean {
  const { key } = place;
  const quoted = model.cells.get(key)?.quotePrefix ?? false;
  if (quoted !== (pristine.cells.get(key)?.quotePrefix ?? false)) return true;
  const before = pristine.styles.get(key);
  const after = model.styles.get(key);
  if (!before && !after) return false;
  if (before && after) return before.base !== after.base || differingParts(after, before).length > 0;
  // One of them shows the format of its row or column, or the workbook's.
  return formatOf(styleOf(pristine, place), quoted) !== formatOf(styleOf(model, place), quoted);
}

/** It would show the same format without one of its own. */
function isUnstyled(model: SheetModel, { key, row, column }: Place, formatOf: FormatOf): boolean {
  const own = model.styles.get(key);
  return !own || formatOf(own, false) === formatOf(model.rowStyles.get(row) ?? model.columnStyles.get(column), false);
}

function styleOf(sheet: SheetModel, { key, row, column }: Place): CellStyle | undefined {
  return sheet.styles.get(key) ?? sheet.rowStyles.get(row) ?? sheet.columnStyles.get(column);
}
