import type { CellModel } from "../../model/workbook";
import { asObject, optionalText } from "../arguments";
import type { ClassTable } from "../class-table";
import { ExcelError, invalidArgument } from "../excel-error";
import { areaOfRange } from "../range-target";
import type { RangeTarget } from "../references";
import { cellAt, putCell } from "../sheet/cells";
import { mergesTouching } from "../sheet/merges";
import { requireEditable, requireUnprotected } from "../sheet/protection";
import { carryFormula } from "../value/formula-references";

function order(a: CellModel | undefined, b: CellModel | undefined): number {
  const rank = (cell: CellModel | undefined): number =>
    cell === undefined || cell.value === null
      ? 3
      : typeof cell.value === "number"
        ? 0
        : typeof cell.value === "string"
          ? 1
          : 2;
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a?.value === "number" && typeof b?.value === "number") return a.value - b.value;
  return String(a?.value ?? "").localeCompare(String(b?.value ?? ""), "zh-CN");
}

/** Excel.RangeSort: whole rows of the range, by one or more of its columns; blanks last. */
export const rangeSortTable: ClassTable<RangeTarget> = {
  name: "RangeSort",
  methods: {
    Apply: (target, args, process) => {
      const area = areaOfRange(target, process);
      requireUnprotected(target.sheet, process, "allowSort");
      requireEditable(target.sheet, area, process);
      if (mergesTouching(target.sheet, area).length > 0) {
        throw new ExcelError("MergedRangeConflict", "Merged cells cannot be sorted.");
      }
      if (optionalText(args, 3) === "Columns") throw invalidArgument("Sorting by columns is not modelled.");
      const fields = (args[0] as unknown[]).map(asObject);
      const header = args[2] === true ? 1 : 0;
      const rows = Array.from({ length: area.rows - header }, (_, index) => {
        const row = area.row + header + index;
        return {
          row,
          cells: Array.from({ length: area.columns }, (_unused, i) => cellAt(target.sheet, row, area.column + i)),
        };
      });
      rows.sort((a, b) => {
        for (const field of fields) {
          const key = Number(field["key"]);
          const result = order(a.cells[key], b.cells[key]);
          if (result !== 0) return field["ascending"] === false ? -result : result;
        }
        return a.row - b.row;
      });
      rows.forEach(({ row, cells }, index) => {
        const to = area.row + header + index;
        cells.forEach((cell, column) => {
          const formula = cell === undefined || cell.formula === null ? null : carryFormula(cell.formula, to - row, 0);
          putCell(target.sheet, to, area.column + column, cell ? { ...cell, formula } : null);
        });
      });
      process.changed(target.sheet, area);
    },
    Clear: () => null,
    Reapply: () => null,
  },
};
