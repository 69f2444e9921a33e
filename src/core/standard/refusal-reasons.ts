/** Why a text gave no rule; the keys of strings/refusals. */
export const REFUSAL_REASONS = [
  "placeholder",
  "not-applicable",
  "refers-elsewhere",
  "not-a-standard",
  "too-long",
  "judgement",
  "missing-amount",
  "missing-step",
  "missing-otherwise",
  "exception",
  "bonus",
  "contradictory",
  "other-measure",
  "other-base",
  "unclear",
  "several-rules",
  "not-understood",
] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];
