import type { SheetRun } from "./pane-actions";

/** What became of one sheet of a run over all sheets. */
export interface BatchLine {
  readonly sheet: string;
  readonly state: "done" | "partly" | "no-table" | "skipped";
  /** Numbers for “done”, the reason in words otherwise; both for a sheet of which one table was left out. */
  readonly words: string;
}

export interface BatchReport {
  readonly name: SheetRun;
  readonly cancelled: boolean;
  readonly lines: readonly BatchLine[];
}
