import type { Area } from "../../core/grid/area";
import type { WriteConflict } from "../../actions/sheet-host";
import { sameContent, shownContent } from "../content";
import { rangeOf } from "../sheet-access";
import type { DueCell } from "./due-cells";
import type { SheetName } from "./looked";
import { presentCells } from "./present-cells";

/** Queues the reading back of a rectangle; after the sync, the cells that do not hold what was written. */
export function checkCells(
  sheet: Excel.Worksheet,
  name: SheetName,
  area: Area,
  cells: readonly (readonly (DueCell | null)[])[]
): () => readonly WriteConflict[] {
  const range = rangeOf(sheet, area);
  range.load("formulas,values,numberFormat");
  return () => {
    const { content } = presentCells(range, area, name);
    return cells.flatMap((line, r) =>
      line.flatMap((cell, c): readonly WriteConflict[] => {
        const found = content[r]?.[c] ?? null;
        if (!cell || sameContent(found, cell.content)) return [];
        const position = { row: area.row + r, column: area.column + c };
        return [{ ...position, sheet: name.name, expected: shownContent(cell.content), found: shownContent(found) }];
      })
    );
  };
}
