import { areaAddress } from "../../core/grid/address";
import type { MarksOperation } from "../../core/plan/write-plan";
import type { Mark } from "../journal/entry";
import { fingerprint } from "../journal/fingerprint";
import { addressesOf, rangesAt } from "./addresses";
import type { Looked } from "./looked";
import { NOTHING, only } from "./looked";

const COLORS = {
  error: { fill: "#FFC7CE", font: "#9C0006" },
  warning: { fill: "#FFEB9C", font: "#7F6000" },
} as const;

/** A formula that always holds and carries our sign: by it our conditional formats are told from the user's. */
const SIGN = /^=LEN\("jixiao-(?:error|warning)-/;

/** Our marks on a sheet that the next sync reads. */
export interface AskedMarks {
  readonly collection: Excel.ConditionalFormatCollection;
}

export function askMarks(sheet: Excel.Worksheet): AskedMarks {
  const collection = sheet.getRange().conditionalFormats;
  collection.load("items/id,items/type,items/customOrNullObject/rule/formula");
  return { collection };
}

export interface OwnMark {
  readonly format: Excel.ConditionalFormat;
  readonly formula: string;
}

/** Our conditional formats among all of the sheet, with the formulas they carry. */
export function ownMarks({ collection }: AskedMarks): readonly OwnMark[] {
  return collection.items.flatMap((format) => {
    if (format.type !== "Custom" || format.customOrNullObject.isNullObject) return [];
    const { formula } = format.customOrNullObject.rule;
    return SIGN.test(formula) ? [{ format, formula }] : [];
  });
}

export function marksOf(operation: MarksOperation): readonly Mark[] {
  return (["error", "warning"] as const).flatMap((severity) =>
    addressesOf(operation.marks.filter((mark) => mark.severity === severity).map(({ area }) => area)).map(
      (address): Mark => [address, severity]
    )
  );
}

export function formulaOfMark([address, severity]: Mark): string {
  return `=LEN("jixiao-${severity}-${fingerprint(address)}")>0`;
}

/**
 * Marks are conditional formats of our own: they vanish without a trace and never touch the user's formats. Where the present
 * ones stand is asked when they are to be replaced (rows may have been put in since); `known` are ids that were seen before,
 * which can be asked in the first trip.
 */
export function lookAtMarks(sheet: Excel.Worksheet, operation: MarksOperation, known: readonly string[]): Looked {
  const asked = askMarks(sheet);
  const wanted = marksOf(operation);
  const places = new Map(known.map((id) => [id, placeOf(asked.collection.getItemOrNullObject(id))]));
  const settled = (): boolean => {
    const present = ownMarks(asked).map(({ formula }) => formula);
    return present.length === wanted.length && wanted.every((mark) => present.includes(formulaOfMark(mark)));
  };
  return {
    refine: () => {
      const open = settled() ? [] : ownMarks(asked).filter(({ format }) => !places.has(format.id));
      for (const { format } of open) places.set(format.id, placeOf(format));
      return open.length > 0;
    },
    decide: () => {
      if (settled()) return NOTHING;
      // A new conditional format goes on top of the others: the lowest one is put back first.
      const lowestFirst = [...ownMarks(asked)].reverse();
      const old = lowestFirst.flatMap(({ format, formula }) => markAt(places.get(format.id), formula));
      return only({
        cells: 0,
        steps: [{ k: "marks", old, now: wanted }],
        write: () => replaceMarks(sheet, asked, wanted),
      });
    },
  };
}

/** Asks where a conditional format stands now. */
function placeOf(format: Excel.ConditionalFormat): Excel.RangeCollection {
  const { areas } = format.getRanges();
  areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  return areas;
}

function markAt(place: Excel.RangeCollection | undefined, formula: string): readonly Mark[] {
  const areas = (place?.items ?? []).map(({ rowIndex, columnIndex, rowCount, columnCount }) =>
    areaAddress({ row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount })
  );
  return areas.length === 0 ? [] : [[areas.join(","), formula.includes("jixiao-error") ? "error" : "warning"]];
}

/** Queues the removal of our marks and the new ones. */
export function replaceMarks(sheet: Excel.Worksheet, asked: AskedMarks, wanted: readonly Mark[]): void {
  for (const { format } of ownMarks(asked)) format.delete();
  for (const mark of wanted) {
    const [address, severity] = mark;
    const { custom } = rangesAt(sheet, address).conditionalFormats.add("Custom");
    custom.rule.formula = formulaOfMark(mark);
    custom.format.fill.color = COLORS[severity].fill;
    custom.format.font.color = COLORS[severity].font;
  }
}
