import type { Finding } from "../finding";
import { fixLabel } from "../../strings/fix-labels";
import type { CheckInput } from "./check";
import { rowFinding } from "./make-finding";
import { placeOf } from "./place";
import { applicableRows, textOf } from "./rows";

/** The county's notes: 定性 has no 计量单位. “/” and 无 are as good as empty. */
export function checkUnitOnQualitative(input: CheckInput): readonly Finding[] {
  if (input.table.columns.unit === undefined) return [];
  return applicableRows(input)
    .filter(({ indicator }) => indicator.type === "定性" && textOf(indicator, "unit") !== "")
    .map((row) => {
      const change = { ...placeOf(input.table, row.indicator, "unit"), value: null };
      const fix = { changes: [change], safe: true, label: fixLabel.clearUnit() };
      const params = { value: textOf(row.indicator, "unit") };
      return rowFinding(input, row, "unit", "unit-on-qualitative", { params, fix });
    });
}
