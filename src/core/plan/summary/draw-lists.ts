import type { Memory, RowAssessment, TableAssessment } from "../../assessment";
import type { Finding, FindingCode } from "../../finding";
import { cellAddress } from "../../grid/address";
import { areaOf } from "../../grid/area";
import { Rational } from "../../number/rational";
import { FINDING_TITLES, SEVERITY_WORDS } from "../../../strings/findings";
import { SUMMARY_TEXT } from "../../../strings/summary";
import { cellOf, formulaOf } from "../formula";
import { isIgnored } from "../marks";
import { COUNT, drawBody, drawHeadings, drawLine, drawSection, fitHeight } from "../own-sheet/form-style";
import type { SheetCanvas } from "../own-sheet/sheet-canvas";
import { scoreFormat } from "../score-cells";

const MOST_LISTED = 10;
const MOST_PLACES = 12;

interface Row {
  readonly table: TableAssessment;
  readonly row: RowAssessment;
}

function nameIn({ table, row }: Row, several: boolean): string {
  return several ? `${table.table.department ?? table.table.sheet.name}：${row.indicator.name}` : row.indicator.name;
}

function drawPlace(
  canvas: SheetCanvas,
  at: { row: number; column: number },
  { table, row }: Row,
  several: boolean
): void {
  const field = row.indicator.fields.name ?? { row: row.indicator.row, column: table.table.firstColumn };
  const sheet = table.table.sheet.name;
  canvas.text(at.row, at.column, SUMMARY_TEXT.place(sheet, cellAddress(field), several));
  canvas.link(at.row, at.column, { sheet, row: field.row, column: field.column });
}

/** The indicators that lost most, with live figures and the explanation beside them; returns the first free row. */
export function drawMostLost(
  canvas: SheetCanvas,
  top: number,
  tables: readonly TableAssessment[],
  digits: number
): number {
  drawSection(canvas, top, SUMMARY_TEXT.mostLost);
  const lost = tables
    .flatMap((table) => table.rows.map((row) => ({ table, row, lost: lostOf(row) })))
    .filter((it) => it.lost.compare(Rational.ZERO) > 0)
    .sort((a, b) => b.lost.compare(a.lost))
    .slice(0, MOST_LISTED);
  if (lost.length === 0) return drawNothing(canvas, top + 1, SUMMARY_TEXT.noneLost);
  drawHeadings(canvas, top + 1, SUMMARY_TEXT.mostLostColumns);
  const first = top + 2;
  drawBody(canvas, areaOf(first, 0, lost.length, canvas.columns), [1, 6]);
  lost.forEach((entry, index) => drawLost(canvas, first + index, index, entry, tables.length > 1, digits));
  return first + lost.length;
}

function lostOf({ score }: RowAssessment): Rational {
  return score.score && score.weight ? score.weight.minus(score.score) : Rational.ZERO;
}

function drawLost(canvas: SheetCanvas, row: number, index: number, entry: Row, several: boolean, digits: number): void {
  const { columns, sheet } = entry.table.table;
  const at = entry.row.indicator.row;
  canvas.number(row, 0, String(index + 1), COUNT);
  canvas.text(row, 1, nameIn(entry, several));
  const format = scoreFormat(digits);
  if (columns.score !== undefined && columns.weight !== undefined) {
    canvas.formula(row, 2, formulaOf`=${cellOf({ row: at, column: columns.score }, sheet.name)}`, format);
    canvas.formula(row, 3, formulaOf`=${cellOf({ row: at, column: columns.weight }, sheet.name)}`, format);
    canvas.formula(row, 4, formulaOf`=${cellOf({ row, column: 3 })}-${cellOf({ row, column: 2 })}`, format);
  }
  drawPlace(canvas, { row, column: 5 }, entry, several);
  canvas.text(row, 6, entry.row.score.explanation);
  canvas.merge(row, 6, canvas.columns - 6);
  fitHeight(canvas, row, entry.row.score.explanation, 6);
}

/** Rows without a score, each with its reason and a link; nothing at all when every row has one. */
export function drawNotScored(canvas: SheetCanvas, top: number, tables: readonly TableAssessment[]): number {
  const open = tables.flatMap((table) =>
    table.rows.filter(({ score }) => score.state === "not-scored").map((row) => ({ table, row }))
  );
  if (open.length === 0) return top;
  drawSection(canvas, top, SUMMARY_TEXT.notScored);
  drawHeadings(canvas, top + 1, SUMMARY_TEXT.notScoredColumns);
  const first = top + 2;
  drawBody(canvas, areaOf(first, 0, open.length, canvas.columns), [1, 3]);
  open.forEach((entry, index) => {
    const row = first + index;
    canvas.number(row, 0, String(index + 1), COUNT);
    canvas.text(row, 1, nameIn(entry, tables.length > 1));
    drawPlace(canvas, { row, column: 2 }, entry, tables.length > 1);
    canvas.text(row, 3, entry.row.score.explanation);
    canvas.merge(row, 3, canvas.columns - 3);
    fitHeight(canvas, row, entry.row.score.explanation, 3);
  });
  return first + open.length;
}

/** Open findings by kind, errors first, with their cells; returns the first free row. */
export function drawFindings(
  canvas: SheetCanvas,
  top: number,
  tables: readonly TableAssessment[],
  memory: Memory
): number {
  drawSection(canvas, top, SUMMARY_TEXT.findings);
  const kinds = findingKinds(tables, memory);
  if (kinds.length === 0) return drawNothing(canvas, top + 1, SUMMARY_TEXT.noneOpen);
  drawHeadings(canvas, top + 1, SUMMARY_TEXT.findingColumns);
  const first = top + 2;
  drawBody(canvas, areaOf(first, 0, kinds.length, canvas.columns), [1, 4]);
  kinds.forEach(({ code, findings }, index) => {
    const row = first + index;
    const cells = findings.map(({ table, finding }) =>
      SUMMARY_TEXT.place(table.table.sheet.name, cellAddress(finding), tables.length > 1)
    );
    const places = SUMMARY_TEXT.places(cells.slice(0, MOST_PLACES), cells.length);
    canvas.number(row, 0, String(index + 1), COUNT);
    canvas.text(row, 1, FINDING_TITLES[code]);
    canvas.text(row, 2, SEVERITY_WORDS[findings[0]?.finding.severity ?? "info"]);
    canvas.number(row, 3, String(findings.length), COUNT);
    canvas.text(row, 4, places);
    canvas.merge(row, 4, canvas.columns - 4);
    fitHeight(canvas, row, places, 4);
  });
  return first + kinds.length;
}

const SEVERITY_ORDER = ["error", "warning", "info"] as const;

function findingKinds(tables: readonly TableAssessment[], memory: Memory) {
  const kinds = new Map<FindingCode, { table: TableAssessment; finding: Finding }[]>();
  for (const table of tables)
    for (const finding of table.findings) {
      if (isIgnored(finding, table, memory)) continue;
      const known = kinds.get(finding.code);
      if (known) known.push({ table, finding });
      else kinds.set(finding.code, [{ table, finding }]);
    }
  const severityOf = (findings: readonly { finding: Finding }[]): number =>
    SEVERITY_ORDER.indexOf(findings[0]?.finding.severity ?? "info");
  return [...kinds]
    .map(([code, findings]) => ({ code, findings }))
    .sort((a, b) => severityOf(a.findings) - severityOf(b.findings) || b.findings.length - a.findings.length);
}

function drawNothing(canvas: SheetCanvas, row: number, text: string): number {
  drawLine(canvas, row, text);
  return row + 1;
}
