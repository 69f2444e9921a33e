import type { Memory, SheetAssessment } from "../assessment";
import { areaOf } from "../grid/area";
import { SUMMARY_TEXT } from "../../strings/summary";
import { SheetCanvas } from "./own-sheet/sheet-canvas";
import { drawFindings, drawMostLost, drawNotScored } from "./summary/draw-lists";
import { drawLevel1, drawLevel2 } from "./summary/draw-levels";
import { drawRanking, ranked } from "./summary/draw-ranking";
import type { RankedTable } from "./summary/draw-ranking";
import { drawProvenance } from "./summary/draw-provenance";
import type { Provenance } from "./summary/draw-provenance";
import { BASE, drawTitle } from "./own-sheet/form-style";
import type { Operation, WritePlan } from "./write-plan";

const CHART_ROWS = 14;
const WIDTHS = [13, 30, 12, 12, 12, 12, 12, 12, 12, 12];

/**
 * The sheet 绩效评分汇总: results or ranking, scores by level with a native chart, what lost most, what is not scored, open
 * findings, and where all this came from. Figures are formulas over the score cells, so that it stays true after corrections.
 */
export function planSummary(sheets: readonly SheetAssessment[], memory: Memory, provenance: Provenance): WritePlan {
  const tables = sheets
    .flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })))
    .filter(({ table }) => table.rows.length > 0);
  if (tables.length === 0) return { action: "summary", sheets: [] };
  const operations = drawSheet(tables, memory, provenance);
  return {
    action: "summary",
    sheets: [{ sheet: { create: SUMMARY_TEXT.sheet, kind: "summary" }, operations }],
  };
}

function drawSheet(tables: readonly RankedTable[], memory: Memory, provenance: Provenance): readonly Operation[] {
  const canvas = new SheetCanvas(WIDTHS);
  const { digits } = memory.settings;
  const order = ranked(tables);
  const assessments = order.map(({ table }) => table);
  const [only, ...more] = assessments;
  drawTitle(canvas, SUMMARY_TEXT.sheet, subtitle(tables));
  let row = drawRanking(canvas, 3, tables, memory.settings) + 1;
  if (only && more.length === 0) {
    const top = row;
    row = drawLevel1(canvas, row, only, digits) + 1;
    row = drawChart(canvas, row, SUMMARY_TEXT.level1Chart, areaOf(top + 1, 1, row - top - 2, 3));
    row = drawLevel2(canvas, row, only, SUMMARY_TEXT.byLevel2Only, digits) + 1;
  } else row = drawChart(canvas, row, SUMMARY_TEXT.rankingChart, areaOf(4, 1, tables.length + 1, 2));
  row = drawMostLost(canvas, row, assessments, digits) + 1;
  const afterOpen = drawNotScored(canvas, row, assessments);
  row = afterOpen === row ? row : afterOpen + 1;
  row = drawFindings(canvas, row, assessments, memory) + 1;
  if (more.length > 0)
    for (const { sheet, table } of order) {
      const title = SUMMARY_TEXT.byLevel2(table.table.department ?? sheet.sheet.name);
      row = drawLevel2(canvas, row, table, title, digits) + 1;
    }
  const time = drawProvenance(canvas, row, tables, memory.settings, provenance);
  return [...canvas.operations(BASE), time, ...furniture()];
}

function subtitle(tables: readonly RankedTable[]): string {
  const [first, ...more] = tables;
  if (!first || more.length > 0) return SUMMARY_TEXT.departments(tables.length);
  const { year, department } = first.table.table;
  return SUMMARY_TEXT.subtitle(year, department ?? SUMMARY_TEXT.unknownDepartment);
}

function drawChart(canvas: SheetCanvas, row: number, title: string, source: ReturnType<typeof areaOf>): number {
  const at = areaOf(row, 0, CHART_ROWS, canvas.columns);
  canvas.add({ op: "chart", name: SUMMARY_TEXT.sheet, kind: "column", title, source, at });
  return row + CHART_ROWS + 1;
}

function furniture(): readonly Operation[] {
  return [{ op: "page", orientation: "landscape", fitToWidth: true, titleRows: { from: 0, to: 1 }, footer: true }];
}
