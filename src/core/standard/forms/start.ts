import { Rational } from "../../number/rational";
import type { Base, Compare } from "../clauses/condition";
import type { Assumption, Conflict, Span } from "../reading";
import type { Row } from "../row";
import type { StepRule } from "../rule";
import { unitRatio } from "../words/units";
import { boundOf } from "./bounds";

/** Where a step's counting starts, with what the row disagrees with. */
export interface Start {
  readonly start: Rational | null;
  readonly assumptions: readonly Assumption[];
  readonly conflicts: readonly Conflict[];
}

interface Sources {
  readonly direction: StepRule["direction"];
  /** Bounds of full marks. */
  readonly full: readonly Compare[];
  /** Bounds beside the step itself: 低于92%的. */
  readonly ranges: readonly Compare[];
  readonly bases: readonly Base[];
}

interface Stated {
  readonly value: Rational;
  /** share: 完成90%及以上 is said of the target itself. band: 96%-100%得满分 is a tolerance that the target may lie above. */
  readonly how: "base" | "bound" | "band" | "share";
  readonly span: Span;
}

/** The number the text names as its start; null when its numbers disagree or cannot be read in the row's unit. */
export function startOf(sources: Sources, row: Row): Start | null {
  const stated: Stated[] = [];
  const conflicts: Conflict[] = [];
  for (const base of sources.bases) {
    const number = baseNumber(base, row);
    if (number === "unit") conflicts.push(unitConflict(base, row));
    else if (number) stated.push({ value: number, how: "base", span: { start: base.start, end: base.end } });
  }
  for (const compare of sources.full) {
    const found = edgeOf(compare, sources.direction, row, true);
    if (found === null) return null;
    if (found !== "target") stated.push(found);
  }
  for (const compare of sources.ranges) {
    const found = edgeOf(compare, sources.direction, row, false);
    if (found === null) return null;
    if (found !== "target") stated.push(found);
  }
  const bounds = stated.filter(({ how }) => how !== "base");
  const [first] = bounds.length > 0 ? bounds : stated;
  if (bounds.some(({ value }) => first && !value.equals(first.value))) return null;
  for (const one of stated) conflicts.push(...baseConflict(one, sources.direction, row));
  return { start: first?.value ?? null, assumptions: [], conflicts: dedupe(conflicts) };
}

/** The quantity of 以…为基准 in the row's unit. */
export function baseNumber(base: Base, row: Row): Rational | "unit" | null {
  if (!base.quantity) return null;
  const { amount, kind, unit } = base.quantity;
  if (kind === "percent" || kind === "point") return row.rate ? amount : "unit";
  if (kind !== "plain") return null;
  if (row.rate) return unit === "" ? amount : "unit";
  const ratio = unitRatio(unit, row.unit);
  return ratio ? amount.times(ratio) : "unit";
}

/** The side of a bound on which counting begins. */
function edgeOf(compare: Compare, direction: StepRule["direction"], row: Row, full: boolean): Stated | "target" | null {
  if (compare.ends.every((end) => end.quantity === null)) return "target";
  const bound = boundOf(compare, row);
  if ("problem" in bound) return null;
  const low = full ? bound.from : bound.to;
  const high = full ? bound.to : bound.from;
  const near = direction === "excess" ? high : direction === "shortfall" ? low : (low ?? high);
  const edge = near ?? (full || compare.ends.length > 1 ? null : (bound.from ?? bound.to));
  if (edge === null) return null;
  const value = bound.scale === "completion" ? ofTarget(edge, row) : edge;
  if (!value) return edge.equals(Rational.HUNDRED) ? "target" : null;
  if (full && bound.scale === "completion" && !includesWhole(bound)) return null;
  const how = bound.scale === "completion" ? "share" : compare.range && full ? "band" : "bound";
  return { value, how, span: { start: compare.start, end: compare.end } };
}

/** Full marks in percent of the target must be reached at the target itself. */
function includesWhole({ from, to }: { readonly from: Rational | null; readonly to: Rational | null }): boolean {
  return (!from || from.compare(Rational.HUNDRED) <= 0) && (!to || to.compare(Rational.HUNDRED) >= 0);
}

function ofTarget(percent: Rational, row: Row): Rational | null {
  return row.target && percent.times(row.target).over(Rational.HUNDRED);
}

/** The text's number against the target cell; a band that holds the target, or 95% under a target of 100%, is a tolerance. */
function baseConflict({ value, how, span }: Stated, direction: StepRule["direction"], row: Row): Conflict[] {
  if (!row.target || how === "share" || value.equals(row.target)) return [];
  const lenient = direction === "excess" ? value.compare(row.target) > 0 : value.compare(row.target) < 0;
  const tolerated = lenient && row.rate && (how === "band" || (how === "bound" && row.target.equals(Rational.HUNDRED)));
  const params = { base: value.toString(), target: row.target.toString(), unit: row.unit };
  return [{ code: "base-differs-from-target", blocking: !tolerated, params, span }];
}

function unitConflict({ start, end, quantity }: Base, row: Row): Conflict {
  const params = { unit: quantity?.unit ?? "", expected: row.unit };
  return { code: "unit-differs-from-standard", blocking: true, params, span: { start, end } };
}

function dedupe(conflicts: readonly Conflict[]): Conflict[] {
  const seen = new Set<string>();
  return conflicts.filter(({ code, params }) => {
    const key = `${code} ${params["base"] ?? params["unit"]}`;
    return !seen.has(key) && seen.add(key);
  });
}
