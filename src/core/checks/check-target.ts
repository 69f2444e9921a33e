import type { RowAssessment } from "../assessment";
import type { CellFix, Finding, Fix } from "../finding";
import { parseIndicatorType } from "../lexicon/indicator-types";
import { cleanText } from "../lexicon/plain-text";
import { normaliseUnit } from "../lexicon/units";
import type { NumberText } from "../number/parse-number";
import { parseNumberText } from "../number/parse-number";
import { fixLabel } from "../../strings/fix-labels";
import type { CheckInput } from "./check";
import { rowFinding } from "./make-finding";
import { placeOf } from "./place";
import { applicableRows, isQuantitative, targetNumber, textOf } from "./rows";

/**
 * 指标值 of a quantitative indicator is a bare number. “≥95%” and “26个” are taken apart over the three cells,
 * “2024年12月31日前” and 按月安排 are pointed at, what is 定性 may hold any words. A percent-formatted 95% is a number.
 */
export function checkTarget(input: CheckInput): readonly Finding[] {
  if (input.table.columns.target === undefined) return [];
  return applicableRows(input)
    .filter((row) => row.indicator.type !== "定性")
    .flatMap((row) => checkRow(input, row));
}

function checkRow(input: CheckInput, row: RowAssessment): readonly Finding[] {
  const { indicator } = row;
  const typed = input.table.columns.type !== undefined;
  if (textOf(indicator, "target") === "") {
    return typed || isQuantitative(indicator) ? [rowFinding(input, row, "target", "target-missing")] : [];
  }
  const shown = indicator.fields.target?.shown ?? "";
  const place = placeOf(input.table, indicator, "target");
  const isNumber = targetNumber(indicator) !== null;
  if (isNumber && typeof input.grid.shownCell(place.row, place.column).value === "number") return [];
  const number = parseNumberText(shown);
  if (number) return checkParts(input, row, number, shown);
  const wrong = isQuantitative(indicator) && !isNumber;
  return wrong ? [rowFinding(input, row, "target", "target-not-number", { params: { value: cleanText(shown) } })] : [];
}

/** The cell holds one number; is there more in it than belongs there? */
function checkParts(input: CheckInput, row: RowAssessment, number: NumberText, shown: string): readonly Finding[] {
  const { type, unit } = input.table.columns;
  const code =
    type !== undefined && number.operator !== undefined
      ? "operator-in-target"
      : unit !== undefined && number.unit !== "" && number.operator === undefined
        ? "unit-in-target"
        : null;
  if (code === null) return [];
  const typeCell = textOf(row.indicator, "type");
  const params = {
    value: cleanText(shown),
    operator: number.operator ?? "",
    number: number.value.toString(),
    unit: number.unit,
    typeCell: typeCell === "" ? "" : (parseIndicatorType(typeCell) ?? typeCell),
    unitCell: normaliseUnit(textOf(row.indicator, "unit")),
  };
  return [rowFinding(input, row, "target", code, { params, fix: splitFix(input, row, number) })];
}

/**
 * Operator, number and unit each in its cell; null when one of those cells says something else. “1.2万户” beside 户 was
 * read as 12000 and is written so.
 */
function splitFix({ table }: CheckInput, { indicator }: RowAssessment, number: NumberText): Fix | null {
  const type = number.operator ?? "";
  const typeCell = cleanText(textOf(indicator, "type"));
  const typeThere = parseIndicatorType(typeCell);
  if (type !== "" && typeThere !== null && typeThere !== type) return null;
  const unitCell = normaliseUnit(textOf(indicator, "unit"));
  const otherUnit = number.unit !== "" && unitCell !== "" && unitCell !== number.unit;
  const decimal = (otherUnit ? targetNumber(indicator) : number.value)?.toDecimal() ?? null;
  if (decimal === null) return null;
  const keepsUnit = table.columns.unit === undefined;
  const target = keepsUnit && number.unit !== "" ? { text: decimal + number.unit } : { number: decimal };
  const changes: CellFix[] = [{ ...placeOf(table, indicator, "target"), value: target }];
  if (type !== "" && typeCell !== type) changes.push({ ...placeOf(table, indicator, "type"), value: { text: type } });
  if (!keepsUnit && number.unit !== "" && unitCell === "") {
    changes.push({ ...placeOf(table, indicator, "unit"), value: { text: number.unit } });
  }
  return { changes, safe: true, label: fixLabel.split(type, decimal, keepsUnit || otherUnit ? "" : number.unit) };
}
