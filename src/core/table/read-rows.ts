import { isSubtotal } from "../lexicon/row-words";
import type { Steps } from "../steps";
import type { AlignedRow, Territory } from "./align-row";
import { alignRow } from "./align-row";
import type { Columns } from "./assign-columns";
import { BlockTracker } from "./block-tracker";
import { LevelTracker } from "./level-tracker";
import { readIndicator } from "./read-indicator";
import type { RowKind } from "./row-kind";
import { isSection, rowKind } from "./row-kind";
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
  /** For each indicator the block it stands in: a project of a list of projects, a goal of several goals. */
  readonly blocks: readonly string[];
  /** Rightmost column that a shifted row of the table reaches, or −1. */
  readonly reach: number;
}

/** So many rows are a few milliseconds of work. */
const ROWS_PER_STEP = 200;

/** Reads the body of a planned table, row by row, to its end. */
export function* readRows(view: SheetView, plan: TablePlan, columns: Columns): Steps<TableRows> {
  const blocks = new BlockTracker(view, plan, columns);
  const reader = new RowReader(view, plan.territory, columns, blocks);
  for (const { from, to } of plan.segments) {
    reader.resume();
    for (let row = from; row < to && !reader.ended; row++) {
      if ((row - from) % ROWS_PER_STEP === 0) yield;
      reader.take(row);
    }
  }
  const rows = reader.result();
  const headers = plan.repeatedHeaders.map((row): IgnoredRow => ({ row, why: "header" }));
  return { ...rows, ignored: [...rows.ignored, ...headers].sort((a, b) => a.row - b.row) };
}

/** A gap of so many rows interrupts a table. */
const BLANK_ROWS = 2;

class RowReader {
  ended = false;
  private readonly indicators: Indicator[] = [];
  private readonly blocksOf: string[] = [];
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
    private readonly blocks: BlockTracker
  ) {}

  resume(): void {
    this.interrupted = false;
    this.ended = false;
  }

  take(row: number): void {
    const aligned = alignRow(this.view, row, this.columns, this.territory);
    const shown = shownCells(this.view, aligned, this.blocks.firstRow);
    const own = this.ownCells(aligned);
    const section = isSection({ own, aligned });
    if (section) this.levels.next(...sectionLabel(aligned.cells.name));
    const kind = rowKind({ aligned, own, shown, hasTypeColumn: this.columns.type !== undefined });
    if (kind === "end") this.ended = this.indicators.length > 0;
    else if (isOfTable(kind) && this.interrupted && !isPlainly(kind, aligned)) this.passOver(row, own);
    else if (isOfTable(kind)) this.add(row, kind, aligned, shown, own);
    else this.ignore(row, kind, own, shown);
    if (section) this.interrupted = false;
  }

  result(): TableRows {
    const unsure = this.indicators.slice(this.sure).map(({ row }): IgnoredRow => ({ row, why: "note" }));
    const ignored = [...this.ignored, ...unsure].sort((a, b) => a.row - b.row);
    const last = ignored.reduce((most, { row, why }) => (why === "blank" ? most : row), -1);
    const end = this.indicators[this.sure - 1]?.row ?? -1;
    return {
      indicators: this.indicators.slice(0, this.sure),
      ignored: ignored.filter(({ row, why }) => why !== "blank" || row < Math.max(end, last)),
      blocks: this.blocksOf.slice(0, this.sure),
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
    this.ignored.push({ row, why: kind === "blank" && this.interrupted && own.length > 0 ? "note" : kind });
    if (kind === "blank") this.levels.next(this.label(shown.level1), this.label(shown.level2));
    if (kind === "note") this.blocks.note(own[0]);
    this.blank = own.length === 0 ? this.blank + 1 : 0;
    if (kind === "total" && !own.some(({ compact }) => isSubtotal(compact))) this.totalRow = row;
    if (this.indicators.length === 0) return;
    if (this.blank >= BLANK_ROWS || kind === "signature" || kind === "note") this.interrupted = true;
  }

  /** Of a row without an indicator only labels count: of the vocabulary, or merged over several rows. */
  private label(cell: CellView | undefined): CellView | undefined {
    const known = cell && (cell.level !== null || cell.levels !== null || (this.view.mergeAt(cell)?.rows ?? 1) > 1);
    return known ? cell : undefined;
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
    this.blocksOf.push(this.blocks.of(row));
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

/** A section's name as the level it is: 产出指标 as level1, 数量指标 as level2. */
function sectionLabel(cell: CellView | undefined): [CellView | undefined, CellView | undefined] {
  return (cell?.level?.level1 ?? null) !== null ? [cell, undefined] : [undefined, cell];
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
