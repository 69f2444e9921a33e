import type { SheetEntry, Step } from "../journal/entry";
import { areaOfTuple } from "../journal/entry";
import { unpack } from "../journal/packed";
import type { LookRequest } from "../operations/look";
import { lookBackAtFormat, requestPlainLook } from "./look-back-at-format";
import { lookBackAtMarks, lookBackAtMerge, lookBackAtWidth } from "./look-back-at-shape";
import { lookBackAtValidation } from "./look-back-at-validation";
import { lookBackAtValues } from "./look-back-at-values";
import { lookBackAtLayout } from "./look-back-at-layout";
import { lookBackAtNewSheet } from "./look-back-at-new-sheet";
import type { LookedBack } from "./looked-back";

/** How a run ended. */
export interface RunEnd {
  /** It has just put contents into wrong rows. */
  readonly misplaced: boolean;
  /** It was not seen to end: a rule may stand there without its words, a mark without its companion. */
  readonly broken: boolean;
}

interface Surroundings {
  readonly written: ReadonlyMap<string, string>;
  readonly plain: LookRequest;
  readonly broken: boolean;
}

/** Everything a run did to one sheet, in the order in which it is taken back: the last step first. */
export function lookBackAtSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  entry: SheetEntry,
  state: RunEnd
): LookedBack {
  if (entry.created) return lookBackAtNewSheet(context, sheet, entry);
  const written = writtenCells(entry.steps);
  const plain = requestPlainLook(sheet);
  const looks = [...entry.steps]
    .reverse()
    .map((step) =>
      step.k === "values"
        ? lookBackAtValues(sheet, entry, step, state.misplaced)
        : lookBack(context, sheet, entry, step, { written, plain, broken: state.broken })
    );
  return {
    decide: () => {
      const all = looks.map((look) => look.decide());
      return {
        restored: all.reduce((sum, { restored }) => sum + restored, 0),
        kept: all.flatMap(({ kept }) => kept),
        restore: () => all.forEach(({ restore }) => restore()),
      };
    },
  };
}

function lookBack(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  entry: SheetEntry,
  step: Exclude<Step, { k: "values" }>,
  { written, plain, broken }: Surroundings
): LookedBack {
  switch (step.k) {
    case "format":
      return lookBackAtFormat(sheet, step, written, plain);
    case "validation":
      return lookBackAtValidation(sheet, entry, step, broken);
    case "marks":
      return lookBackAtMarks(sheet, step, broken);
    case "width":
      return lookBackAtWidth(sheet, step);
    case "merge":
      return lookBackAtMerge(sheet, step);
    case "layout":
      return lookBackAtLayout(context, sheet, step);
  }
}

/** Fingerprints of what the run wrote, by cell: the looks of such a cell go back with it. */
function writtenCells(steps: readonly Step[]): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  for (const step of steps) {
    if (step.k !== "values") continue;
    const area = areaOfTuple(step.a);
    unpack(step.now).forEach((print, index) => {
      if (print !== null)
        cells.set(`${area.row + Math.floor(index / area.columns)},${area.column + (index % area.columns)}`, print);
    });
  }
  return cells;
}
