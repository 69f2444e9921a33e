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
  if (!isOneRule(part)) return true;
  return asked.type === "Custom" && several && !sameRule(presentRule(part), now);
}

const SEVERAL: readonly string[] = ["Inconsistent", "MixedCriteria"];

/** The cells have one rule, or none; else the program gives no rule, or none of its words. */
export function isOneRule({ asked }: AskedRule): boolean {
  if (asked.type === "None") return true;
  const parts: readonly unknown[] = [asked.type, asked.rule, asked.prompt, asked.errorAlert];
  return !SEVERAL.includes(asked.type) && parts.every(Boolean);
}

/** The rule that all cells of the address share, if they do; null when they have none. */
export function presentRule({ asked }: AskedRule): NativeValidation | null {
  if (asked.type === "None") return null;
  return { rule: asked.rule, prompt: asked.prompt, error: asked.errorAlert, ignoreBlanks: asked.ignoreBlanks };
}
