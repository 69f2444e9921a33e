import type { SheetAssessment, TableAssessment } from "../assessment";
import type { Rational } from "../number/rational";
import { blockOperations } from "./score-block";
import { scoreLayouts } from "./score-layout";
import { valuesOperations } from "./values-operation";
import type { WritePlan } from "./write-plan";

/** Writes the weights that the user agreed to, by sheet row; adds the score columns when the table has none. */
export function planWeights(
  { sheet, grid, tables }: SheetAssessment,
  table: TableAssessment,
  weights: ReadonlyMap<number, Rational>
): WritePlan | null {
  const layouts = scoreLayouts(
    grid,
    tables.map((it) => it.table)
  );
  const layout = layouts[tables.indexOf(table)];
  if (!layout) return null;
  const cells = [...weights].map(([row, weight]) => {
    const column = layout.columns.weight;
    const format = grid.cell(row, column).format;
    const share = format.includes("%") || format === "@" ? { format: "General" } : {};
    return { row, column, cell: { number: weight.toDecimal() ?? weight.toFixed(6), ...share } };
  });
  return {
    action: "weights",
    sheets: [
      {
        sheet,
        operations: [...blockOperations(grid, layout), ...valuesOperations(grid, cells, table.table.columns.name)],
      },
    ],
  };
}
