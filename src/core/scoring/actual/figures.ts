import { compactText } from "../../lexicon/plain-text";
import { unitScale } from "../../lexicon/units";
import { Rational } from "../../number/rational";
import type { RatioRule } from "../../standard/rule";
import { questions } from "../../../strings/questions";
import type { RowFacts } from "../facts";
import { printDate } from "../print";
import type { Read } from "../rule-result";
import { notPossible, notReadable, read } from "../rule-result";
import type { ActualCell } from "./actual-cell";
import { textCell } from "./actual-cell";
import type { Piece } from "./pieces";
import { assign, splitByNames } from "./pieces";
import type { Quantity } from "./quantity";
import { parseQuantity } from "./quantity";

/** The figures of a formula by name, or the one value that is the finished rate. */
export type FigureReading =
  | { readonly kind: "figures"; readonly figures: ReadonlyMap<string, Rational> }
  | { readonly kind: "rate"; readonly cell: ActualCell };

/**
 * The figures of a formula: “完好设备数=57；设备总数=60”, “57；60” in the order of the text, “57/60” for a plain quotient;
 * or one value that stands for the rate, “95%”, “完好率=95%”.
 */
export function readFigures(
  names: readonly string[],
  rule: RatioRule,
  facts: RowFacts,
  cell: ActualCell
): Read<FigureReading> {
  if (cell.problem === "error") return notReadable(questions.errorInCell(cell.shown));
  if (cell.date !== null) return notReadable(questions.dateForNumber(printDate(cell.date), facts.unit));
  if (names.length === 0 || cell.number !== null) return finished(cell, names, rule);
  const quotient = /^([\d.,]+)\/([\d.,]+)$/.exec(cell.text);
  const text = quotient && isQuotient(rule, names) ? `${quotient[1] ?? ""};${quotient[2] ?? ""}` : cell.text;
  const pieces = splitByNames(text, names);
  const [only] = pieces;
  if (only !== undefined && pieces.length === 1 && isRatePiece(only, names, rule)) {
    return finished(textCell(only.value), names, rule);
  }
  const assigned = assign(pieces, names);
  if (!assigned.ok) {
    const lacking = assigned.missing.length > 0 ? assigned.missing : names;
    return notReadable(questions.figuresMissing(cell.shown, lacking), [template(names)]);
  }
  return numbers(assigned.values, names, cell);
}

function finished(cell: ActualCell, names: readonly string[], rule: RatioRule): Read<FigureReading> {
  if (rule.rate !== null || names.length === 0) return read<FigureReading>({ kind: "rate", cell });
  return names.length === 1
    ? numbers([cell.number?.toString() ?? cell.text], names, cell)
    : notReadable(questions.figuresMissing(cell.shown, names), [template(names)]);
}

function template(names: readonly string[]): string {
  return names.map((name) => `${name}=`).join("；");
}

/** One nameless value, or one under the rate's own name, is the finished rate. */
function isRatePiece({ name }: Piece, names: readonly string[], rule: RatioRule): boolean {
  if (name === null) return true;
  return !names.map(compactText).includes(name) && rule.rateName !== null && compactText(rule.rateName) === name;
}

function isQuotient(rule: RatioRule, names: readonly string[]): boolean {
  const { rate } = rule;
  if (rate === null || rate.node !== "operation" || rate.operator !== "÷" || names.length !== 2) return false;
  return rate.left.node === "variable" && rate.right.node === "variable";
}

/** All figures in one scale: 0.6亿元 and 8000万元 may stand in one formula, 万元 beside a bare number may not. */
function numbers(values: readonly string[], names: readonly string[], cell: ActualCell): Read<FigureReading> {
  const quantities: Quantity[] = [];
  for (const value of values) {
    const quantity = parseQuantity(value, "");
    if (quantity === null || quantity === "bound") return notReadable(questions.notANumber(value, ""));
    if (quantity.value.isNegative) return notPossible(questions.negative(value));
    quantities.push(quantity);
  }
  const powers = quantities.map(({ unit }) => unitScale(unit).power);
  const mixed = new Set(powers).size > 1;
  if (mixed && quantities.some(({ unit }) => unit === "")) return notReadable(questions.mixedUnits(cell.shown));
  const figures = new Map<string, Rational>();
  quantities.forEach(({ value, percent }, index) => {
    const scaled = mixed ? value.times(Rational.of(10n ** BigInt(powers[index] ?? 0))) : value;
    figures.set(names[index] ?? "", percent ? scaled.over(Rational.HUNDRED) : scaled);
  });
  return read<FigureReading>({ kind: "figures", figures });
}
