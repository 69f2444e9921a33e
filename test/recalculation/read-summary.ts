import { SUMMARY_TEXT } from "../../src/strings/summary";
import type { CellValue } from "../excel-host/model/workbook";
import type { Calculated, CalculatedSheet } from "./engines";

/** A line of the summary: its cells by the headings on top. */
export type Line = ReadonlyMap<string, CellValue>;

export interface Summary {
  readonly ranking: readonly Line[];
  readonly level1: readonly Line[];
  /** One block per table, in the order of the ranking. */
  readonly level2: readonly (readonly Line[])[];
}

const NAME = 1;

/** The blocks of 绩效评分汇总 as a person reads them: by headings and section titles, not by addresses. */
export function readSummary(calculated: Calculated): Summary {
  const sheet = calculated.get(SUMMARY_TEXT.sheet);
  if (!sheet) return { ranking: [], level1: [], level2: [] };
  const top = Array.from({ length: sheet.rows }, (_, row) => row).find((row) => sheet.value(row, 0) === RANK) ?? 0;
  const headings = SUMMARY_TEXT.columns.map((_, column) => String(sheet.value(top, column)));
  const block = (title: string, below: number): readonly Line[] => {
    const rows = Array.from({ length: sheet.rows }, (_, row) => row);
    const start = rows.find((row) => sheet.value(row, 0) === title);
    return start === undefined ? [] : lines(sheet, start + below, headings);
  };
  const ranking = lines(sheet, top + 1, headings);
  const only = block(SUMMARY_TEXT.byLevel2Only, 1);
  const details = only.length > 0 ? [only] : byTable(block(SUMMARY_TEXT.byLevel2, 1));
  return { ranking, level1: block(SUMMARY_TEXT.byLevel1, 2), level2: details };
}

/** A line that is not set in begins a table: its total, as under 合计; the others are one step nearer then. */
function byTable(all: readonly Line[]): readonly (readonly Line[])[] {
  const tables: Line[][] = [];
  for (const line of all) {
    const name = String(line.get(NAME_HEADING) ?? "");
    const inside = name.startsWith(SUMMARY_TEXT.below);
    if (!inside) tables.push([]);
    const named = inside ? name.slice(SUMMARY_TEXT.below.length) : SUMMARY_TEXT.total;
    tables[tables.length - 1]?.push(new Map([...line, [NAME_HEADING, named]]));
  }
  return tables;
}

const [RANK, NAME_HEADING] = SUMMARY_TEXT.columns;

/** The lines from a row on, up to the first one without a name. */
function lines(sheet: CalculatedSheet, first: number, headings: readonly string[]): readonly Line[] {
  const all: Line[] = [];
  for (let row = first; sheet.value(row, NAME) !== null; row++)
    all.push(new Map(headings.map((heading, column) => [heading, sheet.value(row, column)])));
  return all;
}
