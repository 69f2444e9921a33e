import type { RowAssessment, TableAssessment } from "../../../core/assessment";
import { Rational } from "../../../core/number/rational";
import { applicableRows } from "../../store/selectors";

/** The scored rows under one 一级 or 二级指标. */
export interface ScoreBlock {
  readonly name: string;
  readonly count: number;
  readonly weight: Rational;
  readonly score: Rational;
  readonly inside: readonly ScoreBlock[];
}

/** Blocks by level1 with their level2 inside, in the order of the sheet; rows without a score count with their weight only. */
export function scoreBlocks(table: TableAssessment): readonly ScoreBlock[] {
  return groups(applicableRows(table), (row) => row.indicator.level1).map(([name, rows]) => ({
    ...sum(name, rows),
    inside: groups(rows, (row) => row.indicator.level2).map(([level2, under]) => sum(level2, under)),
  }));
}

function groups(
  rows: readonly RowAssessment[],
  keyOf: (row: RowAssessment) => string
): readonly (readonly [string, readonly RowAssessment[]])[] {
  const found = new Map<string, RowAssessment[]>();
  for (const row of rows) {
    const list = found.get(keyOf(row));
    if (list) list.push(row);
    else found.set(keyOf(row), [row]);
  }
  return [...found];
}

function sum(name: string, rows: readonly RowAssessment[]): ScoreBlock {
  const add = (pick: (row: RowAssessment) => Rational | null) =>
    rows.reduce((total, row) => total.plus(pick(row) ?? Rational.ZERO), Rational.ZERO);
  return {
    name,
    count: rows.length,
    weight: add((row) => row.score.weight),
    score: add((row) => row.score.score),
    inside: [],
  };
}
