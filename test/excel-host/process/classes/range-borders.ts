import type { AreaModel, CellStyle } from "../../model/workbook";
import { asText } from "../arguments";
import { handle } from "../class-table";
import type { ClassTable, Handle } from "../class-table";
import { invalidArgument } from "../excel-error";
import type { ExcelProcess } from "../excel-process";
import { areasOfTarget } from "../range-target";
import type { RangeTarget } from "../references";
import { requireUnprotected } from "../sheet/protection";
import { changeStyles, uniformStyle } from "../sheet/styles";
import { asColor } from "./range-style";
import { without } from "../../model/without";

type Edge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight";
type Line = NonNullable<NonNullable<CellStyle["borders"]>[Edge]>;

const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
];
const STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"];
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"];
const OPPOSITE: Readonly<Record<Edge, Edge>> = {
  EdgeTop: "EdgeBottom",
  EdgeBottom: "EdgeTop",
  EdgeLeft: "EdgeRight",
  EdgeRight: "EdgeLeft",
};

interface BorderTarget {
  range: RangeTarget;
  side: string;
}

/** The cells and their edges that one side of a range means: the outer row for EdgeTop, inner edges for InsideHorizontal. */
function edgesOf(area: AreaModel, side: string): { area: AreaModel; edge: Edge }[] {
  const lastRow = area.row + area.rows - 1;
  const lastColumn = area.column + area.columns - 1;
  switch (side) {
    case "EdgeTop":
      return [{ area: { ...area, rows: 1 }, edge: "EdgeTop" }];
    case "EdgeBottom":
      return [{ area: { ...area, row: lastRow, rows: 1 }, edge: "EdgeBottom" }];
    case "EdgeLeft":
      return [{ area: { ...area, columns: 1 }, edge: "EdgeLeft" }];
    case "EdgeRight":
      return [{ area: { ...area, column: lastColumn, columns: 1 }, edge: "EdgeRight" }];
    case "InsideHorizontal":
      if (area.rows < 2) return [];
      return [
        { area: { ...area, rows: area.rows - 1 }, edge: "EdgeBottom" },
        { area: { ...area, row: area.row + 1, rows: area.rows - 1 }, edge: "EdgeTop" },
      ];
    case "InsideVertical":
      if (area.columns < 2) return [];
      return [
        { area: { ...area, columns: area.columns - 1 }, edge: "EdgeRight" },
        { area: { ...area, column: area.column + 1, columns: area.columns - 1 }, edge: "EdgeLeft" },
      ];
    default:
      return [];
  }
}

/** A line between two cells belongs to both: drawing or clearing one side does the same to the neighbour's. */
function neighbours(area: AreaModel, edge: Edge): AreaModel | null {
  if (edge === "EdgeTop") return area.row > 0 ? { ...area, row: area.row - 1 } : null;
  if (edge === "EdgeLeft") return area.column > 0 ? { ...area, column: area.column - 1 } : null;
  return edge === "EdgeBottom" ? { ...area, row: area.row + 1 } : { ...area, column: area.column + 1 };
}

function setLine(style: CellStyle, edge: Edge, change: (line: Line) => Line): CellStyle {
  const line = change(style.borders?.[edge] ?? { style: "None" });
  const borders = { ...style.borders };
  if (line.style === "None") delete borders[edge];
  else borders[edge] = line;
  const rest = without(style, "borders");
  return Object.keys(borders).length === 0 ? rest : { ...rest, borders };
}

function draw(target: BorderTarget, process: ExcelProcess, change: (line: Line) => Line): void {
  const { range, side } = target;
  requireUnprotected(range.sheet, process, "allowFormatCells");
  for (const area of areasOfTarget(range, process)) {
    for (const part of edgesOf(area, side)) {
      changeStyles(range.sheet, part.area, (style) => setLine(style, part.edge, change));
      const beside = neighbours(part.area, part.edge);
      const drawn = change({ style: "Continuous" }).style === "None";
      if (beside && drawn) changeStyles(range.sheet, beside, (style) => setLine(style, OPPOSITE[part.edge], change));
    }
  }
}

function lineProperty(read: (line: Line | undefined) => string, change: (line: Line, value: unknown) => Line) {
  return {
    get: (target: BorderTarget, process: ExcelProcess): string | null => {
      const parts = areasOfTarget(target.range, process).flatMap((area) => edgesOf(area, target.side));
      if (parts.length === 0) return read(undefined);
      const values = parts.map(({ area, edge }) =>
        uniformStyle(target.range.sheet, [area], (style) => read(style.borders?.[edge]))
      );
      return values.every((value) => value === values[0]) ? (values[0] ?? null) : null;
    },
    set: (target: BorderTarget, value: unknown, process: ExcelProcess): void =>
      draw(target, process, (line) => change(line, value)),
  };
}

function named(values: readonly string[], value: unknown): string {
  const found = values.find((one) => one.toLowerCase() === asText(value).toLowerCase());
  if (found === undefined) throw invalidArgument(`"${String(value)}" is not one of ${values.join(", ")}.`);
  return found;
}

/** Excel.RangeBorder. Weight or colour on a side without a line draws a thin one, as Excel does. */
export const rangeBorderTable: ClassTable<BorderTarget> = {
  name: "RangeBorder",
  props: {
    SideIndex: { get: (target) => target.side },
    Style: lineProperty(
      (line) => line?.style ?? "None",
      (line, value) => ({ weight: "Thin", color: "#000000", ...line, style: named(STYLES, value) })
    ),
    Weight: lineProperty(
      (line) => line?.weight ?? "Thin",
      (line, value) => ({ ...drawn(line), weight: named(WEIGHTS, value) })
    ),
    Color: lineProperty(
      (line) => line?.color ?? "#000000",
      (line, value) => ({ ...drawn(line), color: asColor(value) })
    ),
    TintAndShade: { get: () => 0 },
  },
};

function drawn(line: Line): Line {
  return line.style === "None" ? { ...line, style: "Continuous" } : line;
}

function border(range: RangeTarget, key: unknown): Handle {
  return handle(rangeBorderTable, { range, side: named(SIDES, key) });
}

/** Excel.RangeBorderCollection. */
export const rangeBordersTable: ClassTable<RangeTarget> = {
  name: "RangeBorderCollection",
  props: { Count: { get: () => SIDES.length } },
  items: (target) => SIDES.map((side) => border(target, side)),
  at: (target, key) => border(target, key),
  methods: { GetItemAt: (target, args) => border(target, SIDES[Number(args[0])]) },
};
