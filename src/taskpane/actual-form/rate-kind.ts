import type { ActualKind } from "../../core/scoring/score";
import type { Rule } from "../../core/standard/rule";

/** A formula over figures (合格项目数÷项目数) also takes the finished rate: a percent, which most clerks have at hand. */
export function rateKindOf(rule: Rule, kind: ActualKind): Extract<ActualKind, { kind: "number" }> | null {
  if (rule.kind !== "ratio" || kind.kind !== "named-numbers") return null;
  return { kind: "number", unit: "%", whole: false, nonNegative: true };
}
