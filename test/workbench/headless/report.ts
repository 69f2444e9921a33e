import type { SkippedSheet } from "../../../src/actions/outcome";
import type { RowAssessment, SheetAssessment, TableAssessment } from "../../../src/core/assessment";
import type { Finding } from "../../../src/core/finding";
import { cellAddress, columnName } from "../../../src/core/grid/address";
import { Rational } from "../../../src/core/number/rational";
import { printRule } from "../../../src/core/standard/print-rule";
import { ROLES } from "../../../src/core/table/target-table";
import { findingSentence } from "../../../src/strings/findings";
import type { Command } from "./arguments";

/** Scores that a command has written count; for the others, only what stands in the sheet. */
type States = "written" | "standing";

export interface ReportParts {
  readonly command: Command;
  readonly sheets: readonly SheetAssessment[];
  readonly skipped: readonly SkippedSheet[];
  readonly host: { readonly syncs: number; readonly largestRequestBytes: number };
  readonly extra?: Readonly<Record<string, unknown>>;
}

/** The REPORT: rows and columns as a person names them, numbers as decimal text. */
export function reportOf({ command, sheets, skipped, host, extra = {} }: ReportParts): unknown {
  return {
    command,
    ...extra,
    sheets: sheets.map((sheet) => ({
      sheet: sheet.sheet.name,
      tables: sheet.tables.map((table) => reportTable(sheet, table, statesOf(command, sheet, table))),
      findings: sheet.tables.flatMap(({ findings }) => findings).map(reportFinding),
    })),
    skipped: skipped.map(({ sheet, why, reason }) => ({ sheet: sheet.name, reason: SKIP_CODES[why], message: reason })),
    host,
  };
}

const SKIP_CODES: Readonly<Record<SkippedSheet["why"], string>> = {
  protected: "sheet-protected",
  hidden: "sheet-hidden",
  own: "own-sheet",
  "no-table": "no-table",
  "no-room": "no-room",
  "table-beside": "no-room",
  "too-large": "too-large",
  cancelled: "cancelled",
};

/** A summary of a table without any written score shows what the rows would score, as the summary sheet does. */
function statesOf(command: string, sheet: SheetAssessment, { table, rows }: TableAssessment): States {
  if (command === "score") return "written";
  const written = rows.some(({ indicator, score }) => score.score !== null && scoreStands(sheet, table, indicator.row));
  return command === "summary" && !written ? "written" : "standing";
}

function reportTable(sheet: SheetAssessment, assessment: TableAssessment, states: States): unknown {
  const { table, rows, totals } = assessment;
  const indicators = rows.map((row) => reportRow(sheet, assessment, row, states));
  const shown = indicators.filter(({ score }) => score !== null);
  const total = shown.reduce(
    (sum, { score }) => sum.plus(Rational.parse(score ?? "0") ?? Rational.ZERO),
    Rational.ZERO
  );
  const complete = shown.length === totals.scored && totals.scored > 0;
  return {
    department: table.department,
    year: table.year,
    headerRow: table.headerRow === null ? null : table.headerRow + 1,
    columns: columnsOf(assessment),
    indicators,
    total: shown.length === 0 ? null : total.toString(),
    weightTotal: totals.weight.toString(),
    grade: complete ? totals.grade : null,
  };
}

function columnsOf({ table }: TableAssessment): Record<string, string> {
  const letters = ROLES.flatMap((role): [string, string][] => {
    const column = table.columns[role];
    return column === undefined ? [] : [[role, columnName(column)]];
  });
  return Object.fromEntries(letters);
}

function reportRow(sheet: SheetAssessment, { table }: TableAssessment, row: RowAssessment, states: States) {
  const { indicator, context, reading, score } = row;
  const stands = states === "written" || scoreStands(sheet, table, indicator.row);
  const has = score.state === "scored" || score.state === "manual";
  const { rule } = reading;
  return {
    row: indicator.row + 1,
    level1: indicator.level1,
    level2: indicator.level2,
    name: indicator.name,
    type: indicator.type,
    target: indicator.target,
    unit: indicator.unit,
    weight: score.weight?.toString() ?? null,
    actual: score.actual,
    state: has && !stands ? "not-scored" : score.state,
    score: has && stands ? (score.score?.toString() ?? null) : null,
    exact: has && stands ? (score.exact?.toString() ?? null) : null,
    rule: rule && { kind: rule.kind, reading: printRule(rule, context) },
    explanation: has && !stands ? "" : score.explanation,
    reason: score.reason,
  };
}

function scoreStands({ grid }: SheetAssessment, { columns }: TableAssessment["table"], row: number): boolean {
  if (columns.score === undefined) return false;
  const { value } = grid.shownCell(row, columns.score);
  return value !== null && value !== "";
}

function reportFinding(finding: Finding) {
  return {
    code: finding.code,
    severity: finding.severity,
    cell: cellAddress(finding),
    message: findingSentence(finding),
    fix: finding.fix?.label ?? null,
  };
}
