import type { RowAssessment } from "../assessment";
import type { Finding } from "../finding";
import { fixLabel } from "../../strings/fix-labels";
import type { CheckInput } from "./check";
import { impliedUnit } from "./implied-unit";
import { rowFinding } from "./make-finding";
import { placeOf } from "./place";
import { applicableRows, isQuantitative, targetNumber } from "./rows";

/**
 * A number without 计量单位 says nothing: 100 in the published rate rows. A cell that shows 95% has its unit, and a
 * target that is no number has a worse fault, which is reported instead. Coefficients and indices (供养系数) have no unit.
 */
export function checkUnitMissing(input: CheckInput): readonly Finding[] {
  if (input.table.columns.unit === undefined) return [];
  return applicableRows(input)
    .filter(({ indicator }) => isQuantitative(indicator) && indicator.unit === "")
    .filter(({ indicator }) => !/(?:系数|指数)$/.test(indicator.name))
    .filter(({ indicator }) => indicator.target === "" || targetNumber(indicator) !== null)
    .map((row) => missing(input, row));
}

function missing(input: CheckInput, row: RowAssessment): Finding {
  const implied = impliedUnit(row.indicator);
  const fix = implied && {
    changes: [{ ...placeOf(input.table, row.indicator, "unit"), value: { text: implied.unit } }],
    safe: false,
    label: fixLabel.addUnit(implied.unit),
  };
  const params = { unit: implied?.unit ?? "", from: implied?.from ?? "" };
  return rowFinding(input, row, "unit", "unit-missing", { params, fix });
}
