import type { ClearOperation } from "../../core/plan/write-plan";
import { tupleOf } from "../journal/entry";
import { fingerprint } from "../journal/fingerprint";
import { pack } from "../journal/packed";
import { rangeOf } from "../sheet-access";
import { presentCells } from "./present-cells";
import type { Looked, SheetName } from "./looked";
import { NOTHING, only } from "./looked";

/** Empties cells of an own sheet that the new layout no longer needs. */
export function lookAtClear(sheet: Excel.Worksheet, name: SheetName, { area }: ClearOperation): Looked {
  const range = rangeOf(sheet, area);
  range.load("formulas,values,numberFormat");
  return {
    decide: () => {
      const { content, format } = presentCells(range, area, name);
      const cells = content.flat();
      const filled = cells.filter((it) => it !== null).length;
      if (filled === 0) return NOTHING;
      return only({
        cells: filled,
        steps: [
          {
            k: "values",
            a: tupleOf(area),
            old: pack(cells, (it) => JSON.stringify(it)),
            now: pack(cells.map(() => fingerprint(null))),
            formats: pack(format.flat()),
          },
        ],
        write: () => rangeOf(sheet, area).clear(),
      });
    },
  };
}
