import type { WriteConflict } from "../../actions/sheet-host";
import type { SheetPlan } from "../../core/plan/write-plan";
import type { Step } from "../journal/entry";
import type { Change } from "../operations/looked";
import type { LookedOperation } from "./look-at-sheet";
import type { Target } from "./target-sheets";

/** Everything that was asked about one existing sheet of the plan. */
export interface LookedSheet {
  readonly target: Target;
  readonly plan: SheetPlan;
  /** An own sheet is laid out as planned: only contents are looked at. */
  readonly laidOut: boolean;
  readonly operations: readonly LookedOperation[];
}

export interface SheetChanges {
  readonly target: Target;
  readonly plan: SheetPlan;
  readonly laidOut: boolean;
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

/** What remains to be done on these sheets. Contents that only accompany others are left out when there are no others. */
export function decideAll(looked: readonly LookedSheet[], alreadyChanged: boolean): Decided {
  const decisions = looked.map(({ target, plan, laidOut, operations }) => ({
    target,
    plan,
    laidOut,
    decisions: operations
      .filter(({ layout }) => !(layout && laidOut))
      .map(({ looked: one, accompanies }) => ({ accompanies, ...one.decide() })),
  }));
  const changed =
    alreadyChanged ||
    decisions.some((sheet) => sheet.decisions.some(({ change, accompanies }) => change && !accompanies));
  const sheets = decisions.map(({ target, plan, laidOut, decisions: all }): SheetChanges => {
    const changes = all.flatMap(({ change, accompanies }) => (change && (changed || !accompanies) ? [change] : []));
    const overHidden = changes.some((change) => change.overHidden === true);
    return { target, plan, laidOut, overHidden, changes, steps: changes.flatMap(({ steps }) => steps) };
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
    .flatMap(({ operations, laidOut }) => operations.filter(({ layout }) => !(layout && laidOut)))
    .map(({ looked: one }) => one.refine?.() ?? false)
    .some((more) => more);
  if (!open) return;
  await context.sync();
  await refineAll(context, looked);
}
