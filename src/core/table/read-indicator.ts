import { cleanText, compactText } from "../lexicon/plain-text";
import { normaliseUnit } from "../lexicon/units";
import type { Levels } from "./level-tracker";
import type { CellView } from "./cell-view";
import type { Field, Indicator, IndicatorStatus, Role } from "./target-table";
import { ROLES } from "./target-table";
import { readTarget } from "./target-value";

/** What is known of a row before it becomes an indicator. */
export interface IndicatorInput {
  readonly row: number;
  readonly status: IndicatorStatus;
  readonly levels: Levels;
  /** Cells by role: the row's own, of merged cells over it, or empty ones where the role's cell is. */
  readonly cells: Readonly<Partial<Record<Role, CellView>>>;
  readonly hasTypeColumn: boolean;
}

/** The indicator of a row, with a field for every cell it has. */
export function readIndicator({ row, status, levels, cells, hasTypeColumn }: IndicatorInput): Indicator {
  const fields: Partial<Record<Role, Field>> = {};
  for (const role of ROLES) {
    const cell = cells[role];
    if (cell) fields[role] = { row: cell.row, column: cell.column, text: fieldText(role, cell), shown: cell.shown };
  }
  const { type, target, unit } = readTarget({
    type: cells.type,
    target: cells.target,
    unit: normaliseUnit(compactText(fields.unit?.text ?? "")),
    hasTypeColumn,
  });
  return {
    row,
    status,
    duplicateOf: null,
    level1: levels.level1,
    level2: levels.level2,
    name: status === "not-applicable" ? ((cells.name?.text || cells.target?.text) ?? "") : (fields.name?.text ?? ""),
    type,
    target,
    unit,
    definition: fields.definition?.text ?? "",
    standard: fields.standard?.text ?? "",
    fields,
  };
}

/** Roles whose cell may hold the bare 1, the dash or the asterisk that means “nothing”. */
const WORDS: ReadonlySet<Role> = new Set(["level1", "level2", "name", "unit", "definition", "standard"]);
const NOTHING = /^(?:\*+|1)$/;

function fieldText(role: Role, cell: CellView): string {
  if (!WORDS.has(role)) return cell.text;
  if (cell.filler || cell.notApplicable || NOTHING.test(cell.compact)) return "";
  return role === "name" ? unwrapped(cell) : cell.text;
}

/** A line break inside a name is the cell's wrapping, not a space: “工程质量⏎合格率”. */
function unwrapped({ shown }: CellView): string {
  return !shown.includes("\n")
    ? cleanText(shown)
    : cleanText(shown.replace(/([\u4e00-\u9fff])[ \t]*\r?\n[ \t]*(?=[\u4e00-\u9fff])/g, "$1"));
}
