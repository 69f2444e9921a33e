import type { AreaModel, SheetModel } from "../../model/workbook";
import { areaContains, areaCovers, areasOverlap } from "../areas";
import { ExcelError, invalidArgument } from "../excel-error";
import type { ExcelProcess } from "../excel-process";
import { keysInArea } from "./cells";
import { removeConditionalFormats } from "./conditional-formats";
import { removeHyperlinks } from "./hyperlinks";
import { mergesTouching } from "./merges";
import { requireEditable, requireUnprotected } from "./protection";
import { changeStyles, clearStyles } from "./styles";
import { removeValidations } from "./validations";
import { without } from "../../model/without";

/** `range.clear`: everything, contents only, formats only, or links. Whole columns cost no more than what stands in them. */
export function clearArea(sheet: SheetModel, area: AreaModel, applyTo: string, process: ExcelProcess): void {
  switch (applyTo) {
    case "All":
      requireEditable(sheet, area, process);
      requireUnprotected(sheet, process);
      clearContents(sheet, area, process);
      clearFormats(sheet, area);
      removeValidations(sheet, area);
      sheet.comments = (sheet.comments ?? []).filter((one) => !areaContains(area, one.row, one.column));
      return;
    case "Contents":
      requireEditable(sheet, area, process);
      clearContents(sheet, area, process);
      return;
    case "Formats":
    case "ResetContents":
      requireUnprotected(sheet, process, "allowFormatCells");
      clearFormats(sheet, area);
      process.events.formatChanged(sheet, area);
      return;
    case "Hyperlinks":
      requireEditable(sheet, area, process);
      removeHyperlinks(sheet, area);
      return;
    case "RemoveHyperlinks":
      requireEditable(sheet, area, process);
      removeHyperlinks(sheet, area);
      changeStyles(sheet, area, (style) => without(style, "fontColor", "underline"));
      return;
    default:
      throw invalidArgument(`"${applyTo}" is nothing that can be cleared.`);
  }
}

function clearContents(sheet: SheetModel, area: AreaModel, process: ExcelProcess): void {
  requireWholeMerges(sheet, area);
  const keys = keysInArea(sheet.cells, area);
  for (const key of keys) sheet.cells.delete(key);
  if (keys.length > 0) process.changed(sheet, area);
}

function clearFormats(sheet: SheetModel, area: AreaModel): void {
  requireWholeMerges(sheet, area);
  clearStyles(sheet, area);
  sheet.merges = sheet.merges.filter((merge) => !areasOverlap(merge, area));
  removeConditionalFormats(sheet, area);
}

/** Part of a merged area cannot be cleared. */
function requireWholeMerges(sheet: SheetModel, area: AreaModel): void {
  const cut = mergesTouching(sheet, area).some((merge) => !areaCovers(area, merge));
  if (cut) throw new ExcelError("MergedRangeConflict", "We can't do that to a part of a merged cell.");
}
