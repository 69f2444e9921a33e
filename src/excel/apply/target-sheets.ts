import type { SheetPlan } from "../../core/plan/write-plan";
import type { SheetRef } from "../../core/grid/grid";
import { HostError } from "../../actions/host-error";
import { OWN_KIND, OWN_LAYOUT } from "../own-sheet";

/** A sheet of the plan, asked for; after the sync it is known whether it is there, ours, and open to writing. */
export interface TargetRequest {
  readonly plan: SheetPlan;
  readonly sheet: Excel.Worksheet;
  readonly kind: Excel.WorksheetCustomProperty | null;
  readonly layout: Excel.WorksheetCustomProperty | null;
  /** Whether anything stands on a sheet that has the name of one of ours. */
  readonly used: Excel.Range | null;
}

export interface Target {
  readonly sheet: Excel.Worksheet;
  readonly ref: SheetRef;
  /** Of an own sheet: the mark of its last layout; null for the user's sheets. */
  readonly layout: string | null;
}

export function requestTarget(context: Excel.RequestContext, plan: SheetPlan): TargetRequest {
  const create = "create" in plan.sheet;
  const key = "create" in plan.sheet ? plan.sheet.create : plan.sheet.id;
  const sheet = context.workbook.worksheets.getItemOrNullObject(key);
  sheet.load("id,name");
  sheet.protection.load("protected");
  const property = (name: string): Excel.WorksheetCustomProperty => {
    const found = sheet.customProperties.getItemOrNullObject(name);
    found.load("value");
    return found;
  };
  const used = create ? sheet.getUsedRangeOrNullObject(false) : null;
  used?.load("address");
  return { plan, sheet, kind: create ? property(OWN_KIND) : null, layout: create ? property(OWN_LAYOUT) : null, used };
}

/** Null when an own sheet has yet to be created. Refuses a protected sheet, one that is gone, and a name that the user has taken. */
export function targetOf({ plan, sheet, kind, layout, used }: TargetRequest): Target | null {
  const create = "create" in plan.sheet ? plan.sheet : null;
  if (create && sheet.isNullObject) return null;
  if (sheet.isNullObject) throw new HostError("sheet-gone", { sheet: "name" in plan.sheet ? plan.sheet.name : "" });
  const ours = kind && !kind.isNullObject && kind.value === create?.kind;
  // A run that broke off may have left an empty sheet of ours without its sign.
  if (create && !ours && !used?.isNullObject) throw new HostError("name-taken", { name: create.create });
  if (sheet.protection.protected) throw new HostError("sheet-protected", { sheet: sheet.name });
  const ref = { id: sheet.id, name: sheet.name };
  if (!create) return { sheet, ref, layout: null };
  return { sheet, ref, layout: layout && !layout.isNullObject ? layout.value : "" };
}
