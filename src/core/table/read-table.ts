import { isForeignHeading } from "../lexicon/heading-roles";
import { levelLabelOf } from "../lexicon/levels";
import type { Steps } from "../steps";
import type { Columns } from "./assign-columns";
import { assignColumns } from "./assign-columns";
import type { Heading } from "./find-headers";
import { bestRole } from "./find-headers";
import { markDuplicates } from "./mark-duplicates";
import type { TableRows } from "./read-rows";
import { readRows } from "./read-rows";
import type { SheetView } from "./sheet-view";
import type { RowRange, TablePlan } from "./table-plan";
import type { ColumnCorrections, Role, TargetTable } from "./target-table";
import { tellingRows } from "./telling-rows";

/** A table read from its plan, before its department and year are known; null when the plan holds no target table. */
export function* readTable(
  view: SheetView,
  plan: TablePlan,
  corrections: ColumnCorrections
): Steps<TargetTable | null> {
  const { header, territory } = plan;
  const evidence = {
    first: territory.first,
    last: territory.last,
    headings: header?.headings ?? [],
    rows: tellingRows(view, plan),
    corrections,
  };
  yield;
  const columns = { ...assignColumns(view, evidence), ...besideColumns(header?.beside ?? [], corrections) };
  if (columns.name === undefined && columns.level2 === undefined) return null;
  yield;
  const rows = yield* readRows(view, plan, columns);
  if (!isTargetTable(plan, columns, rows)) return null;
  return tableOf(view, plan, columns, rows);
}

/** Score columns beyond a gap, unless the reader says otherwise. */
function besideColumns(headings: readonly Heading[], corrections: ColumnCorrections): Columns {
  const columns: Columns = {};
  for (const { column, roles } of headings) {
    const corrected = corrections[column];
    const role = corrected === undefined ? bestRole(roles)?.role : corrected;
    if (role && columns[role] === undefined) columns[role] = column;
  }
  return columns;
}

function tableOf(view: SheetView, plan: TablePlan, columns: Columns, rows: TableRows): TargetTable {
  const { header, territory, segments } = plan;
  const bodyRows = [...rows.indicators, ...rows.ignored.filter(({ why }) => why === "total" || why === "filler")];
  const lastRow = bodyRows.reduce((most, { row }) => Math.max(most, row), rows.totalRow ?? 0);
  return {
    sheet: view.grid.sheet,
    department: null,
    year: null,
    headerRow: header?.bottom ?? null,
    headerTop: header?.top ?? null,
    columns,
    indicators: markDuplicates(rows.indicators, rows.blocks),
    ignored: rows.ignored,
    totalRow: rows.totalRow,
    firstRow: segments[0]?.from ?? rows.indicators[0]?.row ?? 0,
    lastRow,
    firstColumn: territory.first,
    lastColumn: Math.max(territory.last, rows.reach),
    form: isSelfEvaluation(columns) ? "self-evaluation" : "target",
  };
}

/** 项目支出绩效自评表: actual values and scores, and no standard to score by. */
function isSelfEvaluation(columns: Columns): boolean {
  return (
    columns.standard === undefined &&
    columns.actual !== undefined &&
    (columns.score !== undefined || columns.weight !== undefined || columns.reason !== undefined)
  );
}

/**
 * Precision: a list is a target table only if it has names with targets or standards, and something that no other list
 * has: level headings or labels of the vocabulary, type signs, or comparisons in the target cells.
 */
function isTargetTable({ header }: TablePlan, columns: Columns, rows: TableRows): boolean {
  if (!rows.indicators.some(({ name }) => name !== "")) return false;
  const has = (role: Role) => columns[role] !== undefined;
  if (!has("name") || !(has("target") || has("standard") || has("type"))) return false;
  const typed = rows.indicators.filter(({ type }) => type !== null && type !== "定性").length;
  const names = new Set(rows.indicators.flatMap(({ level1, level2 }) => [level1, level2]));
  const labels = [...names].filter((name) => levelLabelOf(name) !== null).length;
  if (header === null) return typed >= 2 && labels >= 3;
  const levelHeadings = header.headings.filter(({ compact }) => /^\*?[一二三]级/.test(compact));
  const foreign = header.headings.some(({ compact }) => isForeignHeading(compact));
  const named = header.headings.some(({ compact }) => compact.includes("指标"));
  return levelHeadings.length > 0 || labels > 0 || (typed > 0 && named && !foreign);
}

/** Rows a table occupies, header included. */
export function rowsOf(table: TargetTable): RowRange {
  return { from: table.headerTop ?? table.firstRow, to: table.lastRow + 1 };
}
