import type { Operation, SheetPlan, ValuesOperation } from "../../core/plan/write-plan";
import { CELLS_PER_BLOCK } from "../grid-blocks";
import type { WrittenScore } from "../../core/assessment";
import { weightOf, weightOfScores } from "./request-weight";

/** A part of a plan that is applied in one go. */
export type PlanChunk = readonly SheetPlan[];

/** Bytes of a request as far as they can be foretold; with the journal's old contents it stays below 1 MB as a rule. */
const HEAVIEST = 700_000;

/**
 * A plan cut into chunks of at most 20,000 cells and a bounded weight, in order; contents that are longer are cut by rows. A sheet
 * of our own is drawn in one go, whatever its size; scores that are remembered travel with the first chunk.
 */
export function chunksOf(sheets: readonly SheetPlan[], remember: readonly WrittenScore[] = []): readonly PlanChunk[] {
  const chunks = new Chunks(weightOfScores(remember));
  for (const plan of sheets) {
    if ("create" in plan.sheet) chunks.add(plan);
    else for (const operations of unitsOf(plan.operations)) chunks.add({ sheet: plan.sheet, operations });
  }
  return chunks.all;
}

/** What is not parted: an operation, or a piece of long contents; the validation of a sheet is looked at as a whole. */
function unitsOf(operations: readonly Operation[]): readonly (readonly Operation[])[] {
  const validation = operations.filter(({ op }) => op === "validation");
  const others = operations.filter(({ op }) => op !== "validation").flatMap(cut);
  return [...others.map((operation) => [operation]), ...(validation.length > 0 ? [validation] : [])];
}

class Chunks {
  readonly all: SheetPlan[][] = [];
  private cells = 0;

  /** `weight`: what travels with the first chunk besides its operations. */
  constructor(private weight: number) {}

  add(plan: SheetPlan): void {
    const cells = plan.operations.reduce((sum, operation) => sum + cellsOf(operation), 0);
    const weight = weightOf(plan.operations);
    const chunk = this.all[this.all.length - 1];
    if (chunk && this.cells + cells <= CELLS_PER_BLOCK && this.weight + weight <= HEAVIEST) {
      this.cells += cells;
      this.weight += weight;
      append(chunk, plan);
      return;
    }
    this.weight = this.all.length === 0 ? this.weight + weight : weight;
    this.cells = cells;
    this.all.push([plan]);
  }
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

/** Long contents by rows, so that no piece is too large by itself. */
function cut(operation: Operation): readonly Operation[] {
  if (operation.op !== "values") return [operation];
  const pieces = Math.max(cellsOf(operation) / CELLS_PER_BLOCK, weightOf([operation]) / HEAVIEST);
  if (pieces <= 1) return [operation];
  const { area, cells, expected } = operation;
  const rows = Math.max(1, Math.ceil(area.rows / Math.ceil(pieces)));
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
