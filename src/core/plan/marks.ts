import type { IgnoredFinding, Memory, SheetAssessment, TableAssessment } from "../assessment";
import type { Finding } from "../finding";
import type { Position } from "../grid/area";
import { columnRuns } from "./column-runs";
import type { MarksOperation } from "./write-plan";

/** The cells with errors, and those with warnings only; findings that the user ignores leave no mark. */
export function marksOf(assessment: SheetAssessment, memory: Memory): MarksOperation {
  if (!memory.settings.marks) return { op: "marks", marks: [] };
  const errors = new Map<string, Position>();
  const warnings = new Map<string, Position>();
  for (const table of assessment.tables)
    for (const finding of table.findings) {
      if (isIgnored(finding, table, memory)) continue;
      const merge = assessment.grid.mergeAt(finding);
      const position = { row: merge?.row ?? finding.row, column: merge?.column ?? finding.column };
      const key = `${position.row},${position.column}`;
      if (finding.severity === "error") errors.set(key, position);
      else if (finding.severity === "warning") warnings.set(key, position);
    }
  for (const key of errors.keys()) warnings.delete(key);
  return {
    op: "marks",
    marks: [
      ...columnRuns([...errors.values()]).map((area) => ({ area, severity: "error" as const })),
      ...columnRuns([...warnings.values()]).map((area) => ({ area, severity: "warning" as const })),
    ],
  };
}

/** The user decided to live with this finding; the decision lapses when name or text of the row change. */
export function isIgnored(finding: Finding, table: TableAssessment, memory: Memory): boolean {
  return ignoredFinding(finding, table, memory) !== null;
}

/** The decision about a finding with its reason; null when there is none. */
export function ignoredFinding(
  finding: Finding,
  { table, rows }: TableAssessment,
  memory: Memory
): IgnoredFinding | null {
  if (memory.ignoredFindings.length === 0) return null;
  const indicator = rows.find((row) => row.indicator.row === finding.indicatorRow)?.indicator;
  const decision = memory.ignoredFindings.find(
    (it) =>
      it.sheet === table.sheet.id &&
      it.code === finding.code &&
      it.name === (indicator?.name ?? "") &&
      it.text === (indicator?.standard ?? "")
  );
  return decision ?? null;
}
