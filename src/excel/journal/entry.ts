import type { Area } from "../../core/grid/area";
import type { WrittenScore } from "../../core/assessment";
import type { SheetRef } from "../../core/grid/grid";
import type { Operation, PlanAction } from "../../core/plan/write-plan";
import type { Content } from "../content";
import type { Packed } from "./packed";

/** Row, column, rows, columns. */
export type AreaTuple = readonly [number, number, number, number];

/** What one operation replaced, and what it put there: enough to take it back, and to see who changed it since. */
export type Step =
  | {
      /** Contents. `old` and `now` row by row; a fingerprint of null was not written. `formats` where number formats changed. */
      readonly k: "values";
      readonly a: AreaTuple;
      readonly old: Packed<Content>;
      readonly now: Packed<string | null>;
      readonly formats: Packed<string> | null;
      /** What stood in the column that tells the rows apart, by fingerprint. */
      readonly anchor?: { readonly c: number; readonly prints: Packed<string> };
    }
  | {
      /** Looks of an area, one snapshot per run of cells; contents by fingerprint, so that cells filled since are left alone. */
      readonly k: "format";
      readonly a: AreaTuple;
      readonly looks: readonly Look[];
      readonly old: Packed<number>;
      readonly formats: Packed<string>;
      readonly holds: Packed<string>;
    }
  | { readonly k: "validation"; readonly rules: readonly ValidationChange[] }
  | { readonly k: "marks"; readonly old: readonly Mark[]; readonly now: readonly Mark[] }
  /** A column that had the standard width. */
  | { readonly k: "width"; readonly c: number; readonly now: number }
  | { readonly k: "merge"; readonly a: AreaTuple }
  /** An own sheet was laid out anew. */
  | { readonly k: "layout"; readonly old: Layout | null; readonly now: Layout };

/** How an own sheet is laid out: the part of its plan that is no content. */
export interface Layout {
  /** The sheet's name when it was made. */
  readonly name: string;
  readonly area: AreaTuple;
  readonly operations: readonly Operation[];
}

export type Mark = readonly [string, "error" | "warning"];

/** The rule that the cells of one address got, and what its parts had before; null is no rule. */
export interface ValidationChange {
  readonly address: string;
  readonly now: NativeValidation | null;
  readonly old: readonly { readonly address: string; readonly rule: NativeValidation | null }[];
}

export interface NativeValidation {
  readonly rule: Excel.DataValidationRule;
  readonly prompt: Excel.DataValidationPrompt;
  readonly error: Excel.DataValidationErrorAlert;
  readonly ignoreBlanks: boolean;
}

/** The looks of a cell that we may change. Edges top, right, bottom, left: style, weight, colour, or null for none. */
export interface Look {
  readonly fill: string | null;
  readonly font: string;
  readonly size: number;
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly wrap: boolean;
  readonly horizontal: string;
  readonly vertical: string;
  readonly edges: readonly (readonly [string, string, string] | null)[];
}

export interface SheetEntry {
  readonly id: string;
  readonly name: string;
  /** Made by this run. */
  readonly created: boolean;
  readonly steps: readonly Step[];
}

/** One chunk of a run, as it is kept in a part of its own. */
export interface RunChunk {
  readonly version: typeof JOURNAL_VERSION;
  readonly sheets: readonly SheetEntry[];
  /** What was remembered of our scores on these sheets before; absent when the run did not touch it. */
  readonly remembered?: readonly WrittenScore[];
}

/** The list of runs, newest last, and by sheet id the addresses that got validation. */
export interface RunList {
  readonly version: typeof JOURNAL_VERSION;
  readonly runs: readonly ListedRun[];
  readonly validated: Readonly<Record<string, readonly string[]>>;
}

export interface ListedRun {
  readonly id: string;
  readonly action: PlanAction;
  readonly time: number;
  readonly sheets: readonly SheetRef[];
  readonly cells: number;
  readonly chunks: number;
  /** Length of all chunks, for keeping the journal small. */
  readonly size: number;
  /** The run was not seen to end: part of what it names may not have been done. */
  readonly open?: true;
}

export const JOURNAL_VERSION = 1;

export function tupleOf({ row, column, rows, columns }: Area): AreaTuple {
  return [row, column, rows, columns];
}

export function areaOfTuple([row, column, rows, columns]: AreaTuple): Area {
  return { row, column, rows, columns };
}
