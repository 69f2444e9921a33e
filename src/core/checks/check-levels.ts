import type { RowAssessment } from "../assessment";
import type { Finding } from "../finding";
import type { Indicator, TargetTable } from "../table/target-table";
import type { CheckInput } from "./check";
import { isLevel1, level1Of } from "./level-vocabulary";
import { rowFinding } from "./make-finding";

/**
 * 一级指标 and 二级指标 against the fixed vocabulary, once for each block and not for each of its rows. Rows marked 不适用
 * have levels too.
 */
export function checkLevels(input: CheckInput): readonly Finding[] {
  const rows = input.rows.filter(({ indicator }) => indicator.status !== "duplicate");
  return [...unknownLevel1(input, rows), ...unknownLevel2(input, rows)];
}

function unknownLevel1(input: CheckInput, rows: readonly RowAssessment[]): readonly Finding[] {
  if (input.table.columns.level1 === undefined) return [];
  return firstOfBlocks(rows, ({ level1 }) => level1)
    .filter(({ indicator }) => indicator.level1 !== "" && !isLevel1(indicator.level1))
    .map((row) => rowFinding(input, row, "level1", "level1-unknown", { params: { value: row.indicator.level1 } }));
}

function unknownLevel2(input: CheckInput, rows: readonly RowAssessment[]): readonly Finding[] {
  if (input.table.columns.level2 === undefined) return [];
  return firstOfBlocks(rows, ({ level1, level2 }) => `${level1} ${level2}`)
    .filter(({ indicator }) => !isAccepted(input.table, indicator))
    .map((row) => {
      const { level1, level2 } = row.indicator;
      return rowFinding(input, row, "level2", "level2-unknown", { params: { value: level2, level1 } });
    });
}

/**
 * Known, or no fault of this row: nothing can be said under an unknown level 1, 满意度指标 is often one label over both
 * columns, and the national self-evaluation form of 2020 has 成本指标 under 产出指标.
 */
function isAccepted(table: TargetTable, { level1, level2 }: Indicator): boolean {
  if (level1Of(level2) !== null || !isLevel1(level1)) return true;
  if (level1 === "满意度指标" && (level2 === "" || level2 === level1)) return true;
  return table.form === "self-evaluation" && level1 === "产出指标" && level2 === "成本指标";
}

function firstOfBlocks(
  rows: readonly RowAssessment[],
  keyOf: (indicator: Indicator) => string
): readonly RowAssessment[] {
  return rows.filter((row, index) => {
    const above = rows[index - 1];
    return !above || keyOf(above.indicator) !== keyOf(row.indicator);
  });
}
