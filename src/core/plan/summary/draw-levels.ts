import { areaOf } from "../../grid/area";
import { SUMMARY_TEXT } from "../../../strings/summary";
import { COUNT, drawBody, drawHeadings, drawSection, fitHeight } from "../own-sheet/form-style";
import type { SheetCanvas } from "../own-sheet/sheet-canvas";
import { AT, drawFigures, drawSubtotal } from "./figures";
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

/** Every level1 of the only table with its level2 below it, and the total; returns the first free row. */
export function drawLevel2(canvas: SheetCanvas, top: number, table: SummaryTable, digits: number): number {
  drawSection(canvas, top, SUMMARY_TEXT.byLevel2Only);
  const first = top + 1;
  const end = drawTree(canvas, first, table, digits, 0);
  canvas.text(end, AT.name, SUMMARY_TEXT.total);
  canvas.look(areaOf(end, 0, 1, canvas.columns), { bold: true });
  drawFigures(canvas, end, table, table.applicable, digits);
  drawBody(canvas, areaOf(first, 0, end + 1 - first, canvas.columns), [AT.name]);
  return end + 1;
}

/** Every table with its level1 and level2 below it, one block for all of them; returns the first free row. */
export function drawDetails(canvas: SheetCanvas, top: number, tables: readonly SummaryTable[], digits: number): number {
  drawSection(canvas, top, SUMMARY_TEXT.byLevel2);
  let row = top + 1;
  for (const table of tables) {
    canvas.text(row, AT.name, table.name);
    fitHeight(canvas, row, table.name, AT.name, AT.name + 1);
    canvas.look(areaOf(row, 0, 1, canvas.columns), { bold: true, fill: TABLE_FILL });
    drawFigures(canvas, row, table, table.applicable, digits);
    row = drawTree(canvas, row + 1, table, digits, 1);
  }
  drawBody(canvas, areaOf(top + 1, 0, row - top - 1, canvas.columns), [AT.name]);
  return row;
}

/** Level1 and level2 of a table, each level set in a step further. */
function drawTree(canvas: SheetCanvas, top: number, table: SummaryTable, digits: number, depth: number): number {
  let row = top;
  const name = (words: string, steps: number): void => {
    canvas.text(row, AT.name, SUMMARY_TEXT.below.repeat(steps) + words);
    fitHeight(canvas, row, words, AT.name, AT.name + 1);
  };
  for (const level1 of levelGroups(table.table)) {
    name(level1.name, depth);
    drawSubtotal(canvas, row++, level1.level2.length, table, level1.rows, digits);
    for (const level2 of level1.level2) {
      name(level2.name, depth + 1);
      drawFigures(canvas, row++, table, level2.rows, digits);
    }
  }
  return row;
}

const TABLE_FILL = "#F2F2F2";
