import Fraction from "fraction.js";
import { SELF_EVALUATION_TEXT } from "../../src/strings/self-evaluation";
import { SUMMARY_TEXT } from "../../src/strings/summary";
import { columnIndex } from "../../src/core/grid/address";
import type { CellValue } from "../excel-host/model/workbook";
import type { Calculated } from "./engines";
import type { ExpectedTable, Figures } from "./expected";
import { applicable, expectedTables } from "./expected";
import { readSummary } from "./read-summary";
import type { Line } from "./read-summary";
import type { Report } from "./report";

export interface Comparison {
  readonly tables: number;
  readonly formulas: number;
  /** Figures that were compared. */
  readonly compared: number;
  /** “住建局 按一级指标 产出指标 得分: 12 against 11.5”. */
  readonly differences: readonly string[];
}

/** Every total, rate, count, grade and rank of a calculated workbook against the report's scores. */
export function compare(report: Report, calculated: Calculated, made = report): Comparison {
  const check = new Check();
  const tables = expectedTables(report, calculated, made);
  const { ranking, level1, level2 } = readSummary(calculated);
  check.one("tables", tables.length, ranking.length);
  tables.forEach((table, index) => {
    const name = `${table.sheet} ${table.table.department ?? ""}`;
    compareRanked(check, name, table, ranking[index]);
    compareLevels(check, name, table, level2[index] ?? []);
    compareTotalCell(check, name, table, calculated);
    if (tables.length > 1) return;
    check.one(`${name} level1 lines`, table.level1.size, level1.length);
    for (const line of level1) compareFigures(check, `${name} 按一级指标`, table.level1.get(text(line, NAME)), line);
  });
  compareForms(check, report, calculated);
  const formulas = [...calculated.values()].reduce((sum, sheet) => sum + sheet.formulas, 0);
  return { tables: tables.length, formulas, compared: check.compared, differences: check.differences };
}

const [, NAME] = SUMMARY_TEXT.columns;

class Check {
  compared = 0;
  readonly differences: string[] = [];

  one(what: string, expected: CellValue | undefined, found: CellValue | undefined): void {
    this.compared++;
    const [left, right] = [expected ?? "", found ?? ""];
    const close = typeof left === "number" && typeof right === "number" && Math.abs(left - right) < 1e-9;
    if (!close && left !== right) this.differences.push(`${what}: ${String(left)} against ${String(right)}`);
  }
}

function text(line: Line, heading: string): string {
  return String(line.get(heading) ?? "");
}

function compareRanked(check: Check, name: string, table: ExpectedTable, line: Line | undefined): void {
  if (!line) return check.one(`${name} in the ranking`, "a line", "none");
  compareFigures(check, `${name} ranking`, table.total, line);
  if (applicable(table.table).length === 0) return;
  check.one(`${name} 名次`, table.rank, line.get("名次"));
  check.one(`${name} 等级`, table.grade, line.get("等级"));
}

/** A line under 合计, or of a level1, or of a level2 that is set in below it. */
function compareLevels(check: Check, name: string, table: ExpectedTable, lines: readonly Line[]): void {
  let level1 = "";
  let seen = 0;
  for (const line of lines) {
    const title = text(line, NAME);
    const below = title.startsWith(SUMMARY_TEXT.below);
    if (!below) level1 = title;
    const key = `${level1}/${title.trim()}`;
    if (below && table.level2.has(key)) seen++;
    const figures = below
      ? table.level2.get(key)
      : title === SUMMARY_TEXT.total
        ? table.total
        : table.level1.get(title);
    compareFigures(check, `${name} ${key}`, figures, line);
  }
  check.one(`${name} level2 lines`, table.level2.size, seen);
}

type Column = Exclude<keyof Figures, "live">;

const HEADINGS: Readonly<Record<Column, string>> = {
  score: "得分",
  weight: "权重",
  rate: "得分率",
  lost: "失分",
  count: "指标数",
  unscored: "未评分",
  filled: "填报率",
};

/** Without score columns there is nothing to point formulas at: only the counts stand there. */
const COUNTS: readonly Column[] = ["count", "unscored"];

function compareFigures(check: Check, name: string, figures: Figures | undefined, line: Line): void {
  if (!figures) return check.one(name, "no such line", "a line");
  const keys = figures.live ? (Object.keys(HEADINGS) as Column[]) : COUNTS;
  for (const key of keys)
    if (figures.count > 0 && line.has(HEADINGS[key]))
      check.one(`${name} ${HEADINGS[key]}`, figures[key], line.get(HEADINGS[key]));
}

/** The live total that scoring wrote above, in or below the 得分 column: at least one cell of it shows the total. */
function compareTotalCell(
  check: Check,
  name: string,
  { sheet, table, total }: ExpectedTable,
  calculated: Calculated
): void {
  const column = columnIndex(table.columns["score"] ?? "");
  const source = calculated.get(sheet);
  if (column === null || !source || total.count === 0) return;
  const rows = new Set(table.indicators.map(({ row }) => row - 1));
  const found = Array.from({ length: source.rows }, (_, row) => row)
    .filter((row) => !rows.has(row))
    .map((row) => source.value(row, column))
    .find((value) => typeof value === "number" && Math.abs(value - total.score) < 1e-9);
  check.one(`${name} live total`, total.score, found);
}

/** Total row of every self-evaluation form; the forms follow each other as the goal tables do in the workbook. */
function compareForms(check: Check, report: Report, calculated: Calculated): void {
  const tables = report.sheets.flatMap(({ tables: all }) => all);
  const goals = tables.filter((table) => table.form === "target" && applicable(table).length > 0);
  goals.forEach((table, index) => {
    const sheet = calculated.get(SELF_EVALUATION_TEXT.sheetOf(index + 1));
    const rows = Array.from({ length: sheet?.rows ?? 0 }, (_, at) => at);
    const row = rows.find((at) => sheet?.value(at, 0) === SELF_EVALUATION_TEXT.total);
    const total = applicable(table).reduce((sum, { score }) => sum.add(new Fraction(score ?? 0)), new Fraction(0));
    const none = applicable(table).every(({ score }) => score === null);
    check.one(
      `form ${index + 1} 总分`,
      none ? "" : total.valueOf(),
      row === undefined ? "no total" : sheet?.value(row, SCORE)
    );
  });
}

const SCORE = 6;
