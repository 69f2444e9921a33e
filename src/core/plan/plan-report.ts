import type { Memory, SheetAssessment, TableAssessment } from "../assessment";
import type { Finding } from "../finding";
import { cellAddress } from "../grid/address";
import { areaOf } from "../grid/area";
import { FINDING_TITLES, SEVERITY_WORDS, findingSentence } from "../../strings/findings";
import { REPORT_TEXT } from "../../strings/report";
import { ignoredFinding } from "./marks";
import { BASE, COUNT, drawBody, drawHeadings, drawLine, drawTitle, fitHeight } from "./own-sheet/form-style";
import { SheetCanvas } from "./own-sheet/sheet-canvas";
import type { WritePlan } from "./write-plan";

const WIDTHS = [6, 18, 24, 9, 7, 24, 60, 16];
const PROBLEM = 6;
const ORDER = ["error", "warning", "info"] as const;

interface Line {
  readonly table: TableAssessment;
  readonly finding: Finding;
}

/** The sheet 校验报告: every finding with a link to its cell, what is wrong, what to do, and whether it was set aside. */
export function planReport(sheets: readonly SheetAssessment[], memory: Memory): WritePlan {
  const tables = sheets.flatMap(({ tables: all }) => all);
  if (tables.length === 0) return { action: "report", sheets: [] };
  const lines = tables.flatMap((table) => inOrder(table.findings).map((finding) => ({ table, finding })));
  const canvas = new SheetCanvas(WIDTHS);
  const counts = ORDER.map((severity) => lines.filter(({ finding }) => finding.severity === severity).length);
  drawTitle(canvas, REPORT_TEXT.title, REPORT_TEXT.summary(counts[0] ?? 0, counts[1] ?? 0, counts[2] ?? 0));
  drawHeadings(canvas, 2, REPORT_TEXT.columns);
  if (lines.length === 0) drawLine(canvas, 3, REPORT_TEXT.none);
  drawBody(canvas, areaOf(3, 0, lines.length, WIDTHS.length), [1, 2, 5, PROBLEM, 7]);
  lines.forEach((line, index) => drawFinding(canvas, 3 + index, index + 1, line, memory));
  const page = { orientation: "landscape", fitToWidth: true, titleRows: { from: 2, to: 2 }, footer: true } as const;
  const operations = [...canvas.operations(BASE), { op: "freeze", rows: 3 } as const, { op: "page", ...page } as const];
  return { action: "report", sheets: [{ sheet: { create: REPORT_TEXT.sheet, kind: "report" }, operations }] };
}

/** Errors first, then as the rows stand in the sheet. */
function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const rank = ({ severity }: Finding): number => ORDER.indexOf(severity);
  return [...findings].sort((a, b) => rank(a) - rank(b) || a.row - b.row || a.column - b.column);
}

function drawFinding(canvas: SheetCanvas, row: number, number: number, { table, finding }: Line, memory: Memory): void {
  const sheet = table.table.sheet.name;
  const fix = finding.fix ? REPORT_TEXT.fixable(finding.fix.label) : "";
  const sentence = `${findingSentence(finding)}${fix}`;
  const ignored = ignoredFinding(finding, table, memory);
  canvas.number(row, 0, String(number), COUNT);
  canvas.text(row, 1, sheet);
  canvas.text(row, 2, table.table.department ?? "");
  canvas.text(row, 3, cellAddress(finding));
  canvas.link(row, 3, { sheet, row: finding.row, column: finding.column });
  canvas.text(row, 4, SEVERITY_WORDS[finding.severity]);
  canvas.text(row, 5, FINDING_TITLES[finding.code]);
  canvas.text(row, PROBLEM, sentence);
  const status = ignored ? REPORT_TEXT.ignored(ignored.reason) : REPORT_TEXT.open;
  canvas.text(row, 7, status);
  fitHeight(canvas, row, sentence, PROBLEM, PROBLEM + 1);
  fitHeight(canvas, row, sheet, 1, 2);
  fitHeight(canvas, row, table.table.department ?? "", 2, 3);
  fitHeight(canvas, row, status, 7);
}
