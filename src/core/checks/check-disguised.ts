import type { Finding } from "../finding";
import { parsePlainNumber } from "../number/parse-number";
import { fixLabel } from "../../strings/fix-labels";
import type { Field, Role } from "../table/target-table";
import type { CheckInput } from "./check";
import { finding } from "./make-finding";
import { isPlain, plainCellText } from "./plain-cell-text";
import { applicableRows } from "./rows";

const CHECKED_ROLES = ["level1", "level2", "name", "type", "target", "unit", "weight", "actual"] as const;
const NUMBER_ROLES: readonly Role[] = ["target", "weight", "actual"];

/**
 * Text that looks right and is not: spaces, full-width or invisible characters by which 产出 指标 is another word than
 * 产出指标 for a filter, a formula or the system's import. Only typed text; numbers and formulas are what they are. A cell
 * merged over two columns is looked at once.
 */
export function checkDisguised(input: CheckInput): readonly Finding[] {
  const seen = new Set<string>();
  return applicableRows(input).flatMap(({ indicator }) =>
    CHECKED_ROLES.flatMap((role) => {
      const field = indicator.fields[role];
      if (!field || isPlain(field.shown) || seen.has(`${field.row},${field.column}`)) return [];
      seen.add(`${field.row},${field.column}`);
      return checkCell(input, field, role, indicator.row);
    })
  );
}

function checkCell({ grid }: CheckInput, field: Field, role: Role, row: number): readonly Finding[] {
  const { value, formula } = grid.shownCell(field.row, field.column);
  if (typeof value !== "string" || formula !== null) return [];
  const { text, disguises } = plainCellText(field.shown, role);
  if (disguises.length === 0 || text === "") return [];
  const decimal = NUMBER_ROLES.includes(role) ? parsePlainNumber(text)?.toDecimal() : null;
  const change = { row: field.row, column: field.column, value: decimal ? { number: decimal } : { text } };
  const fix = { changes: [change], safe: true, label: fixLabel.clean() };
  return [finding(field, "text-disguised", row, { params: { value: text, what: disguises.join(",") }, fix })];
}
