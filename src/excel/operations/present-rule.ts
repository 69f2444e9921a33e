import type { NativeValidation } from "../journal/entry";
import { rangesAt } from "./addresses";
import { sameRule } from "./native-rule";

/** The validation of an address that the next sync reads. */
export interface AskedRule {
  readonly address: string;
  readonly asked: Excel.DataValidation;
}

export function askRule(sheet: Excel.Worksheet, address: string): AskedRule {
  const asked = rangesAt(sheet, address).dataValidation;
  asked.load("type,rule,prompt,errorAlert,ignoreBlanks");
  return { address, asked };
}

/**
 * True while the cells cannot be described by one rule: they differ, some have none, or a formula stands for several areas at
 * once (it would be read relative to the first one) and is not the one that is planned for all of them.
 */
export function isMixed(part: AskedRule, now: NativeValidation | null): boolean {
  const { asked, address } = part;
  const several = address.includes(",");
  if (!several && !address.includes(":")) return false;
  if (asked.type === "None") return false;
  if (asked.type === "Custom") return several && !sameRule(presentRule(part), now);
  return asked.type === "Inconsistent" || asked.type === "MixedCriteria" || !asked.type;
}

/** The rule that all cells of the address share; null when they have none. */
export function presentRule({ asked }: AskedRule): NativeValidation | null {
  if (asked.type === "None") return null;
  return { rule: asked.rule, prompt: asked.prompt, error: asked.errorAlert, ignoreBlanks: asked.ignoreBlanks };
}
