import type { ValidationRule } from "../../core/plan/write-plan";
import type { NativeValidation } from "../journal/entry";

const STYLES = { stop: "Stop", warning: "Warning" } as const;

/** A planned rule as Office.js takes it. */
export function nativeRule({ test, prompt, error, ignoreBlank }: ValidationRule): NativeValidation {
  return {
    rule: nativeTest(test),
    prompt: { showPrompt: true, ...prompt },
    error: { showAlert: true, title: error.title, message: error.message, style: STYLES[error.style] },
    ignoreBlanks: ignoreBlank,
  };
}

function nativeTest(test: ValidationRule["test"]): Excel.DataValidationRule {
  switch (test.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: test.entries.join(",") } };
    case "custom":
      return { custom: { formula: test.formula } };
    case "length":
      return { textLength: { formula1: test.atMost, operator: "LessThanOrEqualTo" } };
    case "decimal":
      return { decimal: bounds(test) };
    case "whole":
      return { wholeNumber: bounds(test) };
  }
}

function bounds({
  operator,
  from,
  to,
}: {
  operator: "between" | "≥";
  from: string;
  to?: string;
}): Excel.BasicDataValidation {
  if (operator === "between") return { formula1: Number(from), formula2: Number(to ?? from), operator: "Between" };
  return { formula1: Number(from), operator: "GreaterThanOrEqualTo" };
}

/** Equal rules, however the program prints numbers, formulas and defaults back. */
export function sameRule(one: NativeValidation | null, other: NativeValidation | null): boolean {
  return printed(one) === printed(other);
}

/** Equal tests, whatever is said about them. */
export function sameTest(one: NativeValidation, other: NativeValidation): boolean {
  return canonical(testOf(one.rule)) === canonical(testOf(other.rule));
}

function printed(rule: NativeValidation | null): string {
  if (rule === null) return "";
  const { prompt, error } = rule;
  const said = [prompt.title, prompt.message, error.title, error.message, error.style];
  return canonical([testOf(rule.rule), ...said.map((text) => text ?? ""), rule.ignoreBlanks]);
}

function testOf(rule: Excel.DataValidationRule): unknown {
  return Object.entries(rule).filter(([, test]) => test !== null && test !== undefined);
}

/** Keys in order, empty values left out, formulas without spaces, quotes and the leading “=”. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).filter(([, one]) => one !== null && one !== undefined && one !== "");
    return `{${entries
      .map(([key, one]) => `${key}:${canonical(one)}`)
      .sort()
      .join()}}`;
  }
  return String(value).replace(/^=/, "").replace(/['\s]/g, "");
}
