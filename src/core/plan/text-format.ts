import type { Grid } from "../grid/grid";
import { isBlank } from "./cell-content";
import { columnRuns } from "./column-runs";
import type { ScoreLayout } from "./score-layout";
import type { FormatOperation } from "./write-plan";

/**
 * Empty 实际完成值 cells of these rows get the text format before anybody types: “2/3” would become the 3rd of February. Cells
 * that hold something, or have a format of the user's choice, stay as they are.
 */
export function textFormatOperations(
  grid: Grid,
  layout: ScoreLayout,
  rows: readonly number[]
): readonly FormatOperation[] {
  const column = layout.columns.actual;
  const waiting = rows.filter((row) => {
    const cell = grid.cell(row, column);
    return isBlank(cell) && cell.format === "General" && grid.mergeAt({ row, column }) === null;
  });
  return columnRuns(waiting.map((row) => ({ row, column }))).map((area) => ({
    op: "format",
    area,
    numberFormat: "@",
  }));
}
