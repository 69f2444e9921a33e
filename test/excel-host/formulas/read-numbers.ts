import { columnName } from "../../../src/core/grid/address";
import { sheetPrefix } from "../xlsx/reference";
import type { CalculationSession } from "./calculation-session";
import { positionOf } from "./calculation-session";

/** Cells one below the other whose results are read together. */
interface Run {
  readonly sheet: number;
  readonly name: string;
  readonly column: number;
  readonly row: number;
  readonly keys: string[];
}

export interface FormulaPlace {
  readonly sheet: number;
  readonly name: string;
  readonly key: string;
}

const SEPARATOR = "\u001f";
const MAX_RUN = 100;

/**
 * Calculates, and gives the exact number of every place that holds one. The engine shows numbers with nine digits only;
 * joined as text they have all of them, so each run of cells is joined in one extra formula.
 */
export function calculateNumbers(session: CalculationSession, places: readonly FormulaPlace[]): Map<string, number> {
  const numbers = new Map<string, number>();
  const failed = readRuns(session, runsOf(places), numbers);
  if (failed.length === 0) return numbers;
  const numeric = failed.flatMap((run) =>
    run.keys.flatMap((key) => {
      const { row, column } = positionOf(key);
      const isNumber = session.model.getCellType(run.sheet, row, column) === 1;
      return isNumber ? [{ sheet: run.sheet, name: run.name, key }] : [];
    })
  );
  if (numeric.length > 0) readRuns(session, runsOf(numeric), numbers);
  return numbers;
}

/** Where a number stands in the result. */
export function numberKey(sheet: number, key: string): string {
  return `${sheet}:${key}`;
}

/** A run with an error in it has no text: such runs are returned. */
function readRuns(session: CalculationSession, runs: readonly Run[], numbers: Map<string, number>): Run[] {
  const texts = session.calculate(runs.map(joinFormula));
  return runs.filter((run, index) => {
    const parts = (texts[index] ?? "").split(SEPARATOR).slice(0, -1);
    if (parts.length !== run.keys.length) return true;
    run.keys.forEach((key, at) => {
      const { row, column } = positionOf(key);
      if (session.model.getCellType(run.sheet, row, column) === 1)
        numbers.set(numberKey(run.sheet, key), Number(parts[at]));
    });
    return false;
  });
}

function joinFormula(run: Run): string {
  const column = columnName(run.column - 1);
  const range = `${sheetPrefix(run.name)}${column}${run.row}:${column}${run.row + run.keys.length - 1}`;
  return `=TEXTJOIN("${SEPARATOR}",FALSE,${range})&"${SEPARATOR}"`;
}

function runsOf(places: readonly FormulaPlace[]): Run[] {
  const ordered = places.map((place) => ({ ...place, ...positionOf(place.key) }));
  ordered.sort((a, b) => a.sheet - b.sheet || a.column - b.column || a.row - b.row);
  const runs: Run[] = [];
  for (const { sheet, name, key, row, column } of ordered) {
    const last = runs[runs.length - 1];
    const follows = last && last.sheet === sheet && last.column === column && last.row + last.keys.length === row;
    if (follows && last.keys.length < MAX_RUN) last.keys.push(key);
    else runs.push({ sheet, name, column, row, keys: [key] });
  }
  return runs;
}
