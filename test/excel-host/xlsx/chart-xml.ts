import type { ChartAxisModel, ChartModel } from "../model/workbook";
import { DECLARATION } from "./draft";
import type { ChartCells, ChartSeries } from "./chart-series";
import { escapeXml } from "./xml-text";

const TYPES: Record<string, { direction: "bar" | "col"; grouping: string }> = {
  ColumnClustered: { direction: "col", grouping: "clustered" },
  ColumnStacked: { direction: "col", grouping: "stacked" },
  ColumnStacked100: { direction: "col", grouping: "percentStacked" },
  BarClustered: { direction: "bar", grouping: "clustered" },
  BarStacked: { direction: "bar", grouping: "stacked" },
  BarStacked100: { direction: "bar", grouping: "percentStacked" },
};

const CATEGORY_AXIS = 111111111;
const VALUE_AXIS = 222222222;
const TEXT_COLOR = "595959";
const LINE_COLOR = "D9D9D9";

/** A native bar or column chart as a part; other kinds cannot be written anew. */
export function chartXml(chart: ChartModel, series: readonly ChartSeries[]): string {
  const type = TYPES[chart.type];
  if (!type) throw new Error(`charts of type ${chart.type} cannot be written`);
  const isTitled = chart.title !== "" && chart.titleVisible !== false;
  const overlap = type.grouping === "clustered" ? "" : '<c:overlap val="100"/>';
  return (
    `${DECLARATION}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ` +
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    '<c:roundedCorners val="0"/><c:chart>' +
    (isTitled ? titleXml(chart.title, 1400) : "") +
    `<c:autoTitleDeleted val="${isTitled ? 0 : 1}"/><c:plotArea><c:layout/><c:barChart>` +
    `<c:barDir val="${type.direction}"/><c:grouping val="${type.grouping}"/><c:varyColors val="0"/>` +
    series.map(seriesXml).join("") +
    `<c:gapWidth val="80"/>${overlap}<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>` +
    axisXml("category", chart.axes?.category ?? {}, type.direction) +
    axisXml("value", chart.axes?.value ?? {}, type.direction) +
    `</c:plotArea>${legendXml(chart.legend)}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>${lineXml()}</c:spPr></c:chartSpace>`
  );
}

function lineXml(): string {
  return `<a:ln w="9525"><a:solidFill><a:srgbClr val="${LINE_COLOR}"/></a:solidFill></a:ln>`;
}

function runProperties(tag: string, size: number): string {
  const fill = `<a:solidFill><a:srgbClr val="${TEXT_COLOR}"/></a:solidFill>`;
  return `<a:${tag} lang="zh-CN" sz="${size}" b="0">${fill}</a:${tag}>`;
}

function titleXml(title: string, size: number): string {
  const paragraph = `<a:p><a:pPr>${defaultRun(size)}</a:pPr><a:r>${runProperties("rPr", size)}<a:t>${escapeXml(title)}</a:t></a:r></a:p>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>${paragraph}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function defaultRun(size: number): string {
  return `<a:defRPr sz="${size}" b="0"><a:solidFill><a:srgbClr val="${TEXT_COLOR}"/></a:solidFill></a:defRPr>`;
}

function textProperties(size: number): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${defaultRun(size)}</a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`;
}

function seriesXml(series: ChartSeries, index: number): string {
  const fill = series.color
    ? `<a:solidFill><a:srgbClr val="${series.color.replace("#", "").toUpperCase()}"/></a:solidFill>`
    : "";
  const labels =
    `<c:dLbls>${textProperties(900)}<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>` +
    '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>';
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${nameXml(series.name)}` +
    (fill ? `<c:spPr>${fill}</c:spPr>` : "") +
    `<c:invertIfNegative val="0"/>${series.dataLabels ? labels : ""}` +
    (series.categories ? `<c:cat>${textCache(series.categories)}</c:cat>` : "") +
    `<c:val>${numberCache(series.values)}</c:val></c:ser>`
  );
}

function nameXml(name: ChartSeries["name"]): string {
  if (!name) return "";
  return "text" in name ? `<c:tx><c:v>${escapeXml(name.text)}</c:v></c:tx>` : `<c:tx>${textCache(name)}</c:tx>`;
}

function textCache({ formula, values }: ChartCells): string {
  return `<c:strRef><c:f>${escapeXml(formula)}</c:f><c:strCache>${points(values)}</c:strCache></c:strRef>`;
}

function numberCache({ formula, values }: ChartCells): string {
  const numbers = values.map((value) => (typeof value === "number" ? value : null));
  const format = "<c:formatCode>General</c:formatCode>";
  return `<c:numRef><c:f>${escapeXml(formula)}</c:f><c:numCache>${format}${points(numbers)}</c:numCache></c:numRef>`;
}

function points(values: readonly (string | number | null)[]): string {
  const list = values.map((value, index) =>
    value === null ? "" : `<c:pt idx="${index}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`
  );
  return `<c:ptCount val="${values.length}"/>${list.join("")}`;
}

function axisXml(kind: "category" | "value", axis: ChartAxisModel, direction: "bar" | "col"): string {
  const isCategory = kind === "category";
  const [own, other] = isCategory ? [CATEGORY_AXIS, VALUE_AXIS] : [VALUE_AXIS, CATEGORY_AXIS];
  const position = isCategory === (direction === "col") ? "b" : "l";
  const grid = axis.majorGridlines ?? !isCategory;
  const format = axis.numberFormat ?? "General";
  return (
    `<c:${isCategory ? "catAx" : "valAx"}><c:axId val="${own}"/><c:scaling>` +
    `<c:orientation val="${axis.reversed ? "maxMin" : "minMax"}"/>${limit("max", axis.maximum)}${limit("min", axis.minimum)}` +
    `</c:scaling><c:delete val="${axis.visible === false ? 1 : 0}"/><c:axPos val="${position}"/>` +
    (grid ? `<c:majorGridlines><c:spPr>${lineXml()}</c:spPr></c:majorGridlines>` : "") +
    (axis.title ? titleXml(axis.title, 1000) : "") +
    `<c:numFmt formatCode="${escapeXml(format)}" sourceLinked="${axis.numberFormat === undefined ? 1 : 0}"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `<c:spPr>${lineXml()}</c:spPr>${textProperties(900)}<c:crossAx val="${other}"/><c:crosses val="autoZero"/>` +
    (isCategory
      ? '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>'
      : `<c:crossBetween val="between"/>${limit("majorUnit", axis.majorUnit)}</c:valAx>`)
  );
}

function limit(name: string, value: number | undefined): string {
  return value === undefined ? "" : `<c:${name} val="${value}"/>`;
}

const LEGEND: Record<string, string> = { Right: "r", Left: "l", Top: "t", Bottom: "b", Corner: "tr" };

function legendXml(legend: ChartModel["legend"]): string {
  if (legend?.visible === false) return "";
  const position = LEGEND[legend?.position ?? "Right"] ?? "r";
  return `<c:legend><c:legendPos val="${position}"/><c:overlay val="0"/>${textProperties(900)}</c:legend>`;
}
