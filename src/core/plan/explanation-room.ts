import type { TableAssessment } from "../assessment";
import { areaOf } from "../grid/area";
import { textWidth } from "./own-sheet/form-style";
import type { ScoreLayout } from "./score-layout";
import type { Operation } from "./write-plan";

const LEAST = 48;
const MOST = 80;
/** Lines that a row of a county's table usually has room for; many have a height of their own, which stays. */
const LINES = 2;

/** Width in characters in which the longest explanation of a table takes two lines, within bounds. */
export function explanationWidth({ rows }: TableAssessment): number {
  const longest = rows.reduce((most, { score }) => Math.max(most, textWidth(score.explanation)), 0);
  return Math.min(MOST, Math.max(LEAST, Math.ceil(longest / LINES) + 4));
}

/**
 * A 评分说明 column that was there already gets room, too: words wrap, and a column that still has the standard width is
 * widened. A width that the user chose stays.
 */
export function explanationRoom(assessment: TableAssessment, layout: ScoreLayout): readonly Operation[] {
  if (layout.created.includes("explanation")) return [];
  const { firstRow, lastRow, columns } = layout;
  const area = areaOf(firstRow, columns.explanation, lastRow - firstRow + 1, 1);
  return [
    { op: "format", area, wrap: true },
    { op: "width", column: columns.explanation, characters: explanationWidth(assessment) },
  ];
}
