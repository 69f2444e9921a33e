import type { Area } from "../core/grid/area";
import type { SheetInfo, WorkbookState } from "../actions/sheet-host";
import { fromXml } from "./xml-text";
import { readRunList } from "./journal/run-list";
import type { RunList } from "./journal/entry";
import { readMemory } from "./memory-part";
import { askMarks, ownMarks } from "./operations/look-at-marks";
import { OWN_KIND } from "./own-sheet";
import { PARTS, partText, requestPart } from "./parts";
import { requestUsedArea, usedArea } from "./used-area";

export interface Opened {
  readonly state: WorkbookState;
  /** The used area of the sheet named ahead, so that reading it takes one trip less. */
  readonly known: ReadonlyMap<string, Area | null>;
  /** The journal's list of runs; null when it is damaged. */
  readonly list: RunList | null;
  /** Ids of our marks on the sheet named ahead. */
  readonly marks: ReadonlyMap<string, readonly string[]>;
}

/** Sheets, memory and protection in one round trip. */
export async function openWorkbook(
  context: Excel.RequestContext,
  ahead?: { readonly name: string } | "active"
): Promise<Opened> {
  const { workbook } = context;
  const { worksheets } = workbook;
  workbook.load("readOnly");
  workbook.protection.load("protected");
  worksheets.load(
    "items/id,items/name,items/visibility,items/protection/protected,items/customProperties/items/key,items/customProperties/items/value"
  );
  const active = worksheets.getActiveWorksheet();
  active.load("id");
  const memory = requestPart(context, PARTS.memory);
  const runs = requestPart(context, PARTS.runs);
  const next = ahead === "active" ? active : ahead ? worksheets.getItemOrNullObject(ahead.name) : null;
  next?.load("id,name");
  const used = next && requestUsedArea(next);
  const asked = next && askMarks(next);
  await context.sync();
  const sheets = worksheets.items.map((sheet): SheetInfo => infoOf(sheet, active.id));
  const text = partText(memory);
  const state: WorkbookState = {
    sheets,
    memory: readMemory(text === null ? null : fromXml(text), sheets),
    readOnly: workbook.readOnly,
    structureProtected: workbook.protection.protected,
  };
  const known = new Map<string, Area | null>();
  const marks = new Map<string, readonly string[]>();
  if (next && used && asked && !next.isNullObject) {
    known.set(next.id, usedArea(used, { id: next.id, name: next.name }));
    marks.set(
      next.id,
      ownMarks(asked).map(({ format }) => format.id)
    );
  }
  return { state, known, list: readRunList(partText(runs)), marks };
}

function infoOf(sheet: Excel.Worksheet, active: string): SheetInfo {
  return {
    id: sheet.id,
    name: sheet.name,
    visible: sheet.visibility === "Visible",
    protected: sheet.protection.protected,
    active: sheet.id === active,
    own: sheet.customProperties.items.some(({ key }) => key.toLowerCase() === OWN_KIND),
  };
}
