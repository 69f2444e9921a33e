import {
  departmentInTitle,
  departmentLabel,
  departmentName,
  isMeasure,
  looksLikeDepartment,
} from "../lexicon/department-words";
import { isSignature, isTitle } from "../lexicon/row-words";
import { bareYearIn, yearIn } from "../lexicon/years";
import type { CellView } from "./cell-view";
import type { SheetView } from "./sheet-view";
import type { TargetTable } from "./target-table";

/** Rows above a table that may speak of it. */
const HEAD_ROWS = 40;

interface Context {
  readonly department: string | null;
  readonly year: number | null;
}

/**
 * Department and year of each table, from the rows above it (its own columns first), else of the table above on the same
 * sheet, else of the sheet's name. Null when nothing says it: a guess would end up in the checks of years.
 */
export function findContext(view: SheetView, tables: readonly TargetTable[]): TargetTable[] {
  const result: TargetTable[] = [];
  for (const table of tables) {
    const top = table.headerTop ?? table.firstRow;
    const above = result
      .filter((other) => other.lastRow < top)
      .reduce((most, { lastRow }) => Math.max(most, lastRow), -1);
    const cells = headCells(view, Math.max(above + 1, top - HEAD_ROWS, view.grid.top), top);
    const own = cells.filter(({ column }) => column >= table.firstColumn && column <= table.lastColumn);
    const near = contextOf(view, own);
    const wide = contextOf(view, cells);
    const inherited = result.filter((other) => other.lastRow < top).pop();
    const named = contextOfName(view.grid.sheet.name);
    result.push({
      ...table,
      department: near.department ?? wide.department ?? inherited?.department ?? named.department,
      year: near.year ?? wide.year ?? inherited?.year ?? named.year,
    });
  }
  return result;
}

function headCells(view: SheetView, from: number, to: number): readonly CellView[] {
  const cells: CellView[] = [];
  for (let row = from; row < to; row++) cells.push(...view.cellsOf(row));
  return cells;
}

function contextOf(view: SheetView, cells: readonly CellView[]): Context {
  return { department: departmentOf(view, cells), year: yearOf(view, cells) };
}

function contextOfName(name: string): Context {
  const title = departmentInTitle(name);
  const bare = departmentName(name);
  return {
    department: title ?? (looksLikeDepartment(bare) ? bare : null),
    year: yearIn(name) ?? bareYear(name, /绩效|目标|自评|指标/),
  };
}

const TITLE_LENGTH = 60;

/** A labelled name, else a line that is a name, else the name inside the title. */
function departmentOf(view: SheetView, cells: readonly CellView[]): string | null {
  let best: { rank: number; name: string } | null = null;
  for (const cell of cells) {
    const label = departmentLabel(cell.text);
    if (!label || (best && best.rank <= label.rank)) continue;
    const name = departmentName(cutAtNextLabel(label.rest) || (nextCell(view, cell)?.text ?? ""));
    if (isDepartmentValue(name)) best = { rank: label.rank, name };
  }
  if (best) return best.name;
  const short = cells.filter(({ compact }) => compact.length <= TITLE_LENGTH);
  const line = short.map(({ text }) => departmentName(text)).find(looksLikeDepartment);
  if (line !== undefined) return line;
  for (const { text } of short) {
    const name = departmentInTitle(text);
    if (name !== null) return name;
  }
  return null;
}

/** “填报单位：水利局 单位：万元” in one cell. */
function cutAtNextLabel(rest: string): string {
  return rest.replace(/(?:单位|金额单位|填报(?:时间|日期)|填表(?:时间|日期)|联系人|填表人|填报人|年度):.*$/, "");
}

function isDepartmentValue(name: string): boolean {
  if (name.length < 2 || name.length > 40 || isMeasure(name) || isTitle(name) || isSignature(name)) return false;
  return departmentLabel(name) === null && !/^[\d.,%()/-]+$/.test(name) && !/^(?:名称|代码|性质|类型|地址)/.test(name);
}

/** The next filled cell to the right; a label's value often stands beyond its merged cell. */
function nextCell(view: SheetView, { row, column }: CellView): CellView | null {
  return view.cellsOf(row).find((cell) => cell.column > column) ?? null;
}

/** “（2024）年度” before a title with a year, before “年度 | 2024”; dates of filling in say nothing. */
function yearOf(view: SheetView, cells: readonly CellView[]): number | null {
  const short = cells.filter(({ compact }) => compact.length <= TITLE_LENGTH && !isSignature(compact));
  const own = short.filter(({ compact }) => /年度/.test(compact));
  for (const list of [own, short]) {
    for (const cell of list) {
      const year = yearIn(cell.text) ?? labelledYear(view, cell);
      if (year !== null) return year;
    }
  }
  return short.map(({ text }) => bareYear(text, ENDS_AS_TITLE)).find((year) => year !== null) ?? null;
}

const ENDS_AS_TITLE = /(?:绩效|目标|自评|指标)[^。；;:]{0,12}表?$/;

/** The year of “绩效目标表2025”, if the rest is a title. */
function bareYear(text: string, title: RegExp): number | null {
  const bare = bareYearIn(text);
  return bare && title.test(bare.rest) ? bare.year : null;
}

/** 年度：2024; 预算年度 | 2024. */
function labelledYear(view: SheetView, cell: CellView): number | null {
  const match = /^(?:预算|填报|所属|评价|绩效|申报|自评)?年(?:度|份):?((?:19|20)\d\d)?年?$/.exec(cell.compact);
  if (!match) return null;
  return yearIn(`${match[1] ?? nextCell(view, cell)?.compact.replace(/年度?$/, "") ?? ""}年`);
}
