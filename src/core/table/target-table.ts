import type { Position } from "../grid/area";
import type { SheetRef } from "../grid/grid";

/** What a column holds. Every role at most once in a table. */
export const ROLES = [
  "number",
  "level1",
  "level2",
  "name",
  "type",
  "target",
  "unit",
  "definition",
  "standard",
  "remark",
  "weight",
  "actual",
  "completion",
  "score",
  "explanation",
  "reason",
] as const;
export type Role = (typeof ROLES)[number];

/** Five operators and qualitative, as the county writes them. */
export const INDICATOR_TYPES = ["≥", ">", "=", "≤", "<", "定性"] as const;
export type IndicatorType = (typeof INDICATOR_TYPES)[number];
export type Operator = Exclude<IndicatorType, "定性">;

/** A piece of a row: the text as shown (cleaned of stray spaces) and the cell it stands in. */
export interface Field extends Position {
  /** Trimmed, with NBSP and line breaks made plain; "" when empty or a placeholder. */
  readonly text: string;
  /** As the sheet shows it, untouched. */
  readonly shown: string;
}

export type IndicatorStatus = "applicable" | "not-applicable" | "duplicate";

/** One row of a target table, aligned by its own contents (rows may be shifted against the header). */
export interface Indicator {
  /** Sheet row, counted from 0. */
  readonly row: number;
  readonly status: IndicatorStatus;
  /** For a duplicate: the sheet row of the first one. */
  readonly duplicateOf: number | null;
  /** Standard names such as 产出指标, 数量指标 where known, else as written; "" when absent. */
  readonly level1: string;
  readonly level2: string;
  /** As shown; a block label or note never stands here. */
  readonly name: string;
  /**
   * The type after normalising (>= is ≥, 不少于 is ≥), null when absent or not one of the six. In a form without a
   * type column it is taken from the target cell ("≥95%").
   */
  readonly type: IndicatorType | null;
  /** Decimal text of the target in its unit ("95" for a cell that shows 95%), or the text as shown when it is no number. */
  readonly target: string;
  /** Unit after normalising; "%" when the target cell is percent-formatted or says so; "" when absent. */
  readonly unit: string;
  readonly definition: string;
  readonly standard: string;
  /** The cells, by role; a role is absent when the row has no such cell. */
  readonly fields: Readonly<Partial<Record<Role, Field>>>;
}

/** A row inside the table's range that is no indicator, and why; shown in 识别结果. */
export interface IgnoredRow {
  readonly row: number;
  readonly why: "header" | "total" | "note" | "signature" | "blank" | "filler" | "funds";
}

export interface TargetTable {
  readonly sheet: SheetRef;
  readonly department: string | null;
  readonly year: number | null;
  /** Lowest header row, counted from 0; null when the table was found without one. */
  readonly headerRow: number | null;
  readonly headerTop: number | null;
  /** Columns by role, counted from 0. */
  readonly columns: Readonly<Partial<Record<Role, number>>>;
  readonly indicators: readonly Indicator[];
  readonly ignored: readonly IgnoredRow[];
  /** The table's own 合计/总分 row, or null. */
  readonly totalRow: number | null;
  /** The table's body: first and last row that belong to it, its leftmost and rightmost column. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** 绩效目标表, or 绩效自评表 (standards may stand in the goal table with the same indicators). */
  readonly form: "target" | "self-evaluation";
}

/** The reader's corrections of what a column holds; kept in the workbook. Null: the column is to be left out. */
export type ColumnCorrections = Readonly<Record<number, Role | null>>;
