import type { Reading } from "../../../core/standard/reading";
import type { Rule } from "../../../core/standard/rule";

/**
 * The rules that a person may choose from: what a refused text could mean; and where text and row disagree (以15次为基准
 * against 12), the text's number or the row's.
 */
export function ruleChoices(reading: Reading): readonly Rule[] {
  if (reading.rule === null) return reading.candidates;
  if (!reading.conflicts.some((conflict) => conflict.blocking)) return [];
  const byRow = withoutOwnNumbers(reading.rule);
  return [...reading.candidates, reading.rule, ...(byRow ? [byRow] : [])];
}

/** The same rule counted from the row's target instead of the number that the text states; null when it states none. */
function withoutOwnNumbers(rule: Rule): Rule | null {
  switch (rule.kind) {
    case "step":
      return rule.start === null ? null : { ...rule, start: null, fullWhen: null };
    case "proportional":
    case "threshold":
      return rule.reference === null ? null : { ...rule, reference: null };
    case "direct":
      return rule.bound === null ? null : { ...rule, bound: null };
    default:
      return null;
  }
}
