import type { Area } from "../../core/grid/area";
import type { WriteConflict } from "../../actions/sheet-host";
import type { Content } from "../content";
import { sameContent, shownContent } from "../content";
import type { Step } from "../journal/entry";
import { areaOfTuple } from "../journal/entry";
import { fingerprint } from "../journal/fingerprint";
import { unpack } from "../journal/packed";
import type { SheetName } from "../operations/looked";
import type { Present } from "../operations/present-cells";
import { anchorPrints, askForAnchors, intactRows } from "../operations/anchors";
import { presentCells } from "../operations/present-cells";
import { writeCells } from "../operations/write-cells";
import { rangeOf } from "../sheet-access";
import type { LookedBack } from "./looked-back";
import { NOTHING_BACK } from "./looked-back";

type ValuesStep = Extract<Step, { k: "values" }>;

/**
 * Contents: a cell that still holds what the run wrote gets its old content and number format; any other one is kept.
 * `misplaced`: the run has just put contents into wrong rows, so that whatever it wrote may stand anywhere in its rectangle.
 */
export function lookBackAtValues(
  sheet: Excel.Worksheet,
  name: SheetName,
  step: ValuesStep,
  misplaced = false
): LookedBack {
  const area = areaOfTuple(step.a);
  const range = rangeOf(sheet, area);
  range.load("formulas,values,numberFormat");
  const lines = range.getRowProperties({ rowHidden: true });
  const { anchor } = step;
  const names = anchor && askForAnchors(sheet, area, anchor.c);
  return {
    decide: () => {
      const present = presentCells(range, area, name);
      const intact = anchor && names ? intactRows(unpack(anchor.prints), anchorPrints(names)) : null;
      const { back, kept } = partition(step, area, present, name, { misplaced, intact });
      if (back.size === 0) return { ...NOTHING_BACK, kept };
      return {
        restored: [...back].filter(([index, old]) => !sameContent(presentAt(present, area, index), old)).length,
        kept,
        restore: () =>
          writeBack(
            sheet,
            step,
            area,
            back,
            present,
            lines.value.map((line) => line.rowHidden === true)
          ),
      };
    },
  };
}

function presentAt({ content }: Present, { columns }: Area, index: number): Content {
  return content[Math.floor(index / columns)]?.[index % columns] ?? null;
}

interface Rows {
  readonly misplaced: boolean;
  /** Rows that are still the ones they were; null when nothing tells. */
  readonly intact: readonly boolean[] | null;
}

/** Cells to restore, by their place in the area, and those that somebody changed since. */
function partition(step: ValuesStep, area: Area, present: Present, sheet: SheetName, { misplaced, intact }: Rows) {
  const old = unpack(step.old);
  const now = unpack(step.now);
  const written = new Set(misplaced ? now.filter((print) => print !== null) : []);
  const back = new Map<number, Content>();
  const kept: WriteConflict[] = [];
  now.forEach((print, index) => {
    if (print === null && !misplaced) return;
    const [row, column] = [Math.floor(index / area.columns), index % area.columns];
    const found = present.content[row]?.[column] ?? null;
    const before = old[index] ?? null;
    const held = fingerprint(found);
    const ours = held === print || (written.has(held) && !sameContent(found, before));
    if (ours && intact?.[row] !== false) back.set(index, before);
    else if (print !== null && !sameContent(found, before))
      kept.push({
        sheet: sheet.name,
        row: area.row + row,
        column: area.column + column,
        expected: shownContent(before),
        found: shownContent(found),
      });
  });
  return { back, kept };
}

function writeBack(
  sheet: Excel.Worksheet,
  step: ValuesStep,
  area: Area,
  back: ReadonlyMap<number, Content>,
  present: Present,
  hidden: readonly boolean[]
): void {
  const formats = step.formats && unpack(step.formats);
  const lines = <Item>(of: (index: number) => Item): readonly (readonly Item[])[] =>
    Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (_unused, column) => of(row * area.columns + column))
    );
  const presentFormats = present.format.flat();
  writeCells(sheet, {
    area,
    contents: lines((index) => (back.has(index) ? { content: back.get(index) ?? null } : null)),
    formats: formats && lines((index) => (back.has(index) ? (formats[index] ?? "General") : null)),
    textFormats: lines((index) => formats?.[index] ?? presentFormats[index] ?? "General"),
    hidden,
  });
}
