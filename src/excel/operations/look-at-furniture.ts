import type { Looked } from "./looked";
import { only } from "./looked";
import type { Furniture } from "./write-furniture";
import { writeFurniture } from "./write-furniture";

/** Furniture of an own sheet whose layout changed: put there anew, without a journal. */
export function lookAtFurniture(sheet: Excel.Worksheet, operation: Furniture): Looked {
  return { decide: () => only({ cells: 0, steps: [], write: () => writeFurniture(sheet, operation) }) };
}
