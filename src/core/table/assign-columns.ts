import type { RoleWeights } from "../lexicon/headings";
import { bestAssignment } from "./best-assignment";
import type { Heading } from "./find-headers";
import { bestRole } from "./find-headers";
import { likeness } from "./likeness";
import type { CellView } from "./cell-view";
import type { SheetView } from "./sheet-view";
import type { ColumnCorrections, Role } from "./target-table";
import { ROLES } from "./target-table";

export type Columns = Partial<Record<Role, number>>;

/** What the assignment looks at: columns [first, last], their headings, and the rows that speak for the contents. */
export interface ColumnEvidence {
  readonly first: number;
  readonly last: number;
  readonly headings: readonly Heading[];
  readonly rows: readonly number[];
  readonly corrections: ColumnCorrections;
}

/** Roles that contents alone can prove; a weight, an actual or a score must be headed as such. */
const BY_CONTENTS: ReadonlySet<Role> = new Set([
  ...(["level1", "level2", "name", "type", "target", "unit", "definition", "standard"] as const),
]);
const CORRECTED = 1000;
const SHIFTED_HEADING = 0.8;
const LEAST = 0.5;

/**
 * Which column holds which role. Headings and contents vote together and the best whole assignment wins, so that
 * contents override a heading that is shifted or missing: in the published table 指标类型 stands above the names and
 * 三级指标 is not there at all.
 */
export function assignColumns(view: SheetView, evidence: ColumnEvidence): Columns {
  const profiles = profilesOf(view, evidence);
  const votes = headingVotes(evidence, profiles);
  const columns = profiles.map(({ column }) => column);
  const scores = ROLES.map((role) => profiles.map((profile) => scoreOf(profile, role, votes, evidence.corrections)));
  const result: Columns = {};
  bestAssignment(scores).forEach((index, position) => {
    const role = ROLES[position];
    const column = index === null ? undefined : columns[index];
    if (role !== undefined && column !== undefined && index !== null && (scores[position]?.[index] ?? 0) > LEAST) {
      result[role] = column;
    }
  });
  return result;
}

interface Profile {
  readonly column: number;
  readonly cells: readonly CellView[];
  /** Share of the rows in which the column holds something. */
  readonly fill: number;
  readonly heading: Heading | null;
  /** Its heading stands right behind that of a level: 一级指标 | 权重 | 二级指标 | 分值 | 三级指标 … 分值. */
  readonly ofLevel: boolean;
}

/** A weight behind a level is the block's; taken for the indicator's only where there is no other. */
const OF_A_LEVEL = 3;

function profilesOf(view: SheetView, { first, last, headings, rows }: ColumnEvidence): readonly Profile[] {
  const byColumn = new Map<number, CellView[]>();
  for (const row of rows) {
    for (const cell of view.cellsOf(row)) {
      if (cell.column < first || cell.column > last) continue;
      const cells = byColumn.get(cell.column);
      if (cells) cells.push(cell);
      else byColumn.set(cell.column, [cell]);
    }
  }
  const headingOver = new Map<number, Heading>();
  for (const heading of headings) {
    for (let it = heading.column; it < heading.column + heading.width; it++) headingOver.set(it, heading);
  }
  const profiles: Profile[] = [];
  for (let column = first; column <= last; column++) {
    const cells = byColumn.get(column) ?? [];
    const heading = headingOver.get(column) ?? null;
    if (cells.length === 0 && heading === null) continue;
    const fill = rows.length === 0 ? 0 : cells.length / rows.length;
    profiles.push({ column, cells, fill, heading, ofLevel: isLevel(headingOver.get(column - 1)) });
  }
  return profiles;
}

function isLevel(heading: Heading | undefined): boolean {
  const role = bestRole(heading?.roles ?? null)?.role;
  return role === "level1" || role === "level2";
}

/** Weights by column and role that headings give; where the type column proves a shift, also to the shifted columns. */
function headingVotes(
  { headings }: ColumnEvidence,
  profiles: readonly Profile[]
): (column: number, role: Role) => number {
  const votes = new Map<number, RoleWeights>();
  for (const { column, width, roles } of headings) {
    for (let covered = column; covered < column + width; covered++) votes.set(covered, roles ?? {});
  }
  const shift = headingShift(profiles);
  return (column, role) => {
    const own = votes.get(column)?.[role] ?? 0;
    const shifted = shift === 0 ? 0 : (votes.get(column - shift)?.[role] ?? 0) * SHIFTED_HEADING;
    return Math.max(own, shifted);
  };
}

/** How far the types stand from the heading that names them; 0 when they stand under it or cannot be told. */
function headingShift(profiles: readonly Profile[]): number {
  const headed = profiles.find(({ heading }) => bestRole(heading?.roles ?? null)?.role === "type");
  const share = (profile: Profile): number =>
    profile.cells.length === 0 ? 0 : profile.cells.filter(({ type }) => type !== null).length / profile.cells.length;
  if (!headed || share(headed) >= 0.3) return 0;
  const real = profiles.find((profile) => profile.cells.length >= 2 && share(profile) >= 0.6);
  const shift = real ? real.column - headed.column : 0;
  return Math.abs(shift) <= 2 ? shift : 0;
}

function scoreOf(
  profile: Profile,
  role: Role,
  votes: (column: number, role: Role) => number,
  corrections: ColumnCorrections
): number {
  const corrected = corrections[profile.column];
  if (corrected !== undefined) return corrected === role ? CORRECTED : -CORRECTED;
  const vote = votes(profile.column, role);
  const { heading } = profile;
  if (vote === 0 && !BY_CONTENTS.has(role)) return 0;
  if (heading && heading.column !== profile.column && vote === 0 && profile.cells.length === 0) return 0;
  const content = contentScore(profile, role) - (role === "weight" && profile.ofLevel ? OF_A_LEVEL : 0);
  if (role === "standard" && vote >= SURE && profile.cells.some(({ scoring }) => scoring)) {
    return vote + Math.max(content, BORNE_OUT);
  }
  return vote + content - (vote > 0 || !heading ? 0 : againstHeading(profile, heading));
}

/** A sure heading of standards that any scoring text bears out is not given up for a better-looking column. */
const SURE = 5;
const BORNE_OUT = 8;

/** What it takes to give a column a role that its heading does not name: most when the contents bear the heading out. */
function againstHeading(profile: Profile, { roles }: Heading): number {
  const named = bestRole(roles)?.role;
  if (named === undefined) return 4;
  return profile.cells.length > 0 && contentScore(profile, named) >= 0 ? 6 : 1.5;
}

/** Mean likeness of a column's cells; of a few cells less is believed, of texts least. */
function contentScore({ cells, fill }: Profile, role: Role): number {
  const text = TEXTS.has(role);
  const counted = cells.filter((cell) => !cell.notApplicable && !cell.filler && !(text && cell.compact === "1"));
  const count = counted.length;
  if (count === 0) return role === "name" ? -2 : 0;
  const sure = text && count < 3 ? count / (count + 2) : count / (count + 0.5);
  const mean = (counted.reduce((sum, cell) => sum + likeness(cell, role), 0) / count) * sure;
  if (role === "name") return mean * fill - 4 * (1 - fill);
  if (role === "weight") return mean * fill;
  if (role === "level2" || role === "level1") return mean - strangers(counted) * 3 * fill;
  return mean;
}

/** Definitions and standards are told apart by words that a single text may lack; a bare 1 stands for nothing. */
const TEXTS: ReadonlySet<Role> = new Set(["definition", "standard"]);

/** Share of labels that are no level names at all: a column of those that fills every row holds names. */
function strangers(cells: readonly CellView[]): number {
  return cells.filter(({ level, levels }) => level === null && levels === null).length / cells.length;
}
