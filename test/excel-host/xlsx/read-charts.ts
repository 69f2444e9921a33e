import type { ChartModel, SheetModel } from "../model/workbook";
import { boxOfAnchor } from "./anchors";
import type { Package } from "./package";
import { parseAreaReference, printArea, sheetPrefix, splitReference } from "./reference";
import type { Relationship } from "./relationships";
import { attribute, descendants, element, elementAt, elements, prefixedAttribute, rootOf } from "./xml-dom";

/** A chart of a sheet with the parts that it stands in. */
export interface LoadedChart {
  readonly chart: ChartModel;
  readonly drawingPath: string;
  /** Which anchor of the drawing part carries it. */
  readonly anchor: number;
  readonly chartPath: string;
  /** The drawing's relationship to the chart. */
  readonly relationshipId: string;
}

/** The charts on a sheet's drawings. What is beyond the model stays in their parts, which saving leaves alone. */
export function readCharts(source: Package, relationships: readonly Relationship[], sheet: SheetModel): LoadedChart[] {
  return relationships.flatMap((entry) => {
    const drawing = entry.kind === "drawing" && !entry.external ? source.document(entry.target) : null;
    if (!drawing) return [];
    const links = source.relationships(entry.target);
    return anchorsOf(drawing).flatMap((anchor, index) => {
      const relationshipId = chartLink(anchor);
      const chartPath = links.find((link) => link.id === relationshipId && link.kind === "chart")?.target;
      const document = chartPath === undefined ? null : source.document(chartPath);
      if (!document || chartPath === undefined || relationshipId === null) return [];
      const name = attribute(elementAt(anchor, "graphicFrame", "nvGraphicFramePr", "cNvPr"), "name") ?? "";
      const id = `{00000000-0008-0000-${hex(sheet.id)}-${String(index).padStart(12, "0")}}`;
      const chart: ChartModel = { id, name, ...readChart(rootOf(document)), position: boxOfAnchor(anchor, sheet) };
      return [{ chart, drawingPath: entry.target, anchor: index, chartPath, relationshipId }];
    });
  });
}

export function anchorsOf(drawing: Document): Element[] {
  return elements(rootOf(drawing)).filter((child) => child.localName.endsWith("Anchor"));
}

function chartLink(anchor: Element): string | null {
  const data = elementAt(anchor, "graphicFrame", "graphic", "graphicData");
  const chart = element(data, "chart");
  return chart ? prefixedAttribute(chart, "id") : null;
}

function hex(sheetId: string): string {
  return sheetId.slice(20, 24).padStart(4, "0");
}

const GROUPINGS: Record<string, string> = { stacked: "Stacked", percentStacked: "Stacked100" };
const KINDS: Record<string, string> = {
  lineChart: "Line",
  pieChart: "Pie",
  doughnutChart: "Doughnut",
  areaChart: "Area",
  scatterChart: "XYScatter",
  radarChart: "Radar",
};

function readChart(root: Element): Pick<ChartModel, "type" | "title" | "source" | "seriesBy"> {
  const plot = descendants(root, "plotArea")[0];
  const group = plot ? elements(plot).find((child) => child.localName.endsWith("Chart")) : undefined;
  const title = elementAt(root, "chart", "title", "tx");
  return {
    type: group ? typeOf(group) : "Invalid",
    title: title
      ? descendants(title, "t")
          .map((run) => run.textContent ?? "")
          .join("")
      : "",
    ...(group ? sourceOf(group) : { source: "", seriesBy: "Auto" }),
  };
}

function typeOf(group: Element): string {
  if (group.localName !== "barChart" && group.localName !== "bar3DChart") return KINDS[group.localName] ?? "Invalid";
  const direction = attribute(element(group, "barDir"), "val") === "bar" ? "Bar" : "Column";
  return direction + (GROUPINGS[attribute(element(group, "grouping"), "val") ?? ""] ?? "Clustered");
}

/** The rectangle around all cells that the series name; "" when they lie on several sheets. */
function sourceOf(group: Element): Pick<ChartModel, "source" | "seriesBy"> {
  const references = descendants(group, "f").map((f) => splitReference((f.textContent ?? "").trim()));
  const sheets = new Set(references.map((reference) => reference.sheet));
  const areas = references.map((reference) => parseAreaReference(reference.local));
  const [sheet] = sheets;
  if (sheets.size !== 1 || !sheet || areas.length === 0) return { source: "", seriesBy: "Auto" };
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const area of areas) {
    if (!area) return { source: "", seriesBy: "Auto" };
    top = Math.min(top, area.row);
    left = Math.min(left, area.column);
    bottom = Math.max(bottom, area.row + area.rows);
    right = Math.max(right, area.column + area.columns);
  }
  const source = sheetPrefix(sheet) + printArea({ row: top, column: left, rows: bottom - top, columns: right - left });
  const values = descendants(group, "val")[0];
  const first = values
    ? parseAreaReference(splitReference(descendants(values, "f")[0]?.textContent ?? "").local)
    : null;
  return { source, seriesBy: first && first.rows === 1 && first.columns > 1 ? "Rows" : "Columns" };
}
