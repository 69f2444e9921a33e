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
    const restyled = isRestyled(loaded, model, key);
    if (content === "keep" && !restyled) continue;
    const [row = 0, column = 0] = key.split(",").map(Number);
    const cell = model.cells.get(key) ?? null;
    const isNew = !loaded.formats.has(key);
    const style = model.styles.get(key) ?? model.rowStyles.get(row) ?? model.columnStyles.get(column);
    const format = restyled || isNew ? formatOf(style, cell?.quotePrefix ?? false) : null;
    changes.push({ row, column, format, content, cell });
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

function isRestyled(loaded: LoadedSheet, model: SheetModel, key: string): boolean {
  const { pristine } = loaded;
  const quoted = model.cells.get(key)?.quotePrefix ?? false;
  if (quoted !== (pristine.cells.get(key)?.quotePrefix ?? false)) return true;
  const before = pristine.styles.get(key);
  const after = model.styles.get(key);
  if (!before && !after) return false;
  if (!before || !after) return true;
  return before.base !== after.base || differingParts(after, before).length > 0;
}
