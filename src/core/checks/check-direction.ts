import type { RowAssessment } from "../assessment";
import type { Finding, Fix } from "../finding";
import { fixLabel } from "../../strings/fix-labels";
import type { Indicator } from "../table/target-table";
import type { CheckInput } from "./check";
import { rowFinding } from "./make-finding";
import { placeOf } from "./place";
import { isRateName } from "./rate-names";
import { applicableRows, targetNumber, textOf } from "./rows";

/**
 * ≥ where less or earlier is better: a cost (人员经费 ≥ 427 万元) and a last day (≥ 2024年12月31日前). What the standard's
 * own words say of the direction is found when it is read.
 */
export function checkDirection(input: CheckInput): readonly Finding[] {
  return applicableRows(input)
    .filter(({ indicator }) => indicator.type === "≥" || indicator.type === ">")
    .filter(({ reading }) => !reading.conflicts.some(({ code }) => code === "direction-differs-from-type"))
    .flatMap((row) => {
      if (hasDateTarget(row.indicator)) return [differs(input, row, "date", null)];
      return isCost(row.indicator) ? [differs(input, row, "cost", toAtMost(input, row))] : [];
    });
}

function differs(input: CheckInput, row: RowAssessment, why: string, fix: Fix | null): Finding {
  const role = textOf(row.indicator, "type") === "" ? "target" : "type";
  const params = { why, type: row.indicator.type ?? "", target: textOf(row.indicator, "target") };
  return rowFinding(input, row, role, "direction-differs-from-type", { params, fix });
}

function toAtMost({ table }: CheckInput, { indicator }: RowAssessment): Fix | null {
  if (textOf(indicator, "type") === "") return null;
  const type = indicator.type === ">" ? "<" : "≤";
  return {
    changes: [{ ...placeOf(table, indicator, "type"), value: { text: type } }],
    safe: false,
    label: fixLabel.replace(type),
  };
}

const DATE = /\d{4} ?[年./-] ?\d{1,2}|\d{1,2}月(?:\d{1,2}[日号]|[底末初中上下前份内])|[年季月][底末]/;
const DATE_UNITS = ["年月日", "年/月/日", "日期", "年月"];

/** “2024年12月31日前”, 12月底前, a date cell, or any target in the unit 年月日. */
function hasDateTarget(indicator: Indicator): boolean {
  return DATE_UNITS.includes(indicator.unit) || (targetNumber(indicator) === null && DATE.test(indicator.target));
}

/** Costs that are better when higher: what is saved, and what is done against damage. */
const MORE_IS_BETTER =
  /节约|节省|节支|节能|降低|下降|减少|减排|压减|压降|压缩|缩短|回收|利用|处理|修复|恢复|达标|治理|收入|收益/;

function isCost({ level1, level2, name }: Indicator): boolean {
  const cost = level1 === "成本指标" || /成本/.test(level2);
  return cost && !isRateName(name) && !MORE_IS_BETTER.test(name);
}
