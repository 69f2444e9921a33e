import type { RowAssessment, TableAssessment } from "../../assessment";
import { areaOf } from "../../grid/area";
import { SUMMARY_TEXT } from "../../../strings/summary";
import { COUNT, RATE, drawBody, drawHeadings, drawSection } from "../own-sheet/form-style";
import type { SheetCanvas } from "../own-sheet/sheet-canvas";
import { scoreFormat } from "../score-cells";
import { rateFormula } from "./draw-ranking";
import { levelGroups } from "./level-groups";
import { liveRows } from "./live-rows";

/** One row per level1, the source of the chart; returns the first free row. */
export function drawLevel1(canvas: SheetCanvas, top: number, table: TableAssessment, digits: number): number {
  const groups = levelGroups(table);
  drawSection(canvas, top, SUMMARY_TEXT.byLevel1);
  drawHeadings(canvas, top + 1, SUMMARY_TEXT.level1Columns);
  groups.forEach(({ name, rows }, index) => {
    const row = top + 2 + index;
    canvas.number(row, 0, String(index + 1), COUNT);
    canvas.text(row, 1, name);
    drawFigures(canvas, row, table, rows, digits);
  });
  drawBody(canvas, areaOf(top + 2, 0, groups.length, canvas.columns), [1]);
  return top + 2 + groups.length;
}

/** Every level2 under its level1 with subtotals, and the total; returns the first free row. */
export function drawLevel2(
  canvas: SheetCanvas,
  top: number,
  table: TableAssessment,
  title: string,
  digits: number
): number {
  drawSection(canvas, top, title);
  drawHeadings(canvas, top + 1, SUMMARY_TEXT.level2Columns);
  const first = top + 2;
  let row = first;
  const strong: number[] = [];
  for (const group of levelGroups(table)) {
    canvas.text(row, 0, group.name);
    canvas.merge(row, 0, 1, group.level2.length + 1);
    for (const { name, rows } of group.level2) {
      canvas.text(row, 1, name);
      drawFigures(canvas, row++, table, rows, digits);
    }
    canvas.text(row, 1, SUMMARY_TEXT.subtotal);
    strong.push(row);
    drawFigures(canvas, row++, table, group.rows, digits);
  }
  canvas.text(row, 0, SUMMARY_TEXT.total);
  canvas.merge(row, 0, 2);
  strong.push(row);
  drawFigures(
    canvas,
    row++,
    table,
    table.rows.filter(({ indicator }) => indicator.status === "applicable"),
    digits
  );
  drawBody(canvas, areaOf(first, 0, row - first, canvas.columns), [1]);
  for (const line of strong) canvas.look(areaOf(line, 1, 1, canvas.columns - 1), { bold: true });
  canvas.look(areaOf(row - 1, 0, 1, canvas.columns), { bold: true, horizontal: "center" });
  return row;
}

/** Score, weight, rate, lost, count and unscored of some rows; without score columns only the counts. */
function drawFigures(
  canvas: SheetCanvas,
  row: number,
  table: TableAssessment,
  rows: readonly RowAssessment[],
  digits: number
): void {
  const live = liveRows(table, rows);
  const errors = table.findings.filter(
    ({ severity, indicatorRow }) => severity === "error" && rows.some((it) => it.indicator.row === indicatorRow)
  );
  canvas.number(row, 6, String(rows.length), COUNT);
  canvas.number(row, 9, String(errors.length), COUNT);
  if (!live) {
    canvas.number(row, 7, String(rows.length), COUNT);
    return;
  }
  const format = scoreFormat(digits);
  canvas.formula(row, 2, live.score, format);
  canvas.formula(row, 3, live.weight, format);
  canvas.formula(row, 4, rateFormula(row), RATE);
  canvas.formula(row, 5, live.lost, format);
  canvas.formula(row, 7, live.unscored, COUNT);
  if (live.filled) canvas.formula(row, 8, live.filled, "0%");
}
