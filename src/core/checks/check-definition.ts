import type { Finding } from "../finding";
import type { CheckInput } from "./check";
import { rowFinding } from "./make-finding";
import { isPlaceholder } from "./placeholder";
import { applicableRows } from "./rows";

/** 指标解释 left empty in a form that asks for it. */
export function checkDefinition(input: CheckInput): readonly Finding[] {
  if (input.table.columns.definition === undefined) return [];
  return applicableRows(input)
    .filter(({ indicator }) => isPlaceholder(indicator.definition))
    .map((row) => rowFinding(input, row, "definition", "definition-missing"));
}
