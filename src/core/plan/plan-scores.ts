import type { Memory, SheetAssessment, TableAssessment, WrittenScore } from "../assessment";
import type { Grid } from "../grid/grid";
import { actualKindOf } from "../scoring/actual-kind";
import { explanationRoom } from "./explanation-room";
import { blockOperations } from "./score-block";
import { scoreCells } from "./score-cells";
import type { ScoreLayout } from "./score-layout";
import { scoreLayouts } from "./score-layout";
import { totalOperations } from "./score-total-cells";
import { textFormatOperations } from "./text-format";
import type { PlacedCell } from "./values-operation";
import { valuesOperations } from "./values-operation";
import type { Operation, WritePlan } from "./write-plan";
import { FreeRoom } from "./free-room";
import { createdAreas } from "./score-layout";
import { tableArea } from "./table-area";

export interface ScorePlan {
  readonly plan: WritePlan;
  /** Of every table that gets or has score columns. */
  readonly layouts: ReadonlyMap<TableAssessment, ScoreLayout>;
}

/**
 * Writes the scores beside every table of these sheets: missing columns are added, results updated in place, the live total
 * set. Applied a second time to the same sheet it changes nothing.
 */
export function planScores(sheets: readonly SheetAssessment[], memory: Memory): ScorePlan {
  const layouts = new Map<TableAssessment, ScoreLayout>();
  const plans = sheets.map((sheet) => ({ sheet: sheet.sheet, operations: sheetOperations(sheet, memory, layouts) }));
  return {
    plan: {
      action: "score",
      sheets: plans.filter(({ operations }) => operations.length > 0),
      remember: sheets.flatMap((sheet) => writtenScores(sheet, layouts)),
    },
    layouts,
  };
}

function sheetOperations(
  sheet: SheetAssessment,
  memory: Memory,
  layouts: Map<TableAssessment, ScoreLayout>
): readonly Operation[] {
  const { grid, tables } = sheet;
  const placed = scoreLayouts(
    grid,
    tables.map(({ table }) => table)
  );
  const areas = [
    ...tables.map(({ table }) => tableArea(table)),
    ...placed.flatMap((layout) => (layout ? createdAreas(layout) : [])),
  ];
  const room = new FreeRoom(grid, areas);
  const names = new Set(memory.writtenScores.filter((it) => it.sheet === sheet.sheet.id).map((it) => it.name));
  const isOwn = (name: string) => names.has(name);
  return tables.flatMap((assessment, index) => {
    const layout = placed[index];
    if (!layout || assessment.rows.length === 0) return [];
    layouts.set(assessment, layout);
    const { digits } = memory.settings;
    const cells: readonly PlacedCell[] = assessment.rows.flatMap((row) =>
      scoreCells(row, { grid, layout, digits, isOwn })
    );
    return [
      ...blockOperations(grid, layout, assessment),
      ...explanationRoom(assessment, layout),
      ...textFormatOperations(grid, layout, countRows(assessment)),
      ...valuesOperations(grid, cells, assessment.table.columns.name),
      ...totalOperations({ grid, layout, room, digits, refused: refusedRows(assessment, grid, layout, isOwn) }),
    ];
  });
}

/** Rows in whose 得分 cell somebody typed a number that does not count (above the weight): no total may add it. */
function refusedRows(
  { rows }: TableAssessment,
  grid: Grid,
  { columns }: ScoreLayout,
  isOwn: (name: string) => boolean
): ReadonlySet<number> {
  const refused = rows.filter(
    ({ indicator, score }) =>
      score.score === null &&
      typeof grid.cell(indicator.row, columns.score).value === "number" &&
      !isOwn(indicator.name)
  );
  return new Set(refused.map(({ indicator }) => indicator.row));
}

/** Rows whose actual may be written as 2/3, which a General cell would take for a date. */
function countRows({ rows }: TableAssessment): readonly number[] {
  return rows.flatMap(({ indicator, context, reading }) => {
    if (indicator.status !== "applicable" || reading.rule === null) return [];
    const kind = actualKindOf(reading.rule, context);
    return kind.kind === "count" && (kind.counts === "met" || kind.counts === "missing") ? [indicator.row] : [];
  });
}

/** What stands in the 得分 cells after this run and is ours. */
function writtenScores(
  { sheet, tables }: SheetAssessment,
  layouts: ReadonlyMap<TableAssessment, ScoreLayout>
): readonly WrittenScore[] {
  const written = tables.filter((table) => layouts.has(table));
  return written.flatMap(({ rows }) =>
    rows.flatMap(({ indicator, score }) =>
      score.state === "scored" && score.score !== null
        ? [{ sheet: sheet.id, name: indicator.name, score: score.score.toString() }]
        : []
    )
  );
}
