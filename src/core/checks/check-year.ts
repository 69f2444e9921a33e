import type { RowAssessment } from "../assessment";
import type { Finding } from "../finding";
import type { CheckInput } from "./check";
import { rowFinding } from "./make-finding";
import { otherYearIn } from "./other-year";
import { applicableRows } from "./rows";

const ROLES_WITH_YEARS = ["target", "definition", "standard"] as const;

/** What is done for a year after its end: 2024's accounts are handed in by 2025年1月15日. */
const AFTER_YEAR_END = /决算|年报|年终|年度报告|清算|结算/;

/** Another year than the table's in 指标值, 指标解释 or 评分标准: most often copied from last year's table. */
export function checkYear(input: CheckInput): readonly Finding[] {
  const { year } = input.table;
  if (year === null) return [];
  return applicableRows(input).flatMap((row) => ROLES_WITH_YEARS.flatMap((role) => checkCell(input, row, role, year)));
}

function checkCell(
  input: CheckInput,
  row: RowAssessment,
  role: (typeof ROLES_WITH_YEARS)[number],
  year: number
): readonly Finding[] {
  const told = role === "standard" && row.reading.conflicts.some(({ code }) => code === "year-differs");
  const shown = told ? undefined : row.indicator.fields[role]?.shown;
  const other = shown === undefined ? null : otherYearIn(shown, year);
  if (!other || (other.year === `${year + 1}` && AFTER_YEAR_END.test(row.indicator.name))) return [];
  const params = { role, year: other.year, tableYear: `${year}` };
  return [rowFinding(input, row, role, "year-differs", { params, span: other.span })];
}
