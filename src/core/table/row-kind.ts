import { isExample, isFillingHint, isFunds, isGoal, isNote, isTitle, isTotal } from "../lexicon/row-words";
import { isForeignHeading } from "../lexicon/heading-roles";
import type { AlignedRow } from "./align-row";
import type { CellView } from "./cell-view";
import type { IgnoredRow, Role } from "./target-table";

/**
 * What a row is. name-only: a name and nothing else, an indicator only if more of the table follows. continuation: more
 * text of the standard above. end: the table is over (a title, a list of other things).
 */
export type RowKind = "indicator" | "not-applicable" | "name-only" | "continuation" | "end" | IgnoredRow["why"];

export interface RowInput {
  readonly aligned: AlignedRow;
  /** All cells of the row inside the table's territory. */
  readonly own: readonly CellView[];
  /** Cells by role, with what merged cells above show in this row. */
  readonly shown: Readonly<Partial<Record<Role, CellView>>>;
  readonly hasTypeColumn: boolean;
}

const CONTENT: readonly Role[] = ["type", "target", "unit", "definition", "standard", "weight", "actual"];

/** Tells indicators from the other rows of a form; see the kinds. */
export function rowKind(input: RowInput): RowKind {
  const { own, aligned } = input;
  const first = own[0];
  if (!first) return "blank";
  if (isSignatureRow(input, first)) return "signature";
  if (isExample(first.compact)) return "note";
  const compared = own.some(({ type, compared }) => type !== null || compared);
  if (!compared) {
    if (own.length === 1 && isTitle(first.compact)) return "end";
    if (own.filter(({ compact }) => isForeignHeading(compact)).length >= 2) return "end";
    if (isHeaderLine(own)) return "header";
    if (own.slice(0, 4).some((cell) => isTotal(cell.compact))) return "total";
    const other = blockKind(input, first);
    if (other) return other;
  }
  if (isSection(input)) return "note";
  if (isNotApplicableRow(input)) return "not-applicable";
  return namedKind(input, aligned.cells.name);
}

/**
 * 填表人：张三 | … | ≥: who signs is no indicator, whatever else a clerk typed into the row, or which indicator's name and type
 * the review repeats; unless a name stands with a target or a standard, as in the published table's last row.
 */
function isSignatureRow({ aligned }: RowInput, first: CellView): boolean {
  const { name, target, standard } = aligned.cells;
  const named = name !== undefined && name !== first && !name.signature;
  return first.signature && !(named && (target !== undefined || standard?.scoring === true));
}

/** A line under the header that belongs to it: 1 | 2 | 3 | 4, 甲 | 乙 | 1 | 2 | 3, or 必填 | 必填 | 选填. */
function isHeaderLine(own: readonly CellView[]): boolean {
  const cells = own[0]?.compact === "栏次" ? own.slice(1) : own;
  if (cells.length < 4) return false;
  if (cells.every(({ compact }) => isFillingHint(compact))) return true;
  const letters = cells.findIndex(({ compact }, index) => compact !== STEMS[index]);
  const numbered = cells.slice(Math.max(0, letters));
  const first = Number(numbered[0]?.compact);
  return letters < 0 || numbered.every(({ compact }, index) => compact === String(first + index));
}

const STEMS = "甲乙丙丁戊己庚辛";

/** Signatures, notes, goals and funds: rows of the form around the indicators. */
function blockKind({ own, aligned, shown }: RowInput, first: CellView): RowKind | null {
  const { name, target, standard } = aligned.cells;
  const hasLevel = own.some(({ level, levels }) => level !== null || levels !== null);
  const alone = own.length === 1;
  if (first.signature && !standard?.scoring && !hasLevel) return "signature";
  if (own.every(({ signature }) => signature)) return "signature";
  const continues = first === standard || first === aligned.cells.definition;
  if (alone && !hasLevel && !continues && (isNote(first.compact) || first.compact.length > 60)) return "note";
  if (own.length <= 4 && !standard && !hasLevel && isGoal(first.compact)) return "note";
  const fundsCell = isFunds(first.compact) || (name !== undefined && isFunds(name.compact));
  const execution = /^预算执行/.test((name ?? first).compact);
  const inBlock = (shown.level2?.level ?? null) !== null && target !== undefined && !execution;
  if (fundsCell && !shown.standard?.scoring && !hasLevel && !inBlock) return "funds";
  return null;
}

/**
 * A level name alone in the place of names heads the rows below: “（一）数量指标” over a whole row, or with its number and its
 * marks: “1.1 | 数量指标 | … | 50”.
 */
export function isSection({ own, aligned }: Pick<RowInput, "own" | "aligned">): boolean {
  const { name, number, weight } = aligned.cells;
  return !!name?.level && own.every((cell) => cell === name || cell === number || cell === weight);
}

/** 不适用, 无, —, /: as the name, or as the target of a row that has no name; nothing else may be filled in. */
function isNotApplicableRow({ aligned, shown }: RowInput): boolean {
  const { name, target, standard } = aligned.cells;
  const empty = (cell: CellView | undefined) => !cell || cell.notApplicable || cell.filler;
  if (!name) return target?.notApplicable === true && empty(standard) && empty(aligned.cells.definition);
  if (name.notApplicable) return empty(target) || (target?.number !== true && empty(standard));
  const labelled = name.level !== null && shown.level2 !== undefined;
  return labelled && target?.notApplicable === true && empty(standard);
}

function namedKind({ aligned, shown, own, hasTypeColumn }: RowInput, name: CellView | undefined): RowKind {
  const { cells } = aligned;
  const filled = CONTENT.filter((role) => cells[role] && !cells[role]?.notApplicable && !cells[role]?.filler);
  const levels = cells.level1 !== undefined || cells.level2 !== undefined;
  if (!name && shown.name && !cells.type && !cells.target) {
    return cells.standard || cells.definition ? "continuation" : "blank";
  }
  if (!name && !shown.name) {
    if (filled.length === 1 && cells.standard && !levels) return "continuation";
    return filled.filter((role) => role !== "unit" && role !== "type").length >= 2 || (cells.type && filled.length >= 2)
      ? "indicator"
      : own.some(({ filler }) => filler)
        ? "filler"
        : "blank";
  }
  if (name?.filler && filled.length < (hasTypeColumn ? 2 : 1)) return "filler";
  if (name && filled.length === 0 && !levels) return looksLikeNote(name) ? "note" : "name-only";
  return "indicator";
}

function looksLikeNote({ text, compact }: CellView): boolean {
  return compact.length > 40 || /[。:：；;]$/.test(text) || isNote(compact);
}
