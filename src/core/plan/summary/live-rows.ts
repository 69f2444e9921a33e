import type { RowAssessment, TableAssessment } from "../../assessment";
import { areaOf } from "../../grid/area";
import type { Area } from "../../grid/area";
import { Rational } from "../../number/rational";
import type { Formula, Fragment } from "../formula";
import { areaOfCells, formulaOf, fragmentOf, listOf, numberOf, rangeOf } from "../formula";

/** Excel takes 255 arguments and formulas of 8,192 characters. */
const MOST_RUNS = 60;

/** Rows of a table under each other, as areas of one column. */
function runsOf(rows: readonly RowAssessment[], column: number): readonly Area[] {
  const runs: { from: number; to: number }[] = [];
  for (const { indicator } of rows) {
    const last = runs[runs.length - 1];
    if (last && indicator.row === last.to + 1) last.to = indicator.row;
    else runs.push({ from: indicator.row, to: indicator.row });
  }
  return runs.map(({ from, to }) => areaOf(from, column, to - from + 1, 1));
}

/** Live formulas over the score columns of some rows of a table. */
export interface LiveRows {
  readonly score: Formula;
  readonly weight: Formula;
  /** Weights of the scored rows less their scores. */
  readonly lost: Formula;
  readonly unscored: Formula;
  readonly filled: Formula | null;
}

/**
 * Formulas such as =SUM('整体绩效目标表'!N6:N7) for these rows; null when the table has no score columns yet, or the rows are
 * scattered over too many places for one formula.
 */
export function liveRows({ table }: TableAssessment, rows: readonly RowAssessment[]): LiveRows | null {
  const { score, weight, actual } = table.columns;
  if (score === undefined || weight === undefined || rows.length === 0) return null;
  const areas = runsOf(rows, score);
  if (areas.length > MOST_RUNS) return null;
  const sheet = table.sheet.name;
  const scores = areas.map((area) => areaOfCells(area, sheet));
  const weights = areas.map((area) => areaOfCells({ ...area, column: weight }, sheet));
  const counted = areas.map((area) => {
    const [marks, points] = [rangeOf(area, sheet), rangeOf({ ...area, column: weight }, sheet)];
    return fragmentOf`SUMIF(${marks},">=0",${points})`;
  });
  const actuals = actual === undefined ? null : areas.map((area) => areaOfCells({ ...area, column: actual }, sheet));
  const count = numberOf(Rational.of(rows.length));
  return {
    score: formulaOf`=SUM(${listOf(scores)})`,
    weight: formulaOf`=SUM(${listOf(weights)})`,
    lost: formulaOf`=${plus(counted)}-SUM(${listOf(scores)})`,
    unscored: formulaOf`=${count}-COUNT(${listOf(scores)})`,
    filled: actuals && formulaOf`=COUNTA(${listOf(actuals)})/${count}`,
  };
}

function plus(fragments: readonly Fragment[]): Fragment {
  return fragments.reduce((sum, next) => fragmentOf`${sum}+${next}`);
}
