import type { Finding } from "../finding";
import type { CheckInput } from "./check";
import { rowFinding } from "./make-finding";
import { isPlaceholder } from "./placeholder";
import { applicableRows } from "./rows";

/** An indicator without a name, or with “*”, “……” or 指标1 in its place. */
export function checkName(input: CheckInput): readonly Finding[] {
  return applicableRows(input)
    .filter(({ indicator }) => isPlaceholder(indicator.name))
    .map((row) => rowFinding(input, row, "name", "name-missing"));
}
