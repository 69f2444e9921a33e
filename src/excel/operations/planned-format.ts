import { contains } from "../../core/grid/area";
import type { FormatOperation } from "../../core/plan/write-plan";

/** The number format that the last of these operations gives a cell; null when none does. */
export function plannedFormat(operations: readonly FormatOperation[], row: number, column: number): string | null {
  for (let index = operations.length - 1; index >= 0; index--) {
    const operation = operations[index];
    if (operation?.numberFormat !== undefined && contains(operation.area, { row, column }))
      return operation.numberFormat;
  }
  return null;
}
