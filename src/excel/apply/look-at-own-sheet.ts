import type { Area } from "../../core/grid/area";
import type { SheetPlan, ValuesOperation } from "../../core/plan/write-plan";
import { plannedContent } from "../content";
import type { Step } from "../journal/entry";
import { areaOfTuple, tupleOf } from "../journal/entry";
import { fingerprint } from "../journal/fingerprint";
import { pack } from "../journal/packed";
import type { Looked, SheetName } from "../operations/looked";
import { only } from "../operations/looked";
import { presentCells } from "../operations/present-cells";
import type { Present } from "../operations/present-cells";
import { writeNewSheet } from "../operations/write-new-sheet";
import type { PartHandle } from "../parts";
import { rangeOf } from "../sheet-access";
import { layoutOf, rememberedLayout, removeLayout, tagSheet, union } from "./own-layout";
import { ownCells } from "./own-cells";

/**
 * An own sheet whose layout changes (more indicators, another list): the old layout and its contents are taken away and the new
 * ones drawn in their place. Cells beside them, where the user may have put something, are not touched.
 */
export function lookAtOwnSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  name: SheetName,
  plan: SheetPlan,
  part: PartHandle
): Looked {
  let asked: { readonly area: Area; readonly range: Excel.Range } | null = null;
  return {
    refine: () => {
      if (asked || !("create" in plan.sheet)) return false;
      const now = areaOfTuple(layoutOf(plan.sheet.create, plan.operations).area);
      const old = rememberedLayout(part);
      const area = old ? union(now, areaOfTuple(old.area)) : now;
      const range = rangeOf(sheet, area);
      range.load("formulas,values,numberFormat");
      asked = { area, range };
      return true;
    },
    decide: () => {
      if (!asked || !("create" in plan.sheet)) return { conflicts: [], change: null };
      const { area, range } = asked;
      const now = layoutOf(plan.sheet.create, plan.operations);
      const old = rememberedLayout(part);
      return only({
        cells: ownCells(plan.operations),
        // Taken back in the opposite order: first the layout, then contents with their number formats.
        steps: [contentStep(plan, area, presentCells(range, area, name)), { k: "layout", old, now }],
        write: () => {
          if (old) {
            removeLayout(sheet, old);
            rangeOf(sheet, areaOfTuple(old.area)).clear("Contents");
          }
          writeNewSheet(sheet, plan.operations);
          tagSheet(context, sheet, plan, part);
        },
      });
    },
  };
}

/** Old contents of the whole area, and what it holds afterwards. */
function contentStep({ operations }: SheetPlan, area: Area, present: Present): Step {
  const now = new Map<string, string>();
  for (const { area: part, cells } of operations.filter((it): it is ValuesOperation => it.op === "values"))
    cells.forEach((line, r) =>
      line.forEach((cell, c) => {
        if (cell) now.set(`${part.row + r},${part.column + c}`, fingerprint(plannedContent(cell)));
      })
    );
  const prints = present.content.flatMap((line, r) =>
    line.map((_cell, c) => now.get(`${area.row + r},${area.column + c}`) ?? fingerprint(null))
  );
  return {
    k: "values",
    a: tupleOf(area),
    old: pack(present.content.flat(), (content) => JSON.stringify(content)),
    now: pack(prints),
    formats: pack(present.format.flat()),
  };
}
