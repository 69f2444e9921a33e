import type { WrittenScore } from "../../core/assessment";
import type { Operation, PlannedCell } from "../../core/plan/write-plan";

/** What Office.js sends for a range, a property and a call, measured. */
const RANGE = 900;
const FORMAT = 3500;
const RULE = 1800;
const CELL = 12;

/** So many rules are written one by one, the others together with equal ones. */
const MOST_RULES = 120;

/** About how many bytes these operations add to the request that writes them. */
export function weightOf(operations: readonly Operation[]): number {
  const rules = operations.filter(({ op }) => op === "validation").length;
  const together = Math.max(0, rules - MOST_RULES) * CELL;
  return operations.reduce((sum, it) => sum + weightOfOne(it), Math.min(rules, MOST_RULES) * RULE + together);
}

/** The same for scores that are remembered, twice escaped on their way. */
export function weightOfScores(scores: readonly WrittenScore[]): number {
  return scores.reduce((sum, { name, score }) => sum + CELL + name.length * 3 + score.length, 0);
}

function weightOfOne(operation: Operation): number {
  switch (operation.op) {
    case "values":
      return (
        RANGE + operation.cells.reduce((sum, line) => sum + line.reduce((all, cell) => all + cellWeight(cell), 0), 0)
      );
    case "format":
      return FORMAT;
    case "validation":
      return 0;
    case "marks":
      return RANGE + operation.marks.length * CELL;
    default:
      return RANGE;
  }
}

/** A Chinese character is three bytes. */
function cellWeight(cell: PlannedCell | null): number {
  if (cell === null || "clear" in cell) return 5;
  const text = "text" in cell ? cell.text : "formula" in cell ? cell.formula : cell.number;
  return CELL + text.length * 3;
}
