import Fraction from "fraction.js";
import { columnIndex } from "../../src/core/grid/address";
import type { Calculated } from "./engines";
import type { Report, ReportedRow, ReportedTable } from "./report";

/** The figures of some rows, from the report alone, by another library's fractions. */
export interface Figures {
  readonly score: number;
  readonly weight: number;
  readonly rate: number | "";
  readonly lost: number;
  readonly count: number;
  readonly unscored: number;
  readonly filled: number;
  /** The table has score columns. */
  readonly live: boolean;
}

export interface ExpectedTable {
  readonly sheet: string;
  readonly table: ReportedTable;
  readonly total: Figures;
  readonly rank: number | "—";
  readonly grade: string;
  readonly level1: ReadonlyMap<string, Figures>;
  /** By “一级指标/二级指标”. */
  readonly level2: ReadonlyMap<string, Figures>;
}

const NO_LEVEL = "（未填）";

/**
 * Tables with indicators, best first, those that are not fully scored last. Lines stay where they are when a score is corrected
 * afterwards, only their ranks change: then `made` is the report of the time when the summary was made.
 */
export function expectedTables(report: Report, calculated: Calculated, made: Report): readonly ExpectedTable[] {
  const tables = figuresOfTables(report, calculated);
  const rates = ratesOf(tables);
  const order = ratesOf(figuresOfTables(made, calculated));
  return tables
    .map((it, index) => ({ ...it, ...standing(it.total, rates[index] ?? -1, rates), key: order[index] ?? -1 }))
    .sort((a, b) => b.key - a.key);
}

function ratesOf(tables: readonly { readonly total: Figures }[]): readonly number[] {
  return tables.map(({ total }) => (total.unscored > 0 || total.rate === "" ? -1 : total.rate));
}

function figuresOfTables(report: Report, calculated: Calculated) {
  return report.sheets
    .flatMap(({ sheet, tables: all }) => all.map((table) => ({ sheet, table })))
    .filter(({ table }) => table.indicators.length > 0)
    .map(({ sheet, table }) => {
      const rows = applicable(table);
      const figures = (some: readonly ReportedRow[]) => figuresOf(some, sheet, table, calculated);
      const byLevel1 = grouped(rows, ({ level1 }) => level1 || NO_LEVEL);
      const byLevel2 = grouped(rows, ({ level1, level2 }) => `${level1 || NO_LEVEL}/${level2 || NO_LEVEL}`);
      return {
        sheet,
        table,
        total: figures(rows),
        level1: new Map([...byLevel1].map(([name, some]) => [name, figures(some)])),
        level2: new Map([...byLevel2].map(([name, some]) => [name, figures(some)])),
      };
    });
}

function standing(total: Figures, rate: number, rates: readonly number[]) {
  if (total.unscored > 0) return { rank: "—" as const, grade: "未评完" };
  const better = rates.filter((other) => other > rate + 1e-12).length;
  if (total.rate === "") return { rank: 1 + better, grade: "" };
  const grade = total.rate >= 0.9 ? "优" : total.rate >= 0.8 ? "良" : total.rate >= 0.6 ? "中" : "差";
  return { rank: 1 + better, grade };
}

export function applicable({ indicators }: ReportedTable): readonly ReportedRow[] {
  return indicators.filter(({ state }) => state !== "not-applicable" && state !== "duplicate");
}

function figuresOf(
  rows: readonly ReportedRow[],
  sheet: string,
  { columns }: ReportedTable,
  calculated: Calculated
): Figures {
  const scored = rows.filter(({ score }) => score !== null);
  const score = sum(scored.map((row) => row.score));
  const weight = sum(rows.map((row) => row.weight));
  const source = calculated.get(sheet);
  const actual = columns["actual"];
  const filled = rows.filter(({ row }) => actual && !blank(source?.value(row - 1, columnIndex(actual) ?? 0)));
  return {
    score: score.valueOf(),
    weight: weight.valueOf(),
    rate: weight.equals(0) ? "" : score.div(weight).valueOf(),
    lost: sum(scored.map((row) => row.weight))
      .sub(score)
      .valueOf(),
    count: rows.length,
    unscored: rows.length - scored.length,
    filled: rows.length === 0 ? 0 : filled.length / rows.length,
    live: columns["score"] !== undefined && columns["weight"] !== undefined,
  };
}

function blank(value: unknown): boolean {
  return value === null || value === undefined || value === "";
}

function sum(values: readonly (string | null)[]): Fraction {
  return values.reduce((total, value) => (value === null ? total : total.add(new Fraction(value))), new Fraction(0));
}

function grouped(rows: readonly ReportedRow[], keyOf: (row: ReportedRow) => string): Map<string, ReportedRow[]> {
  const groups = new Map<string, ReportedRow[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}
