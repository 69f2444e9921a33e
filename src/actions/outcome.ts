import type { Memory, SheetAssessment } from "../core/assessment";
import type { Finding } from "../core/finding";
import type { SheetRef } from "../core/grid/grid";
import type { PlanAction } from "../core/plan/write-plan";
import type { SkipReason } from "../strings/actions";
import type { WriteConflict } from "./sheet-host";

/** The sheets an action works on. `active-or-first` takes the first sheet with a table when the active one has none. */
export type Selection = readonly SheetRef[] | "active" | "active-or-first" | "all";

export interface SkippedSheet {
  readonly sheet: SheetRef;
  readonly why: SkipReason;
  /** In words. */
  readonly reason: string;
}

/** What came out of a run. */
export interface Outcome {
  readonly action: PlanAction;
  /** The sheets with a table, as they are after the run. */
  readonly sheets: readonly SheetAssessment[];
  readonly memory: Memory;
  /** Cells whose content was written; 0 when the sheets already were as planned. */
  readonly written: number;
  readonly conflicts: readonly WriteConflict[];
  readonly cancelled: boolean;
  /** Journal entry that takes the run back; null when nothing was changed. */
  readonly run: string | null;
  readonly skipped: readonly SkippedSheet[];
  /** Findings whose fix was made in this run. */
  readonly fixed: readonly Finding[];
}
