import type { WriteConflict } from "../../actions/sheet-host";
import type { Step } from "../journal/entry";
import type { Change } from "../operations/looked";
import type { LookedOperation } from "./look-at-sheet";
import type { Target } from "./target-sheets";

/** Everything that was asked about one existing sheet of the plan. */
export interface LookedSheet {
  readonly target: Target;
  /** An own sheet is laid out as planned: only contents are looked at. */
  readonly laidOut: boolean;
  readonly operations: readonly LookedOperation[];
}

export interface SheetChanges {
  readonly target: Target;
  /** Rows that are hidden or filtered away are written, too. */
  readonly overHidden: boolean;
  readonly changes: readonly Change[];
  readonly steps: readonly Step[];
}

export interface Decided {
  readonly sheets: readonly SheetChanges[];
  readonly conflicts: readonly WriteConflict[];
  readonly cells: number;
}

function applies({ when }: LookedOperation, laidOut: boolean): boolean {
  return when === "always" || (when === "laid-out") === laidOut;
}

/** What remains to be done on these sheets. Contents that only accompany others are left out when there are no others. */
export function decideAll(looked: readonly LookedSheet[], alreadyChanged: boolean): Decided {
  const decisions = looked.map(({ target, laidOut, operations }) => ({
    target,
    decisions: operations
      .filter((operation) => applies(operation, laidOut))
      .map(({ looked: one, accompanies }) => ({ accompanies, ...one.decide() })),
  }));
  const changed =
    alreadyChanged ||
    decisions.some((sheet) => sheet.decisions.some(({ change, accompanies }) => change && !accompanies));
  const sheets = decisions.map(({ target, decisions: all }): SheetChanges => {
    const changes = all.flatMap(({ change, accompanies }) => (change && (changed || !accompanies) ? [change] : []));
    const overHidden = changes.some((change) => change.overHidden === true);
    return { target, overHidden, changes, steps: changes.flatMap(({ steps }) => steps) };
  });
  const withChanges = sheets.filter(({ changes }) => changes.length > 0);
  return {
    sheets: withChanges,
    conflicts: decisions.flatMap((sheet) => sheet.decisions.flatMap(({ conflicts }) => conflicts)),
    cells: withChanges.reduce((sum, { changes }) => sum + changes.reduce((total, { cells }) => total + cells, 0), 0),
  };
}

/** Asks again where the first answer was not fine enough, until nothing is open. */
export async function refineAll(context: Excel.RequestContext, looked: readonly LookedSheet[]): Promise<void> {
  const open = looked
    .flatMap(({ operations, laidOut }) => operations.filter((operation) => applies(operation, laidOut)))
    .map(({ looked: one }) => one.refine?.() ?? false)
    .some((more) => more);
  if (!open) return;
  await context.sync();
  await refineAll(context, looked);
}
