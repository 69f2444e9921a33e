import type { RowAssessment } from "../assessment";
import type { Finding } from "../finding";
import { scoreRow } from "../scoring/score-row";
import type { ActualInput } from "../scoring/score";
import { DEFAULT_SETTINGS } from "../settings";
import { Rational } from "../number/rational";
import type { CheckInput } from "./check";
import { rowFinding } from "./make-finding";
import { applicableRows, targetNumber } from "./rows";
import { standardContextOf } from "./standard-context";

/**
 * A rate that is multiplied with the weight, under a target below 100%: who reaches 90% of 90% gets nine tenths. Found by
 * scoring the target itself.
 */
export function checkFullMarks(input: CheckInput): readonly Finding[] {
  return applicableRows(input)
    .filter((row) => multipliesRate(row) && losesAtTarget(input, row))
    .map((row) => {
      const params = { target: row.indicator.target };
      return rowFinding(input, row, "standard", "full-marks-unreachable", { params });
    });
}

function multipliesRate({ reading }: RowAssessment): boolean {
  const { rule, conflicts } = reading;
  if (conflicts.some(({ code, blocking }) => blocking || code === "full-marks-unreachable")) return false;
  return rule?.kind === "ratio" || (rule?.kind === "proportional" && rule.basis === "rate");
}

function losesAtTarget({ table }: CheckInput, row: RowAssessment): boolean {
  const { indicator, reading } = row;
  const target = targetNumber(indicator);
  const below = target !== null && !target.isZero && target.compare(Rational.HUNDRED) < 0;
  if (!below || indicator.type === "≤" || indicator.type === "<") return false;
  const typed = (number: string): ActualInput => ({ text: number, value: number, format: "@" });
  const context = standardContextOf(table, row);
  const { exact, weight } = scoreRow({
    indicator,
    context,
    reading,
    weight: typed(context.weight ?? "100"),
    actual: typed(`${target.toString()}%`),
    typedScore: null,
    settings: DEFAULT_SETTINGS,
  });
  return exact !== null && weight !== null && exact.compare(weight) < 0;
}
