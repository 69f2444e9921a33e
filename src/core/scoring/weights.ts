import type { Rational } from "../number/rational";
import type { ActualInput } from "./score";
import { readRowWeight } from "./weight/row-weight";

export { distributeWeights } from "./weight/distribute-weights";

/** The weight of an indicator: its 权重/分值 cell, else the “(5分)” in its own name; null when there is none. */
export function parseWeight(input: ActualInput | null, name: string): Rational | null {
  return readRowWeight(input, name).value;
}
