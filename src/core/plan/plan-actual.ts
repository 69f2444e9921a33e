import type { SheetAssessment, TableAssessment } from "../assessment";
import { Rational } from "../number/rational";
import { literalText } from "./literal";
import { blockOperations } from "./score-block";
import { scoreLayouts } from "./score-layout";
import { valuesOperations } from "./values-operation";
import type { PlannedCell, WritePlan } from "./write-plan";

/**
 * Writes one 实际完成值, adding the score columns when the table has none. “24” is written as a number; “2/3”, “是” and
 * “部分实现 70%” as text; an empty text clears the cell. Null when the table has no room for the column.
 */
export function planActual(
  { sheet, grid, tables }: SheetAssessment,
  table: TableAssessment,
  row: number,
  text: string
): WritePlan | null {
  const layouts = scoreLayouts(
    grid,
    tables.map((it) => it.table)
  );
  const layout = layouts[tables.indexOf(table)];
  if (!layout) return null;
  const column = layout.columns.actual;
  const cell = actualCell(text.trim(), grid.cell(row, column).format);
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

/** In a percent cell 98.5% is held as 0.985; elsewhere as the text “98.5%”, which reads the same whatever the unit. */
function actualCell(text: string, format: string): PlannedCell {
  if (text === "") return { clear: true };
  const percent = /^(-?\d+(?:\.\d+)?)%$/.exec(text)?.[1];
  const share = percent === undefined ? null : Rational.parse(percent)?.over(Rational.HUNDRED).toDecimal();
  if (format.includes("%") && share) return { number: share };
  const number = text.length <= 15 && /^-?\d+(\.\d+)?$/.test(text) ? text : null;
  if (number !== null && !format.includes("%")) return format === "@" ? { number, format: "General" } : { number };
  return { text: literalText(text), format: "@" };
}
