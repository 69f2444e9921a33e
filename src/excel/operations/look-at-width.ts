import type { WidthOperation } from "../../core/plan/write-plan";
import { pointsOfCharacters } from "./column-width";
import type { Looked } from "./looked";
import { NOTHING, only } from "./looked";

/** A column's width, set only while it is the standard width: one that the user chose stays. */
export function lookAtWidth(sheet: Excel.Worksheet, operation: WidthOperation): Looked {
  const { format } = sheet.getRangeByIndexes(0, operation.column, 1, 1).getEntireColumn();
  format.load("columnWidth,useStandardWidth");
  const points = pointsOfCharacters(operation.characters);
  return {
    decide: () => {
      if (format.columnWidth === points || !format.useStandardWidth) return NOTHING;
      return only({
        cells: 0,
        steps: [{ k: "width", c: operation.column, now: points }],
        write: () => {
          sheet.getRangeByIndexes(0, operation.column, 1, 1).getEntireColumn().format.columnWidth = points;
        },
      });
    },
  };
}
