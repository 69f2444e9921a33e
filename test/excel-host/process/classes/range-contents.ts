import type { CellModel } from "../../model/workbook";
import { asObject } from "../arguments";
import { isUnbounded } from "../address";
import type { Property } from "../class-table";
import { invalidArgument } from "../excel-error";
import type { ExcelProcess } from "../excel-process";
import { areaOfRange } from "../range-target";
import type { RangeTarget } from "../references";
import { asMatrix, formulaOrValue, readCells, valueTypeOf, writeCells } from "../sheet/contents";
import { cellAt } from "../sheet/cells";
import { setHyperlink } from "../sheet/hyperlinks";
import { requireUnprotected } from "../sheet/protection";
import { shownText } from "../sheet/shown-text";
import { changeStyles, styleAt } from "../sheet/styles";
import { isDateFormat } from "../value/number-format";

function perCell(
  read: (
    target: RangeTarget,
    cell: CellModel | undefined,
    row: number,
    column: number,
    process: ExcelProcess
  ) => unknown,
  calculated = false
) {
  return (target: RangeTarget, process: ExcelProcess): unknown => {
    if (calculated) process.settle();
    const area = areaOfRange(target, process);
    return readCells(target.sheet, area, process, (cell, row, column) => read(target, cell, row, column, process));
  };
}

function write(target: RangeTarget, value: unknown, process: ExcelProcess): void {
  if (value === null) return;
  writeCells(target.sheet, areaOfRange(target, process), value, process);
}

/** One format for all cells, a 1 × 1 array likewise, or one per cell; null leaves a cell's format alone. */
function writeFormats(target: RangeTarget, value: unknown, process: ExcelProcess): void {
  const area = areaOfRange(target, process);
  requireUnprotected(target.sheet, process, "allowFormatCells");
  const single = Array.isArray(value) && value.length === 1 && Array.isArray(value[0]) && value[0].length === 1;
  const given: unknown = single ? (value as unknown[][])[0]?.[0] : value;
  if (!Array.isArray(given)) {
    if (typeof given !== "string") throw invalidArgument("A number format must be text.");
    changeStyles(target.sheet, area, (style) => ({ ...style, numberFormat: given || "General" }));
  } else {
    asMatrix(given, area).forEach((line, row) =>
      line.forEach((format, column) => {
        if (format === null) return;
        if (typeof format !== "string") throw invalidArgument("A number format must be text.");
        const cell = { row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
        changeStyles(target.sheet, cell, (style) => ({ ...style, numberFormat: format || "General" }));
      })
    );
  }
  process.events.formatChanged(target.sheet, area);
}

const readFormats = perCell((target, _cell, row, column) => styleAt(target.sheet, row, column).numberFormat);
const readFormulas = perCell((_target, cell) => formulaOrValue(cell));

function category(format: string): string {
  if (format === "General" || format === "@") return format === "@" ? "Text" : "General";
  if (isDateFormat(format)) return /[hs]/i.test(format) ? "Time" : "Date";
  return format.includes("%") ? "Percentage" : "Number";
}

/** What stands in the cells: values, text, formulas, number formats, types and links. */
export const contentProperties: Record<string, Property<RangeTarget>> = {
  Values: { get: perCell((_target, cell) => cell?.value ?? "", true), set: write },
  Formulas: { get: readFormulas, set: write },
  FormulasLocal: { get: readFormulas, set: write },
  Text: {
    get: perCell((target, cell, row, column, process) => shownText(target.sheet, cell, row, column, process), true),
  },
  ValueTypes: { get: perCell((_target, cell) => valueTypeOf(cell), true) },
  NumberFormat: { get: readFormats, set: writeFormats },
  NumberFormatLocal: { get: readFormats, set: writeFormats },
  NumberFormatCategories: {
    get: perCell((target, _cell, row, column) => category(styleAt(target.sheet, row, column).numberFormat)),
  },
  Hyperlink: {
    get: (target, process) => {
      const area = areaOfRange(target, process);
      if (isUnbounded(area) || area.rows * area.columns > 1) return null;
      const cell = cellAt(target.sheet, area.row, area.column);
      if (!cell?.link) return null;
      const { address, location, tooltip } = cell.link;
      return {
        ...(address === undefined ? {} : { address }),
        ...(location === undefined ? {} : { documentReference: location }),
        screenTip: tooltip ?? "",
        textToDisplay: shownText(target.sheet, cell, area.row, area.column, process),
      };
    },
    set: (target, value, process) => setHyperlink(target.sheet, areaOfRange(target, process), asObject(value), process),
  },
};
