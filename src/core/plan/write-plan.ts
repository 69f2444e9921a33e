import type { WrittenScore } from "../assessment";
import type { Area } from "../grid/area";
import type { SheetRef } from "../grid/grid";
import type { Formula } from "./formula";
import type { Literal } from "./literal";

/**
 * Everything an action will do to the workbook, as plain data, complete before the first write. It can be printed, previewed,
 * counted, compared with what stands in the sheet, applied in a fixed number of round trips and undone.
 */
export interface WritePlan {
  /** Names the run in the undo list; a key of strings/. */
  readonly action: PlanAction;
  readonly sheets: readonly SheetPlan[];
  /** Scores that are remembered as ours when this plan is applied; they replace what was remembered of their sheets. */
  readonly remember?: readonly WrittenScore[];
}

export type PlanAction =
  | "validate"
  | "score"
  | "summary"
  | "self-evaluation"
  | "report"
  | "fix"
  | "weights"
  | "actual"
  | "clear-marks"
  | "undo";

export interface SheetPlan {
  /** An existing sheet, or one to be created (or, when it is ours already, updated) under this name. */
  readonly sheet: SheetRef | { readonly create: string; readonly kind: OwnSheetKind };
  readonly operations: readonly Operation[];
}

/** Sheets that the add-in owns, told apart by a custom property, never by name. */
export type OwnSheetKind = "summary" | "self-evaluation" | "report";

export type Operation =
  | ValuesOperation
  | FormatOperation
  | ValidationOperation
  | MarksOperation
  | WidthOperation
  | MergeOperation
  | RowHeightOperation
  | FreezeOperation
  | PageOperation
  | ChartOperation
  | LinkOperation;

/** Contents of a rectangle; null leaves a cell as it is. */
export interface ValuesOperation {
  readonly op: "values";
  readonly area: Area;
  readonly cells: readonly (readonly (PlannedCell | null)[])[];
  /**
   * What the core saw in each planned cell (its formula, else its value) when it made the plan; a cell that holds
   * something else now was edited meanwhile and is reported, not overwritten. Null: not compared (own sheets).
   */
  readonly expected: readonly (readonly (string | number | boolean | null)[])[] | null;
  /** A column whose cells tell the rows apart, the indicators' names: a row that is another one by then is not taken back. */
  readonly anchor?: number;
  /** Written only when something else of the plan changes: the time of a run must not make a second run a change. */
  readonly accompanies?: true;
}

export type PlannedCell =
  | { readonly number: string; readonly format?: string }
  | { readonly text: Literal; readonly format?: string }
  | { readonly formula: Formula; readonly format?: string }
  | { readonly clear: true };

export interface FormatOperation {
  readonly op: "format";
  readonly area: Area;
  /** Copy header or body style from this cell of the same sheet first, then apply the rest. */
  readonly like?: Area;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontSize?: number;
  readonly fontName?: string;
  readonly color?: string;
  readonly fill?: string | null;
  readonly wrap?: boolean;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center";
  readonly border?: "thin" | "none";
  readonly numberFormat?: string;
}

/** Native data validation of one contiguous run of cells; null rule removes our own. */
export interface ValidationOperation {
  readonly op: "validation";
  readonly area: Area;
  readonly rule: ValidationRule | null;
}

export interface ValidationRule {
  readonly test:
    | { readonly kind: "list"; readonly entries: readonly string[] }
    | {
        readonly kind: "decimal" | "whole";
        readonly operator: "between" | "≥";
        readonly from: string;
        readonly to?: string;
      }
    | { readonly kind: "custom"; readonly formula: Formula }
    | { readonly kind: "length"; readonly atMost: number };
  /** Excel's limits: titles ≤ 32, prompt ≤ 255, error ≤ 225 characters. */
  readonly prompt: { readonly title: string; readonly message: string };
  readonly error: { readonly title: string; readonly message: string; readonly style: "stop" | "warning" };
  readonly ignoreBlank: boolean;
}

/** All our marks on a sheet at once: replaces the earlier ones; an empty list removes them without a trace. */
export interface MarksOperation {
  readonly op: "marks";
  readonly marks: readonly { readonly area: Area; readonly severity: "error" | "warning" }[];
}

/** Width in characters of the standard font; on the user's sheets only when the column has the default width. */
export interface WidthOperation {
  readonly op: "width";
  readonly column: number;
  readonly characters: number;
}

/** Only on own sheets, like freezing, page set-up, charts and links. */
export interface RowHeightOperation {
  readonly op: "row-height";
  readonly row: number;
  readonly rows: number;
  readonly points: number;
}

export interface MergeOperation {
  readonly op: "merge";
  readonly area: Area;
}

export interface FreezeOperation {
  readonly op: "freeze";
  readonly rows: number;
}

export interface PageOperation {
  readonly op: "page";
  readonly orientation: "landscape" | "portrait";
  readonly fitToWidth: boolean;
  readonly titleRows: { readonly from: number; readonly to: number } | null;
  readonly footer: boolean;
}

export interface ChartOperation {
  readonly op: "chart";
  /** Own name; a chart of that name is replaced. */
  readonly name: string;
  readonly kind: "column" | "bar";
  readonly title: string;
  /** Header row and label column included. */
  readonly source: Area;
  readonly at: Area;
}

/** Makes a cell that has its text already a link. */
export interface LinkOperation {
  readonly op: "link";
  readonly area: Area;
  /** Sheet and cell of this workbook; never an address outside. */
  readonly to: { readonly sheet: string; readonly row: number; readonly column: number };
}
