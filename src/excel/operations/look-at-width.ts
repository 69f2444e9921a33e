import type { WidthOperation } from "../../core/plan/write-plan";
import { pointsOfCharacters } from "./column-width";
import type { Looked } from "./looked";
import { NOTHING, only } from "./looked";

/** A column's width, set only while it is the standard width: one that the user chose stays. */
export function lookAtWidth(sheet: Excel.Worksheet, operation: WidthOperation): Looked {
  const present = askForWidth(sheet, operation.column);
  const points = pointsOfCharacters(operation.characters);
  return {
    decide: () => {
      if (present.columnWidth === points || !present.useStandardWidth) return NOTHING;
      return only({
        cells: 0,
        steps: [{ k: "width", c: operation.column, now: points }],
        write: () => {
          columnFormat(sheet, operation.column).columnWidth = points;
        },
      });
    },
  };
}

function columnFormat(sheet: Excel.Worksheet, column: number): Excel.RangeFormat {
  return sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format;
}

function askForWidth(sheet: Excel.Worksheet, column: number): Excel.RangeFormat {
  const format = columnFormat(sheet, column);
  format.load("columnWidth,useStandardWidth");
  return format;
}
