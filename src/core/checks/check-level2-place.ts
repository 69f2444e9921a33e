import type { RowAssessment } from "../assessment";
import type { Finding } from "../finding";
import type { CheckInput } from "./check";
import { levelLabelOf } from "../lexicon/levels";
import { isLevel1, level1Of } from "./level-vocabulary";
import { rowFinding } from "./make-finding";

/**
 * A 二级指标 inside the block of another 一级指标: 经济效益指标 in the merged cell of 产出指标. A label that stands in the
 * middle of its block, as 效益指标 in the published table, is no fault: only a label in the row's own cell counts.
 */
export function checkLevel2Place(input: CheckInput): readonly Finding[] {
  const seen = new Set<string>();
  return input.rows.flatMap((row) => {
    const { indicator } = row;
    const field = indicator.fields.level2;
    const { level2 } = indicator;
    const belongs = level1Of(level2);
    const stands = level1Beside(input, row);
    if (indicator.status === "duplicate" || belongs === null || stands === null || stands === belongs) return [];
    const key = `${stands} ${level2} ${field?.row ?? ""}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const params = { level2, level1: stands, belongs };
    return [rowFinding(input, row, "level2", "level2-under-wrong-level1", { params })];
  });
}

/** The known level 1 written in this row's own cell, merged or not; null when the row has none of its own. */
function level1Beside({ grid }: CheckInput, { indicator }: RowAssessment): string | null {
  const field = indicator.fields.level1;
  if (!field) return null;
  const merge = grid.mergeAt(field);
  const covers = merge
    ? indicator.row >= merge.row && indicator.row < merge.row + merge.rows
    : field.row === indicator.row;
  const name = levelLabelOf(field.text)?.level1 ?? null;
  return covers && isLevel1(name) ? name : null;
}
