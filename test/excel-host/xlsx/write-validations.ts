import type { ValidationModel } from "../model/workbook";
import { isSame } from "./is-same";
import { VALIDATION_KINDS, VALIDATION_OPERATORS, validationElements } from "./read-validations";
import { printAreaList } from "./reference";
import type { SheetFrame } from "./sheet-frame";
import { createLike, element, elements, removeElement, setOrRemove } from "./xml-dom";
import { encodeSpreadsheetText } from "./xml-text";

/** Takes away the rules that are no more and adds the new ones; a rule that stayed keeps its element as it is. */
export function writeValidations(
  frame: SheetFrame,
  before: readonly ValidationModel[],
  after: readonly ValidationModel[]
): void {
  if (isSame(before, after)) return;
  const root = frame.edit();
  const present = validationElements(root);
  const added = [...after];
  before.forEach((rule, index) => {
    const at = added.findIndex((candidate) => isSame(candidate, rule));
    if (at >= 0) added.splice(at, 1);
    else removeRule(present[index] ?? null);
  });
  for (const rule of added) if (rule.areas.length > 0) addRule(frame, rule);
  const list = element(root, "dataValidations");
  const count = list ? elements(list, "dataValidation").length : 0;
  if (list && count === 0) removeElement(list);
  else list?.setAttribute("count", String(count));
}

/** An extension without rules is no valid one: it goes with its last rule. */
function removeRule(rule: Element | null): void {
  const list = rule?.parentNode as Element | null;
  removeElement(rule);
  if (!list || element(list, "dataValidation")) return;
  const extension = list.parentNode as Element | null;
  removeElement(list);
  if (extension?.localName !== "ext") return;
  const extensions = extension.parentNode as Element | null;
  removeElement(extension);
  if (extensions && elements(extensions).length === 0) removeElement(extensions);
}

function addRule(frame: SheetFrame, model: ValidationModel): void {
  const list = frame.ensure("dataValidations");
  const rule = createLike(list, "dataValidation");
  const [office = "", content = {}] = Object.entries(model.rule)[0] ?? [];
  const operands = (typeof content === "object" && content !== null ? content : {}) as Record<string, unknown>;
  const type = VALIDATION_KINDS.find(([, name]) => name === office)?.[0] ?? "none";
  const style = model.errorAlert?.style.toLowerCase() ?? "stop";
  const operator = VALIDATION_OPERATORS.find(([, name]) => name === operands["operator"])?.[0] ?? "between";
  const { prompt, errorAlert } = model;
  setOrRemove(rule, "type", type);
  setOrRemove(rule, "errorStyle", style === "stop" ? null : style);
  setOrRemove(rule, "imeMode", model.raw?.["imeMode"] ?? null);
  setOrRemove(rule, "operator", operator === "between" ? null : operator);
  setOrRemove(rule, "allowBlank", model.ignoreBlanks ? "1" : null);
  setOrRemove(rule, "showDropDown", operands["inCellDropDown"] === false ? "1" : null);
  setOrRemove(rule, "showInputMessage", prompt?.showPrompt === false ? null : "1");
  setOrRemove(rule, "showErrorMessage", errorAlert?.showAlert === false ? null : "1");
  for (const [name, text] of [
    ["errorTitle", errorAlert?.title],
    ["error", errorAlert?.message],
    ["promptTitle", prompt?.title],
    ["prompt", prompt?.message],
  ] as const) {
    if (text) rule.setAttribute(name, attributeText(text));
  }
  rule.setAttribute("sqref", printAreaList(model.areas));
  const formulas = office === "list" ? [listFormula(String(operands["source"] ?? ""))] : formulasOf(operands);
  formulas.forEach((formula, index) => {
    const child = createLike(rule, `formula${index + 1}`);
    child.appendChild(rule.ownerDocument.createTextNode(formula));
    rule.appendChild(child);
  });
  list.appendChild(rule);
}

/** Attributes cannot carry line breaks: spreadsheets write them as _x000a_. */
function attributeText(text: string): string {
  return encodeSpreadsheetText(text).replace(/\n/g, "_x000a_").replace(/\t/g, "_x0009_");
}

function formulasOf(operands: Readonly<Record<string, unknown>>): string[] {
  const values = [operands["formula"], operands["formula1"], operands["formula2"]];
  return values.filter((value) => value !== undefined && value !== "").map((value) => String(value).replace(/^=/, ""));
}

function listFormula(source: string): string {
  return source.startsWith("=") ? source.slice(1) : `"${source.replace(/"/g, '""')}"`;
}
