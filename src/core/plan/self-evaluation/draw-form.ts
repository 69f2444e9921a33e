import type { RowAssessment, TableAssessment } from "../../assessment";
import { areaOf } from "../../grid/area";
import type { Grid } from "../../grid/grid";
import { Rational } from "../../number/rational";
import type { Indicator } from "../../table/target-table";
import { SELF_EVALUATION_TEXT } from "../../../strings/self-evaluation";
import type { Formula } from "../formula";
import { areaOfCells, cellOf, formulaOf, fragmentOf, numberOf, quotedText } from "../formula";
import { BASE, RATE, drawBody, drawHeadings, drawLine, drawTitle, fitHeight } from "../own-sheet/form-style";
import { SheetCanvas } from "../own-sheet/sheet-canvas";
import { scoreFormat } from "../score-cells";
import { levelGroups } from "../summary/level-groups";
import type { Level1Group } from "../summary/level-groups";
import type { Source } from "../summary/live-rows";
import { sourceCell, sourcePosition } from "../summary/source-cell";
import type { SourceCell } from "../summary/source-cell";
import { takenCell } from "../summary/sum-of";
import type { Operation } from "../write-plan";
import { REASON_COLUMN, enteredCell, reasonCell } from "./carried-over";

const WIDTHS = [12, 16, 26, 14, 14, 10, 10, 44];
const BUDGET_POINTS = Rational.of(10);
const FULL = Rational.HUNDRED;
/** Points of height that fit on a page beside total and signatures. */
const PAGE = 470;
const HEAD_ROW = 2;
const FUNDS_ROW = 3;

/** The whole form of one table. */
export function drawForm(source: Source, digits: number, existing: Grid | null): readonly Operation[] {
  const { table } = source;
  const canvas = new SheetCanvas(WIDTHS);
  const format = scoreFormat(digits);
  drawTitle(canvas, SELF_EVALUATION_TEXT.title, SELF_EVALUATION_TEXT.year(table.table.year));
  drawHead(canvas, table, existing);
  const withBudget = table.totals.weight.plus(BUDGET_POINTS).compare(FULL) <= 0;
  const top = withBudget ? drawFunds(canvas, existing, format) : FUNDS_ROW;
  drawHeadings(canvas, top, SELF_EVALUATION_TEXT.columns);
  const last = drawIndicators(canvas, top + 1, source, existing, format);
  drawTotal(canvas, last, top + 1, withBudget, format);
  drawLine(canvas, last + 2, SELF_EVALUATION_TEXT.signatures);
  canvas.height(last + 2, 24);
  const page = { orientation: "landscape", fitToWidth: true, titleRows: { from: top, to: top }, footer: true } as const;
  return [...canvas.operations(BASE), { op: "page", ...page }];
}

function drawHead(canvas: SheetCanvas, { table }: TableAssessment, existing: Grid | null): void {
  canvas.text(HEAD_ROW, 0, SELF_EVALUATION_TEXT.project);
  canvas.put(HEAD_ROW, 1, enteredCell(existing, HEAD_ROW, 1));
  canvas.merge(HEAD_ROW, 1, 3);
  canvas.text(HEAD_ROW, 4, SELF_EVALUATION_TEXT.department);
  canvas.text(HEAD_ROW, 5, table.department ?? "");
  canvas.merge(HEAD_ROW, 5, 3);
  drawBody(canvas, areaOf(HEAD_ROW, 0, 1, WIDTHS.length), []);
}

/** 预算执行率: the clerk enters budget and executed amount, rate and points follow. */
function drawFunds(canvas: SheetCanvas, existing: Grid | null, format: string): number {
  const row = FUNDS_ROW + 1;
  SELF_EVALUATION_TEXT.fundsColumns.forEach((heading, column) => canvas.text(FUNDS_ROW, column, heading));
  canvas.text(FUNDS_ROW, 0, SELF_EVALUATION_TEXT.funds);
  canvas.merge(FUNDS_ROW, 0, 2);
  canvas.text(row, 0, SELF_EVALUATION_TEXT.fundsTotal);
  canvas.merge(row, 0, 2);
  drawBody(canvas, areaOf(FUNDS_ROW, 0, 2, WIDTHS.length), [REASON_COLUMN]);
  canvas.look(areaOf(FUNDS_ROW, 0, 1, WIDTHS.length), { bold: true, horizontal: "center" });
  const before = existing?.cell(FUNDS_ROW, 0).text === SELF_EVALUATION_TEXT.funds ? existing : null;
  canvas.put(row, 2, enteredCell(before, row, 2));
  canvas.put(row, 3, enteredCell(before, row, 3));
  canvas.number(row, 4, BUDGET_POINTS.toString(), format);
  const [budget, spent, points, rate] = [2, 3, 4, 5].map((column) => cellOf({ row, column }));
  if (budget && spent && points && rate) {
    canvas.formula(row, 5, formulaOf`=IF(N(${budget})=0,"",${spent}/${budget})`, RATE);
    canvas.formula(row, 6, formulaOf`=IF(${rate}="","",ROUND(MIN(1,${rate})*${points},2))`, format);
  }
  canvas.text(row, REASON_COLUMN, SELF_EVALUATION_TEXT.fundsNote);
  return row + 1;
}

/** One row per applicable indicator under merged levels; returns the first free row. */
function drawIndicators(
  canvas: SheetCanvas,
  top: number,
  source: Source,
  existing: Grid | null,
  format: string
): number {
  let row = top;
  const groups = levelGroups(source.table);
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  drawBody(canvas, areaOf(top, 0, count, WIDTHS.length), [1, 2, REASON_COLUMN]);
  for (const { level2 } of groups)
    for (const { rows } of level2)
      for (const member of rows) drawIndicator(canvas, row++, source, member, existing, format);
  drawNames(canvas, top, groups);
  return row;
}

/** Level names, merged as the official form has them; in every row where the form is longer than a page, which would cut them. */
function drawNames(canvas: SheetCanvas, top: number, groups: readonly Level1Group[]): void {
  const onePage = canvas.tall <= PAGE;
  let row = top;
  for (const { name, rows, level2 } of groups) {
    if (onePage) canvas.merge(row, 0, 1, rows.length);
    for (const group of level2) {
      if (onePage) canvas.merge(row, 1, 1, group.rows.length);
      for (let index = 0; index < group.rows.length; index++) {
        canvas.text(row, 0, name);
        canvas.text(row++, 1, group.name);
      }
    }
  }
}

function drawIndicator(
  canvas: SheetCanvas,
  row: number,
  source: Source,
  member: RowAssessment,
  existing: Grid | null,
  format: string
): void {
  const { indicator, score } = member;
  const sheet = source.table.table.sheet.name;
  const actual = sourcePosition(source.table, member, "actual");
  if (actual) {
    const cell = cellOf(actual, sheet);
    canvas.formula(row, 4, formulaOf`=IF(${cell}="","",${cell})`);
  }
  for (const [role, column] of [
    ["weight", 5],
    ["score", 6],
  ] as const) {
    const cell = sourceCell(source.grid, source.table, member, role);
    if (cell) canvas.formula(row, column, formOf(cell, sheet), format);
  }
  canvas.text(row, 2, indicator.name);
  canvas.text(row, 3, targetText(indicator));
  const lost = score.score !== null && score.weight !== null && score.score.compare(score.weight) < 0;
  const reason = reasonCell(existing, indicator.name, lost ? score.explanation : null);
  canvas.put(row, REASON_COLUMN, reason);
  if ("text" in reason) fitHeight(canvas, row, reason.text, REASON_COLUMN);
}

/** A weight or score as a form shows it: empty while there is none. */
function formOf(cell: SourceCell, sheet: string): Formula {
  const at = cellOf(cell, sheet);
  const value = cell.take === "plain" ? at : takenCell(cell, sheet);
  if (cell.take === "none") return formulaOf`=""`;
  return cell.take === "words" || cell.take === "fixed" ? formulaOf`=${value}` : formulaOf`=IF(${at}="","",${value})`;
}

/** “≥26个”; a target in words stands as it is. */
function targetText({ type, target, unit }: Indicator): string {
  if (type === null || type === "定性" || Rational.parse(target) === null) return target;
  return `${type}${target}${unit}`;
}

function drawTotal(canvas: SheetCanvas, row: number, first: number, withBudget: boolean, format: string): void {
  canvas.text(row, 0, SELF_EVALUATION_TEXT.total);
  canvas.merge(row, 0, 5);
  drawBody(canvas, areaOf(row, 0, 1, WIDTHS.length), []);
  canvas.look(areaOf(row, 0, 1, WIDTHS.length), { bold: true });
  const column = (at: number) => areaOfCells(areaOf(first, at, row - first, 1));
  const funds = FUNDS_ROW + 1;
  for (const [at, points] of [
    [5, cellOf({ row: funds, column: 4 })],
    [6, cellOf({ row: funds, column: 6 })],
  ] as const) {
    const sum = withBudget ? fragmentOf`SUM(${column(at)},${points})` : fragmentOf`SUM(${column(at)})`;
    canvas.formula(row, at, formulaOf`=IF(COUNT(${column(at)})=0,"",${sum})`, format);
  }
  const open = fragmentOf`${numberOf(Rational.of(row - first))}-COUNT(${column(6)})`;
  const words = quotedText(SELF_EVALUATION_TEXT.unscored);
  canvas.formula(row, REASON_COLUMN, formulaOf`=IF(${open}=0,"",(${open})&${words})`);
}
