import type { RowAssessment } from "../assessment";
import type { Finding } from "../finding";
import type { Grid } from "../grid/grid";
import type { TargetTable } from "../table/target-table";

/** All that a check may look at: one table of a sheet, with what is known of each of its rows. */
export interface CheckInput {
  readonly grid: Grid;
  readonly table: TargetTable;
  /** One per indicator, in sheet order. */
  readonly rows: readonly RowAssessment[];
}

/** Looks at one table for one kind of fault. Never throws, changes nothing, and says nothing of a table without fault. */
export type Check = (input: CheckInput) => readonly Finding[];
