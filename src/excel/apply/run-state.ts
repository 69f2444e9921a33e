import type { WrittenScore } from "../../core/assessment";
import type { SheetRef } from "../../core/grid/grid";
import type { WriteConflict } from "../../actions/sheet-host";
import type { PlanAction } from "../../core/plan/write-plan";
import type { ListedRun } from "../journal/entry";

/** A run as it grows chunk by chunk. */
export interface RunState {
  readonly id: string;
  readonly action: PlanAction;
  readonly time: number;
  readonly remember: readonly WrittenScore[] | null;
  written: number;
  conflicts: readonly WriteConflict[];
  /** How the run stands in the journal; null while nothing was changed. */
  listed: ListedRun | null;
  /** Sheets that this run made: taken away again when it fails before they are in the journal. */
  readonly made: string[];
  /** Sheets whose remembered scores are in the journal already. */
  readonly remembered: Set<string>;
  /** Of these, the ones whose former scores are remembered, too, until the run ends. */
  readonly outdated: SheetRef[];
  /** Something was sent off that changes the workbook. */
  dirty: boolean;
}
