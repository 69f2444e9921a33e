import type { Operation, SheetPlan, ValuesOperation } from "../../core/plan/write-plan";
import { CELLS_PER_BLOCK } from "../grid-blocks";

/** A part of a plan that is applied in one go. */
export type PlanChunk = readonly SheetPlan[];

/** A plan cut into chunks of at most 20,000 cells, in order; contents that are longer are cut by rows. */
export function chunksOf(sheets: readonly SheetPlan[]): readonly PlanChunk[] {
  const chunks: SheetPlan[][] = [];
  let room = 0;
  for (const { sheet, operations } of sheets)
    for (const operation of operations.flatMap(cut)) {
      const cells = cellsOf(operation);
      const chunk = chunks[chunks.length - 1];
      const fits = chunk !== undefined && cells <= room;
      room = (fits ? room : CELLS_PER_BLOCK) - cells;
      if (!fits || !chunk) chunks.push([{ sheet, operations: [operation] }]);
      else append(chunk, { sheet, operations: [operation] });
    }
  return chunks;
}

function append(chunk: SheetPlan[], { sheet, operations }: SheetPlan): void {
  const last = chunk[chunk.length - 1];
  if (last?.sheet === sheet) chunk[chunk.length - 1] = { sheet, operations: [...last.operations, ...operations] };
  else chunk.push({ sheet, operations });
}

/** Cells whose contents travel: those that are written, and those whose looks change. */
function cellsOf(operation: Operation): number {
  return operation.op === "values" || operation.op === "format" ? operation.area.rows * operation.area.columns : 1;
}

function cut(operation: Operation): readonly Operation[] {
  if (operation.op !== "values" || cellsOf(operation) <= CELLS_PER_BLOCK) return [operation];
  const { area, cells, expected } = operation;
  const rows = Math.max(1, Math.floor(CELLS_PER_BLOCK / area.columns));
  return Array.from({ length: Math.ceil(area.rows / rows) }, (_, index): ValuesOperation => {
    const from = index * rows;
    const part = cells.slice(from, from + rows);
    return {
      ...operation,
      area: { ...area, row: area.row + from, rows: part.length },
      cells: part,
      expected: expected && expected.slice(from, from + rows),
    };
  });
}
