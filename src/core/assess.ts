import type { Memory, RowAssessment, SheetAssessment, TableAssessment } from "./assessment";
import { checkTableStepwise } from "./checks/check-table";
import type { Grid } from "./grid/grid";
import { Rational } from "./number/rational";
import type { ActualInput } from "./scoring/score";
import { scoreRow } from "./scoring/score-row";
import { totalsOf } from "./scoring/totals";
import { parseWeight } from "./scoring/weights";
import { remembered } from "./remembered";
import { chooseRule } from "./standard/choose";
import { readStandard } from "./standard/read-standard";
import type { Reading, StandardContext } from "./standard/reading";
import type { Steps } from "./steps";
import { finished } from "./steps";
import { findTablesStepwise } from "./table/find-tables";
import type { Indicator, Role, TargetTable } from "./table/target-table";

/**
 * The whole thinking about some sheets of a workbook: tables, readings, scores and findings, in sheet order.
 * `among` are further sheets of the workbook in which a self-evaluation form may find the standards of its indicators.
 */
export function assessSheets(
  grids: readonly Grid[],
  memory: Memory,
  among: readonly Grid[] = grids
): readonly SheetAssessment[] {
  return finished(assessSteps(grids, memory, among));
}

/** So many rows are a few milliseconds of work. */
const ROWS_PER_STEP = 25;

/** The same in small steps, for a caller that lets the page answer in between. */
export function* assessSteps(
  grids: readonly Grid[],
  memory: Memory,
  among: readonly Grid[] = grids
): Steps<readonly SheetAssessment[]> {
  const tablesOf = new Map<Grid, readonly TargetTable[]>();
  const tablesIn = function* (grid: Grid): Steps<readonly TargetTable[]> {
    const known = tablesOf.get(grid);
    if (known) return known;
    const corrections = memory.columnCorrections[grid.sheet.id];
    const tables = yield* findTablesStepwise(grid, corrections ? { corrections } : {});
    tablesOf.set(grid, tables);
    return tables;
  };
  const sheets: SheetAssessment[] = [];
  for (const grid of grids) {
    const tables = yield* tablesIn(grid);
    const lookedThrough: TargetTable[] = [];
    if (tables.some(lacksStandards)) {
      for (const other of new Set([...grids, ...among])) lookedThrough.push(...(yield* tablesIn(other)));
    }
    const goals = lookedThrough.length > 0 ? goalStandards(lookedThrough) : null;
    const assessed: TableAssessment[] = [];
    for (const table of tables) {
      yield;
      assessed.push(yield* assessTable(grid, goals ? withGoalStandards(table, goals) : table, memory));
    }
    sheets.push({ sheet: grid.sheet, grid, tables: assessed });
  }
  return sheets;
}

function* assessTable(grid: Grid, table: TargetTable, memory: Memory): Steps<TableAssessment> {
  const rows: RowAssessment[] = [];
  for (const indicator of table.indicators) {
    if (rows.length % ROWS_PER_STEP === 0) yield;
    const context = contextOf(grid, table, indicator);
    const reading = readingOf(indicator, context, memory);
    const score = scoreRow({
      indicator,
      context,
      reading,
      weight: inputOf(grid, indicator, "weight"),
      actual: inputOf(grid, indicator, "actual"),
      typedScore: typedScoreOf(grid, table, indicator, memory),
      settings: memory.settings,
    });
    rows.push({ indicator, context, reading, score });
  }
  yield;
  const findings = yield* checkTableStepwise({ grid, table, rows });
  return {
    table,
    rows,
    findings,
    totals: totalsOf(
      rows.map((row) => row.score),
      memory.settings
    ),
  };
}

/** What the reader of a standard may know of its row. */
function contextOf(grid: Grid, table: TargetTable, indicator: Indicator): StandardContext {
  const { name, level2, type, target, unit } = indicator;
  const weight = parseWeight(inputOf(grid, indicator, "weight"), name);
  return { name, level2, type, target, unit, weight: weight?.toString() ?? null, year: table.year };
}

function readingOf(indicator: Indicator, context: StandardContext, memory: Memory): Reading {
  const choice = memory.ruleChoices.find((it) => it.name === indicator.name && it.text === indicator.standard);
  return choice ? chooseRule(indicator.standard, context, choice.rule) : readRemembered(indicator.standard, context);
}

/** After an edit only the changed row is read again. */
const readRemembered = remembered(
  10_000,
  (text: string, { name, level2, type, target, unit, weight, year }: StandardContext) =>
    [text, name, level2, type, target, unit, weight, year].join("\u0000"),
  readStandard
);

function inputOf(grid: Grid, indicator: Indicator, role: Role): ActualInput | null {
  const field = indicator.fields[role];
  if (!field) return null;
  const { text, value, format } = grid.shownCell(field.row, field.column);
  return { text, value, format };
}

/** The content of the 得分 cell unless it is empty or the add-in's own last result. */
function typedScoreOf(grid: Grid, table: TargetTable, indicator: Indicator, memory: Memory): ActualInput | null {
  const typed = inputOf(grid, indicator, "score");
  if (!typed || typed.value === null || typed.value === "") return null;
  const shown = typeof typed.value === "number" ? Rational.fromCell(typed.value)?.toString() : undefined;
  const own = shown !== undefined && writtenKeys(memory).has(keyOf(table.sheet.id, indicator.name, shown));
  return own ? null : typed;
}

const KEYS = new WeakMap<Memory["writtenScores"], ReadonlySet<string>>();

/** Our own scores, to be looked up: a workbook of a hundred departments remembers thousands. */
function writtenKeys({ writtenScores }: Memory): ReadonlySet<string> {
  const known = KEYS.get(writtenScores);
  if (known) return known;
  const keys = new Set(writtenScores.map(({ sheet, name, score }) => keyOf(sheet, name, score)));
  KEYS.set(writtenScores, keys);
  return keys;
}

function keyOf(sheet: string, name: string, score: string): string {
  return [sheet, name, score].join("\u0000");
}

function lacksStandards(table: TargetTable): boolean {
  return table.form === "self-evaluation" && table.columns.standard === undefined;
}

/** Indicators of the workbook's goal tables by name; a name that has two different standards is left out. */
function goalStandards(tables: readonly TargetTable[]): ReadonlyMap<string, Indicator> {
  const byName = new Map<string, Indicator>();
  const contradictory = new Set<string>();
  for (const indicator of tables.filter((table) => !lacksStandards(table)).flatMap((table) => table.indicators)) {
    if (indicator.status !== "applicable" || indicator.standard === "") continue;
    const known = byName.get(indicator.name);
    if (known && known.standard !== indicator.standard) contradictory.add(indicator.name);
    byName.set(indicator.name, known ?? indicator);
  }
  for (const name of contradictory) byName.delete(name);
  return byName;
}

/** A self-evaluation row takes standard, and where its own are missing type and unit, from the goal table. */
function withGoalStandards(table: TargetTable, goals: ReadonlyMap<string, Indicator>): TargetTable {
  if (!lacksStandards(table)) return table;
  const indicators = table.indicators.map((indicator): Indicator => {
    const goal = goals.get(indicator.name);
    if (!goal || indicator.status !== "applicable") return indicator;
    const type = indicator.type ?? goal.type;
    return { ...indicator, standard: goal.standard, type, unit: indicator.unit === "" ? goal.unit : indicator.unit };
  });
  return { ...table, indicators };
}
