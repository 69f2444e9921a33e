import type { WriteConflict } from "../../actions/sheet-host";
import type { Step } from "../journal/entry";
import { areasOf, rangesAt } from "../operations/addresses";
import type { SheetName } from "../operations/looked";
import { sameRule, sameTest } from "../operations/native-rule";
import { askRule, isOneRule, presentRule } from "../operations/present-rule";
import type { AskedRule } from "../operations/present-rule";
import { writeValidation } from "../operations/write-validation";
import type { LookedBack } from "./looked-back";

type ValidationStep = Extract<Step, { k: "validation" }>;

/** Validation: cells that still have the rule the run gave them get back what they had; a rule changed since is kept. */
export function lookBackAtValidation(
  sheet: Excel.Worksheet,
  name: SheetName,
  step: ValidationStep,
  broken: boolean
): LookedBack {
  const asked = step.rules.map((change) => ({ change, present: askRule(sheet, change.address) }));
  return {
    decide: () => {
      const back = asked.filter(({ change, present }) => isAsLeft(present, change.now, broken));
      const kept = asked.filter((it) => !back.includes(it)).flatMap(({ change }) => keptAt(name, change.address));
      const restore = (): void => {
        for (const { change } of back) {
          const whole = rangesAt(sheet, change.address).dataValidation;
          if (change.now !== null || broken) whole.clear();
          for (const { address, rule } of change.old)
            if (rule !== null) writeValidation(rangesAt(sheet, address).dataValidation, false, rule);
        }
      };
      return { restored: 0, kept, restore };
    },
  };
}

/** Where rows were put in or taken out, cells with several rules stand in the place of those with one. After a run that broke off, a rule without its words, or none at all, is as the run left it, too. */
function isAsLeft(present: AskedRule, now: ValidationStep["rules"][number]["now"], broken: boolean): boolean {
  if (!isOneRule(present)) return false;
  const rule = presentRule(present);
  if (rule === null) return broken || now === null;
  return sameRule(rule, now) || (broken && now !== null && sameTest(rule, now));
}

function keptAt(sheet: SheetName, address: string): readonly WriteConflict[] {
  const [first] = areasOf(address);
  return first ? [{ sheet: sheet.name, row: first.row, column: first.column, expected: "", found: address }] : [];
}
