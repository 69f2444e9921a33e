import { areaOf } from "../../grid/area";
import { Rational } from "../../number/rational";
import type { Settings } from "../../settings";
import { SUMMARY_TEXT } from "../../../strings/summary";
import type { Formula } from "../formula";
import { absoluteRangeOf, cellOf, formulaOf, fragmentOf, numberOf, quotedText } from "../formula";
import { COUNT, drawBody, fitHeight } from "../own-sheet/form-style";
import type { SheetCanvas } from "../own-sheet/sheet-canvas";
import { AT, drawFigures } from "./figures";
import type { SummaryTable } from "./summary-table";

/** Share of the weights that was reached; tables that are not fully scored come last. */
function rateOf({ applicable, counts, table: { totals } }: SummaryTable): Rational {
  if (totals.weight.isZero || !applicable.every(counts)) return Rational.of(-1);
  return totals.score.over(totals.weight);
}

/** Best first. */
export function ranked(tables: readonly SummaryTable[]): readonly SummaryTable[] {
  return tables
    .map((table) => ({ table, rate: rateOf(table) }))
    .sort((a, b) => b.rate.compare(a.rate))
    .map(({ table }) => table);
}

/** One row per table: rank, score, weight, rate, grade, completion of entry, errors; returns the first free row. */
export function drawRanking(
  canvas: SheetCanvas,
  first: number,
  tables: readonly SummaryTable[],
  settings: Settings
): number {
  drawBody(canvas, areaOf(first, 0, tables.length, canvas.columns), [AT.name]);
  tables.forEach((entry, index) => drawRanked(canvas, first + index, entry, { first, count: tables.length, settings }));
  return first + tables.length;
}

interface Place {
  readonly first: number;
  readonly count: number;
  readonly settings: Settings;
}

function drawRanked(canvas: SheetCanvas, row: number, entry: SummaryTable, { first, count, settings }: Place): void {
  const { sheet, firstRow, firstColumn } = entry.table.table;
  canvas.text(row, AT.name, entry.name);
  fitHeight(canvas, row, entry.name, AT.name, AT.name + 1);
  canvas.link(row, AT.name, { sheet: sheet.name, row: firstRow, column: firstColumn });
  drawFigures(canvas, row, entry, entry.applicable, settings.digits);
  canvas.number(row, AT.errors, String(entry.errors), COUNT);
  if (entry.figures === "none" || entry.applicable.length === 0) {
    canvas.text(row, AT.number, SUMMARY_TEXT.noRank);
    return canvas.text(row, AT.grade, SUMMARY_TEXT.unfinished);
  }
  canvas.formula(row, AT.number, rankFormula(row, first, count));
  canvas.formula(row, AT.grade, gradeFormula(row, settings));
}

/** The place among fully scored tables; ranks follow corrections although the order of the lines does not. */
function rankFormula(row: number, first: number, count: number): Formula {
  const rates = absoluteRangeOf(areaOf(first, AT.rate, count, 1));
  const open = absoluteRangeOf(areaOf(first, AT.unscored, count, 1));
  const [rate, unscored] = [cellOf({ row, column: AT.rate }), cellOf({ row, column: AT.unscored })];
  const none = quotedText(SUMMARY_TEXT.noRank);
  return formulaOf`=IF(${unscored}>0,${none},1+COUNTIFS(${rates},">"&${rate},${open},0))`;
}

/** The grade of the total as a percent of the weights; none while rows are unscored. */
function gradeFormula(row: number, { gradeThresholds }: Settings): Formula {
  const { excellent, good, fair } = gradeThresholds;
  const [score, weight] = [cellOf({ row, column: AT.score }), cellOf({ row, column: AT.weight })];
  const unscored = cellOf({ row, column: AT.unscored });
  const none = quotedText(SUMMARY_TEXT.unfinished);
  const percent = fragmentOf`ROUND(${score}/${weight}*100,6)`;
  const graded = fragmentOf`IF(${percent}>=${numberOf(excellent)},"优",IF(${percent}>=${numberOf(good)},"良",IF(${percent}>=${numberOf(fair)},"中","差")))`;
  return formulaOf`=IF(${unscored}>0,${none},IF(${weight}=0,"",${graded}))`;
}
