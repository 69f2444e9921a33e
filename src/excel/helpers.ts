import { HostError } from "../actions/host-error";
import { isSheetName } from "./sheet-name";

/** The one place that uses office-js-helpers, loaded when first needed: creating a sheet by name, and logging. */
async function load() {
  const module = await import("@microsoft/office-js-helpers");
  return (module as unknown as { default?: typeof module }).default ?? module;
}

/**
 * Creates a sheet of our own. The helper would empty a sheet that has the name already, and leaves a stray sheet behind when the
 * name is not allowed: callers have made sure that the name is free, and it is checked here that Excel takes it.
 */
export async function createSheet(context: Excel.RequestContext, name: string): Promise<Excel.Worksheet> {
  if (!isSheetName(name)) throw new HostError("unknown", { code: "sheet-name" });
  const { ExcelUtilities } = await load();
  return ExcelUtilities.forceCreateSheet(context.workbook, name, true);
}

/** Writes an error with all that Office tells about it to the developer's console. */
export async function logError(error: unknown): Promise<void> {
  const { Utilities } = await load();
  Utilities.log(error instanceof Error ? error : new Error(String(error)));
}
