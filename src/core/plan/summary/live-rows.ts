import type { RowAssessment, TableAssessment } from "../../assessment";
import type { Position } from "../../grid/area";
import { areaOf } from "../../grid/area";
import type { Grid } from "../../grid/grid";
import { Rational } from "../../number/rational";
import type { Fragment } from "../formula";
import { areaOfCells, formulaOf, fragmentOf, numberOf, rangeOf } from "../formula";
import type { PlannedCell } from "../write-plan";
import { columnRuns } from "../column-runs";
import { calls, plus, sumOf, takenCell } from "./sum-of";
import type { SourceCell } from "./source-cell";
import { sourceCell, sourcePosition } from "./source-cell";

/** Excel takes formulas of 8,192 characters. */
const LONGEST = 8000;

/** The table whose rows are added, and the sheet it stands on. */
export interface Source {
  readonly grid: Grid;
  readonly table: TableAssessment;
}

/** Figures of some rows of a table: formulas over its score columns. */
export interface LiveRows {
  readonly score: PlannedCell;
  readonly weight: PlannedCell;
  /** Weights of the scored rows less their scores. */
  readonly lost: PlannedCell;
  readonly unscored: PlannedCell;
  /** Share of the rows that have an actual value; null without such a column. */
  readonly filled: PlannedCell | null;
}

interface Pair {
  readonly row: RowAssessment;
  readonly score: SourceCell;
  readonly weight: SourceCell;
}

/**
 * Formulas such as =SUM('整体绩效目标表'!N6:N7) for these rows; null when the table has no score columns yet. Where the rows are
 * scattered over so many places that a formula would be too long, the figure of the moment. `total` is the cell that shows `score`.
 */
export function liveRows({ grid, table }: Source, rows: readonly RowAssessment[], total: Fragment): LiveRows | null {
  const pairs = rows.flatMap((row): Pair[] => {
    const [score, weight] = [sourceCell(grid, table, row, "score"), sourceCell(grid, table, row, "weight")];
    return score && weight ? [{ row, score, weight }] : [];
  });
  if (pairs.length === 0 || table.table.columns.score === undefined) return null;
  const sheet = table.table.sheet.name;
  const score = sumOf(
    pairs.map((pair) => pair.score),
    sheet
  );
  const scored = pairs.filter((pair) => pair.row.score.score !== null);
  const sums = (of: (row: RowAssessment) => Rational | null) =>
    scored.reduce((sum, { row }) => sum.plus(of(row) ?? Rational.ZERO), Rational.ZERO);
  return {
    score: figure(
      score,
      sums((row) => row.score.score)
    ),
    weight: figure(
      sumOf(
        pairs.map((pair) => pair.weight),
        sheet
      ),
      pairs.reduce((sum, { row }) => sum.plus(row.score.weight ?? Rational.ZERO), Rational.ZERO)
    ),
    lost: figure(
      fragmentOf`${plus(lostWeights(pairs, sheet))}-${total}`,
      sums((row) => row.score.weight).minus(sums((row) => row.score.score))
    ),
    unscored: figure(unscoredOf(pairs, sheet), Rational.of(pairs.length - scored.length)),
    filled: filledOf(table, rows),
  };
}

function figure(formula: Fragment, value: Rational): PlannedCell {
  if (formula.length < LONGEST) return { formula: formulaOf`=${formula}` };
  return { number: value.toDecimal() ?? value.toFixed(6) };
}

/** Weights of the rows that have a score, whatever their number. */
function lostWeights(pairs: readonly Pair[], sheet: string): readonly Fragment[] {
  const plain = pairs.filter(({ score, weight }) => score.take === "plain" && isRange(weight));
  const runs: { score: Position; weight: SourceCell; rows: number }[] = [];
  for (const { score, weight } of plain) {
    const last = runs[runs.length - 1];
    if (
      last &&
      follows(last.score, last.rows, score) &&
      follows(last.weight, last.rows, weight) &&
      last.weight.take === weight.take
    )
      last.rows++;
    else runs.push({ score, weight, rows: 1 });
  }
  const ranges = runs.map(({ score, weight, rows }) => {
    const [marks, points] = [score, weight].map(({ row, column }) => rangeOf(areaOf(row, column, rows, 1), sheet));
    const sum = fragmentOf`SUMIF(${marks ?? NOTHING},">=0",${points ?? NOTHING})`;
    return weight.take === "percent" ? fragmentOf`100*${sum}` : sum;
  });
  const single = pairs.flatMap(({ score, weight }): Fragment[] => {
    if (score.take === "none" || (score.take === "plain" && isRange(weight))) return [];
    const points = takenCell(weight, sheet);
    if (score.take !== "plain") return [points];
    return [fragmentOf`IF(ISNUMBER(${areaOfCells(areaOf(score.row, score.column), sheet)}),${points},0)`];
  });
  return [...ranges, ...single];
}

const NOTHING = fragmentOf`0`;

function isRange({ take }: SourceCell): boolean {
  return take === "plain" || take === "percent";
}

function follows(first: Position, rows: number, next: Position): boolean {
  return next.column === first.column && next.row === first.row + rows;
}

/** Rows less the scores that stand there. */
function unscoredOf(pairs: readonly Pair[], sheet: string): Fragment {
  const plain = columnRuns(pairs.flatMap(({ score }) => (score.take === "plain" ? [score] : [])));
  const words = pairs.filter(({ score }) => score.take === "words").length;
  const count = numberOf(Rational.of(pairs.length - words));
  const counted = calls(
    "COUNT",
    plain.map((area) => areaOfCells(area, sheet))
  );
  return fragmentOf`${count}-(${plus(counted)})`;
}

function filledOf(table: TableAssessment, rows: readonly RowAssessment[]): PlannedCell | null {
  const cells = rows.flatMap((row) => sourcePosition(table, row, "actual") ?? []);
  if (cells.length === 0) return null;
  const areas = columnRuns(cells).map((area) => areaOfCells(area, table.table.sheet.name));
  const filled = rows.filter(({ score }) => score.actual !== null).length;
  const count = Rational.of(rows.length);
  return figure(fragmentOf`(${plus(calls("COUNTA", areas))})/${numberOf(count)}`, Rational.of(filled).over(count));
}
