import type { ChartModel, SheetModel, WorkbookModel } from "../model/workbook";
import { cornersOf } from "./anchors";
import type { Corner } from "./anchors";
import { seriesOf } from "./chart-series";
import { chartXml } from "./chart-xml";
import type { Draft } from "./draft";
import { isSame } from "./is-same";
import { parsePart } from "./package";
import { anchorsOf } from "./read-charts";
import type { LoadedChart } from "./read-charts";
import { splitReference } from "./reference";
import { renameInFormula } from "./rename-sheets";
import type { Renames } from "./rename-sheets";
import type { SheetFrame } from "./sheet-frame";
import { createLike, descendants, element, elementAt, numberAttribute, prefixedAttribute } from "./xml-dom";
import { removeElement, rootOf } from "./xml-dom";
import { escapeAttribute } from "./xml-text";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DRAWING_ML = "http://schemas.openxmlformats.org/drawingml/2006";
const NAMESPACES =
  `xmlns:xdr="${DRAWING_ML}/spreadsheetDrawing" xmlns:a="${DRAWING_ML}/main" xmlns:r="${OFFICE}" ` +
  `xmlns:c="${DRAWING_ML}/chart"`;
const EMPTY_DRAWING = `<xdr:wsDr ${NAMESPACES}/>`;
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";

export interface ChartPlace {
  readonly draft: Draft;
  /** The sheet's part, and its text without the rows. */
  readonly path: string;
  readonly frame: SheetFrame;
  readonly sheet: SheetModel;
  readonly workbook: WorkbookModel;
  readonly renames: Renames;
}

/** Removes, moves, redraws and adds charts. A chart that was only moved or named keeps its part untouched. */
export function writeCharts(place: ChartPlace, before: readonly LoadedChart[]): void {
  const { draft, sheet, renames } = place;
  if (renames.size > 0) renameInCharts(draft, before, renames);
  const anchors = new Map(before.map((old) => [old, anchorOf(draft, old)]));
  for (const old of before) {
    const now = sheet.charts.find((chart) => chart.id === old.chart.id);
    if (now && isSame(old.chart, now)) continue;
    const anchor = anchors.get(old) ?? null;
    if (!now) removeChart(draft, old, anchor);
    else changeChart(place, old, anchor, now);
  }
  for (const chart of sheet.charts) {
    if (!before.some((old) => old.chart.id === chart.id)) addChart(place, chart);
  }
}

function anchorOf(draft: Draft, { drawingPath, anchor }: LoadedChart): Element | null {
  const drawing = draft.document(drawingPath);
  return drawing ? (anchorsOf(drawing)[anchor] ?? null) : null;
}

function removeChart(draft: Draft, old: LoadedChart, anchor: Element | null): void {
  draft.edit(old.drawingPath);
  removeElement(anchor);
  draft.unrelate(old.drawingPath, old.relationshipId);
  draft.remove(old.chartPath);
}

function changeChart(place: ChartPlace, old: LoadedChart, anchor: Element | null, now: ChartModel): void {
  const { draft, sheet, workbook } = place;
  if (anchor && old.chart.name !== now.name) {
    draft.edit(old.drawingPath);
    elementAt(anchor, "graphicFrame", "nvGraphicFramePr", "cNvPr")?.setAttribute("name", now.name);
  }
  if (anchor && !isSame(old.chart.position, now.position)) {
    draft.edit(old.drawingPath);
    moveAnchor(anchor, now, sheet);
  }
  const isRedrawn = !isSame(drawnPart(old.chart, place.renames), drawnPart(now, new Map()));
  if (isRedrawn) draft.setText(old.chartPath, chartXml(now, seriesOf(now, workbook)));
}

/** What the chart's own part says of it: all but its name and place. */
function drawnPart(chart: ChartModel, renames: Renames): unknown {
  const { sheet, local } = splitReference(renameInFormula(chart.source, renames));
  return [{ ...chart, name: "", position: null, source: "" }, sheet, local.replace(/\$/g, "")];
}

/** Any kind of anchor becomes one between two cells. */
function moveAnchor(anchor: Element, chart: ChartModel, sheet: SheetModel): void {
  const fresh = anchorElement(anchor.ownerDocument, chart, sheet, "", 0);
  const frame = element(fresh, "graphicFrame");
  const present = element(anchor, "graphicFrame");
  if (frame && present) fresh.replaceChild(present, frame);
  anchor.parentNode?.replaceChild(fresh, anchor);
}

function addChart(place: ChartPlace, chart: ChartModel): void {
  const { draft, sheet, workbook } = place;
  const drawingPath = drawingOf(place);
  const chartPath = draft.freePath("xl/charts/chart", ".xml");
  draft.setText(chartPath, chartXml(chart, seriesOf(chart, workbook)));
  draft.contentType(chartPath, CHART_TYPE);
  const relationshipId = draft.relate(drawingPath, "chart", chartPath);
  const drawing = draft.edit(drawingPath);
  const ids = descendants(drawing, "cNvPr").map((entry) => numberAttribute(entry, "id") ?? 0);
  const number = Math.max(1, ...ids) + 1;
  rootOf(drawing).appendChild(anchorElement(drawing, chart, sheet, relationshipId, number));
}

/** The sheet's drawing part, made and linked when it has none. */
function drawingOf({ draft, path, frame }: ChartPlace): string {
  const present = element(frame.root, "drawing");
  const id = present ? prefixedAttribute(present, "id") : null;
  const target = draft.relationships(path).find((entry) => entry.id === id && entry.kind === "drawing")?.target;
  if (target !== undefined) return target;
  const created = draft.freePath("xl/drawings/drawing", ".xml");
  draft.edit(created, EMPTY_DRAWING);
  draft.contentType(created, DRAWING_TYPE);
  const link = createLike(frame.edit(), "drawing");
  link.setAttributeNS(OFFICE, "r:id", draft.relate(path, "drawing", created));
  frame.insert(link);
  return created;
}

function anchorElement(
  drawing: Document,
  chart: ChartModel,
  sheet: SheetModel,
  relationshipId: string,
  number: number
): Element {
  const { from, to } = cornersOf(chart.position, sheet);
  const xml =
    `<xdr:twoCellAnchor ${NAMESPACES}><xdr:from>${cornerXml(from)}</xdr:from><xdr:to>${cornerXml(to)}</xdr:to>` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${number}" name="${escapeAttribute(chart.name)}"/>` +
    "<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>" +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${DRAWING_ML}/chart"><c:chart r:id="${relationshipId}"/></a:graphicData></a:graphic>` +
    "</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>";
  return drawing.importNode(rootOf(parsePart(xml, "anchor")), true);
}

function cornerXml(corner: Corner): string {
  return (
    `<xdr:col>${corner.column}</xdr:col><xdr:colOff>${corner.columnOffset}</xdr:colOff>` +
    `<xdr:row>${corner.row}</xdr:row><xdr:rowOff>${corner.rowOffset}</xdr:rowOff>`
  );
}

/** Chart sources name their sheet: a renamed sheet is renamed in all charts. */
function renameInCharts(draft: Draft, charts: readonly LoadedChart[], renames: Renames): void {
  for (const { chartPath } of charts) {
    const document = draft.document(chartPath);
    for (const formula of document ? descendants(document, "f") : []) {
      const text = formula.textContent ?? "";
      const renamed = renameInFormula(text, renames);
      if (renamed === text) continue;
      draft.edit(chartPath);
      formula.textContent = renamed;
    }
  }
}
