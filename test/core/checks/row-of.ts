import type { RowAssessment } from "../../../src/core/assessment";
import type { CheckInput } from "../../../src/core/checks/check";
import { checkTable } from "../../../src/core/checks/check-table";
import type { Finding } from "../../../src/core/finding";
import { cellAddress } from "../../../src/core/grid/address";
import type { Grid } from "../../../src/core/grid/grid";
import { parseIndicatorType } from "../../../src/core/lexicon/indicator-types";
import { levelLabelOf } from "../../../src/core/lexicon/levels";
import { cleanText } from "../../../src/core/lexicon/plain-text";
import { normaliseUnit } from "../../../src/core/lexicon/units";
import { parseNumberText } from "../../../src/core/number/parse-number";
import { Rational } from "../../../src/core/number/rational";
import type { RowScore } from "../../../src/core/scoring/score";
import type { Reading } from "../../../src/core/standard/reading";
import type { Rule } from "../../../src/core/standard/rule";
import type { Field, Indicator, Role, TargetTable } from "../../../src/core/table/target-table";
import { gridOf } from "../grid/grid-of";

/** Headings of hand-made tables; anything else is left out of the columns. */
const HEADINGS: Readonly<Record<string, Role>> = {
  一级指标: "level1",
  二级指标: "level2",
  三级指标: "name",
  指标类型: "type",
  指标值: "target",
  计量单位: "unit",
  指标解释: "definition",
  评分标准: "standard",
  权重: "weight",
  实际完成值: "actual",
  得分: "score",
};

export interface RowChange {
  readonly indicator?: Partial<Indicator>;
  readonly reading?: Partial<Reading>;
  readonly score?: Partial<RowScore>;
}

export interface TableOptions {
  readonly year?: number | null;
  readonly form?: TargetTable["form"];
  /** Changes to rows, counted from 0 under the header. */
  readonly rows?: Readonly<Record<number, RowChange>>;
}

/**
 * A table by hand, without looking for it: the line with 三级指标 is the header, every line under it an
 * indicator. Levels are filled down; weights are read where they are plain numbers; every standard is taken as understood.
 */
export function tableOf(
  lines: readonly string[],
  { year = 2024, form = "target", rows = {} }: TableOptions = {}
): CheckInput {
  const grid = gridOf(lines);
  const headerRow = lines.findIndex((line) => line.split("|").some((word) => word.trim() === "三级指标"));
  const columns: Partial<Record<Role, number>> = {};
  for (let column = 0; column < grid.right; column++) {
    const role = HEADINGS[grid.cell(headerRow, column).text];
    if (role) columns[role] = column;
  }
  const indicators: Indicator[] = [];
  for (let row = headerRow + 1; row < grid.bottom; row++) {
    indicators.push(indicatorOf(grid, columns, row, indicators[indicators.length - 1], rows[row - headerRow - 1]));
  }
  const table: TargetTable = {
    sheet: grid.sheet,
    department: null,
    year,
    headerRow,
    headerTop: headerRow,
    columns,
    indicators,
    ignored: [],
    totalRow: null,
    firstRow: headerRow + 1,
    lastRow: grid.bottom - 1,
    firstColumn: 0,
    lastColumn: grid.right - 1,
    form,
  };
  return { grid, table, rows: indicators.map((indicator, index) => rowOf(indicator, rows[index])) };
}

function fieldOf(grid: Grid, row: number, column: number): Field {
  const merge = grid.mergeAt({ row, column });
  const shown = grid.shownCell(row, column).text;
  const text = cleanText(shown);
  const empty = /^[/*…—-]*$/.test(text);
  return { row: merge?.row ?? row, column: merge?.column ?? column, text: empty ? "" : text, shown };
}

function indicatorOf(
  grid: Grid,
  columns: Partial<Record<Role, number>>,
  row: number,
  above: Indicator | undefined,
  change: RowChange | undefined
): Indicator {
  const fields: Partial<Record<Role, Field>> = {};
  for (const [role, column] of Object.entries(columns) as [Role, number][]) fields[role] = fieldOf(grid, row, column);
  const text = (role: Role) => fields[role]?.text ?? "";
  const label1 = text("level1");
  const label2 = text("level2");
  const level2 = label2 === "" ? (above?.level2 ?? "") : (levelLabelOf(label2)?.level2?.name ?? label2);
  const level1 = label1 === "" ? (above?.level1 ?? "") : (levelLabelOf(label1)?.level1 ?? label1);
  const held = columns.target === undefined ? null : grid.shownCell(row, columns.target).value;
  const percent = typeof held === "number" && text("target").endsWith("%");
  const number = parseNumberText(text("target"));
  const unit = normaliseUnit(text("unit"));
  const sameUnit = unit === "" || number?.unit === "" || number?.unit === unit;
  const type = parseIndicatorType(text("type")) ?? (columns.type === undefined ? (number?.operator ?? null) : null);
  return {
    row,
    status: text("name") === "不适用" ? "not-applicable" : "applicable",
    duplicateOf: null,
    level1: levelLabelOf(label2)?.level2?.level1 ?? level1,
    level2,
    name: text("name"),
    type,
    target: number && sameUnit ? number.value.toString() : text("target"),
    unit: unit || (percent ? "%" : (number?.unit ?? "")),
    definition: text("definition"),
    standard: text("standard"),
    fields,
    ...change?.indicator,
  };
}

const PROPORTIONAL: Rule = {
  kind: "proportional",
  basis: "by-type",
  reference: null,
  zeroWhen: null,
  fullWhen: null,
  rescaleFrom: null,
  cap: null,
};

export const JUDGEMENT: Rule = { kind: "judgement", range: null };

/** One assessed row: an understood standard, the weight its cell holds, not scored. */
export function rowOf(indicator: Indicator, change: RowChange = {}): RowAssessment {
  const reading: Reading = {
    text: indicator.standard,
    rule: PROPORTIONAL,
    refusal: null,
    candidates: [],
    segments: [],
    assumptions: [],
    conflicts: [],
    origin: "text",
    ...change.reading,
  };
  const weight = Rational.parse(indicator.fields.weight?.text ?? "");
  const score: RowScore = {
    state: "not-scored",
    weight,
    weightFrom: weight ? "column" : null,
    actual: null,
    completion: null,
    exact: null,
    score: null,
    explanation: "",
    reason: null,
    question: null,
    nationalScore: null,
    ...change.score,
  };
  const { name, level2, type, target, unit } = indicator;
  const context = { name, level2, type, target, unit, weight: weight?.toString() ?? null, year: null };
  return { indicator, context, reading, score };
}

/** What the checks say of a hand-made table, as “G2 unit-missing”. */
export function findingsOf(lines: readonly string[], options: TableOptions = {}): string[] {
  return found(lines, options).map((finding) => `${cellAddress(finding)} ${finding.code}`);
}

export function found(lines: readonly string[], options: TableOptions = {}): Finding[] {
  return checkTable(tableOf(lines, options));
}

/** The one finding of a code; fails when there is none. */
export function theFinding(code: Finding["code"], lines: readonly string[], options: TableOptions = {}): Finding {
  const finding = found(lines, options).find((it) => it.code === code);
  if (!finding) throw new Error(`no ${code} among ${findingsOf(lines, options).join(", ")}`);
  return finding;
}
