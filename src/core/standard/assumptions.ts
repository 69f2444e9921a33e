import type { Assumption, Span } from "./reading";

/** What a reading takes for granted where the text is silent; the keys of strings/assumptions. */
export const ASSUMPTION_CODES = [
  "percent-of-weight",
  "percent-is-point",
  "percent-of-target",
  "point-of-target",
  "part-steps",
  "start-is-target",
  "count-from-items",
  "open-list",
  "equal-shares",
  "lower-bound-included",
  "unit-assumed",
  "each-implied",
  "direction-by-type",
  "full-when-met",
  "reference-is-full-mark",
  "veto-outside-cap",
] as const;
export type AssumptionCode = (typeof ASSUMPTION_CODES)[number];

/** `span`: the words that leave it open, in the folded text; null where it is the text as a whole that says nothing. */
export function assume(
  code: AssumptionCode,
  params: Readonly<Record<string, string>> = {},
  span: Span | null = null
): Assumption {
  return { code, params, span: span && { start: span.start, end: span.end } };
}
