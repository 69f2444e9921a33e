import type { WorkbookModel } from "../model/workbook";
import { Draft } from "./draft";
import type { LoadedWorkbook } from "./loaded-workbook";
import { patchSheet } from "./patch-sheet";
import { StyleWriter } from "./write-styles";
import { dropCalculationChain } from "./write-calculation";
import { writeZip } from "./zip";

/**
 * The workbook with the model's changes, made by patching the original package: parts that nothing touched stay byte for
 * byte, and without any change the original file is given back. May be called again and again while the model changes.
 */
export function saveWorkbook(loaded: LoadedWorkbook, model: WorkbookModel = loaded.model): Uint8Array {
  const draft = new Draft(loaded.package.source);
  const styles = new StyleWriter(draft, loaded.package);
  let recalculate = false;
  for (const sheet of model.sheets) {
    const origin = loaded.package.sheets.get(sheet.id);
    if (origin && patchSheet(draft, origin, sheet, styles)) recalculate = true;
  }
  if (recalculate) dropCalculationChain(draft, loaded.package.workbook.path);
  const parts = draft.finish();
  return parts ? writeZip(parts) : loaded.package.source.file;
}
