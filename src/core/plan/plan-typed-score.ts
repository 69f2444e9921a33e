import type { SheetAssessment, TableAssessment } from "../assessment";
import { blockOperations } from "./score-block";
import { scoreLayouts } from "./score-layout";
import { valuesOperations } from "./values-operation";
import type { PlannedCell, WritePlan } from "./write-plan";

/**
 * A score that a person gives, into the row's 得分 cell; null takes it out again. The next scoring keeps it and marks it
 * 人工评分. Null when the table has no room for the column.
 */
export function planTypedScore(
  { sheet, grid, tables }: SheetAssessment,
  table: TableAssessment,
  row: number,
  score: string | null
): WritePlan | null {
  const layouts = scoreLayouts(
    grid,
    tables.map((it) => it.table)
  );
  const layout = layouts[tables.indexOf(table)];
  if (!layout) return null;
  const column = layout.columns.score;
  const cell: PlannedCell = score === null ? { clear: true } : { number: score };
  return {
    action: "actual",
    sheets: [
      {
        sheet,
        operations: [
          ...blockOperations(grid, layout),
          ...valuesOperations(grid, [{ row, column, cell }], table.table.columns.name),
        ],
      },
    ],
  };
}
