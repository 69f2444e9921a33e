import type { SheetAssessment, TableAssessment } from "../assessment";
import { formNames } from "./self-evaluation/form-names";
import type { ExistingForm } from "./self-evaluation/form-names";
import { drawForm } from "./self-evaluation/draw-form";
import type { SheetPlan, WritePlan } from "./write-plan";

/**
 * The official form 项目支出绩效自评表, one sheet per table: indicators with live actuals, weights and scores, the row 预算执行率
 * with its 10 points where the weights leave room for it, and the total. What the clerk has entered in an earlier version of
 * the sheet (project, amounts, reasons) is carried over. `existing` are our form sheets of the workbook, `taken` the names of
 * all its sheets.
 */
export function planSelfEvaluation(
  sheets: readonly SheetAssessment[],
  digits: number,
  existing: readonly ExistingForm[],
  taken: readonly string[]
): WritePlan {
  const sources = sheets
    .flatMap(({ grid, tables }) => tables.map((table) => ({ grid, table })))
    .filter(({ table }) => isForm(table));
  const names = formNames(
    sources.map(({ table }) => table),
    existing,
    taken
  );
  return {
    action: "self-evaluation",
    sheets: sources.map((source, index): SheetPlan => {
      const name = names[index] ?? "";
      const operations = drawForm(source, digits, existing.find((form) => form.name === name)?.grid ?? null);
      return { sheet: { create: name, kind: "self-evaluation" }, operations };
    }),
  };
}

/** Goal tables are turned into forms; what is a self-evaluation form already is not. */
function isForm({ table, rows }: TableAssessment): boolean {
  return table.form === "target" && rows.some(({ indicator }) => indicator.status === "applicable");
}
