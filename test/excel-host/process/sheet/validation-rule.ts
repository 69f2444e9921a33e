import { areaAddress } from "../../../../src/core/grid/address";
import { asObject } from "../arguments";
import { sheetPrefix } from "../address";
import { isHandle } from "../class-table";
import { invalidArgument } from "../excel-error";
import type { ExcelProcess } from "../excel-process";
import { areaOfRange } from "../range-target";
import type { RangeTarget } from "../references";
import { isWellFormedFormula } from "../value/formula-check";

const TYPES: Readonly<Record<string, string>> = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

const OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
];

export function typeOfRule(rule: Readonly<Record<string, unknown>>): string {
  const key = Object.keys(TYPES).find((one) => rule[one] !== undefined && rule[one] !== null);
  return key === undefined ? "None" : (TYPES[key] as string);
}

/**
 * A rule as Office.js gives it back, checked against Excel's limits: numbers and dates as formulas ("=10"), a list as its text
 * (at most 255 characters) or as "=Sheet!$A$1:$A$3". Exactly one kind may be set.
 */
export function normalRule(
  given: Readonly<Record<string, unknown>>,
  target: RangeTarget | null,
  process: ExcelProcess | null
): Record<string, unknown> {
  const kinds = Object.keys(given).filter((key) => given[key] !== undefined && given[key] !== null);
  const [kind] = kinds;
  if (kind === undefined) return {};
  if (kinds.length > 1 || !(kind in TYPES)) throw invalidArgument("A validation has exactly one rule.");
  const rule = asObject(given[kind]);
  if (kind === "list") {
    const source = operand(rule["source"], target, process, true);
    return { list: { inCellDropDown: rule["inCellDropDown"] !== false, source } };
  }
  if (kind === "custom") return { custom: { formula: formula(rule["formula"]) } };
  const operator = OPERATORS.find((one) => one === rule["operator"]);
  if (operator === undefined) throw invalidArgument(`"${String(rule["operator"])}" is no operator of a validation.`);
  const first = operand(rule["formula1"], target, process, false);
  if (!operator.endsWith("etween")) return { [kind]: { formula1: first, operator } };
  const second = operand(rule["formula2"], target, process, false);
  return { [kind]: { formula1: first, formula2: second, operator } };
}

function formula(value: unknown): string {
  if (typeof value !== "string" || !value.startsWith("=") || value.length > 255 || !isWellFormedFormula(value)) {
    throw invalidArgument("The validation's formula is missing, wrong or longer than 255 characters.");
  }
  return value;
}

function operand(value: unknown, target: RangeTarget | null, process: ExcelProcess | null, list: boolean): string {
  if (isHandle(value) && target && process) return rangeFormula(value.target as RangeTarget, process);
  if (typeof value === "number" && !list) return `=${value}`;
  if (typeof value !== "string" || value === "") throw invalidArgument("The validation's operand is missing.");
  if (value.startsWith("=")) return formula(value);
  if (!list) return /^-?\d+(\.\d+)?$/.test(value) ? `=${value}` : value;
  if (value.length > 255) throw invalidArgument("A list of entries may have at most 255 characters.");
  return value;
}

function rangeFormula(source: RangeTarget, process: ExcelProcess): string {
  const address = areaAddress(areaOfRange(source, process)).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return `=${sheetPrefix(source.sheet.name)}${address}`;
}
