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

/** Our conditional formats among all of the sheet, with the formulas they carry. */
export function ownMarks({ collection }: AskedMarks): readonly { format: Excel.ConditionalFormat; formula: string }[] {
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

/** Marks are conditional formats of our own: they vanish without a trace and never touch the user's formats. */
export function lookAtMarks(sheet: Excel.Worksheet, operation: MarksOperation): Looked {
  const asked = askMarks(sheet);
  const wanted = marksOf(operation);
  return {
    decide: () => {
      const present = ownMarks(asked);
      const formulas = new Set(present.map(({ formula }) => formula));
      const same = wanted.length === present.length && wanted.every((mark) => formulas.has(formulaOfMark(mark)));
      if (same) return NOTHING;
      return only({
        cells: 0,
        // What stood there before is completed from the list of runs, which knows the addresses.
        steps: [{ k: "marks", old: [], now: wanted, replaces: present.length > 0 }],
        write: () => replaceMarks(sheet, asked, wanted),
      });
    },
  };
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
