import type { Memory, SheetAssessment } from "../assessment";
import { areaOf } from "../grid/area";
import type { Area } from "../grid/area";
import { SUMMARY_TEXT } from "../../strings/summary";
import { BASE, drawHeadings, drawTitle } from "./own-sheet/form-style";
import { SheetCanvas } from "./own-sheet/sheet-canvas";
import { drawDetails, drawLevel1, drawLevel2 } from "./summary/draw-levels";
import { drawFindings, drawMostLost, drawNotScored } from "./summary/draw-lists";
import { drawProvenance } from "./summary/draw-provenance";
import type { Provenance } from "./summary/draw-provenance";
import { drawRanking, ranked } from "./summary/draw-ranking";
import { WIDTHS } from "./summary/figures";
import { levelGroups } from "./summary/level-groups";
import { summaryTables } from "./summary/summary-table";
import type { SummaryTable } from "./summary/summary-table";
import type { Operation, WritePlan } from "./write-plan";

const CHART_ROWS = 14;
/** So many columns of a chart can still be told apart. */
const MOST_CHARTED = 25;
/** With more lines than these a chart below the ranking would be cut by the end of the first page: it goes above. */
const MOST_ABOVE_CHART = 9;
const TOP = 2;

/**
 * The sheet 绩效评分汇总: results or ranking, scores by level with a native chart, what lost most, what is not scored, open
 * findings, and where all this came from. Figures are formulas over the score cells, so that it stays true after corrections.
 * Every block has the columns of the headings on top, which are repeated on each printed page.
 */
export function planSummary(sheets: readonly SheetAssessment[], memory: Memory, provenance: Provenance): WritePlan {
  const tables = ranked(summaryTables(sheets, memory));
  if (tables.length === 0) return { action: "summary", sheets: [] };
  const operations = drawSheet(tables, memory, provenance);
  return {
    action: "summary",
    sheets: [{ sheet: { create: SUMMARY_TEXT.sheet, kind: "summary" }, operations }],
  };
}

function drawSheet(tables: readonly SummaryTable[], memory: Memory, provenance: Provenance): readonly Operation[] {
  const canvas = new SheetCanvas(WIDTHS);
  const { digits } = memory.settings;
  const [only, ...more] = tables;
  drawTitle(canvas, SUMMARY_TEXT.sheet, subtitle(tables));
  const headings = tables.length > MOST_ABOVE_CHART ? drawRankingChart(canvas, TOP, tables) : TOP;
  drawHeadings(canvas, headings, SUMMARY_TEXT.columns);
  let row = drawRanking(canvas, headings + 1, tables, memory.settings) + 1;
  if (only && more.length === 0) row = drawOnly(canvas, row, only, digits);
  else if (headings === TOP) row = drawRankingChart(canvas, row, tables);
  row = drawMostLost(canvas, row, tables, digits) + 1;
  const afterOpen = drawNotScored(canvas, row, tables);
  row = afterOpen === row ? row : afterOpen + 1;
  row = drawFindings(canvas, row, tables, memory) + 1;
  if (more.length > 0) row = drawDetails(canvas, row, tables, digits) + 1;
  const time = drawProvenance(canvas, row, tables, memory.settings, provenance);
  return [...canvas.operations(BASE), time, ...furniture(headings)];
}

/** The blocks by level of a single table. */
function drawOnly(canvas: SheetCanvas, top: number, table: SummaryTable, digits: number): number {
  const end = drawLevel1(canvas, top, table, digits);
  const source = areaOf(top + 1, 1, levelGroups(table.table).length + 1, 3);
  const row = table.figures !== "none" ? drawChart(canvas, end + 1, SUMMARY_TEXT.level1Chart, source) : end + 1;
  return drawLevel2(canvas, row, table, digits) + 1;
}

/** The best tables that have score columns, as far as a chart can show them; the chart stands above or below their lines. */
function drawRankingChart(canvas: SheetCanvas, row: number, tables: readonly SummaryTable[]): number {
  const without = tables.findIndex(({ figures }) => figures === "none");
  const count = Math.min(without === -1 ? tables.length : without, MOST_CHARTED);
  if (count === 0) return row;
  const title = SUMMARY_TEXT.rankingChart(count < tables.length ? count : null);
  const headings = row === TOP ? row + CHART_ROWS + 1 : TOP;
  return drawChart(canvas, row, title, areaOf(headings, 1, count + 1, 3));
}

function subtitle(tables: readonly SummaryTable[]): string {
  const [first, ...more] = tables;
  if (!first || more.length > 0) return SUMMARY_TEXT.departments(tables.length);
  const { year, department } = first.table.table;
  return SUMMARY_TEXT.subtitle(year, department ?? SUMMARY_TEXT.unknownDepartment);
}

function drawChart(canvas: SheetCanvas, row: number, title: string, source: Area): number {
  const at = areaOf(row, 0, CHART_ROWS, canvas.columns);
  canvas.add({ op: "chart", name: SUMMARY_TEXT.sheet, kind: "column", title, source, at });
  return row + CHART_ROWS + 1;
}

/** Printed pages repeat title and headings, or the headings alone where a chart stands between. */
function furniture(headings: number): readonly Operation[] {
  const titleRows = { from: headings === TOP ? 0 : headings, to: headings };
  const page = { op: "page", orientation: "landscape", fitToWidth: true, titleRows, footer: true } as const;
  return headings === TOP ? [{ op: "freeze", rows: TOP + 1 }, page] : [page];
}
