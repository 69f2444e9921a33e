import type { Draft } from "./draft";
import { ensureElement, rootOf } from "./xml-dom";

export const WORKBOOK_ORDER = (
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames " +
  "calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst"
).split(" ");

/** Contents changed: the stored order of calculation is dropped, and Excel is told to calculate everything on opening. */
export function dropCalculationChain(draft: Draft, workbookPath: string): void {
  for (const relationship of draft.relationships(workbookPath)) {
    if (relationship.kind !== "calcChain") continue;
    draft.remove(relationship.target);
    draft.unrelate(workbookPath, relationship.id);
  }
  const root = rootOf(draft.edit(workbookPath));
  ensureElement(root, "calcPr", WORKBOOK_ORDER).setAttribute("fullCalcOnLoad", "1");
}
