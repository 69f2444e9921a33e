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
const TOP = 2;

/** The blocks of 绩效评分汇总 as a person reads them: by headings and section titles, not by addresses. */
export function readSummary(calculated: Calculated): Summary {
  const sheet = calculated.get(SUMMARY_TEXT.sheet);
  if (!sheet) return { ranking: [], level1: [], level2: [] };
  const headings = SUMMARY_TEXT.columns.map((_, column) => String(sheet.value(TOP, column)));
  const starts = Array.from({ length: sheet.rows }, (_, row) => row).filter((row) => {
    const title = String(sheet.value(row, 0) ?? "");
    return title === SUMMARY_TEXT.byLevel2Only || title.startsWith(SUMMARY_TEXT.byLevel2(""));
  });
  const level1 = Array.from({ length: sheet.rows }, (_, row) => row).find(
    (row) => sheet.value(row, 0) === SUMMARY_TEXT.byLevel1
  );
  return {
    ranking: lines(sheet, TOP + 1, headings),
    level1: level1 === undefined ? [] : lines(sheet, level1 + 2, headings),
    level2: starts.map((row) => lines(sheet, row + 1, headings)),
  };
}

/** The lines from a row on, up to the first one without a name. */
function lines(sheet: CalculatedSheet, first: number, headings: readonly string[]): readonly Line[] {
  const all: Line[] = [];
  for (let row = first; sheet.value(row, NAME) !== null; row++)
    all.push(new Map(headings.map((heading, column) => [heading, sheet.value(row, column)])));
  return all;
}
