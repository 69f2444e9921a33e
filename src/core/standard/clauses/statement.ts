import type { Source } from "../text/source";
import type { Condition } from "./condition";
import type { Verdict } from "./verdict";

/** A piece of the text between stops. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  /** The stop after it, "" when a verdict or 每 follows at once. */
  readonly stop: string;
}

/** Conditions and what they give: 低于92%的，每低于1个百分点，扣1分. */
export interface Statement {
  readonly conditions: readonly Condition[];
  readonly verdict: Verdict;
  /** The verdict's own words. */
  readonly start: number;
  readonly end: number;
  /** The verdict stands in brackets: （5分）. */
  readonly bracketed: boolean;
  /** A full stop or semicolon separates it from what stands before. */
  readonly opens: boolean;
  /** Number of the list item it stands in, 0 before the first marker. */
  readonly item: number;
}

/** A standard, taken apart. Everything in it stands in statements, notes or trailing conditions. */
export interface Document {
  readonly source: Source;
  /** Folded text with names masked. */
  readonly text: string;
  readonly statements: readonly Statement[];
  /** Conditions after the last verdict, and sentences without one. */
  readonly notes: readonly Condition[];
  /** Scraps glued to the end of a verdict that belong to no condition. */
  readonly scraps: readonly Clause[];
  /** Places of list markers (①, 1., 一是), in order. */
  readonly markers: readonly Clause[];
}
