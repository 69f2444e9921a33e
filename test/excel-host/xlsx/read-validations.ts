import type { ValidationModel } from "../model/workbook";
import { parseAreaList } from "./reference";
import { attribute, booleanAttribute, descendants, element, elements } from "./xml-dom";
import { decodeSpreadsheetText } from "./xml-text";

/** Kinds of rules in files against those of Office.js. */
export const VALIDATION_KINDS: readonly (readonly [file: string, office: string])[] = [
  ["whole", "wholeNumber"],
  ["decimal", "decimal"],
  ["list", "list"],
  ["date", "date"],
  ["time", "time"],
  ["textLength", "textLength"],
  ["custom", "custom"],
];

export const VALIDATION_OPERATORS: readonly (readonly [file: string, office: string])[] = [
  ["between", "Between"],
  ["notBetween", "NotBetween"],
  ["equal", "EqualTo"],
  ["notEqual", "NotEqualTo"],
  ["greaterThan", "GreaterThan"],
  ["lessThan", "LessThan"],
  ["greaterThanOrEqual", "GreaterThanOrEqualTo"],
  ["lessThanOrEqual", "LessThanOrEqualTo"],
];

/**
 * The elements behind the sheet's rules, in a fixed order: the plain ones, then those that newer versions keep in the
 * extension list because they point to another sheet.
 */
export function validationElements(root: Element): Element[] {
  const list = element(root, "dataValidations");
  const plain = list ? elements(list, "dataValidation") : [];
  const extension = element(root, "extLst");
  const extended = extension ? descendants(extension, "dataValidation") : [];
  return [...plain, ...extended].filter((rule) => areasText(rule).trim() !== "");
}

/** The sheet's rules, one for each of `validationElements`. */
export function readValidations(root: Element): ValidationModel[] {
  return validationElements(root).map((rule) => {
    const raw = attribute(rule, "imeMode");
    return {
      areas: parseAreaList(areasText(rule)),
      rule: readRule(rule),
      ignoreBlanks: booleanAttribute(rule, "allowBlank"),
      prompt: {
        showPrompt: booleanAttribute(rule, "showInputMessage"),
        title: textAttribute(rule, "promptTitle"),
        message: textAttribute(rule, "prompt"),
      },
      errorAlert: {
        showAlert: booleanAttribute(rule, "showErrorMessage"),
        style: { warning: "Warning", information: "Information" }[attribute(rule, "errorStyle") ?? ""] ?? "Stop",
        title: textAttribute(rule, "errorTitle"),
        message: textAttribute(rule, "error"),
      },
      ...(raw === null ? {} : { raw: { imeMode: raw } }),
    };
  });
}

function areasText(rule: Element): string {
  return attribute(rule, "sqref") ?? element(rule, "sqref")?.textContent ?? "";
}

function textAttribute(rule: Element, name: string): string {
  return decodeSpreadsheetText(attribute(rule, name) ?? "");
}

function readRule(rule: Element): Record<string, unknown> {
  const kind = VALIDATION_KINDS.find(([file]) => file === attribute(rule, "type"))?.[1];
  const first = (element(rule, "formula1")?.textContent ?? "").trim();
  const second = (element(rule, "formula2")?.textContent ?? "").trim();
  if (kind === undefined) return {};
  if (kind === "custom") return { custom: { formula: `=${first}` } };
  if (kind === "list") {
    return { list: { inCellDropDown: !booleanAttribute(rule, "showDropDown"), source: listSource(first) } };
  }
  const file = attribute(rule, "operator") ?? "between";
  const operator = VALIDATION_OPERATORS.find(([name]) => name === file)?.[1] ?? "Between";
  return {
    [kind]: { formula1: `=${first}`, ...(operator.endsWith("etween") ? { formula2: `=${second}` } : {}), operator },
  };
}

/** "≥,>,=" in quotes is a list of entries; anything else points to cells. */
function listSource(formula: string): string {
  const quoted = /^"(.*)"$/s.exec(formula);
  return quoted ? (quoted[1] ?? "").replace(/""/g, '"') : `=${formula}`;
}
