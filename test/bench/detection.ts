import { performance } from "node:perf_hooks";
import { findTables } from "../../src/core/table/find-tables";
import type { Grid } from "../../src/core/grid/grid";
import { gridOf } from "../core/grid/grid-of";
import { readWorkbook } from "../core/grid/read-xlsx";
import { LAYOUTS } from "../core/table/layouts";
import { described, normalised } from "../core/table/layouts/compare";
import { HOUSING_BUREAU } from "../core/table/layouts/housing-bureau";
import type { ExpectedTable } from "../core/table/layouts/layout";

interface Counts {
  tables: number;
  tablesFound: number;
  expected: number;
  found: number;
  missed: number;
  wrong: number;
  fields: number;
  fieldsRight: number;
  differences: string[];
}

/** Columns of a row in the notation of the layouts: level1, level2, name, type, target, unit, then status or places. */
const FIELDS = 6;

/** Rows found, missed and false, and fields right, over all layouts and the county's workbooks. */
export async function detection(): Promise<string> {
  const lines: string[] = [];
  const total = emptyCounts();
  for (const { name, grid, tables } of LAYOUTS) lines.push(lineOf(name, compare(grid, tables), total));
  for (const { file, sheets } of HOUSING_BUREAU) {
    for (const grid of await readWorkbook(file)) {
      lines.push(lineOf(`${file} ${grid.sheet.name}`, compare(grid, sheets[grid.sheet.name] ?? []), total));
    }
  }
  return [HEAD, ...lines, HEAD, summary("all", total), "", ...total.differences, ...times()].join("\n");
}

const HEAD = "tables  rows found missed false  fields right   sheet";

function emptyCounts(): Counts {
  const zero = { tables: 0, tablesFound: 0, expected: 0, found: 0, missed: 0, wrong: 0, fields: 0, fieldsRight: 0 };
  return { ...zero, differences: [] };
}

function compare(grid: Grid, tables: readonly ExpectedTable[]): Counts {
  const counts = emptyCounts();
  const found = findTables(grid).map(described);
  counts.tables = tables.length;
  counts.tablesFound = found.length;
  const expectedRows = rowsByNumber(tables.flatMap((table) => normalised(table).rows));
  const foundRows = rowsByNumber(found.flatMap(({ rows }) => rows));
  for (const [key, row] of expectedRows) {
    counts.expected++;
    const other = foundRows.get(key);
    if (!other) counts.missed++;
    else {
      counts.found++;
      for (let field = 0; field <= FIELDS; field++) {
        counts.fields++;
        if ((row[field] ?? "") === (other[field] ?? "")) counts.fieldsRight++;
        else
          counts.differences.push(`${grid.sheet.name} row ${key}: “${other[field] ?? ""}” for “${row[field] ?? ""}”`);
      }
    }
  }
  for (const key of foundRows.keys()) if (!expectedRows.has(key)) counts.wrong++;
  return counts;
}

/** Rows of tables side by side have the same number: the count of its appearance tells them apart. */
function rowsByNumber(rows: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const byNumber = new Map<string, readonly string[]>();
  for (const row of rows) {
    const [number = "", ...fields] = row.split("|").map((part) => part.trim());
    let key = number;
    while (byNumber.has(key)) key += "'";
    byNumber.set(key, fields);
  }
  return byNumber;
}

function lineOf(name: string, counts: Counts, total: Counts): string {
  for (const key of Object.keys(total) as (keyof Counts)[]) {
    if (key === "differences") total.differences.push(...counts.differences);
    else total[key] += counts[key];
  }
  return summary(name, counts);
}

function summary(
  name: string,
  { tables, tablesFound, expected, found, missed, wrong, fields, fieldsRight }: Counts
): string {
  const cell = (value: number | string, width: number) => String(value).padStart(width);
  const shares = `${fieldsRight}/${fields}`;
  const numbers = [cell(expected, 5), cell(found, 6), cell(missed, 7), cell(wrong, 6), cell(shares, 13)].join("");
  return `${cell(`${tablesFound}/${tables}`, 6)} ${numbers}   ${name}`;
}

/** Fastest of some runs over a table of the county's form. */
function times(): readonly string[] {
  return [100, 1000, 5000].map((rows) => {
    const grid = longTable(rows);
    let best = Infinity;
    for (let run = 0; run < 7; run++) {
      const start = performance.now();
      findTables(grid);
      best = Math.min(best, performance.now() - start);
    }
    return `${rows} rows: ${best.toFixed(1)} ms`;
  });
}

function longTable(rows: number): Grid {
  const levels = ["数量指标", "质量指标", "时效指标", "经济效益指标", "社会效益指标"];
  const body = Array.from({ length: rows }, (_, index) => {
    const level2 = index % 10 === 0 ? (levels[Math.floor(index / 10) % levels.length] ?? "") : "";
    const target = index % 3 === 0 ? "95%" : "26";
    const definition = `2024年度改造老旧小区个数，反映部门工作情况第${index}项。`;
    const standard = `以计划改造26个为基准，实际完成26个及以上，得满分，反之每少1个扣除10%权重分，第${index}项。`;
    return `| ${level2} | 改造老旧小区个数${index} | ≥ | ${target} | 个 | ${definition} | ${standard} | | 5`;
  });
  const header =
    "一级指标 | 二级指标 | 三级指标 | 指标类型 | 指标值 | 计量单位 | 指标解释 | 评（扣）分标准 | 备注 | 权重";
  return gridOf([header, ...body]);
}
