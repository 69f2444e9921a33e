import type { RoleWeights } from "../lexicon/headings";
import { headingRoles, isForeignHeading, subHeadingRoles } from "../lexicon/heading-roles";
import type { Steps } from "../steps";
import type { CellView } from "./cell-view";
import type { SheetView } from "./sheet-view";
import type { Role } from "./target-table";

/** One heading over one column. */
export interface Heading {
  readonly row: number;
  readonly column: number;
  /** Columns its merged cell covers, at least 1. */
  readonly width: number;
  readonly text: string;
  readonly compact: string;
  /** What it can name; null for a heading that is none of ours. */
  readonly roles: RoleWeights | null;
}

/** A heading row, or two that belong together. */
export interface HeaderBand {
  readonly top: number;
  readonly bottom: number;
  readonly headings: readonly Heading[];
}

/** Roles that make a heading row a target table's; 备注, 单位 or 得分 stand in any list. */
const CORE: ReadonlySet<Role> = new Set(["level1", "level2", "name", "type", "target", "standard", "definition"]);
const SURE = 5;
const LONGEST_HEADING = 40;

const ROWS_PER_STEP = 200;

/** All heading rows of a sheet, from top to bottom, whatever columns they span. */
export function* findHeaders(view: SheetView): Steps<readonly HeaderBand[]> {
  const bands: HeaderBand[] = [];
  for (let row = view.grid.top; row < view.grid.bottom; row++) {
    if (row % ROWS_PER_STEP === 0) yield;
    const band = headerAt(view, row);
    if (!band) continue;
    bands.push(band);
    row = band.bottom;
  }
  return bands;
}

/** The header that begins in a row; `groups` group headings may stand above the rows that name the columns. */
function headerAt(view: SheetView, row: number, groups = 1): HeaderBand | null {
  if (!view.cellsOf(row).some(mayBeHeading)) return null;
  const upper = headingsOf(view, row);
  const lower = lowerHeadings(view, row + 1, upper);
  const both = lower && joined(upper, lower);
  const double = both && isHeader(both) ? { top: row, bottom: row + 1, headings: both } : null;
  if (isHeader(upper)) return double ?? { top: row, bottom: row, headings: upper };
  const inner = lower === null || groups === 0 ? null : headerAt(view, row + 1, groups - 1);
  const groupOver = inner && knownHeadings(inner) > knownHeadings(double) ? { ...inner, top: row } : null;
  return groupOver ?? double;
}

function mayBeHeading({ cell, compact }: CellView): boolean {
  return typeof cell.value !== "number" && compact.length <= LONGEST_HEADING && headingRoles(compact) !== null;
}

function knownHeadings(band: HeaderBand | null): number {
  return band?.headings.filter(({ roles }) => roles !== null).length ?? 0;
}

/** Three roles of ours, one of them sure and of the core; or two sure ones of the core. */
function isHeader(headings: readonly Heading[]): boolean {
  const roles = new Set<Role>();
  const sure = new Set<Role>();
  for (const heading of headings) {
    const best = bestRole(heading.roles);
    if (!best) continue;
    if (best.weight >= 3) roles.add(best.role);
    if (best.weight >= SURE && CORE.has(best.role)) sure.add(best.role);
  }
  const foreign = headings.filter(({ compact }) => isForeignHeading(compact)).length;
  if (foreign >= 2 && sure.size < 3) return false;
  return sure.size >= 2 || (sure.size === 1 && roles.size >= 3);
}

/** The role a heading most likely names. */
export function bestRole(roles: RoleWeights | null): { readonly role: Role; readonly weight: number } | null {
  let best: { role: Role; weight: number } | null = null;
  for (const [role, weight] of Object.entries(roles ?? {}) as [Role, number][]) {
    if (!best || weight > best.weight) best = { role, weight };
  }
  return best;
}

function headingsOf(view: SheetView, row: number): readonly Heading[] {
  return view
    .cellsOf(row)
    .filter(({ compact }) => compact.length <= LONGEST_HEADING)
    .map((cell) => headingOf(view, cell, headingRoles(cell.compact)));
}

function headingOf(view: SheetView, cell: CellView, roles: RoleWeights | null): Heading {
  const width = Math.min(view.mergeAt(cell)?.columns ?? 1, view.grid.right - cell.column);
  return { row: cell.row, column: cell.column, width, text: cell.text, compact: cell.compact, roles };
}

/**
 * The second row of a header: 符号, 数值, 单位 under 指标值, or all headings under 年度绩效指标. Null when the row holds
 * anything that stands in the body of a table.
 */
function lowerHeadings(view: SheetView, row: number, upper: readonly Heading[]): readonly Heading[] | null {
  const cells = view.cellsOf(row);
  const isBody = (cell: CellView) =>
    cell.type !== null || cell.level !== null || cell.number || cell.date || cell.notApplicable || cell.filler;
  if (cells.length === 0 || cells.some((cell) => cell.compact.length > 20 || isBody(cell))) return null;
  const headings = cells.map((cell) =>
    headingOf(view, cell, subHeadingRoles(cell.compact, above(cell, upper)?.compact ?? ""))
  );
  const known = headings.filter(({ roles }) => roles !== null).length;
  return known > 0 && known * 2 >= headings.length ? headings : null;
}

/** The heading over a column: of a merged cell, or the nearest to the left where the cell above is empty. */
function above(cell: { readonly column: number }, upper: readonly Heading[]): Heading | null {
  let [low, high] = [0, upper.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((upper[middle]?.column ?? 0) <= cell.column) low = middle + 1;
    else high = middle;
  }
  return upper[low - 1] ?? null;
}

/** The lower word where there is one, else the upper; a group's own word goes when its columns have words of their own. */
function joined(upper: readonly Heading[], lower: readonly Heading[]): readonly Heading[] {
  const under = new Map(lower.map((heading) => [heading.column, heading] as const));
  const kept = upper.filter((heading) => !under.has(heading.column)).map((heading) => narrowed(heading, under));
  const lowered = lower.map((heading) => {
    const over = above(heading, upper);
    const direct = over?.column === heading.column && over.width === 1;
    return heading.roles === null && direct ? { ...heading, roles: over.roles } : heading;
  });
  return [...kept, ...lowered].sort((first, second) => first.column - second.column);
}

function narrowed(heading: Heading, under: ReadonlyMap<number, Heading>): Heading {
  let width = 1;
  while (width < heading.width && !under.has(heading.column + width)) width++;
  return { ...heading, width };
}
