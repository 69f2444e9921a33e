import type { Area } from "../../core/grid/area";
import type { Look, Step } from "../journal/entry";
import { areaOfTuple } from "../journal/entry";
import { fingerprint } from "../journal/fingerprint";
import { unpack } from "../journal/packed";
import { contentOf } from "../content";
import { drawEdges, drawLook } from "../operations/draw-look";
import type { LookRequest } from "../operations/look";
import { cellLook, requestLook } from "../operations/look";
import { rangeOf } from "../sheet-access";
import type { LookedBack } from "./looked-back";

type FormatStep = Extract<Step, { k: "format" }>;

/** A cell in the sheet's last corner: what it looks like is what a cell looks like that nobody formatted. */
export function requestPlainLook(sheet: Excel.Worksheet): LookRequest {
  return requestLook(sheet.getRange("XFD1048576"));
}

/**
 * Looks: put back run by run. Cells that were filled since by somebody keep the looks they have, or a date typed there would
 * become a number. `written` are the contents that this
 * very run wrote, by their fingerprints.
 */
export function lookBackAtFormat(
  sheet: Excel.Worksheet,
  step: FormatStep,
  written: ReadonlyMap<string, string>,
  plain: LookRequest
): LookedBack {
  const area = areaOfTuple(step.a);
  const range = rangeOf(sheet, area);
  range.load("formulas,values");
  const userFormats = askForUserFormats(range);
  return {
    decide: () => {
      const holds = unpack(step.holds);
      const free = (index: number): boolean => {
        const [row, column] = [Math.floor(index / area.columns), index % area.columns];
        const print = fingerprint(contentOf(range.formulas[row]?.[column], range.values[row]?.[column]));
        return print === holds[index] || print === written.get(`${area.row + row},${area.column + column}`);
      };
      const restore = (): void => {
        for (const run of runsOf(step, area, free)) restoreRun(sheet, run, cellLook(plain), userFormats.value > 0);
      };
      return { restored: 0, kept: [], restore };
    },
  };
}

/** Whether conditional formats of the user's cover the cells. */
function askForUserFormats(range: Excel.Range): OfficeExtension.ClientResult<number> {
  return range.conditionalFormats.getCount();
}

interface FormatRun {
  readonly area: Area;
  readonly look: Look;
  readonly format: string;
}

/** Cells with the same old looks that may be restored together: the whole area if it is one, else vertical runs. */
function runsOf(step: FormatStep, area: Area, free: (index: number) => boolean): readonly FormatRun[] {
  const looks = unpack(step.old);
  const formats = unpack(step.formats);
  const at = (cells: Area, index: number): readonly FormatRun[] => {
    const look = step.looks[looks[index] ?? 0];
    return look ? [{ area: cells, look, format: formats[index] ?? "General" }] : [];
  };
  const keys = looks.map((look, index) => (free(index) ? `${look}|${formats[index] ?? ""}` : null));
  if (keys.every((key) => key !== null && key === keys[0])) return at(area, 0);
  return verticalRuns(area, keys).flatMap(({ cells, index }) => at(cells, index));
}

/** Neighbours under each other with the same key; cells without a key are left out. */
function verticalRuns(area: Area, keys: readonly (string | null)[]): readonly { cells: Area; index: number }[] {
  const runs: { cells: Area; index: number }[] = [];
  for (let column = 0; column < area.columns; column++) {
    let start = 0;
    for (let row = 1; row <= area.rows; row++) {
      const index = start * area.columns + column;
      if (row < area.rows && keys[row * area.columns + column] === keys[index]) continue;
      const cells = { row: area.row + start, column: area.column + column, rows: row - start, columns: 1 };
      if (keys[index] !== null) runs.push({ cells, index });
      start = row;
    }
  }
  return runs;
}

/**
 * Formats are cleared first, so that nothing is left behind in the file; where conditional formats of the user's cover the cells,
 * clearing would take those away too, and every property is set by itself.
 */
function restoreRun(sheet: Excel.Worksheet, { area, look, format }: FormatRun, plain: Look, coloured: boolean): void {
  const range = rangeOf(sheet, area);
  if (coloured) clearEdges(range, look, area);
  else range.clear("Formats");
  drawLook(range, look, coloured ? null : plain);
  if (coloured || format !== "General") range.numberFormat = [[format]];
  drawEdges(range, look.edges, area);
}

const SIDES = ["EdgeTop", "EdgeRight", "EdgeBottom", "EdgeLeft"] as const;

function clearEdges(range: Excel.Range, look: Look, { rows, columns }: Area): void {
  const { borders } = range.format;
  SIDES.forEach((side, index) => {
    if (!look.edges[index]) borders.getItem(side).style = "None";
  });
  if (rows > 1 && !look.edges[2]) borders.getItem("InsideHorizontal").style = "None";
  if (columns > 1 && !look.edges[1]) borders.getItem("InsideVertical").style = "None";
}
