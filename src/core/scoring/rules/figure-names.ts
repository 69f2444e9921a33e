import type { RatioRule } from "../../standard/rule";
import { variablesOf } from "../expression";

/** The figures that must be entered: those of the rate's definition, then any other the score speaks of. */
export function figureNames(rule: RatioRule): readonly string[] {
  const expressions = [...(rule.rate === null ? [] : [rule.rate]), ...rule.cases.map(({ score }) => score)];
  return [...new Set(expressions.flatMap(variablesOf))];
}
