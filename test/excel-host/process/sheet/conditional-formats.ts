import type { AreaModel, ConditionalFormatModel, SheetModel } from "../../model/workbook";
import { areasOverlap, subtractArea } from "../areas";

/** Takes the area out of every conditional format; those without cells vanish. */
export function removeConditionalFormats(sheet: SheetModel, area: AreaModel): void {
  sheet.conditionalFormats = sheet.conditionalFormats
    .map((format) => {
      if (!format.areas.some((one) => areasOverlap(one, area))) return format;
      format.areas = format.areas.flatMap((one) => subtractArea(one, area));
      return format;
    })
    .filter((format) => format.areas.length > 0);
}

/** The formats that touch any of the areas, by priority. */
export function conditionalFormatsIn(sheet: SheetModel, areas: readonly AreaModel[]): ConditionalFormatModel[] {
  return sheet.conditionalFormats
    .filter((format) => format.areas.some((one) => areas.some((area) => areasOverlap(one, area))))
    .sort((a, b) => a.priority - b.priority);
}
