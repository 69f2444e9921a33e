import { compactText } from "../../lexicon/plain-text";
import { remembered } from "../../remembered";
import { parseNumberText } from "../../number/parse-number";
import { Rational } from "../../number/rational";
import { verdicts } from "../../../strings/verdicts";
import { actualCellOf } from "../actual/actual-cell";
import type { ActualCell } from "../actual/actual-cell";
import type { ActualInput } from "../score";

/** The weight of a row and where it stands, or why there is none. */
export type RowWeight =
  | { readonly value: Rational; readonly from: "column" | "name" }
  | {
      readonly value: null;
      readonly from: null;
      readonly reason: "weight-missing" | "weight-not-number";
      readonly sentence: string;
    };

const IN_NAME = /[([【](?:权重|分值|满分)?[:]?(\d{1,3}(?:\.\d{1,4})?)分[)\]】]/g;

/**
 * The weight in the 权重/分值 cell (10, “10分”, “10%”, 10% by its format), else the one “(5分)” in the indicator's name. A weight is more than 0 and at most 100; anything else in the cell is named, never replaced by the name's.
 */
export function readRowWeight(input: ActualInput | null, name: string): RowWeight {
  return (input && fromCell(input)) ?? fromName(name);
}

/** Most rows of a table have one of a few weights. Null where nothing stands in the cell. */
const fromCell = remembered(
  1_000,
  ({ text, value, format }: ActualInput) => [text, typeof value, value, format].join("\u0000"),
  readCell
);

function readCell(input: ActualInput): RowWeight | null {
  const cell = actualCellOf(input);
  if (cell === null) return null;
  const value = cell.problem === null ? numberIn(cell) : null;
  const plausible = value !== null && !value.isZero && !value.isNegative && value.compare(Rational.HUNDRED) <= 0;
  if (plausible) return { value, from: "column" };
  return { value: null, from: null, reason: "weight-not-number", sentence: verdicts.weightNotNumber(cell.shown) };
}

function numberIn(cell: ActualCell): Rational | null {
  if (cell.number !== null || cell.date !== null) return cell.number;
  const parsed = parseNumberText(cell.text);
  if (parsed === null || parsed.operator !== undefined) return null;
  return parsed.unit === "" || parsed.unit === "分" || parsed.percent ? parsed.value : null;
}

function fromName(name: string): RowWeight {
  const [first, ...others] = compactText(name).matchAll(IN_NAME);
  const value = first?.[1] === undefined || others.length > 0 ? null : Rational.parse(first[1]);
  if (value !== null && !value.isZero && value.compare(Rational.HUNDRED) <= 0) return { value, from: "name" };
  return { value: null, from: null, reason: "weight-missing", sentence: verdicts.weightMissing };
}
