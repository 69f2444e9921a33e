import type { Rule } from "../standard/rule";
import type { RowFacts } from "./facts";

/**
 * The facts of a row without a unit as the rule measures it: steps of percentage points and rates that are shares make
 * it a row of percents, whatever its name says (档案数字化情况 ≥ 70, 每降低1个百分点扣1分).
 */
export function asMeasured(rule: Rule, facts: RowFacts): RowFacts {
  return facts.unit === "" && measuresPercents(rule) ? { ...facts, unit: "%", rate: true } : facts;
}

function measuresPercents(rule: Rule): boolean {
  switch (rule.kind) {
    case "step":
      return rule.step.of === "point";
    case "award":
      return rule.per.of === "point";
    case "proportional":
    case "threshold":
      return rule.basis === "rate";
    default:
      return false;
  }
}
