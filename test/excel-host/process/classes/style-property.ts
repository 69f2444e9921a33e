import type { CellStyle } from "../../model/workbook";
import type { Property } from "../class-table";
import type { ExcelProcess } from "../excel-process";
import { areasOfTarget } from "../range-target";
import type { RangeTarget } from "../references";
import { requireUnprotected } from "../sheet/protection";
import { changeStyles, uniformStyle } from "../sheet/styles";

/** A format property kept in the cells' styles; null when the cells differ. What a style leaves open is as in the workbook's standard one. */
export function styleProperty<V>(
  read: (style: CellStyle, standard: Partial<CellStyle>) => V,
  write: (style: CellStyle, value: unknown) => CellStyle
): Property<RangeTarget> {
  return {
    ...readOnlyStyle(read),
    set: (target, value, process) => writeStyle(target, process, (style) => write(style, value)),
  };
}

export function readOnlyStyle<V>(read: (style: CellStyle, standard: Partial<CellStyle>) => V): Property<RangeTarget> {
  return {
    get: (target, process) => {
      const standard = process.workbook.defaultStyle ?? {};
      return uniformStyle(target.sheet, areasOfTarget(target, process), (style) => read(style, standard));
    },
  };
}

export function writeStyle(target: RangeTarget, process: ExcelProcess, change: (style: CellStyle) => CellStyle): void {
  requireUnprotected(target.sheet, process, "allowFormatCells");
  for (const area of areasOfTarget(target, process)) {
    changeStyles(target.sheet, area, change);
    process.events.formatChanged(target.sheet, area);
  }
}
