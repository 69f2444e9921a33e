import type { SheetInfo, WorkbookState } from "../actions/sheet-host";
import type { HostErrorCode } from "../actions/host-error";
import { toHostError } from "./map-error";
import { fromXml } from "./xml-text";
import { readRunList } from "./journal/run-list";
import type { RunList } from "./journal/entry";
import { readMemory } from "./memory-part";
import { askMarks, ownMarks } from "./operations/look-at-marks";
import { OWN_KIND } from "./own-sheet";
import { PARTS, partText, requestPart } from "./parts";
import { requestUsedArea, usedArea } from "./used-area";
import type { UsedArea } from "./used-area";

export interface Opened {
  readonly state: WorkbookState;
  /** The used area of the sheet named ahead, so that reading it takes one trip less. */
  readonly known: ReadonlyMap<string, UsedArea>;
  /** The journal's list of runs; null when it is damaged. */
  readonly list: RunList | null;
  /** Ids of our marks on the sheet named ahead. */
  readonly marks: ReadonlyMap<string, readonly string[]>;
}

/**
 * Sheets, memory and protection in one round trip; in two while a chart sheet is in front, because then the program refuses to name
 * the active worksheet. There is none then.
 */
export async function openWorkbook(
  context: Excel.RequestContext,
  ahead?: { readonly name: string } | "active"
): Promise<Opened> {
  try {
    return await open(context, context.workbook.worksheets.getActiveWorksheet(), ahead);
  } catch (error) {
    if (!MAY_BE_CHART_SHEET.has(toHostError(error).code)) throw error;
    return open(context, null, ahead);
  }
}

/** How a program refuses the active worksheet; it is not documented which of them it is. */
const MAY_BE_CHART_SHEET: ReadonlySet<HostErrorCode> = new Set(["sheet-gone", "not-supported", "unknown"]);

async function open(
  context: Excel.RequestContext,
  active: Excel.Worksheet | null,
  ahead: { readonly name: string } | "active" | undefined
): Promise<Opened> {
  const { workbook } = context;
  const { worksheets } = workbook;
  workbook.load("readOnly");
  workbook.protection.load("protected");
  worksheets.load(
    "items/id,items/name,items/visibility,items/protection/protected,items/customProperties/items/key,items/customProperties/items/value"
  );
  active?.load("id");
  const memory = requestPart(context, PARTS.memory);
  const runs = requestPart(context, PARTS.runs);
  const next = ahead === "active" ? active : ahead ? worksheets.getItemOrNullObject(ahead.name) : null;
  const look = lookAhead(next);
  await context.sync();
  const sheets = worksheets.items.map((sheet): SheetInfo => infoOf(sheet, active?.id ?? null));
  const text = partText(memory);
  const state: WorkbookState = {
    sheets,
    memory: readMemory(text === null ? null : fromXml(text), sheets),
    readOnly: workbook.readOnly,
    structureProtected: workbook.protection.protected,
  };
  return { state, list: readRunList(partText(runs)), ...look() };
}

/** Asks for the used area and our marks of the sheet that is read next. */
function lookAhead(sheet: Excel.Worksheet | null): () => Pick<Opened, "known" | "marks"> {
  if (!sheet) return () => ({ known: new Map(), marks: new Map() });
  sheet.load("id");
  const used = requestUsedArea(sheet);
  const asked = askMarks(sheet);
  return () => {
    if (sheet.isNullObject) return { known: new Map(), marks: new Map() };
    const ids = ownMarks(asked).map(({ format }) => format.id);
    return { known: new Map([[sheet.id, usedArea(used)]]), marks: new Map([[sheet.id, ids]]) };
  };
}

function infoOf(sheet: Excel.Worksheet, active: string | null): SheetInfo {
  return {
    id: sheet.id,
    name: sheet.name,
    visible: sheet.visibility === "Visible",
    protected: sheet.protection.protected,
    active: sheet.id === active,
    own: sheet.customProperties.items.some(({ key }) => key.toLowerCase() === OWN_KIND),
  };
}
