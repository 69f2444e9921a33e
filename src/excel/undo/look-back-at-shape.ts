import type { Step } from "../journal/entry";
import { areaOfTuple } from "../journal/entry";
import { askMarks, formulaOfMark, ownMarks, replaceMarks } from "../operations/look-at-marks";
import { rangeOf } from "../sheet-access";
import type { LookedBack } from "./looked-back";
import { NOTHING_BACK } from "./looked-back";

/** Marks: ours are taken away and the ones before put back, while they are still the ones of this run. */
export function lookBackAtMarks(
  sheet: Excel.Worksheet,
  step: Extract<Step, { k: "marks" }>,
  broken: boolean
): LookedBack {
  const asked = askMarks(sheet);
  return {
    decide: () => {
      const present = ownMarks(asked).map(({ formula }) => formula);
      const still =
        present.length === step.now.length && step.now.every((mark) => present.includes(formulaOfMark(mark)));
      return still || broken ? { ...NOTHING_BACK, restore: () => replaceMarks(sheet, asked, step.old) } : NOTHING_BACK;
    },
  };
}

/** A column gets the standard width back, unless somebody chose another one since. */
export function lookBackAtWidth(sheet: Excel.Worksheet, step: Extract<Step, { k: "width" }>): LookedBack {
  const column = (): Excel.Range => sheet.getRangeByIndexes(0, step.c, 1, 1).getEntireColumn();
  const { format } = column();
  format.load("columnWidth");
  return {
    decide: () => {
      if (!isClose(format.columnWidth, step.now)) return NOTHING_BACK;
      const restore = (): void => {
        column().format.useStandardWidth = true;
      };
      return { ...NOTHING_BACK, restore };
    },
  };
}

/** Cells that this run merged are parted again. */
export function lookBackAtMerge(sheet: Excel.Worksheet, step: Extract<Step, { k: "merge" }>): LookedBack {
  const restore = (): void => rangeOf(sheet, areaOfTuple(step.a)).unmerge();
  return { decide: () => ({ ...NOTHING_BACK, restore }) };
}

/** Screens round sizes to pixels. */
function isClose(one: number | null, other: number): boolean {
  return one !== null && Math.abs(one - other) < 1;
}
