import type { FormatOperation } from "../../core/plan/write-plan";
import type { Look } from "../journal/entry";

const THIN: Look["edges"][number] = ["Continuous", "Thin", "#000000"];
const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center" } as const;

/** The four edges that each cell of the operation gets; none are left as they are. */
export function plannedEdges({ border }: FormatOperation, like: Look | null): Look["edges"] {
  if (border === "thin") return [THIN, THIN, THIN, THIN];
  return border === "none" ? [] : (like?.edges ?? []);
}

/** Queues what the operation says beside its sample. */
export function drawPlanned({ format }: Excel.Range, plan: FormatOperation): void {
  if (plan.bold !== undefined) format.font.bold = plan.bold;
  if (plan.italic !== undefined) format.font.italic = plan.italic;
  if (plan.fontSize !== undefined) format.font.size = plan.fontSize;
  if (plan.fontName !== undefined) format.font.name = plan.fontName;
  if (plan.color !== undefined) format.font.color = plan.color;
  if (plan.fill === null) format.fill.clear();
  else if (plan.fill !== undefined) format.fill.color = plan.fill;
  if (plan.wrap !== undefined) format.wrapText = plan.wrap;
  if (plan.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[plan.horizontal];
  if (plan.vertical !== undefined) format.verticalAlignment = VERTICAL[plan.vertical];
}

/** Does the cell look as the operation wants it already? */
export function isAsPlanned(look: Look, plan: FormatOperation, like: Look | null): boolean {
  const wanted: Partial<Look> = {
    ...(like ?? {}),
    ...(plan.bold === undefined ? {} : { bold: plan.bold }),
    ...(plan.italic === undefined ? {} : { italic: plan.italic }),
    ...(plan.fontSize === undefined ? {} : { size: plan.fontSize }),
    ...(plan.fontName === undefined ? {} : { font: plan.fontName }),
    ...(plan.color === undefined ? {} : { color: plan.color }),
    ...(plan.fill === undefined ? {} : { fill: plan.fill }),
    ...(plan.wrap === undefined ? {} : { wrap: plan.wrap }),
    ...(plan.horizontal === undefined ? {} : { horizontal: HORIZONTAL[plan.horizontal] }),
    ...(plan.vertical === undefined ? {} : { vertical: VERTICAL[plan.vertical] }),
  };
  const edges = plannedEdges(plan, like);
  const lines = edges.every((edge, side) => edge === null || JSON.stringify(look.edges[side]) === JSON.stringify(edge));
  const scalars = (Object.keys(wanted) as (keyof Look)[]).filter((key) => key !== "edges");
  return lines && scalars.every((key) => look[key] === wanted[key]);
}
