import type { Area, Position } from "../grid/area";
import { areaOf } from "../grid/area";
import type { Grid } from "../grid/grid";
import { SHEET_TEXT } from "../../strings/sheets";
import { isBlank } from "./cell-content";
import type { Formula } from "./formula";
import { formulaOf, listOf, numberOf, quotedText } from "./formula";
import type { FreeRoom } from "./free-room";
import { Rational } from "../number/rational";
import { scoreFormat } from "./score-cells";
import type { ScoreLayout } from "./score-layout";
import { countedCells, totalFormula, totalPosition } from "./score-total";
import type { PlacedCell } from "./values-operation";
import { valuesOperations } from "./values-operation";
import type { FormatOperation, Operation } from "./write-plan";

export interface TotalContext {
  readonly grid: Grid;
  readonly layout: ScoreLayout;
  readonly room: FreeRoom;
  readonly digits: number;
  /** Rows whose 得分 cell holds a number that does not count. */
  readonly refused: ReadonlySet<number>;
}

/** The live total of the scores (and, in an own 合计 row, of the weights), with how many rows are still unscored beside it. */
export function totalOperations(context: TotalContext): readonly Operation[] {
  const { grid, layout, room } = context;
  const position = totalPosition(grid, layout, room);
  const formula = position && totalFormula(layout.table, layout.columns.score, context.refused);
  if (!position || !formula) return [];
  const fresh = isBlank(grid.cell(position.row, position.column));
  const format = scoreFormat(context.digits);
  const labelled = layout.created.includes("score") && position.row !== layout.table.totalRow;
  const total: PlacedCell = {
    ...position,
    cell: { formula, ...(fresh ? { format: labelled ? `"${SHEET_TEXT.total} "${format}` : format } : {}) },
  };
  room.take(areaOf(position.row, position.column));
  return [
    ...valuesOperations(grid, [total, ...weightTotal(context, position), ...unscoredNote(context, position)]),
    ...(fresh && position.row !== layout.table.totalRow ? [boldTotal(position, layout)] : []),
  ];
}

function boldTotal(position: Position, layout: ScoreLayout): FormatOperation {
  const area: Area = areaOf(position.row, position.column);
  const like = areaOf(layout.firstRow, layout.columns.score);
  const sample = layout.created.includes("score") ? {} : { like };
  return { op: "format", area, ...sample, bold: true, horizontal: "center", vertical: "center", border: "none" };
}

/** The sum of the weights, only in an own 合计 row whose weight cell is empty. */
function weightTotal({ grid, layout }: TotalContext, position: Position): readonly PlacedCell[] {
  const at = { row: position.row, column: layout.columns.weight };
  if (position.row !== layout.table.totalRow || grid.mergeAt(at) !== null || !isBlank(grid.cell(at.row, at.column)))
    return [];
  const formula = totalFormula(layout.table, at.column);
  return formula ? [{ ...at, cell: { formula } }] : [];
}

/** “共 19 项，2 项未评分”, live: it turns into “19 项已全部评分” when the last score is typed. */
function unscoredNote({ grid, layout, room, refused }: TotalContext, position: Position): readonly PlacedCell[] {
  const at = { row: position.row, column: layout.columns.explanation };
  const cell = grid.cell(at.row, at.column);
  const ours = cell.formula !== null && cell.formula.startsWith("=IF(COUNT(");
  const free = position.row === layout.table.totalRow ? isBlank(cell) && grid.mergeAt(at) === null : room.isFree(at);
  return ours || free ? [{ ...at, cell: { formula: noteFormula(layout, refused) } }] : [];
}

function noteFormula({ table, columns }: ScoreLayout, refused: ReadonlySet<number>): Formula {
  const count = table.indicators.filter(({ status }) => status === "applicable").length;
  const cells = listOf(countedCells(table, columns.score, refused));
  const all = numberOf(Rational.of(count));
  const done = quotedText(SHEET_TEXT.allScored(count));
  const before = quotedText(SHEET_TEXT.someUnscoredBefore(count));
  const after = quotedText(SHEET_TEXT.someUnscoredAfter);
  return formulaOf`=IF(COUNT(${cells})=${all},${done},${before}&(${all}-COUNT(${cells}))&${after})`;
}
