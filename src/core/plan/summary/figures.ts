import type { RowAssessment } from "../../assessment";
import { areaOf } from "../../grid/area";
import type { Formula } from "../formula";
import { areaOfCells, cellOf, formulaOf } from "../formula";
import { SUMMARY_TEXT } from "../../../strings/summary";
import { COUNT, RATE } from "../own-sheet/form-style";
import type { SheetCanvas } from "../own-sheet/sheet-canvas";
import { scoreFormat } from "../score-cells";
import type { PlannedCell } from "../write-plan";
import { computedRows } from "./computed-rows";
import { liveRows } from "./live-rows";
import type { SummaryTable } from "./summary-table";

/** The columns of the summary: every block of it has the same, so that the headings on top hold on every printed page. */
export const AT = {
  number: 0,
  name: 1,
  score: 2,
  weight: 3,
  rate: 4,
  lost: 5,
  grade: 6,
  count: 7,
  unscored: 8,
  filled: 9,
  errors: 10,
} as const;

export const WIDTHS = [7, 36, 10, 10, 11, 10, 10, 10, 10, 10, 10];

/** Score, weight, rate, lost points, counts of some rows of a table; only the counts where nothing is scored. */
export function drawFigures(
  canvas: SheetCanvas,
  row: number,
  table: SummaryTable,
  rows: readonly RowAssessment[],
  digits: number
): void {
  const put = (column: number, cell: PlannedCell, format: string): void =>
    canvas.put(row, column, "clear" in cell ? cell : { ...cell, format });
  canvas.number(row, AT.count, String(rows.length), COUNT);
  canvas.number(row, AT.errors, String(table.errorsOf(rows)), COUNT);
  canvas.text(row, AT.grade, SUMMARY_TEXT.none);
  const figures =
    table.figures === "computed" ? computedRows(table, rows) : liveRows(table, rows, cellOf({ row, column: AT.score }));
  if (!figures) {
    for (const column of [AT.score, AT.weight, AT.rate, AT.lost, AT.filled])
      canvas.text(row, column, SUMMARY_TEXT.none);
    return canvas.number(row, AT.unscored, String(rows.length), COUNT);
  }
  const format = scoreFormat(digits);
  put(AT.score, figures.score, format);
  put(AT.weight, figures.weight, format);
  canvas.formula(row, AT.rate, rateFormula(row), RATE);
  put(AT.lost, figures.lost, format);
  put(AT.unscored, figures.unscored, COUNT);
  if (figures.filled) put(AT.filled, figures.filled, "0%");
}

/** A line that adds up the `count` lines below it, which are shorter formulas than those over the scores themselves. */
export function drawSubtotal(
  canvas: SheetCanvas,
  row: number,
  count: number,
  table: SummaryTable,
  rows: readonly RowAssessment[],
  digits: number
): void {
  if (table.figures !== "live") return drawFigures(canvas, row, table, rows, digits);
  const below = (column: number) => areaOfCells(areaOf(row + 1, column, count, 1));
  const format = scoreFormat(digits);
  canvas.text(row, AT.grade, SUMMARY_TEXT.none);
  canvas.number(row, AT.count, String(rows.length), COUNT);
  canvas.number(row, AT.errors, String(table.errorsOf(rows)), COUNT);
  for (const column of [AT.score, AT.weight, AT.lost])
    canvas.formula(row, column, formulaOf`=SUM(${below(column)})`, format);
  canvas.formula(row, AT.rate, rateFormula(row), RATE);
  canvas.formula(row, AT.unscored, formulaOf`=SUM(${below(AT.unscored)})`, COUNT);
  if (table.table.table.columns.actual === undefined) return;
  const filled = formulaOf`=SUMPRODUCT(${below(AT.filled)},${below(AT.count)})/${cellOf({ row, column: AT.count })}`;
  canvas.formula(row, AT.filled, filled, "0%");
}

/** Score over weight; empty while there is no weight. */
function rateFormula(row: number): Formula {
  const [score, weight] = [cellOf({ row, column: AT.score }), cellOf({ row, column: AT.weight })];
  return formulaOf`=IF(${weight}=0,"",${score}/${weight})`;
}
