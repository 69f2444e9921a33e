import type { FormatOperation, Operation, ValuesOperation } from "../../core/plan/write-plan";
import { plannedContent } from "../content";
import { rangeOf } from "../sheet-access";
import { pointsOfCharacters } from "./column-width";
import { drawEdges } from "./draw-look";
import { drawPlanned, plannedEdges } from "./planned-look";
import { plannedFormat } from "./planned-format";
import { writeCells } from "./write-cells";
import { writeFurniture } from "./write-furniture";

/** Queues a whole plan for a sheet that was just created: nothing stands there that could be compared or lost. */
export function writeNewSheet(sheet: Excel.Worksheet, operations: readonly Operation[]): void {
  const earlier: FormatOperation[] = [];
  for (const operation of operations) {
    if (operation.op === "format") earlier.push(operation);
    writeOperation(sheet, operation, earlier);
  }
}

function writeOperation(sheet: Excel.Worksheet, operation: Operation, earlier: readonly FormatOperation[]): void {
  switch (operation.op) {
    case "values":
      return writeValues(sheet, operation, earlier);
    case "format":
      return writeFormat(sheet, operation);
    case "width":
      sheet.getRangeByIndexes(0, operation.column, 1, 1).getEntireColumn().format.columnWidth = pointsOfCharacters(
        operation.characters
      );
      return;
    case "row-height":
      sheet.getRangeByIndexes(operation.row, 0, operation.rows, 1).getEntireRow().format.rowHeight = operation.points;
      return;
    case "merge":
      return rangeOf(sheet, operation.area).merge(false);
    case "chart":
    case "freeze":
    case "link":
    case "page":
      return writeFurniture(sheet, operation);
    case "marks":
    case "validation":
      return;
  }
}

function writeValues(sheet: Excel.Worksheet, operation: ValuesOperation, earlier: readonly FormatOperation[]): void {
  const { area, cells } = operation;
  const formats = cells.map((line) => line.map((cell) => (cell && "format" in cell ? (cell.format ?? null) : null)));
  writeCells(sheet, {
    area,
    contents: cells.map((line) => line.map((cell) => cell && { content: plannedContent(cell) })),
    formats: formats.some((line) => line.some((format) => format !== null)) ? formats : null,
    textFormats: formats.map((line, r) =>
      line.map((format, c) => format ?? plannedFormat(earlier, area.row + r, area.column + c) ?? "General")
    ),
    hidden: cells.map(() => false),
  });
}

function writeFormat(sheet: Excel.Worksheet, operation: FormatOperation): void {
  const range = rangeOf(sheet, operation.area);
  if (operation.numberFormat !== undefined) range.numberFormat = [[operation.numberFormat]];
  drawPlanned(range, operation);
  drawEdges(range, plannedEdges(operation, null), operation.area);
}
