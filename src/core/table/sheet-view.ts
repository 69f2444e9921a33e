import type { Area, Position } from "../grid/area";
import { isDateCell, numberOfCell, shownText } from "../grid/cell-number";
import type { Cell, Grid } from "../grid/grid";
import { EMPTY_CELL } from "../grid/grid";
import { isQuantitative, parseIndicatorType } from "../lexicon/indicator-types";
import type { LevelLabel } from "../lexicon/levels";
import { combinedLevelsOf, levelLabelOf } from "../lexicon/levels";
import { cleanText, compactText } from "../lexicon/plain-text";
import { isFiller, isNotApplicable, isSignature } from "../lexicon/row-words";
import { simplified } from "../lexicon/traditional";
import { isKnownUnit } from "../lexicon/units";
import type { IndicatorType } from "./target-table";

/** A cell with what its content looks like; the recogniser asks these, never the raw text. */
export interface CellView {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  /** As the sheet shows it. */
  readonly shown: string;
  readonly text: string;
  /** Half width, simplified, without spaces: for comparing. "" when the cell is empty. */
  readonly compact: string;
  /** One of the six types, however written; `quantitative` for a bare 定量. */
  readonly type: IndicatorType | null;
  readonly quantitative: boolean;
  readonly level: LevelLabel | null;
  /** 产出指标/数量指标 in one cell. */
  readonly levels: { readonly level1: string; readonly level2: string } | null;
  /** A number, with or without unit and comparison; `compared` when a comparison is written. */
  readonly number: boolean;
  readonly compared: boolean;
  readonly date: boolean;
  readonly unit: boolean;
  /** Words by which marks are given or taken: 扣, 得分, 满分, 记10分, 权重. */
  readonly scoring: boolean;
  readonly notApplicable: boolean;
  readonly filler: boolean;
  /** 填表人：, 业务股室审核： */
  readonly signature: boolean;
}

const SHORT = 40;
const SCORING =
  /扣|得分|满分|不得份|赋分|计分|记分|加分|权重|酌情|[得记计给加减][\d一二三四五六七八九十]+(?:\.\d+)?分|\d分(?![钟类析布])|优[秀良]?得|按比例/;
const DATE =
  /(?:19|20)\d\d[-./年]\d{1,2}|\d{1,2}月(?:\d{1,2}日|底|末|初|中旬|上旬|下旬|份)|^(?:19|20)\d\d年(?:底|末|内|前|度)?|年底|年末|月底|季度末/;

const EMPTY: Omit<CellView, "row" | "column"> = {
  cell: EMPTY_CELL,
  shown: "",
  text: "",
  compact: "",
  type: null,
  quantitative: false,
  level: null,
  levels: null,
  number: false,
  compared: false,
  date: false,
  unit: false,
  scoring: false,
  notApplicable: false,
  filler: false,
  signature: false,
};

interface Row {
  readonly cells: readonly CellView[];
  readonly byColumn: ReadonlyMap<number, CellView>;
}
const NO_ROW: Row = { cells: [], byColumn: new Map() };

/** A grid seen by its contents; each cell is looked at once, when it is first asked for. */
export class SheetView {
  private readonly rows: (Row | undefined)[] = [];

  constructor(readonly grid: Grid) {}

  /** The cells of a row that hold something, from left to right. */
  cellsOf(row: number): readonly CellView[] {
    return this.rowOf(row).cells;
  }

  /** The cell of its own at a position; an empty one when nothing stands there. */
  at(row: number, column: number): CellView {
    return this.rowOf(row).byColumn.get(column) ?? { ...EMPTY, row, column };
  }

  /** What is seen at a position: inside a merged area the cell that fills it. */
  shownAt(row: number, column: number): CellView {
    const merge = this.mergeAt({ row, column });
    return merge ? this.at(merge.row, merge.column) : this.at(row, column);
  }

  mergeAt(position: Position): Area | null {
    return this.grid.merges.length === 0 ? null : this.grid.mergeAt(position);
  }

  private rowOf(row: number): Row {
    if (row < this.grid.top || row >= this.grid.bottom) return NO_ROW;
    return (this.rows[row - this.grid.top] ??= this.look(row));
  }

  private look(row: number): Row {
    const byColumn = new Map<number, CellView>();
    for (let column = this.grid.left; column < this.grid.right; column++) {
      const cell = this.grid.cell(row, column);
      if (cell.value === null && cell.text === "") continue;
      const view = viewOf(cell, row, column);
      if (view.compact !== "") byColumn.set(column, view);
    }
    return { cells: [...byColumn.values()], byColumn };
  }
}

function viewOf(cell: Cell, row: number, column: number): CellView {
  const shown = shownText(cell);
  const text = cleanText(shown);
  const compact = simplified(compactText(text));
  const base = { ...EMPTY, row, column, cell, shown, text, compact };
  if (compact === "") return base;
  if (compact.length > SHORT) return { ...base, scoring: SCORING.test(compact) };
  const number = numberOfCell(cell);
  const numeric = number !== null || typeof cell.value === "number";
  if (numeric) {
    const date = isDateCell(cell);
    return { ...base, number: number !== null, compared: number?.operator !== undefined, date };
  }
  return {
    ...base,
    type: parseIndicatorType(compact),
    quantitative: isQuantitative(compact),
    level: levelLabelOf(compact),
    levels: combinedLevelsOf(compact),
    date: DATE.test(compact),
    unit: isKnownUnit(compact),
    scoring: SCORING.test(compact),
    notApplicable: isNotApplicable(compact),
    filler: isFiller(compact),
    signature: isSignature(compact),
  };
}
