import type { Area } from "../../core/grid/area";
import type { FormatOperation, ValuesOperation } from "../../core/plan/write-plan";
import { fingerprint } from "../journal/fingerprint";
import type { Step } from "../journal/entry";
import { tupleOf } from "../journal/entry";
import { pack } from "../journal/packed";
import { rangeOf } from "../sheet-access";
import { anchorPrints, askForAnchors } from "./anchors";
import { checkCells } from "./check-cells";
import type { DueCell } from "./due-cells";
import { boxOf, dueCells } from "./due-cells";
import type { Looked, SheetName } from "./looked";
import { presentCells } from "./present-cells";
import type { Present } from "./present-cells";
import { plannedFormat } from "./planned-format";
import { writeCells } from "./write-cells";

/**
 * Contents: compared with what the plan expected and with what stands there; only what differs is written, as the smallest
 * rectangle that holds it, then read back.
 */
export function lookAtValues(
  sheet: Excel.Worksheet,
  name: SheetName,
  operation: ValuesOperation,
  earlier: readonly FormatOperation[]
): Looked {
  const range = rangeOf(sheet, operation.area);
  range.load("formulas,values,numberFormat");
  const lines = range.getRowProperties({ rowHidden: true });
  const names = operation.anchor === undefined ? null : askForAnchors(sheet, operation.area, operation.anchor);
  return {
    decide: () => {
      const present = presentCells(range, operation.area, name);
      const { due, conflicts } = dueCells(operation, present, name);
      if (due.length === 0) return { conflicts, change: null };
      const box = boxOf(due);
      const area = { ...box, row: operation.area.row + box.row, column: operation.area.column + box.column };
      const old = cropped(present, box);
      const cells = cellsOf(due, box);
      const hidden = lines.value.slice(box.row, box.row + box.rows).map((line) => line.rowHidden === true);
      return {
        conflicts,
        change: {
          cells: due.length,
          overHidden: hidden.includes(true),
          steps: [stepOf(area, cells, old, names && anchorOf(names, box, operation.anchor ?? 0))],
          write: () => writeCells(sheet, { area, ...formsOf(area, cells, old, earlier), hidden }),
          check: () => checkCells(sheet, name, area, cells),
        },
      };
    },
  };
}

type Anchor = NonNullable<Extract<Step, { k: "values" }>["anchor"]>;

function anchorOf(names: Excel.Range, box: Area, column: number): Anchor {
  return { c: column, prints: pack(anchorPrints(names).slice(box.row, box.row + box.rows)) };
}

function cropped({ content, format }: Present, box: Area): Present {
  const crop = <Item>(lines: readonly (readonly Item[])[]) =>
    lines.slice(box.row, box.row + box.rows).map((line) => line.slice(box.column, box.column + box.columns));
  return { content: crop(content), format: crop(format) };
}

function cellsOf(due: readonly DueCell[], box: Area): readonly (readonly (DueCell | null)[])[] {
  const cells = Array.from({ length: box.rows }, () => Array.from({ length: box.columns }, (): DueCell | null => null));
  for (const cell of due) {
    const line = cells[cell.row - box.row];
    if (line) line[cell.column - box.column] = cell;
  }
  return cells;
}

type Cells = ReturnType<typeof cellsOf>;

function stepOf(area: Area, cells: Cells, old: Present, anchor: Anchor | null): Step {
  return {
    k: "values",
    a: tupleOf(area),
    old: pack(old.content.flat(), (content) => JSON.stringify(content)),
    now: pack(cells.flat().map((cell) => (cell ? fingerprint(cell.content) : null))),
    formats: changesFormats(cells, old) ? pack(old.format.flat()) : null,
    ...(anchor ? { anchor } : {}),
  };
}

function changesFormats(cells: Cells, old: Present): boolean {
  return cells.some((line, r) =>
    line.some((cell, c) => cell !== null && cell.format !== null && cell.format !== old.format[r]?.[c])
  );
}

/** What goes over the wire: contents, the number formats to set before, and those under which each content arrives. */
function formsOf(area: Area, cells: Cells, old: Present, earlier: readonly FormatOperation[]) {
  return {
    contents: cells.map((line) => line.map((cell) => cell && { content: cell.content })),
    formats: changesFormats(cells, old) ? cells.map((line) => line.map((cell) => cell?.format ?? null)) : null,
    textFormats: old.format.map((line, r) =>
      line.map((format, c) => cells[r]?.[c]?.format ?? plannedFormat(earlier, area.row + r, area.column + c) ?? format)
    ),
  };
}
