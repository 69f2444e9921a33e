import type { Area } from "../../core/grid/area";
import { areaAddress } from "../../core/grid/address";
import type { ValidationOperation } from "../../core/plan/write-plan";
import type { NativeValidation } from "../journal/entry";
import { nativeRule } from "./native-rule";
import { rowlessFormula } from "./relative-formula";

/** Cells that get one rule. */
export interface ValidationUnit {
  readonly areas: readonly Area[];
  readonly now: NativeValidation | null;
}

/** So many rules with formulas are written one by one; beyond that, equal ones are written together. */
const MOST_ALONE = 120;
/** Areas that one address string holds. */
const MOST_AREAS = 600;

/**
 * Cells with equal rules are one unit, so that the number of requests follows the rules, not the rows. A rule with a formula
 * speaks of its own row: such rules stay apart, area by area, until there are too many for one request; then those of one column
 * that differ only by their row are one unit, whose formula is that of its uppermost area.
 */
export function validationUnits(operations: readonly ValidationOperation[]): readonly ValidationUnit[] {
  const customs = operations.filter(({ rule }) => rule?.test.kind === "custom").length;
  const units = new Map<string, { readonly now: NativeValidation | null; readonly areas: Area[] }>();
  for (const { area, rule } of [...operations].sort((a, b) => a.area.row - b.area.row)) {
    const now = rule && nativeRule(rule);
    const key = keyOf(area, rule, now, customs > MOST_ALONE);
    const unit = units.get(key);
    if (unit) unit.areas.push(area);
    else units.set(key, { now, areas: [area] });
  }
  return [...units.values()].flatMap(({ now, areas }) => cut(areas).map((part) => ({ now, areas: part })));
}

function keyOf(area: Area, rule: ValidationOperation["rule"], now: NativeValidation | null, many: boolean): string {
  if (rule?.test.kind !== "custom") return JSON.stringify(now);
  const formula = many ? rowlessFormula(rule.test.formula, area.row) : null;
  if (formula === null) return areaAddress(area);
  return JSON.stringify([area.column, formula, rule.prompt, rule.error, rule.ignoreBlank]);
}

function cut(areas: readonly Area[]): readonly (readonly Area[])[] {
  return Array.from({ length: Math.ceil(areas.length / MOST_AREAS) }, (_, index) =>
    areas.slice(index * MOST_AREAS, (index + 1) * MOST_AREAS)
  );
}
