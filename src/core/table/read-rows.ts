import { isSubtotal } from "../lexicon/row-words";
import type { AlignedRow, Territory } from "./align-row";
import { alignRow } from "./align-row";
import type { Columns } from "./assign-columns";
import { LevelTracker } from "./level-tracker";
import { readIndicator } from "./read-indicator";
import type { RowKind } from "./row-kind";
import { rowKind } from "./row-kind";
import type { CellView } from "./cell-view";
import type { SheetView } from "./sheet-view";
import { shownCells } from "./shown-cells";
import type { TablePlan } from "./table-plan";
import type { IgnoredRow, Indicator, Role } from "./target-table";

/** The rows of one table, in sheet order. */
export interface TableRows {
  readonly indicators: readonly Indicator[];
  readonly ignored: readonly IgnoredRow[];
  readonly totalRow: number | null;
  /** Rightmost column that a shifted row of the table reaches, or −1. */
  readonly reach: number;
}

/** Reads the body of a planned table, row by row, to its end. */
export function readRows(view: SheetView, plan: TablePlan, columns: Columns): TableRows {
  const reader = new RowReader(view, plan.territory, columns, plan.segments[0]?.from ?? 0);
  plan.segments.forEach(({ from, to }, index) => {
    if (index > 0) reader.resume();
    for (let row = from; row < to && !reader.ended; row++) reader.take(row);
  });
  const { indicators, ignored, totalRow, reach } = reader.result();
  const headers = plan.repeatedHeaders.map((row): IgnoredRow => ({ row, why: "header" }));
  return { indicators, totalRow, reach, ignored: [...ignored, ...headers].sort((a, b) => a.row - b.row) };
}

/** A gap of so many rows interrupts a table. */
const BLANK_ROWS = 2;

class RowReader {
  ended = false;
  private readonly indicators: Indicator[] = [];
  private readonly ignored: IgnoredRow[] = [];
  private readonly levels = new LevelTracker();
  private totalRow: number | null = null;
  private reach = -1;
  private blank = 0;
  /** After a signature, a note, a total or a gap only a row that is plainly an indicator continues the table. */
  private interrupted = false;
  /** Indicators up to the last one that is more than a name. */
  private sure = 0;

  constructor(
    private readonly view: SheetView,
    private readonly territory: Territory,
    private readonly columns: Columns,
    private readonly firstRow: number
  ) {}

  resume(): void {
    this.interrupted = false;
    this.ended = false;
  }

  take(row: number): void {
    const aligned = alignRow(this.view, row, this.columns, this.territory);
    const shown = shownCells(this.view, aligned, this.firstRow);
    const own = this.ownCells(aligned);
    const kind = rowKind({ aligned, own, shown, hasTypeColumn: this.columns.type !== undefined });
    if (kind === "end") this.ended = this.indicators.length > 0;
    else if (isOfTable(kind) && this.interrupted && !isPlainly(kind, aligned)) this.passOver(row, own);
    else if (isOfTable(kind)) this.add(row, kind, aligned, shown, own);
    else this.ignore(row, kind, own, shown);
  }

  result(): Omit<TableRows, "reach"> & { reach: number } {
    const unsure = this.indicators.slice(this.sure).map(({ row }): IgnoredRow => ({ row, why: "note" }));
    const ignored = [...this.ignored, ...unsure].sort((a, b) => a.row - b.row);
    const last = ignored.reduce((most, { row, why }) => (why === "blank" ? most : row), -1);
    const end = this.indicators[this.sure - 1]?.row ?? -1;
    return {
      indicators: this.indicators.slice(0, this.sure),
      ignored: ignored.filter(({ row, why }) => why !== "blank" || row < Math.max(end, last)),
      totalRow: this.totalRow,
      reach: this.reach,
    };
  }

  /** A row of a shifted table may reach beyond its columns. */
  private ownCells({ row, shifted }: AlignedRow): readonly CellView[] {
    const { first, last, from, limit } = this.territory;
    return this.view
      .cellsOf(row)
      .filter(({ column }) => (shifted ? column >= from && column < limit : column >= first && column <= last));
  }

  private passOver(row: number, own: readonly CellView[]): void {
    if (own.length >= 3) this.ended = true;
    else this.ignored.push({ row, why: "note" });
  }

  private ignore(row: number, kind: IgnoredRow["why"], own: readonly CellView[], shown: Shown): void {
    this.ignored.push({ row, why: kind });
    if (kind === "blank") this.levels.next(shown.level1, shown.level2);
    this.blank = own.length === 0 ? this.blank + 1 : 0;
    if (kind === "total" && !own.some(({ compact }) => isSubtotal(compact))) this.totalRow = row;
    if (this.indicators.length === 0) return;
    if (this.blank >= BLANK_ROWS || kind === "signature" || kind === "note") this.interrupted = true;
  }

  private add(row: number, kind: RowKind, aligned: AlignedRow, shown: Shown, own: readonly CellView[]): void {
    const levels = this.levels.next(shown.level1, shown.level2);
    this.blank = 0;
    this.interrupted = false;
    if (kind === "continuation") {
      this.ignored.push({ row, why: "filler" });
      this.continueLast(aligned);
      return;
    }
    const status = kind === "not-applicable" ? kind : "applicable";
    const hasTypeColumn = this.columns.type !== undefined;
    this.indicators.push(readIndicator({ row, status, levels, cells: shown, hasTypeColumn }));
    if (kind !== "name-only") this.sure = this.indicators.length;
    if (aligned.shifted) this.reach = own.reduce((most, { column }) => Math.max(most, column), this.reach);
  }

  /** A standard that goes on in the next row is one standard: half of it must not be scored. */
  private continueLast({ cells }: AlignedRow): void {
    const last = this.indicators.pop();
    if (!last) return;
    const more = (text: string, cell: CellView | undefined) => (cell ? `${text}\n${cell.text}`.trim() : text);
    const definition = more(last.definition, cells.definition);
    this.indicators.push({ ...last, definition, standard: more(last.standard, cells.standard) });
  }
}

type Shown = Readonly<Partial<Record<Role, CellView>>>;
type TableRowKind = "indicator" | "not-applicable" | "name-only" | "continuation";

function isOfTable(kind: RowKind): kind is TableRowKind {
  return ["indicator", "not-applicable", "name-only", "continuation"].includes(kind);
}

/** Has a type sign, a comparison, a level label of the vocabulary, or a name with a scoring text. */
function isPlainly(kind: TableRowKind, { cells }: AlignedRow): boolean {
  if (kind === "continuation" || kind === "name-only") return false;
  const label = cells.level1?.level ?? cells.level2?.level ?? cells.level1?.levels ?? null;
  const typed = cells.type !== undefined && (cells.type.type !== null || cells.type.quantitative);
  return (
    typed || cells.target?.compared === true || label !== null || (!!cells.name && cells.standard?.scoring === true)
  );
}
