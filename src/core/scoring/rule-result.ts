import type { FindingCode } from "../finding";
import type { Rational } from "../number/rational";
import type { ActualQuestion } from "./score";

/** A rule applied to an actual: points from 0 to the part's worth, and the arithmetic that led to them. */
export interface Scored {
  readonly ok: true;
  /** Unrounded. */
  readonly points: Rational;
  /** The actual as understood, in the indicator's unit: "469.876", "提升", "省级=1；市级=2". */
  readonly actual: string;
  /** Percent of the target (100 = the target), or null where that makes no sense. */
  readonly completion: Rational | null;
  /** The clauses before “，得 4.8 分”. */
  readonly because: string;
}

/** No points: what is wrong and what to do. */
export interface Refused {
  readonly ok: false;
  readonly code: FindingCode;
  readonly sentence: string;
  readonly question: ActualQuestion | null;
}

export type RuleResult = Scored | Refused;

/** Something read from an actual cell, or why it could not be. */
export type Read<T> = { readonly ok: true; readonly value: T } | Refused;

export function read<T>(value: T): Read<T> {
  return { ok: true, value };
}

export function refuse(code: FindingCode, sentence: string, question: ActualQuestion | null = null): Refused {
  return { ok: false, code, sentence, question };
}

/** The cell can not be understood as what the rule asks for: “提升” where a number is counted. */
export function notReadable(sentence: string, proposals: readonly string[] = []): Refused {
  return refuse("actual-not-readable", sentence, questionOf(sentence, proposals, null));
}

/** It can be understood in two ways, and one of them, the first, is almost certain: 0.985 under a target of 95%. */
export function probably(sentence: string, proposals: readonly string[]): Refused {
  return refuse("actual-not-readable", sentence, questionOf(sentence, proposals, proposals[0] ?? null));
}

function questionOf(sentence: string, proposals: readonly string[], likely: string | null): ActualQuestion | null {
  return proposals.length === 0 ? null : { sentence, proposals, likely };
}

/** The cell is understood and can not be true: −3 户, 4 of 3 conditions. */
export function notPossible(sentence: string, proposals: readonly string[] = []): Refused {
  return refuse("actual-not-possible", sentence, questionOf(sentence, proposals, null));
}
