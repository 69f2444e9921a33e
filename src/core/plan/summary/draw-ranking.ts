import type { SheetAssessment, TableAssessment } from "../../assessment";
import { areaOf } from "../../grid/area";
import { Rational } from "../../number/rational";
import type { Settings } from "../../settings";
import { SUMMARY_TEXT } from "../../../strings/summary";
import type { Formula } from "../formula";
import { absoluteRangeOf, cellOf, formulaOf, numberOf, quotedText } from "../formula";
import { COUNT, RATE, drawBody, drawHeadings, drawSection } from "../own-sheet/form-style";
import type { SheetCanvas } from "../own-sheet/sheet-canvas";
import { scoreFormat } from "../score-cells";
import { liveRows } from "./live-rows";
import type { LiveRows } from "./live-rows";

/** One line of the ranking. */
export interface RankedTable {
  readonly sheet: SheetAssessment;
  readonly table: TableAssessment;
}

/** Share of the weights that was reached; tables that are not fully scored come last. */
function rateOf({ table: { totals } }: RankedTable): Rational {
  if (totals.unscored > 0 || totals.weight.isZero) return Rational.of(-1);
  return totals.score.over(totals.weight);
}

export function ranked(tables: readonly RankedTable[]): readonly RankedTable[] {
  return [...tables].sort((a, b) => rateOf(b).compare(rateOf(a)));
}

/** One row per table: score, weight, rate, grade, completion of entry, errors; returns the first free row. */
export function drawRanking(
  canvas: SheetCanvas,
  top: number,
  tables: readonly RankedTable[],
  settings: Settings
): number {
  drawSection(canvas, top, tables.length > 1 ? SUMMARY_TEXT.ranking : SUMMARY_TEXT.result);
  drawHeadings(canvas, top + 1, SUMMARY_TEXT.rankingColumns);
  const first = top + 2;
  ranked(tables).forEach((entry, index) =>
    drawRanked(canvas, first + index, entry, { first, count: tables.length, settings })
  );
  drawBody(canvas, areaOf(first, 0, tables.length, canvas.columns), [1]);
  return first + tables.length;
}

interface Place {
  readonly first: number;
  readonly count: number;
  readonly settings: Settings;
}

function drawRanked(canvas: SheetCanvas, row: number, { sheet, table }: RankedTable, place: Place): void {
  const applicable = table.rows.filter(({ indicator }) => indicator.status === "applicable");
  const live = liveRows(table, applicable);
  canvas.text(row, 1, table.table.department ?? `${SUMMARY_TEXT.unknownDepartment}${sheet.sheet.name}`);
  canvas.link(row, 1, { sheet: sheet.sheet.name, row: table.table.firstRow, column: table.table.firstColumn });
  canvas.number(row, 6, String(applicable.length), COUNT);
  const errors = table.findings.filter(({ severity }) => severity === "error").length;
  canvas.number(row, 9, String(errors), COUNT);
  if (live) return drawFigures(canvas, row, live, place);
  canvas.text(row, 5, SUMMARY_TEXT.unfinished);
  canvas.number(row, 7, String(table.totals.unscored), COUNT);
}

function drawFigures(canvas: SheetCanvas, row: number, live: LiveRows, { first, count, settings }: Place): void {
  const score = scoreFormat(settings.digits);
  canvas.formula(row, 0, rankFormula(row, first, count));
  canvas.formula(row, 2, live.score, score);
  canvas.formula(row, 3, live.weight, score);
  canvas.formula(row, 4, rateFormula(row), RATE);
  canvas.formula(row, 5, gradeFormula(row, settings));
  canvas.formula(row, 7, live.unscored, COUNT);
  if (live.filled) canvas.formula(row, 8, live.filled, "0%");
}

/** Score over weight; empty while there is no weight. */
export function rateFormula(row: number): Formula {
  const [score, weight] = [cellOf({ row, column: 2 }), cellOf({ row, column: 3 })];
  return formulaOf`=IF(${weight}=0,"",${score}/${weight})`;
}

/** The place among fully scored tables; ranks follow corrections although the order of the lines does not. */
function rankFormula(row: number, first: number, count: number): Formula {
  const [rates, open] = [absoluteRangeOf(areaOf(first, 4, count, 1)), absoluteRangeOf(areaOf(first, 7, count, 1))];
  const [rate, unscored] = [cellOf({ row, column: 4 }), cellOf({ row, column: 7 })];
  return formulaOf`=IF(${unscored}>0,"—",1+COUNTIFS(${rates},">"&${rate},${open},0))`;
}

/** The grade of the total as a percent of the weights; none while rows are unscored. */
function gradeFormula(row: number, { gradeThresholds }: Settings): Formula {
  const { excellent, good, fair } = gradeThresholds;
  const [score, weight] = [cellOf({ row, column: 2 }), cellOf({ row, column: 3 })];
  const unscored = cellOf({ row, column: 7 });
  const none = quotedText(SUMMARY_TEXT.unfinished);
  const graded = formulaOf`IF(ROUND(${score}/${weight}*100,6)>=${numberOf(excellent)},"优",IF(ROUND(${score}/${weight}*100,6)>=${numberOf(good)},"良",IF(ROUND(${score}/${weight}*100,6)>=${numberOf(fair)},"中","差")))`;
  return formulaOf`=IF(${unscored}>0,${none},IF(${weight}=0,"",${graded as string as typeof none}))`;
}
