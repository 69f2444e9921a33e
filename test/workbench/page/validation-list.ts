import type { SheetModel, ValidationModel } from "../../excel-host/model/workbook";

/** The drop-down entries and the input message of a cell's data validation. */
export function listEntriesAt(
  sheet: SheetModel,
  row: number,
  column: number
): { entries: readonly string[]; prompt: ValidationModel["prompt"] | null } {
  const validation = sheet.validations.find((it) =>
    it.areas.some(
      (area) =>
        row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns
    )
  );
  const list = validation?.rule["list"] as { source?: unknown } | undefined;
  const entries = typeof list?.source === "string" && !list.source.startsWith("=") ? list.source.split(",") : [];
  const prompt = validation?.prompt?.showPrompt && validation.prompt.message ? validation.prompt : null;
  return { entries, prompt };
}
