import type { RowAssessment } from "../assessment";
import type { Cell, Grid } from "../grid/grid";
import { Rational } from "../number/rational";
import { SHEET_TEXT } from "../../strings/sheets";
import { verdicts } from "../../strings/verdicts";
import { contentOf, isBlank } from "./cell-content";
import { literalText } from "./literal";
import type { ScoreLayout } from "./score-layout";
import type { PlacedCell } from "./values-operation";
import type { PlannedCell } from "./write-plan";

/** What the cells of one row depend on beside the row itself. */
export interface RowContext {
  readonly grid: Grid;
  readonly layout: ScoreLayout;
  readonly digits: number;
  /** The add-in has written this indicator's score before, so its explanation is the add-in's too. */
  readonly isOwn: (name: string) => boolean;
}

/** Cells of one indicator that scoring writes; actual values and hand-typed scores are never among them. */
export function scoreCells(row: RowAssessment, context: RowContext): readonly PlacedCell[] {
  const { indicator, score } = row;
  const own = context.isOwn(indicator.name);
  const planned = {
    weight: weightCell(row, context),
    completion: completionCell(row, context, own),
    score: scoreCell(row, context, own),
    explanation: explanationCell(row, context, own),
  };
  if (indicator.status === "not-applicable" && score.explanation === "") planned.explanation = null;
  return (Object.keys(planned) as (keyof typeof planned)[]).flatMap((role) => {
    const cell = planned[role];
    const position = { row: indicator.row, column: context.layout.columns[role] };
    const merge = context.grid.mergeAt(position);
    const hidden = merge !== null && (merge.row !== position.row || merge.column !== position.column);
    return cell === null || hidden ? [] : [{ ...position, cell }];
  });
}

function present(row: RowAssessment, context: RowContext, role: keyof ScoreLayout["columns"]) {
  return context.grid.cell(row.indicator.row, context.layout.columns[role]);
}

/** A weight in the name, 相关性（5分）, is put into an empty weight cell; nothing else is ever put there. */
function weightCell(row: RowAssessment, context: RowContext): PlannedCell | null {
  const { weight, weightFrom } = row.score;
  if (weightFrom !== "name" || weight === null || !isBlank(present(row, context, "weight"))) return null;
  return { number: decimal(weight, 6) };
}

/** 96% is 0.96 under a percent format; a formula of the user's own stays. */
function completionCell(row: RowAssessment, context: RowContext, own: boolean): PlannedCell | null {
  const cell = present(row, context, "completion");
  if (cell.formula !== null) return null;
  const { completion, state } = row.score;
  if (completion === null || state === "not-applicable" || state === "duplicate") return clearOwn(isBlank(cell), own);
  return { number: decimal(completion.over(Rational.HUNDRED), 6), format: "0.00%" };
}

function scoreCell(row: RowAssessment, context: RowContext, own: boolean): PlannedCell | null {
  const cell = present(row, context, "score");
  const { state, score } = row.score;
  if (state === "manual") return score && typeof cell.value === "string" ? typedNumber(score, cell) : null;
  if (state !== "scored" || score === null) return clearOwn(isBlank(cell), own);
  const free = cell.format === "General" || cell.format === "@" || (own && /^0(?:\.0+)?$/.test(cell.format));
  const format = free ? scoreFormat(context.digits) : null;
  return { number: decimal(score, context.digits), ...(format === null ? {} : { format }) };
}

/** A score typed as words, “5分”, becomes the number that was read: a sum passes over words. */
function typedNumber(score: Rational, { format }: Cell): PlannedCell {
  const number = score.toDecimal() ?? score.toString();
  return format === "@" ? { number, format: "General" } : { number };
}

/** 人工评分 stands before what the clerk wrote beside a score of their own; their words are kept. */
function explanationCell(row: RowAssessment, context: RowContext, own: boolean): PlannedCell | null {
  const cell = present(row, context, "explanation");
  const { state, explanation } = row.score;
  if (explanation === "") return clearOwn(isBlank(cell), own);
  if (remarksOnTyped(String(contentOf(cell) ?? ""), explanation)) return null;
  if (state !== "manual" || isBlank(cell) || own) return { text: literalText(explanation) };
  const written = String(contentOf(cell) ?? "");
  if (cell.formula !== null || written.startsWith(SHEET_TEXT.manual)) return null;
  return { text: literalText(`${SHEET_TEXT.manual}。${written}`) };
}

/** The remark of an earlier run that something typed into 得分 was not taken stands before the very same explanation. */
function remarksOnTyped(written: string, explanation: string): boolean {
  const { start, end } = verdicts.typedRemark;
  return written.startsWith(start) && written.endsWith(`${end}${explanation}`);
}

/** Only what we wrote is cleared. */
function clearOwn(blank: boolean, own: boolean): PlannedCell | null {
  return blank || !own ? null : { clear: true };
}

/** 0.00 for two digits. */
export function scoreFormat(digits: number): string {
  return digits === 0 ? "0" : `0.${"0".repeat(digits)}`;
}

function decimal(value: Rational, digits: number): string {
  return value.toDecimal() ?? value.toFixed(digits);
}
