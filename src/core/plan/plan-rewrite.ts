import type { SheetAssessment, TableAssessment } from "../assessment";
import { literalText } from "./literal";
import { valuesOperations } from "./values-operation";
import type { WritePlan } from "./write-plan";

/**
 * A clearer sentence into the row's 评（扣）分标准 cell, as the user agreed to it. Null when the row has no such cell of its own
 * (a self-evaluation form takes its standards from another sheet).
 */
export function planRewrite(
  { sheet, grid }: SheetAssessment,
  { rows }: TableAssessment,
  row: number,
  text: string
): WritePlan | null {
  const field = rows.find(({ indicator }) => indicator.row === row)?.indicator.fields.standard;
  if (!field) return null;
  const cell = { row: field.row, column: field.column, cell: { text: literalText(text) } };
  return { action: "fix", sheets: [{ sheet, operations: valuesOperations(grid, [cell]) }] };
}
