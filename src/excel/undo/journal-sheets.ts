import type { SheetRef } from "../../core/grid/grid";
import { HostError } from "../../actions/host-error";

/** Asks for the sheets of a run, by id and, for a file that was rebuilt elsewhere, by name. After the sync: sheet or null. */
export function requestJournalSheets(
  context: Excel.RequestContext,
  refs: readonly SheetRef[]
): (ref: SheetRef) => Excel.Worksheet | null {
  const { worksheets } = context.workbook;
  const asked = new Map(
    refs.map(({ id, name }) => {
      const candidates = [worksheets.getItemOrNullObject(id), worksheets.getItemOrNullObject(name)];
      for (const sheet of candidates) {
        sheet.load("id,name");
        sheet.protection.load("protected");
      }
      return [id, candidates] as const;
    })
  );
  return ({ id }) => {
    const sheet = asked.get(id)?.find((it) => !it.isNullObject) ?? null;
    if (sheet?.protection.protected) throw new HostError("sheet-protected", { sheet: sheet.name });
    return sheet;
  };
}
