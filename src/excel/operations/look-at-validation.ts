import { areaAddress } from "../../core/grid/address";
import type { ValidationOperation } from "../../core/plan/write-plan";
import type { NativeValidation, ValidationChange } from "../journal/entry";
import { addressesOf, areasOf, rangesAt } from "./addresses";
import type { Change, Looked } from "./looked";
import { NOTHING, only } from "./looked";
import { sameRule } from "./native-rule";
import { askRule, isMixed, presentRule } from "./present-rule";
import type { AskedRule } from "./present-rule";
import { piecesOf, splitAt } from "./split-areas";
import type { ValidationUnit } from "./validation-units";
import { validationUnits } from "./validation-units";
import { writeValidation } from "./write-validation";

interface AskedUnit {
  readonly address: string;
  readonly now: NativeValidation | null;
  asked: readonly AskedRule[];
}

/**
 * All validation of a sheet at once. What already is as planned is left out; where the present rules of a unit differ, it is cut
 * up until each piece has one, for the journal. `known` are the addresses that got rules in earlier runs: a unit that is not among
 * them will find parts of several of those, and is asked about part by part at once.
 */
export function lookAtValidation(
  sheet: Excel.Worksheet,
  operations: readonly ValidationOperation[],
  known: readonly string[]
): Looked {
  const seams = known.flatMap(areasOf);
  const before = new Set(known);
  const units = validationUnits(operations).map(({ areas, now }): AskedUnit => {
    const address = areas.map(areaAddress).join(",");
    const changed = before.size > 0 && !before.has(address);
    const parts = changed ? changedParts(areas, seams) : [address];
    return { address, now, asked: parts.map((part) => askRule(sheet, part)) };
  });
  return {
    refine: () => {
      const mixed = units.filter(({ asked, now }) => asked.some((part) => isMixed(part, now)));
      for (const unit of mixed)
        unit.asked = unit.asked.flatMap((part) =>
          isMixed(part, unit.now) ? piecesOf(part.address).map((piece) => askRule(sheet, piece)) : [part]
        );
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

const MOST_PARTS = 500;

/** Each area by itself, cut where earlier rules began and ended; many areas stay together, to be cut up only when needed. */
function changedParts(areas: ValidationUnit["areas"], seams: ValidationUnit["areas"]): readonly string[] {
  const parts = areas.flatMap((area) => splitAt(area, seams));
  return parts.length > MOST_PARTS ? addressesOf(parts) : parts.map(areaAddress);
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
