import type { RowHeightOperation, WidthOperation } from "../../core/plan/write-plan";
import { pointsOfCharacters } from "./column-width";
import type { Looked } from "./looked";
import { NOTHING, only } from "./looked";

/** A column's width, set only while it is the standard width: one that the user chose stays. */
export function lookAtWidth(sheet: Excel.Worksheet, operation: WidthOperation, always: boolean): Looked {
  const column = sheet.getRangeByIndexes(0, operation.column, 1, 1).getEntireColumn();
  column.format.load("columnWidth,useStandardWidth");
  const points = pointsOfCharacters(operation.characters);
  return {
    decide: () => {
      const { columnWidth, useStandardWidth } = column.format;
      if (columnWidth === points || !(useStandardWidth || always)) return NOTHING;
      return only({
        cells: 0,
        steps: [{ k: "width", c: operation.column, old: useStandardWidth ? null : columnWidth, now: points }],
        write: () => {
          sheet.getRangeByIndexes(0, operation.column, 1, 1).getEntireColumn().format.columnWidth = points;
        },
      });
    },
  };
}

export function lookAtRowHeight(sheet: Excel.Worksheet, { row, points }: RowHeightOperation): Looked {
  const line = sheet.getRangeByIndexes(row, 0, 1, 1).getEntireRow();
  line.format.load("rowHeight,useStandardHeight");
  return {
    decide: () => {
      const { rowHeight, useStandardHeight } = line.format;
      if (rowHeight === points) return NOTHING;
      return only({
        cells: 0,
        steps: [{ k: "height", r: row, old: useStandardHeight ? null : rowHeight, now: points }],
        write: () => {
          sheet.getRangeByIndexes(row, 0, 1, 1).getEntireRow().format.rowHeight = points;
        },
      });
    },
  };
}
