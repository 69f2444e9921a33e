import { columnIndex, columnName } from "../../../src/core/grid/address";
import { MAX_COLUMNS, MAX_ROWS } from "./reference";

/**
 * A cell reference in a formula, or something that must be left alone: a string, a quoted sheet name, a structured
 * reference's brackets, a function or name that looks like a reference (LOG10(, A1B).
 */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\p{L}\p{N}_.(])|(\$?)(\d{1,7}):(\$?)(\d{1,7})|[\p{L}_\\][\p{L}\p{N}_.]*|\d+(?:\.\d+)?/gu;

/** The formula of a shared group as it reads in a cell `rows` further down and `columns` further right. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(TOKEN, (whole: string, ...found: (string | undefined)[]) => {
    const [d1, letters, d2, digits, c1, left, c2, right, r1, top, r2, bottom] = found;
    if (letters !== undefined && digits !== undefined) {
      return joined(shiftColumn(d1, letters, columns), shiftRow(d2, digits, rows), "");
    }
    if (left !== undefined) return joined(shiftColumn(c1, left, columns), shiftColumn(c2, right ?? "", columns), ":");
    if (top !== undefined) return joined(shiftRow(r1, top, rows), shiftRow(r2, bottom ?? "", rows), ":");
    return whole;
  });
}

function joined(first: string | null, second: string | null, between: string): string {
  return first === null || second === null ? "#REF!" : first + between + second;
}

function shiftColumn(dollar: string | undefined, letters: string, by: number): string | null {
  const index = columnIndex(letters);
  if (dollar === "$" || index === null) return `${dollar ?? ""}${letters}`;
  const moved = index + by;
  return moved < 0 || moved >= MAX_COLUMNS ? null : columnName(moved);
}

function shiftRow(dollar: string | undefined, digits: string, by: number): string | null {
  if (dollar === "$") return `$${digits}`;
  const moved = Number(digits) + by;
  return moved < 1 || moved > MAX_ROWS ? null : String(moved);
}
