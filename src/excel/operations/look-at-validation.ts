import type { Area } from "../../core/grid/area";
import { areaAddress } from "../../core/grid/address";
import type { ValidationOperation } from "../../core/plan/write-plan";
import type { NativeValidation, ValidationChange } from "../journal/entry";
import { addressesOf, rangesAt } from "./addresses";
import type { Change, Looked } from "./looked";
import { NOTHING, only } from "./looked";
import { nativeRule, sameRule } from "./native-rule";
import { askRule, isMixed, presentRule } from "./present-rule";
import type { AskedRule } from "./present-rule";
import { piecesOf, splitAt } from "./split-areas";
import { writeValidation } from "./write-validation";

/** Cells that shall have one rule, and what their parts have. */
interface Unit {
  readonly address: string;
  readonly now: NativeValidation | null;
  asked: readonly AskedRule[];
}

/**
 * All validation of a sheet at once. Cells with equal rules are asked about and written together, so that the number of requests
 * follows the rules, not the rows; a rule with a formula speaks of its own row and stays alone. What already is as planned is left
 * out; where the present rules of a part differ, it is cut up until each piece has one, for the journal.
 * `seams` are the areas that got rules in earlier runs: there the present rules are likely to change.
 */
export function lookAtValidation(
  sheet: Excel.Worksheet,
  operations: readonly ValidationOperation[],
  seams: readonly Area[]
): Looked {
  const ask = (address: string): AskedRule => askRule(sheet, address);
  const units = plannedUnits(operations).map(({ areas, now }): Unit => {
    const parts = addressesOf(areas.flatMap((area) => splitAt(area, seams)));
    return { address: areas.map(areaAddress).join(","), now, asked: parts.map(ask) };
  });
  return {
    refine: () => {
      const mixed = units.filter(({ asked }) => asked.some(isMixed));
      for (const unit of mixed)
        unit.asked = unit.asked.flatMap((part) => (isMixed(part) ? piecesOf(part.address).map(ask) : [part]));
      return mixed.length > 0;
    },
    decide: () => {
      const rules = units.flatMap(({ address, now, asked }): ValidationChange[] => {
        const old = asked.map((part) => ({ address: part.address, rule: presentRule(part) }));
        const same = old.every(({ rule }) => sameRule(rule, now)) && (old.length === 1 || !isRelative(now));
        return same ? [] : [{ address, now, old }];
      });
      return rules.length === 0 ? NOTHING : only(changeOf(sheet, rules));
    },
  };
}

/** A formula of a part speaks of the part's own first row: parts of a whole cannot be compared with it. */
function isRelative(rule: NativeValidation | null): boolean {
  return rule?.rule.custom !== undefined && rule.rule.custom !== null;
}

function changeOf(sheet: Excel.Worksheet, rules: readonly ValidationChange[]): Change {
  return {
    cells: 0,
    steps: [{ k: "validation", rules }],
    write: () => {
      for (const { address, old, now } of rules) {
        const prompted = old.some(({ rule }) => rule !== null);
        writeValidation(rangesAt(sheet, address).dataValidation, prompted, now);
      }
    },
  };
}

function plannedUnits(operations: readonly ValidationOperation[]) {
  const together = new Map<string, { readonly now: NativeValidation | null; readonly areas: Area[] }>();
  for (const { area, rule } of operations) {
    const now = rule && nativeRule(rule);
    const key = rule?.test.kind === "custom" ? areaAddress(area) : JSON.stringify(now);
    const unit = together.get(key);
    if (unit) unit.areas.push(area);
    else together.set(key, { now, areas: [area] });
  }
  return [...together.values()].flatMap(({ now, areas }) => chunksOf(areas).map((part) => ({ now, areas: part })));
}

/** As many areas as one address string holds. */
function chunksOf(areas: readonly Area[]): readonly (readonly Area[])[] {
  const size = 600;
  return Array.from({ length: Math.ceil(areas.length / size) }, (_, index) =>
    areas.slice(index * size, (index + 1) * size)
  );
}
