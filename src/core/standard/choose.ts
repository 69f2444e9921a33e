import { readStandard } from "./read-standard";
import type { Reading, StandardContext } from "./reading";
import type { Rule } from "./rule";

/**
 * The reading of a text for which the user chose a rule (“每少1%扣2%权重分” for 每少1%扣分). What the text says against the row
 * no longer blocks: the user has decided.
 */
export function chooseRule(text: string, context: StandardContext, rule: Rule): Reading {
  const read = readStandard(text, context);
  const conflicts = read.conflicts.map((conflict) => ({ ...conflict, blocking: false }));
  return { ...read, rule, refusal: null, candidates: [], assumptions: [], conflicts, origin: "chosen" };
}
