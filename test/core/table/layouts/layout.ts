import type { Grid } from "../../../../src/core/grid/grid";

/** A sheet as some clerk wrote it, and what is to be found in it. */
export interface Layout {
  /** What is particular about it. */
  readonly name: string;
  readonly grid: Grid;
  readonly tables: readonly ExpectedTable[];
}

export interface ExpectedTable {
  readonly department: string | null;
  readonly year: number | null;
  /** Row number as Excel shows it, or null. */
  readonly headerRow: number | null;
  /** “level1=B level2=C name=D …”, all columns that have a role. */
  readonly columns: string;
  readonly form?: "target" | "self-evaluation";
  /** Row number of the table's own 合计, if it has one. */
  readonly totalRow?: number;
  /**
   * “6 | 成本指标 | 经济成本指标 | 人员经费 | ≤ | 427.16 | 万元”, the type “-” when there is none; after the unit
   * may follow “n/a” or “= 5” (repeats row 5), and “@ name=C standard=H” where a row is shifted.
   */
  readonly rows: readonly string[];
  /** “22 blank, 30 signature”, all rows of the table that are no indicators. */
  readonly ignored?: string;
}
