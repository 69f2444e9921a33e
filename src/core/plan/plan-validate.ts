import type { Memory, SheetAssessment } from "../assessment";
import { marksOf } from "./marks";
import { validationRulesFor } from "./validation-rules";
import type { Operation, WritePlan } from "./write-plan";

/** Native data validation for every table of these sheets, and marks on the cells that have errors or warnings. */
export function planValidate(sheets: readonly SheetAssessment[], memory: Memory): WritePlan {
  const plans = sheets.map((assessment) => ({
    sheet: assessment.sheet,
    operations: sheetOperations(assessment, memory),
  }));
  return { action: "validate", sheets: plans.filter(({ operations }) => operations.length > 0) };
}

function sheetOperations(assessment: SheetAssessment, memory: Memory): readonly Operation[] {
  if (assessment.tables.length === 0) return [];
  const rules = assessment.tables.flatMap(({ table, rows }) => validationRulesFor(table, rows));
  return [...rules, marksOf(assessment, memory)];
}
