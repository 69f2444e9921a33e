import type { AreaModel, CellModel, SheetModel } from "../../model/workbook";
import { asText } from "../arguments";
import type { ExcelProcess } from "../excel-process";
import { invalidArgument } from "../excel-error";
import { cellAt, keysInArea, putCell } from "./cells";
import { enterValue } from "./contents";
import { requireEditable } from "./protection";
import { changeStyles } from "./styles";
import { without } from "../../model/without";

function optional(value: unknown): string | undefined {
  return value === undefined || value === null || value === "" ? undefined : asText(value);
}

/** Links every cell of the area: inside the workbook (documentReference) or outside (address); looks like a link then. */
export function setHyperlink(
  sheet: SheetModel,
  area: AreaModel,
  given: Record<string, unknown>,
  process: ExcelProcess
): void {
  requireEditable(sheet, area, process);
  const location = optional(given["documentReference"]);
  const address = optional(given["address"]);
  const tooltip = optional(given["screenTip"]);
  const text = optional(given["textToDisplay"]);
  if (location === undefined && address === undefined) throw invalidArgument("A link needs an address.");
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (text !== undefined) enterValue(sheet, row, column, text, process);
      const cell: CellModel = {
        ...(cellAt(sheet, row, column) ?? { value: location ?? address ?? "", formula: null }),
      };
      cell.link = {
        ...(location === undefined ? {} : { location }),
        ...(address === undefined ? {} : { address }),
        ...(tooltip === undefined ? {} : { tooltip }),
      };
      putCell(sheet, row, column, cell);
    }
  }
  changeStyles(sheet, area, (style) => ({ ...style, fontColor: "#0563C1", underline: true }));
  process.changed(sheet, area);
}

export function removeHyperlinks(sheet: SheetModel, area: AreaModel): void {
  for (const key of keysInArea(sheet.cells, area)) {
    const cell = sheet.cells.get(key);
    if (!cell?.link) continue;
    const rest = without(cell, "link");
    if (rest.value === null && rest.formula === null) sheet.cells.delete(key);
    else sheet.cells.set(key, rest);
  }
}
