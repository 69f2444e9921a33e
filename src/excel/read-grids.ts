import type { Area } from "../core/grid/area";
import type { Cell, SheetRef } from "../core/grid/grid";
import { Grid } from "../core/grid/grid";
import { HostError } from "../actions/host-error";
import type { RunControl } from "../actions/sheet-host";
import { requestBlock, blockCells } from "./cell-block";
import type { BlockRequest } from "./cell-block";
import { CELLS_PER_TRIP, mergeBlocks, rowBlocks, trips } from "./grid-blocks";
import { hiddenColumns, hiddenRows, requestHidden } from "./hidden";
import type { HiddenRequest } from "./hidden";
import { mergedAreas, requestMerges } from "./merged-areas";
import type { MergeRequest } from "./merged-areas";
import { toHostError } from "./map-error";
import { rangeOf, sheetOf } from "./sheet-access";
import { requestUsedArea, usedArea } from "./used-area";
import type { UsedArea } from "./used-area";

interface SheetPart {
  readonly sheet: SheetRef;
  readonly area: Area;
  /** The sheet's first block also asks for merged areas and hidden rows. */
  readonly first: boolean;
}

interface Gathered {
  readonly rows: Cell[][];
  merges: Area[];
  hidden: { rows: readonly number[]; columns: readonly number[] };
}

/**
 * Reads the used part of each sheet: sizes first, then contents, text, formats, merged areas and hidden rows together. Up to
 * 40,000 cells that is two round trips, one when the sizes are known; each further 40,000 cells cost one more. A sheet that is too
 * large gives an empty grid that says so.
 */
export async function readGrids(
  context: Excel.RequestContext,
  sheets: readonly SheetRef[],
  known: ReadonlyMap<string, UsedArea>,
  control: RunControl = {}
): Promise<readonly Grid[]> {
  const areas = await usedAreas(context, sheets, known);
  const parts = sheets.flatMap((sheet) => {
    const area = areas.get(sheet.id) ?? null;
    return isReadable(area) ? rowBlocks(area).map((it, index) => ({ sheet, area: it, first: index === 0 })) : [];
  });
  const gathered = new Map(sheets.map((sheet): [string, Gathered] => [sheet.id, nothing()]));
  const planned = trips(parts, CELLS_PER_TRIP);
  for (const [index, trip] of planned.entries()) {
    if (index > 0 && control.signal?.aborted) throw new HostError("cancelled");
    await readTrip(context, trip, areas, gathered);
    control.progress?.(index + 1, planned.length);
  }
  return sheets.map((sheet) => gridOf(sheet, areas.get(sheet.id) ?? null, gathered.get(sheet.id) ?? nothing()));
}

function isReadable(area: UsedArea): area is Area {
  return area !== null && area !== "too-large";
}

function nothing(): Gathered {
  return { rows: [], merges: [], hidden: { rows: [], columns: [] } };
}

async function usedAreas(
  context: Excel.RequestContext,
  sheets: readonly SheetRef[],
  known: ReadonlyMap<string, UsedArea>
): Promise<ReadonlyMap<string, UsedArea>> {
  const unknown = sheets.filter((sheet) => !known.has(sheet.id));
  if (unknown.length === 0) return known;
  const requests = unknown.map((sheet) => ({ sheet, request: requestUsedArea(sheetOf(context, sheet)) }));
  await context.sync();
  const found = new Map(known);
  for (const { sheet, request } of requests) found.set(sheet.id, usedArea(request));
  return found;
}

async function readTrip(
  context: Excel.RequestContext,
  trip: readonly SheetPart[],
  areas: ReadonlyMap<string, UsedArea>,
  gathered: ReadonlyMap<string, Gathered>
): Promise<void> {
  try {
    await askTrip(context, trip, areas, gathered);
  } catch (error) {
    const [first, second] = halves(trip);
    if (toHostError(error).code !== "too-large" || !first || !second) throw error;
    await readTrip(context, first, areas, gathered);
    await readTrip(context, second, areas, gathered);
  }
}

const SMALLEST = 500;

/** Long texts can make an answer too large for Excel on the web: then half as many cells are asked for at a time. */
function halves(trip: readonly SheetPart[]): readonly (readonly SheetPart[])[] {
  const middle = Math.ceil(trip.length / 2);
  if (trip.length > 1) return [trip.slice(0, middle), trip.slice(middle)];
  const [part] = trip;
  if (!part || part.area.rows < 2 || part.area.rows * part.area.columns < SMALLEST) return [];
  const rows = Math.ceil(part.area.rows / 2);
  const upper = { ...part, area: { ...part.area, rows } };
  const lower = {
    ...part,
    area: { ...part.area, row: part.area.row + rows, rows: part.area.rows - rows },
    first: false,
  };
  return [[upper], [lower]];
}

async function askTrip(
  context: Excel.RequestContext,
  trip: readonly SheetPart[],
  areas: ReadonlyMap<string, UsedArea>,
  gathered: ReadonlyMap<string, Gathered>
): Promise<void> {
  const requests = trip.map((part) => requestPart(context, part, wholeOf(areas.get(part.sheet.id), part)));
  await context.sync();
  for (const { part, block, merges, hidden } of requests) {
    const into = gathered.get(part.sheet.id);
    if (!into) continue;
    into.rows.push(...blockCells(block, part.sheet));
    into.merges.push(...merges.flatMap(mergedAreas));
    if (hidden) into.hidden = { rows: hiddenRows(hidden), columns: hiddenColumns(hidden) };
  }
}

function wholeOf(area: UsedArea | undefined, part: SheetPart): Area {
  return area !== undefined && isReadable(area) ? area : part.area;
}

interface PartRequest {
  readonly part: SheetPart;
  readonly block: BlockRequest;
  readonly merges: readonly MergeRequest[];
  readonly hidden: HiddenRequest | null;
}

function requestPart(context: Excel.RequestContext, part: SheetPart, whole: Area): PartRequest {
  const sheet = sheetOf(context, part.sheet);
  return {
    part,
    block: requestBlock(sheet, part.area),
    merges: mergeBlocks(part.area).map((area) => requestMerges(rangeOf(sheet, area))),
    hidden: part.first ? requestHidden(sheet, whole) : null,
  };
}

/** Merged areas that reach over a block's border are reported by both blocks: kept once. */
function gridOf(sheet: SheetRef, used: UsedArea, { rows, merges, hidden }: Gathered): Grid {
  const area = isReadable(used) ? used : null;
  const unique = new Map(merges.map((it) => [`${it.row},${it.column}`, it]));
  return new Grid({
    sheet,
    top: area?.row ?? 0,
    left: area?.column ?? 0,
    cells: rows,
    merges: [...unique.values()],
    hiddenRows: hidden.rows,
    hiddenColumns: hidden.columns,
    tooLarge: used === "too-large",
  });
}
