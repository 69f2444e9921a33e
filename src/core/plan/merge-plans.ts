import type { SheetPlan, WritePlan } from "./write-plan";

/** Two plans as one run, the first one's operations first: one journal entry, one undo. The second one names the run. */
export function mergePlans(first: WritePlan, second: WritePlan): WritePlan {
  const sheets: SheetPlan[] = [...first.sheets];
  for (const plan of second.sheets) {
    const at = sheets.findIndex((it) => isSameSheet(it, plan));
    const known = sheets[at];
    if (known) sheets[at] = { sheet: plan.sheet, operations: [...known.operations, ...plan.operations] };
    else sheets.push(plan);
  }
  const remember = second.remember ?? first.remember;
  return { action: second.action, sheets, ...(remember ? { remember } : {}) };
}

function isSameSheet({ sheet: one }: SheetPlan, { sheet: other }: SheetPlan): boolean {
  if ("create" in one || "create" in other) return "create" in one && "create" in other && one.create === other.create;
  return one.id === other.id;
}
