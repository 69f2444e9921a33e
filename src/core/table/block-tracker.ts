import { isGoal } from "../lexicon/row-words";
import type { Columns } from "./assign-columns";
import type { CellView } from "./cell-view";
import type { SheetView } from "./sheet-view";
import type { TablePlan } from "./table-plan";

const BLOCK_HEADING =
  /^(?:项目|子项目|专项|单位|部门|预算单位|资金|目标|任务|活动|工作)(?:名称|内容)?$|绩效目标$|^年度(?:目标|任务)|^重点工作/;
const BLOCK_NOTE = /^(?:项目|子项目|任务|专项)(?:名称|[\d一二三四五六七八九十])/;

/**
 * Tells the parts of a table within which an indicator may stand only once: the projects of a list of projects (a column
 * 项目名称, merged or written once), the goals of a form with several goals.
 */
export class BlockTracker {
  readonly firstRow: number;
  private readonly column: number | null;
  private named = "";
  private notes = 0;

  constructor(
    private readonly view: SheetView,
    { header, segments }: TablePlan,
    columns: Columns
  ) {
    this.firstRow = segments[0]?.from ?? 0;
    const taken = new Set(Object.values(columns));
    const before = Math.min(...[columns.level1, columns.level2, columns.name].map((it) => it ?? Infinity));
    const headings = header?.headings ?? [];
    this.column =
      headings.find((it) => !taken.has(it.column) && it.column < before && BLOCK_HEADING.test(it.compact))?.column ??
      null;
  }

  note(cell: CellView | undefined): void {
    if (cell && (isGoal(cell.compact) || BLOCK_NOTE.test(cell.compact))) this.notes++;
  }

  of(row: number): string {
    const name = this.column === null ? undefined : this.view.find(row, this.column);
    if (name) this.named = name.compact;
    return `${this.named} ${this.notes}`;
  }
}
