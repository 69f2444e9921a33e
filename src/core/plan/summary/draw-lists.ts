import type { Memory, RowAssessment } from "../../assessment";
import type { Finding, FindingCode } from "../../finding";
import { cellAddress } from "../../grid/address";
import { areaOf } from "../../grid/area";
import { Rational } from "../../number/rational";
import { FINDING_TITLES, SEVERITY_WORDS } from "../../../strings/findings";
import { SUMMARY_TEXT } from "../../../strings/summary";
import { isIgnored } from "../marks";
import { COUNT, drawBody, drawLine, drawSection, fitHeight } from "../own-sheet/form-style";
import type { SheetCanvas } from "../own-sheet/sheet-canvas";
import { AT, drawFigures } from "./figures";
import type { SummaryTable } from "./summary-table";

const MOST_LISTED = 10;
const MOST_OPEN = 60;
const MOST_PLACES = 12;

interface Entry {
  readonly table: SummaryTable;
  readonly row: RowAssessment;
}

/** Number and name of an indicator, the name a link to its row, with its department and cell where there are several. */
function drawName(canvas: SheetCanvas, row: number, index: number, { table, row: of }: Entry, several: boolean): void {
  const { sheet, firstColumn } = table.table.table;
  const field = of.indicator.fields.name ?? { row: of.indicator.row, column: firstColumn };
  const place = SUMMARY_TEXT.place(sheet.name, cellAddress(field), several);
  const name = several ? `${table.name}：${of.indicator.name}` : of.indicator.name;
  const text = SUMMARY_TEXT.named(name, place);
  canvas.number(row, AT.number, String(index + 1), COUNT);
  canvas.text(row, AT.name, text);
  canvas.link(row, AT.name, { sheet: sheet.name, row: field.row, column: field.column });
  fitHeight(canvas, row, text, AT.name, AT.name + 1);
}

/** Words from a column on to the right end. */
function drawWords(canvas: SheetCanvas, row: number, from: number, text: string): void {
  canvas.text(row, from, text);
  canvas.merge(row, from, canvas.columns - from);
  fitHeight(canvas, row, text, from);
}

/** The indicators that lost most, with live figures and the explanation beside them; returns the first free row. */
export function drawMostLost(
  canvas: SheetCanvas,
  top: number,
  tables: readonly SummaryTable[],
  digits: number
): number {
  drawSection(canvas, top, SUMMARY_TEXT.mostLost);
  const lost = tables
    .flatMap((table) => table.applicable.filter(table.counts).map((row) => ({ table, row, lost: lostOf(row) })))
    .filter((it) => it.lost.compare(Rational.ZERO) > 0)
    .sort((a, b) => b.lost.compare(a.lost))
    .slice(0, MOST_LISTED);
  if (lost.length === 0) {
    const scored = tables.some(({ applicable, counts }) => applicable.some(counts));
    return drawNothing(canvas, top + 1, scored ? SUMMARY_TEXT.noneLost : SUMMARY_TEXT.noneScored);
  }
  const first = top + 1;
  drawBody(canvas, areaOf(first, 0, lost.length, canvas.columns), [AT.name, AT.grade]);
  lost.forEach((entry, index) => {
    const row = first + index;
    drawFigures(canvas, row, entry.table, [entry.row], digits);
    drawName(canvas, row, index, entry, tables.length > 1);
    drawWords(canvas, row, AT.grade, entry.row.score.explanation);
  });
  return first + lost.length;
}

function lostOf({ score }: RowAssessment): Rational {
  return score.score && score.weight ? score.weight.minus(score.score) : Rational.ZERO;
}

/**
 * What keeps the total from being complete: tables that have not been scored yet with the next step, then rows without a score,
 * each with its reason and a link; nothing at all when every row has one.
 */
export function drawNotScored(canvas: SheetCanvas, top: number, tables: readonly SummaryTable[]): number {
  const waiting = tables.flatMap((table) => nextSteps(table).map((text) => ({ table, text })));
  const open = tables
    .filter(({ figures }) => figures !== "none")
    .flatMap((table) => table.applicable.filter(({ score }) => score.score === null).map((row) => ({ table, row })));
  if (waiting.length + open.length === 0) return top;
  const left = open.splice(MOST_OPEN).length;
  drawSection(canvas, top, SUMMARY_TEXT.notScored);
  const first = top + 1;
  drawBody(canvas, areaOf(first, 0, waiting.length + open.length, canvas.columns), [AT.name, AT.score]);
  waiting.forEach(({ table, text }, index) => {
    const { sheet, firstRow, firstColumn } = table.table.table;
    canvas.number(first + index, AT.number, String(index + 1), COUNT);
    canvas.text(first + index, AT.name, table.name);
    canvas.link(first + index, AT.name, { sheet: sheet.name, row: firstRow, column: firstColumn });
    drawWords(canvas, first + index, AT.score, text);
  });
  open.forEach((entry, index) => {
    const row = first + waiting.length + index;
    drawName(canvas, row, waiting.length + index, entry, tables.length > 1);
    drawWords(canvas, row, AT.score, entry.row.score.explanation);
  });
  const end = first + waiting.length + open.length;
  return left === 0 ? end : drawNothing(canvas, end, SUMMARY_TEXT.moreOpen(left));
}

/** What has to be done with a table before its figures are complete. */
function nextSteps({ table, applicable, figures, stands, outdated }: SummaryTable): readonly string[] {
  const { name } = table.table.sheet;
  if (figures === "none") return [SUMMARY_TEXT.notYetScored(name)];
  if (figures === "computed") return [SUMMARY_TEXT.computed(name)];
  const count = applicable.filter((row) => row.score.score !== null && !stands(row)).length;
  return [
    ...(count > 0 ? [SUMMARY_TEXT.toBeScored(name, count)] : []),
    ...(outdated > 0 ? [SUMMARY_TEXT.outdated(name, outdated)] : []),
  ];
}

/** Open findings by kind, errors first, with their cells; returns the first free row. */
export function drawFindings(
  canvas: SheetCanvas,
  top: number,
  tables: readonly SummaryTable[],
  memory: Memory
): number {
  drawSection(canvas, top, SUMMARY_TEXT.findings);
  const kinds = findingKinds(tables, memory);
  if (kinds.length === 0) return drawNothing(canvas, top + 1, SUMMARY_TEXT.noneOpen);
  const first = top + 1;
  drawBody(canvas, areaOf(first, 0, kinds.length, canvas.columns), [AT.name, AT.score]);
  kinds.forEach(({ code, severity, findings }, index) => {
    const row = first + index;
    const cells = findings
      .slice(0, MOST_PLACES)
      .map(({ table, finding }) =>
        SUMMARY_TEXT.place(table.table.table.sheet.name, cellAddress(finding), tables.length > 1)
      );
    canvas.number(row, AT.number, String(index + 1), COUNT);
    canvas.text(row, AT.name, FINDING_TITLES[code]);
    fitHeight(canvas, row, FINDING_TITLES[code], AT.name, AT.name + 1);
    const places = SUMMARY_TEXT.places(cells, findings.length);
    drawWords(canvas, row, AT.score, SUMMARY_TEXT.kind(SEVERITY_WORDS[severity], findings.length, places));
  });
  return first + kinds.length;
}

const SEVERITY_ORDER = ["error", "warning", "info"] as const;

function findingKinds(tables: readonly SummaryTable[], memory: Memory) {
  const kinds = new Map<FindingCode, { table: SummaryTable; finding: Finding }[]>();
  for (const table of tables)
    for (const finding of table.table.findings) {
      if (isIgnored(finding, table.table, memory)) continue;
      const known = kinds.get(finding.code);
      if (known) known.push({ table, finding });
      else kinds.set(finding.code, [{ table, finding }]);
    }
  return [...kinds]
    .map(([code, findings]) => ({ code, findings, severity: findings[0]?.finding.severity ?? ("info" as const) }))
    .sort(
      (a, b) =>
        SEVERITY_ORDER.indexOf(a.severity) - SEVERITY_ORDER.indexOf(b.severity) || b.findings.length - a.findings.length
    );
}

function drawNothing(canvas: SheetCanvas, row: number, text: string): number {
  drawLine(canvas, row, text);
  return row + 1;
}
