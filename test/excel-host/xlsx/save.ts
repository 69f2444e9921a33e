import type { WorkbookModel } from "../model/workbook";
import { Draft } from "./draft";
import type { LoadedWorkbook } from "./loaded-workbook";
import { patchSheet } from "./patch-sheet";
import { allSheetNames } from "./read-workbook";
import { findRenames } from "./rename-sheets";
import { writeSheetList } from "./sheet-list";
import { writeActiveSheet, writeStructureProtection } from "./write-active-sheet";
import { dropCalculationChain } from "./write-calculation";
import { writeCustomParts } from "./write-custom-parts";
import { writeDocumentTitles } from "./write-document-titles";
import { writeNames } from "./write-names";
import { StyleWriter } from "./write-styles";
import { writeZip } from "./zip";

/**
 * The workbook with the model's changes, made by patching the original package: parts that nothing touched stay byte for
 * byte, and without any change the original file is given back. May be called again and again while the model changes.
 */
export function saveWorkbook(file: LoadedWorkbook, model: WorkbookModel = file.model): Uint8Array {
  const loaded = file.package;
  const draft = new Draft(loaded.source);
  const order = writeSheetList(draft, loaded, model);
  const context = {
    draft,
    styles: new StyleWriter(draft, loaded),
    workbook: model,
    renames: findRenames(loaded, model),
    isActiveChanged: model.activeSheet !== loaded.pristine.activeSheet,
  };
  const isCalculated = order.sheets.map((sheet) => patchSheet(context, sheet)).some(Boolean);
  writeNames(draft, loaded, model, order, context.renames);
  writeActiveSheet(draft, loaded, model, order);
  writeStructureProtection(draft, loaded, model);
  writeCustomParts(draft, loaded, model.customXmlParts);
  writeDocumentTitles(draft, allSheetNames(loaded.workbook.document), order);
  if (isCalculated || order.isChanged) dropCalculationChain(draft, loaded.workbook.path);
  const parts = draft.finish();
  return parts ? writeZip(parts) : loaded.source.file;
}
