import { areaOf } from "../../grid/area";
import { SUMMARY_TEXT } from "../../../strings/summary";
import { COUNT, drawBody, drawHeadings, drawSection, fitHeight } from "../own-sheet/form-style";
import type { SheetCanvas } from "../own-sheet/sheet-canvas";
import { AT, drawFigures } from "./figures";
import { levelGroups } from "./level-groups";
import type { SummaryTable } from "./summary-table";

/** One row per level1 under headings of its own, the source of the chart; returns the first free row. */
export function drawLevel1(canvas: SheetCanvas, top: number, table: SummaryTable, digits: number): number {
  const groups = levelGroups(table.table);
  drawSection(canvas, top, SUMMARY_TEXT.byLevel1);
  drawHeadings(canvas, top + 1, SUMMARY_TEXT.level1Columns);
  drawBody(canvas, areaOf(top + 2, 0, groups.length, canvas.columns), [AT.name]);
  groups.forEach(({ name, rows }, index) => {
    const row = top + 2 + index;
    canvas.number(row, AT.number, String(index + 1), COUNT);
    canvas.text(row, AT.name, name);
    drawFigures(canvas, row, table, rows, digits);
  });
  return top + 2 + groups.length;
}

/** Every level1 with its level2 below it, and the total; returns the first free row. */
export function drawLevel2(
  canvas: SheetCanvas,
  top: number,
  table: SummaryTable,
  title: string,
  digits: number
): number {
  drawSection(canvas, top, title);
  const groups = levelGroups(table.table);
  const lines = groups.reduce((sum, { level2 }) => sum + level2.length + 1, 1);
  drawBody(canvas, areaOf(top + 1, 0, lines, canvas.columns), [AT.name]);
  let row = top + 1;
  groups.forEach(({ name, rows, level2 }, index) => {
    canvas.number(row, AT.number, String(index + 1), COUNT);
    drawStrong(canvas, row, name);
    drawFigures(canvas, row++, table, rows, digits);
    for (const group of level2) {
      canvas.text(row, AT.name, `${SUMMARY_TEXT.below}${group.name}`);
      fitHeight(canvas, row, group.name, AT.name, AT.name + 1);
      drawFigures(canvas, row++, table, group.rows, digits);
    }
  });
  drawStrong(canvas, row, SUMMARY_TEXT.total);
  drawFigures(canvas, row++, table, table.applicable, digits);
  return row;
}

function drawStrong(canvas: SheetCanvas, row: number, name: string): void {
  canvas.text(row, AT.name, name);
  fitHeight(canvas, row, name, AT.name, AT.name + 1);
  canvas.look(areaOf(row, 0, 1, canvas.columns), { bold: true });
}
