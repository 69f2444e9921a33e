import type { SheetAssessment } from "../assessment";
import type { CellFix, Finding, Fix } from "../finding";
import type { Grid } from "../grid/grid";
import { literalText } from "./literal";
import type { PlacedCell } from "./values-operation";
import { valuesOperations } from "./values-operation";
import type { PlannedCell, WritePlan } from "./write-plan";

export interface FixPlan {
  readonly plan: WritePlan;
  /** The findings whose fix is in the plan. */
  readonly fixed: readonly Finding[];
}

/**
 * The fixes of the chosen findings as one plan. Where two fixes want the same cell the first one wins, and the other finding
 * is left for the next look. A fix is done whole or not at all.
 */
export function planFixes(sheets: readonly SheetAssessment[], choose: (finding: Finding) => boolean): FixPlan {
  const fixed: Finding[] = [];
  const plans = sheets.map(({ sheet, grid, tables }) => {
    const cells = new Map<string, PlacedCell>();
    for (const finding of tables.flatMap(({ findings }) => findings)) {
      if (finding.fix === null || !choose(finding)) continue;
      const placed = placedCells(grid, finding.fix);
      if (placed.some((cell) => cells.has(keyOf(cell)))) continue;
      for (const cell of placed) cells.set(keyOf(cell), cell);
      fixed.push(finding);
    }
    return { sheet, operations: valuesOperations(grid, [...cells.values()]) };
  });
  return { plan: { action: "fix", sheets: plans.filter(({ operations }) => operations.length > 0) }, fixed };
}

/** Fixes that may be made together without looking at each: what 一键修正 and `--fix` apply. */
export function isSafeFix(finding: Finding): boolean {
  return finding.fix?.safe === true;
}

function keyOf({ row, column }: PlacedCell): string {
  return `${row},${column}`;
}

function placedCells(grid: Grid, fix: Fix): readonly PlacedCell[] {
  return fix.changes.map((change) => ({ row: change.row, column: change.column, cell: plannedCell(grid, change) }));
}

/** “≥95%” in a text cell becomes the number 95: a text or percent format would hold or show something else. */
function plannedCell(grid: Grid, { row, column, value }: CellFix): PlannedCell {
  if (value === null) return { clear: true };
  if ("text" in value) return { text: literalText(value.text) };
  const { format } = grid.cell(row, column);
  return format === "@" || format.includes("%") ? { number: value.number, format: "General" } : value;
}
