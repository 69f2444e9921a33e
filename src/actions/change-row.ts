import type { SheetAssessment, TableAssessment } from "../core/assessment";
import type { SheetRef } from "../core/grid/grid";
import type { WritePlan } from "../core/plan/write-plan";
import { applyPlan } from "./apply-plan";
import type { Assessed } from "./assess-selection";
import { assessSelection, skippedSheet } from "./assess-selection";
import type { Outcome } from "./outcome";
import { runExclusively } from "./run-exclusively";
import type { SheetHost, WriteConflict } from "./sheet-host";

/** The indicator that a form of the pane stands for: it must still be in this row under this name. */
export interface RowRef {
  readonly sheet: SheetRef;
  readonly row: number;
  readonly name: string;
}

/** Plans a change of one row and applies it, unless the row is another one by now: then that is reported, and nothing written. */
export function changeRow(
  host: SheetHost,
  ref: RowRef,
  plan: (sheet: SheetAssessment, table: TableAssessment) => WritePlan | null
): Promise<Outcome> {
  return runExclusively(host, async () => {
    const assessed = await assessSelection(host, [ref.sheet], { writing: true });
    const sheet = assessed.sheets[0];
    const table = sheet?.tables.find((it) => it.rows.some(({ indicator }) => indicator.row === ref.row));
    const found = table?.rows.find(({ indicator }) => indicator.row === ref.row)?.indicator;
    if (!sheet || !table || found?.name !== ref.name) return nothingDone(assessed, ref, found?.name ?? "");
    const planned = plan(sheet, table);
    if (planned) return applyPlan(host, assessed, { plan: planned });
    const skipped = [skippedSheet(sheet.sheet, "no-room")];
    return applyPlan(host, assessed, { plan: { action: "actual", sheets: [] }, skipped });
  });
}

function nothingDone(assessed: Assessed, ref: RowRef, found: string): Outcome {
  const conflict: WriteConflict = { sheet: ref.sheet.name, row: ref.row, column: 0, expected: ref.name, found };
  return {
    action: "actual",
    sheets: assessed.sheets,
    memory: assessed.state.memory,
    written: 0,
    conflicts: [conflict],
    cancelled: false,
    run: null,
    skipped: [],
    fixed: [],
  };
}
