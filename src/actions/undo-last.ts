import { runExclusively } from "./run-exclusively";
import type { SheetHost, UndoResult } from "./sheet-host";

/** 撤销上次操作: takes the last run back, cell by cell, only where nobody changed the cell since. */
export function undoLast(host: SheetHost): Promise<UndoResult> {
  return runExclusively(host, () => host.undoLast());
}
