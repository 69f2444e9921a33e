import { assessSteps } from "../core/assess";
import type { Memory, SheetAssessment } from "../core/assessment";
import type { Grid } from "../core/grid/grid";
import { breathe } from "./breathe";
import { HostError } from "./host-error";

/** Thinks about sheets as `assessSheets` does, but lets the page answer every few rows; stops when it is asked to. */
export async function assessCalmly(
  grids: readonly Grid[],
  memory: Memory,
  among: readonly Grid[],
  signal?: AbortSignal
): Promise<readonly SheetAssessment[]> {
  const steps = assessSteps(grids, memory, among);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await breathe();
    if (signal?.aborted === true) throw new HostError("cancelled");
  }
}
