import type { Operation, ValuesOperation } from "../../core/plan/write-plan";
import { layoutOf } from "./own-layout";
import { plannedContent } from "../content";
import type { Step } from "../journal/entry";
import { tupleOf } from "../journal/entry";
import { fingerprint } from "../journal/fingerprint";
import { pack } from "../journal/packed";

function valuesOf(operations: readonly Operation[]): readonly ValuesOperation[] {
  return operations.filter((it): it is ValuesOperation => it.op === "values");
}

/** How many cells a plan fills on a sheet that was empty. */
export function ownCells(operations: readonly Operation[]): number {
  return valuesOf(operations).reduce(
    (sum, { cells }) => sum + cells.flat().filter((cell) => cell !== null && !("clear" in cell)).length,
    0
  );
}

/** What a new sheet holds after the run, so that undoing it can see whether somebody has worked on the sheet since. */
export function newSteps(name: string, operations: readonly Operation[]): readonly Step[] {
  const layout: Step = { k: "layout", old: null, now: { ...layoutOf(name, operations), operations: [] } };
  const contents = valuesOf(operations).map(({ area, cells }): Step => ({
    k: "values",
    a: tupleOf(area),
    old: pack([...cells.flat().map(() => null)]),
    now: pack(cells.flat().map((cell) => (cell ? fingerprint(plannedContent(cell)) : null))),
    formats: null,
  }));
  return [layout, ...contents];
}
