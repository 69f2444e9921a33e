import type { Area } from "../../core/grid/area";
import type { Operation, SheetPlan } from "../../core/plan/write-plan";
import type { Layout } from "../journal/entry";
import { areaOfTuple, tupleOf } from "../journal/entry";
import { fingerprint } from "../journal/fingerprint";
import { writeNewSheet } from "../operations/write-new-sheet";
import { OWN_KIND, OWN_LAYOUT } from "../own-sheet";
import { PARTS, partText, putPart } from "../parts";
import type { PartHandle } from "../parts";
import { rangeOf } from "../sheet-access";
import { fromXml, toXml } from "../xml-text";

/** One mark per layout of an own sheet. */
export function layoutMark(operations: readonly Operation[]): string {
  return fingerprint(JSON.stringify(layoutOperations(operations)));
}

/** Formats, widths, merged areas, chart, links and page set-up: everything but the contents. */
function layoutOperations(operations: readonly Operation[]): readonly Operation[] {
  return operations.filter(({ op }) => op !== "values");
}

export function layoutOf(name: string, operations: readonly Operation[]): Layout {
  const areas = operations.flatMap((operation) => (operation.op === "values" ? [operation.area] : []));
  return { name, area: tupleOf(areas.reduce(union)), operations: layoutOperations(operations) };
}

export function union(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  const bottom = Math.max(one.row + one.rows, other.row + other.rows);
  const right = Math.max(one.column + one.columns, other.column + other.columns);
  return { row, column, rows: bottom - row, columns: right - column };
}

/** The layout that a part remembers; null when there is none, or it cannot be read. */
export function rememberedLayout(part: PartHandle): Layout | null {
  const text = partText(part);
  const data = text === null ? null : fromXml(text);
  return typeof data === "object" && data !== null && "operations" in data ? (data as Layout) : null;
}

/** Queues the properties by which an own sheet is recognised, whatever its name becomes, and the memory of its layout. */
export function tagSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  part: PartHandle
): void {
  if (!("create" in plan.sheet)) return;
  const { kind, create } = plan.sheet;
  sheet.customProperties.add(OWN_KIND, kind);
  sheet.customProperties.add(OWN_LAYOUT, layoutMark(plan.operations));
  putPart(context, part, toXml(PARTS.layout(create), "layout", layoutOf(create, plan.operations)));
}

/** Queues the removal of a layout: merged areas, looks, row heights and the chart; contents stay. */
export function removeLayout(sheet: Excel.Worksheet, layout: Layout): void {
  const area = areaOfTuple(layout.area);
  const range = rangeOf(sheet, area);
  range.unmerge();
  range.clear("Formats");
  range.clear("Hyperlinks");
  for (const operation of layout.operations) {
    if (operation.op === "row-height")
      sheet.getRangeByIndexes(operation.row, 0, operation.rows, 1).getEntireRow().format.useStandardHeight = true;
    if (operation.op === "chart") sheet.charts.getItemOrNullObject(operation.name).delete();
  }
}

/** Queues a layout onto a sheet that has none. */
export function drawLayout(sheet: Excel.Worksheet, layout: Layout): void {
  writeNewSheet(sheet, layout.operations);
}
