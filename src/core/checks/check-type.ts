import type { RowAssessment } from "../assessment";
import type { Finding, Fix } from "../finding";
import { parseIndicatorType } from "../lexicon/indicator-types";
import { cleanText } from "../lexicon/plain-text";
import { fixLabel } from "../../strings/fix-labels";
import type { IndicatorType } from "../table/target-table";
import { INDICATOR_TYPES } from "../table/target-table";
import type { CheckInput } from "./check";
import { rowFinding } from "./make-finding";
import { placeOf } from "./place";
import { applicableRows, textOf } from "./rows";

/**
 * 指标类型 is one of ≥ > = ≤ < 定性, exactly: the system's drop-down knows no other. “>=”, “＞”, “不少于” are put right,
 * “定量” and other words are pointed at. A form without a type column is written without it.
 */
export function checkType(input: CheckInput): readonly Finding[] {
  if (input.table.columns.type === undefined) return [];
  return applicableRows(input).flatMap((row) => checkRow(input, row));
}

function checkRow(input: CheckInput, row: RowAssessment): readonly Finding[] {
  const written = cleanText(textOf(row.indicator, "type"));
  if (written === "") return [rowFinding(input, row, "type", "type-missing")];
  if (isType(written)) return [];
  const meant = parseIndicatorType(written);
  const fix = meant && replaceType(input, row, meant);
  return [rowFinding(input, row, "type", "type-not-allowed", { params: { value: written }, fix })];
}

function replaceType({ table }: CheckInput, { indicator }: RowAssessment, meant: IndicatorType): Fix {
  const change = { ...placeOf(table, indicator, "type"), value: { text: meant } };
  return { changes: [change], safe: !DIRECTION_WORDS.test(textOf(indicator, "type")), label: fixLabel.replace(meant) };
}

/** Other provinces' 正向 and 反向 say which way, but not whether the bound itself counts. */
const DIRECTION_WORDS = /向/;

function isType(text: string): text is IndicatorType {
  return (INDICATOR_TYPES as readonly string[]).includes(text);
}
