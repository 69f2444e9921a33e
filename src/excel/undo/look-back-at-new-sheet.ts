import type { WriteConflict } from "../../actions/sheet-host";
import type { SheetEntry, Step } from "../journal/entry";
import { areaOfTuple } from "../journal/entry";
import { PARTS, removePart, requestPart } from "../parts";
import type { PartHandle } from "../parts";
import { lookBackAtValues } from "./look-back-at-values";
import type { LookedBack } from "./looked-back";
import { NOTHING_BACK } from "./looked-back";

type ValuesStep = Extract<Step, { k: "values" }>;

/**
 * A sheet that the run made goes again when it still holds only what the run put there. When somebody worked on it since, the
 * sheet and their cells stay, and only our own cells are emptied.
 */
export function lookBackAtNewSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  entry: SheetEntry
): LookedBack {
  const steps = entry.steps.filter((step): step is ValuesStep => step.k === "values");
  const looks = steps.map((step) => lookBackAtValues(sheet, entry, step));
  const layouts = entry.steps.flatMap((step) =>
    step.k === "layout" ? [requestPart(context, PARTS.layout(step.now.name))] : []
  );
  const used = askForContents(sheet);
  return {
    decide: () => {
      const all = looks.map((look) => look.decide());
      const restored = all.reduce((sum, one) => sum + one.restored, 0);
      const foreign = foreignCells(used, entry, steps);
      const kept = [...all.flatMap((one) => one.kept), ...foreign];
      if (kept.length === 0) return { ...NOTHING_BACK, restored, restore: () => remove(sheet, layouts) };
      return { restored, kept, restore: () => all.forEach(({ restore }) => restore()) };
    },
  };
}

function remove(sheet: Excel.Worksheet, layouts: readonly PartHandle[]): void {
  sheet.delete();
  for (const part of layouts) removePart(part);
}

function askForContents(sheet: Excel.Worksheet): Excel.Range {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("formulas,rowIndex,columnIndex");
  return used;
}

/** Cells with content outside of what the run wrote. */
function foreignCells(used: Excel.Range, entry: SheetEntry, steps: readonly ValuesStep[]): readonly WriteConflict[] {
  if (used.isNullObject) return [];
  const ours = steps.map(({ a }) => areaOfTuple(a));
  return used.formulas.flatMap((line, r) =>
    line.flatMap((formula: unknown, c): readonly WriteConflict[] => {
      const position = { row: used.rowIndex + r, column: used.columnIndex + c };
      const inside = ours.some(
        ({ row, column, rows, columns }) =>
          position.row >= row &&
          position.row < row + rows &&
          position.column >= column &&
          position.column < column + columns
      );
      if (formula === "" || inside) return [];
      return [{ ...position, sheet: entry.name, expected: "", found: String(formula) }];
    })
  );
}
