import type { Area } from "../../core/grid/area";
import type { PlannedCell, ValuesOperation } from "../../core/plan/write-plan";
import type { WriteConflict } from "../../actions/sheet-host";
import type { Content } from "../content";
import { plannedContent, sameContent, shownContent } from "../content";
import type { SheetName } from "./looked";
import type { Present } from "./present-cells";

/** A cell of the rectangle that has to be written; row and column count from its top left cell. */
export interface DueCell {
  readonly row: number;
  readonly column: number;
  readonly content: Content;
  readonly format: string | null;
}

/** Planned cells that differ from what stands there, parted into those to write and those that somebody changed meanwhile. */
export function dueCells(operation: ValuesOperation, present: Present, sheet: SheetName) {
  const due: DueCell[] = [];
  const conflicts: WriteConflict[] = [];
  operation.cells.forEach((line, row) =>
    line.forEach((planned, column) => {
      if (planned === null) return;
      const content = plannedContent(planned);
      const found = present.content[row]?.[column] ?? null;
      const format = formatOf(planned);
      const same = sameContent(found, content);
      if (same && (format === null || format === present.format[row]?.[column])) return;
      const expected = operation.expected?.[row]?.[column];
      if (expected === undefined || same || isExpected(found, expected)) due.push({ row, column, content, format });
      else conflicts.push(conflictAt(operation.area, row, column, sheet, expected, found));
    })
  );
  return { due, conflicts };
}

type Expected = string | number | boolean | null;

function conflictAt(
  area: Area,
  row: number,
  column: number,
  sheet: SheetName,
  expected: Expected,
  found: Content
): WriteConflict {
  return {
    row: area.row + row,
    column: area.column + column,
    sheet: sheet.name,
    expected: String(expected ?? ""),
    found: shownContent(found),
  };
}

function formatOf(planned: PlannedCell): string | null {
  return "format" in planned ? (planned.format ?? null) : null;
}

/** The core speaks of a formula by its text; a text that only looks like one is the same to it. */
function isExpected(found: Content, expected: Expected): boolean {
  if (typeof found === "object" && found !== null) return sameContent(found, { f: String(expected) });
  return sameContent(found, expected === "" ? null : expected);
}

/** The smallest rectangle that holds these cells, relative like they are. */
export function boxOf(cells: readonly DueCell[]): Area {
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const [top, left] = [least(rows), least(columns)];
  return { row: top, column: left, rows: most(rows) - top + 1, columns: most(columns) - left + 1 };
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => (b < a ? b : a));
}

function most(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => (b > a ? b : a));
}
