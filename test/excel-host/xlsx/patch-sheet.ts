import type { SheetModel } from "../model/workbook";
import { findCellChanges } from "./cell-changes";
import type { Draft } from "./draft";
import type { LoadedSheet } from "./loaded-workbook";
import { patchRows } from "./patch-rows";
import { prefixOf, splitSheet, joinSheet } from "./sheet-xml";
import type { StyleWriter } from "./write-styles";

/** Writes what changed on a sheet of the file; returns whether contents did, so that formulas must be calculated anew. */
export function patchSheet(draft: Draft, loaded: LoadedSheet, model: SheetModel, styles: StyleWriter): boolean {
  const cells = findCellChanges(loaded, model, (style, quoted) => styles.indexOf(style, quoted));
  if (cells.length === 0) return false;
  const text = splitSheet(draft.source.text(loaded.entry.path) ?? "");
  const rows = patchRows(text.rows, { prefix: prefixOf(text), cells, rows: new Map(), present: model.cells });
  draft.setText(loaded.entry.path, joinSheet({ frame: text.frame, rows }));
  return cells.some((change) => change.content !== "keep");
}
