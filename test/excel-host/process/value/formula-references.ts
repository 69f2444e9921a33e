import { columnIndex, columnName } from "../../../../src/core/grid/address";
import { MAX_COLUMNS, MAX_ROWS } from "../address";

/** One end of a reference: a row, a column or both, each relative or absolute ("$"). */
interface End {
  column: number | null;
  row: number | null;
  columnFixed: boolean;
  rowFixed: boolean;
}

/** A reference found in a formula: "数据!$B$2:C4" with its sheet (null: the formula's own) and its ends. */
export interface FormulaReference {
  sheet: string | null;
  first: End;
  last: End | null;
}

const SHEET = String.raw`(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!`;
const END = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const WHOLE = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7}`;
const TOKEN = new RegExp(
  String.raw`"(?:[^"]|"")*"|(?:${SHEET})?((?:${WHOLE})|${END}(?::${END})?)(?![\p{L}\p{N}_.(!])|'(?:[^']|'')*'!?|[\p{L}_\\][\p{L}\p{N}_.]*`,
  "gu"
);

/**
 * Rewrites the references of a formula; text in quotes, function names and defined names stay. `change` gives the new
 * reference, or null when its cells are gone (#REF!).
 */
export function rewriteReferences(
  formula: string,
  change: (reference: FormulaReference) => FormulaReference | null
): string {
  return formula.replace(
    TOKEN,
    (whole: string, quoted: string | undefined, plain: string | undefined, local: string | undefined) => {
      if (local === undefined) return whole;
      const prefix = whole.slice(0, whole.length - local.length);
      const parsed = parseReference(quoted?.replace(/''/g, "'") ?? plain ?? null, local);
      if (!parsed) return whole;
      const changed = change(parsed);
      return changed ? prefix + printReference(changed) : `${prefix}#REF!`;
    }
  );
}

/** Rewrites the sheet names in front of references and names. */
export function renameSheetInFormula(formula: string, from: string, to: string): string {
  const quoted = `'${to.replace(/'/g, "''")}'!`;
  const form = /"(?:[^"]|"")*"|(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/gu;
  return formula.replace(form, (whole: string, inQuotes: string | undefined, plain: string | undefined) => {
    const name = inQuotes?.replace(/''/g, "'") ?? plain;
    return name !== undefined && name.toLowerCase() === from.toLowerCase() ? quoted : whole;
  });
}

function parseReference(sheet: string | null, local: string): FormulaReference | null {
  const [start = "", end] = local.split(":");
  const first = parseEnd(start);
  const last = end === undefined ? null : parseEnd(end);
  if (!first || (end !== undefined && !last)) return null;
  return { sheet, first, last };
}

function parseEnd(text: string): End | null {
  const match = /^(\$?)([A-Za-z]{0,3})(\$?)(\d{0,7})$/.exec(text);
  if (!match) return null;
  const [, mark = "", letters = "", second = "", digits = ""] = match;
  const column = letters === "" ? null : columnIndex(letters);
  const row = digits === "" ? null : Number(digits) - 1;
  if ((column !== null && column >= MAX_COLUMNS) || (row !== null && (row < 0 || row >= MAX_ROWS))) return null;
  return {
    column,
    row,
    columnFixed: letters !== "" && mark === "$",
    rowFixed: (letters === "" ? mark : second) === "$",
  };
}

function printReference({ first, last }: FormulaReference): string {
  return last ? `${printEnd(first)}:${printEnd(last)}` : printEnd(first);
}

function printEnd(end: End): string {
  const column = end.column === null ? "" : (end.columnFixed ? "$" : "") + columnName(end.column);
  const row = end.row === null ? "" : `${end.rowFixed ? "$" : ""}${end.row + 1}`;
  return column + row;
}

/** A formula carried to another cell: relative parts move along, absolute ones stay. */
export function carryFormula(formula: string, rows: number, columns: number): string {
  const move = (end: End): End | null => {
    const row = end.row === null || end.rowFixed ? end.row : end.row + rows;
    const column = end.column === null || end.columnFixed ? end.column : end.column + columns;
    if ((row !== null && (row < 0 || row >= MAX_ROWS)) || (column !== null && (column < 0 || column >= MAX_COLUMNS)))
      return null;
    return { ...end, row, column };
  };
  return rewriteReferences(formula, (reference) => {
    const first = move(reference.first);
    const last = reference.last ? move(reference.last) : null;
    return first && (last || !reference.last) ? { ...reference, first, last } : null;
  });
}
