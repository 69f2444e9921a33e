import type { RowAssessment } from "../../assessment";
import { Rational } from "../../number/rational";
import type { PlannedCell } from "../write-plan";
import type { LiveRows } from "./live-rows";
import type { Source } from "./live-rows";

/** Figures of some rows of a table whose scores were not written yet: the sums of the moment, in the places of the live ones. */
export function computedRows({ table }: Source, rows: readonly RowAssessment[]): LiveRows {
  const scored = rows.filter(({ score }) => score.score !== null);
  const score = sum(scored, (row) => row.score.score);
  const filled = rows.filter((row) => row.score.actual !== null).length;
  return {
    score: number(score),
    weight: number(sum(rows, (row) => row.score.weight)),
    lost: number(sum(scored, (row) => row.score.weight).minus(score)),
    unscored: number(Rational.of(rows.length - scored.length)),
    filled:
      table.table.columns.actual === undefined ? null : number(Rational.of(filled).over(Rational.of(rows.length))),
  };
}

function sum(rows: readonly RowAssessment[], of: (row: RowAssessment) => Rational | null): Rational {
  return rows.reduce((total, row) => total.plus(of(row) ?? Rational.ZERO), Rational.ZERO);
}

function number(value: Rational): PlannedCell {
  return { number: value.toDecimal() ?? value.toFixed(6) };
}
