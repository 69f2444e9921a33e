import type { CellValue, Grid } from "../../grid/grid";
import { REASON_MARK, SELF_EVALUATION_TEXT } from "../../../strings/self-evaluation";
import { literalText } from "../literal";
import type { PlannedCell } from "../write-plan";

/** Column of the indicators' names and of the reasons in the form. */
export const NAME_COLUMN = 2;
export const REASON_COLUMN = 7;

/** What the clerk has put into a cell of the form; an empty cell when there is no form yet. */
export function enteredCell(existing: Grid | null, row: number, column: number): PlannedCell {
  const cell = existing?.cell(row, column);
  if (!cell || cell.formula !== null) return { clear: true };
  return plannedOf(cell.value);
}

function plannedOf(value: CellValue): PlannedCell {
  if (value === null || value === "") return { clear: true };
  return typeof value === "number" ? { number: String(value) } : { text: literalText(String(value)) };
}

/**
 * The reason of an indicator: what the clerk wrote stays, wherever the row has moved to. A reason that we filled in is brought
 * up to date, and what the clerk added under it, in new lines, is kept.
 */
export function reasonCell(existing: Grid | null, name: string, arithmetic: string | null): PlannedCell {
  const written = existing ? reasonOf(existing, name) : "";
  const own = written === "" || written.startsWith(REASON_MARK);
  if (!own) return { text: literalText(written) };
  if (arithmetic === null) return { clear: true };
  const [, ...added] = written.split("\n");
  return { text: literalText([SELF_EVALUATION_TEXT.reason(arithmetic), ...added].join("\n")) };
}

function reasonOf(existing: Grid, name: string): string {
  for (let row = existing.top; row < existing.bottom; row++)
    if (existing.cell(row, NAME_COLUMN).text === name) return String(existing.cell(row, REASON_COLUMN).value ?? "");
  return "";
}
