import type { Area } from "../../../src/core/grid/area";
import type { Cell } from "../../../src/core/grid/grid";
import { EMPTY_CELL, Grid } from "../../../src/core/grid/grid";
import { Rational } from "../../../src/core/number/rational";

export interface GridOptions {
  readonly name?: string;
  /** Sheet position of the first written cell. */
  readonly top?: number;
  readonly left?: number;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}

/**
 * A grid from rows of text, cells parted by "|":
 *
 *     gridOf([
 *       "一级指标 | 二级指标 | 三级指标 | 指标类型 | 指标值   | 计量单位",
 *       "产出指标 | 数量指标 | 改造户数 | ≥       | 15      | 户",
 *       "↑       | ↑       | 覆盖率   | ≥       | 0.9 {0%} |",
 *     ])
 *
 * - A number is a number cell; `'15` is text; TRUE and FALSE are booleans; #REF! is an error.
 * - `0.9 {0%}` has a number format and shows 90%; `2024-12-31 {yyyy-mm-dd}` is a date cell (a serial number); known are
 *   General, 0, 0.00…, #,##0…, 0%…, @, and dates in yyyy, m, d with any characters between.
 * - `=B2*2 → 12` is a formula with its value; a format may follow.
 * - `↑` belongs to the merged area of the cell above, `←` to that of the cell to the left.
 * - `⏎` is a line break inside a cell; `¦` is a literal "|".
 * A first row of "" or spaces is an empty row. Spaces around cells are not content; use \u00A0 for stray ones.
 */
export function gridOf(rows: readonly string[], options: GridOptions = {}): Grid {
  const words = rows.map((row) => row.split("|").map((word) => word.replace(/^ +| +$/g, "")));
  const top = options.top ?? 0;
  const left = options.left ?? 0;
  return new Grid({
    sheet: { id: options.name ?? "sheet-1", name: options.name ?? "Sheet1" },
    top,
    left,
    cells: words.map((row) => row.map(cellOf)),
    merges: mergesOf(words, top, left),
    hiddenRows: options.hiddenRows ?? [],
    hiddenColumns: options.hiddenColumns ?? [],
  });
}

/** One cell in the notation of `gridOf`. */
export function cellOf(notation: string): Cell {
  if (notation === "" || notation === "↑" || notation === "←") return EMPTY_CELL;
  const [, body = "", format = "General"] = /^(.*?)(?:\s*\{([^{}]*)\})?$/su.exec(notation) ?? [];
  const formula = /^(=.+?)\s*→\s*(.*)$/su.exec(body);
  const cell = constant((formula?.[2] ?? body).replace(/⏎/g, "\n").replace(/¦/g, "|"), format);
  return formula ? { ...cell, formula: formula[1] ?? null } : cell;
}

export function constant(word: string, format: string): Cell {
  const cell = { ...EMPTY_CELL, format };
  if (word.startsWith("'") || format === "@")
    return { ...cell, value: word.replace(/^'/, ""), text: word.replace(/^'/, "") };
  if (word === "TRUE" || word === "FALSE") return { ...cell, value: word === "TRUE", text: word };
  if (/^#[A-Z0-9/]+[!?]?$/.test(word)) return { ...cell, value: word, text: word, isError: true };
  const date = /[ymd]/.test(format) ? /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(word) : null;
  if (date) {
    const serial = Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3])) / 86_400_000 + 25_569;
    return { ...cell, value: serial, text: shownDate(word, format) };
  }
  if (/^-?\d+(\.\d+)?$/.test(word)) return { ...cell, value: Number(word), text: shownNumber(word, format) };
  return { ...cell, value: word, text: word };
}

function shownNumber(word: string, format: string): string {
  const number = Rational.parse(word) ?? Rational.ZERO;
  if (format === "General") return word;
  const percent = format.replace(/"[^"]*"/g, "").includes("%");
  const digits = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  const plain = (percent ? number.times(Rational.HUNDRED) : number).rounded(digits).toNumber().toFixed(digits);
  const grouped = format.includes(",") ? plain.replace(/\B(?=(?:\d{3})+(?!\d))/g, ",") : plain;
  const around = /^([^#0]*)[#0.,]+(.*)$/.exec(format.replace(/"/g, ""));
  return around ? `${around[1] ?? ""}${grouped}${around[2] ?? ""}` : grouped;
}

function shownDate(word: string, format: string): string {
  const [year = "", month = "", day = ""] = word.split("-");
  const short = (part: string) => String(Number(part));
  return format
    .replace(/"/g, "")
    .replace(/y+|m+|d+/g, (sign) =>
      sign.startsWith("y")
        ? year
        : sign.startsWith("m")
          ? sign.length > 1
            ? month.padStart(2, "0")
            : short(month)
          : sign.length > 1
            ? day.padStart(2, "0")
            : short(day)
    );
}

/** Merged areas grow from their top left cell over the arrows to the right and below. */
function mergesOf(words: readonly (readonly string[])[], top: number, left: number): Area[] {
  const merges: Area[] = [];
  words.forEach((row, r) =>
    row.forEach((word, c) => {
      if (word === "↑" || word === "←") return;
      let columns = 1;
      while (words[r]?.[c + columns] === "←") columns++;
      let rows = 1;
      while (words[r + rows]?.[c] === "↑") rows++;
      if (rows > 1 || columns > 1) merges.push({ row: top + r, column: left + c, rows, columns });
    })
  );
  return merges;
}
