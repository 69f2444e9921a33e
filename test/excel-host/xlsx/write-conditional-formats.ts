import type { ConditionalFormatModel } from "../model/workbook";
import { isSame } from "./is-same";
import { CELL_VALUE_OPERATORS, conditionalRuleElements } from "./read-conditional-formats";
import type { ConditionalRuleElement } from "./read-conditional-formats";
import { printAreaList } from "./reference";
import type { SheetFrame } from "./sheet-frame";
import type { StyleWriter } from "./write-styles";
import { createLike, element, elements, removeElement, setOrRemove } from "./xml-dom";

/** Removes, changes and adds conditional formats; those that are not modelled keep all that their elements say. */
export function writeConditionalFormats(
  frame: SheetFrame,
  before: readonly ConditionalFormatModel[],
  after: readonly ConditionalFormatModel[],
  styles: StyleWriter
): void {
  const formats = withOldPriorities(before, after);
  if (isSame(before, formats)) return;
  const present = conditionalRuleElements(frame.edit());
  before.forEach((old, index) => {
    const place = present[index];
    const now = formats.find((candidate) => candidate.id === old.id);
    if (!place) return;
    if (!now) removeRule(place);
    else if (!isSame(old, now)) changeRule(frame, place, old, now, styles);
  });
  for (const format of formats) {
    if (!before.some((old) => old.id === format.id)) addRule(frame, format, styles);
  }
}

/** Rules that came and went have pushed the others about; as long as their order is the same, so are the numbers of the file. */
function withOldPriorities(
  before: readonly ConditionalFormatModel[],
  after: readonly ConditionalFormatModel[]
): readonly ConditionalFormatModel[] {
  const old = new Map(before.map(({ id, priority }) => [id, priority]));
  if (!after.every(({ id }) => old.has(id))) return after;
  const restored = after.map((format) => ({ ...format, priority: old.get(format.id) ?? format.priority }));
  const order = (formats: readonly ConditionalFormatModel[]): string =>
    [...formats]
      .sort((first, second) => first.priority - second.priority)
      .map(({ id }) => id)
      .join();
  return order(restored) === order(after) ? restored : after;
}

function removeRule({ block, rule }: ConditionalRuleElement): void {
  removeElement(rule);
  if (!element(block, "cfRule")) removeElement(block);
}

function changeRule(
  frame: SheetFrame,
  place: ConditionalRuleElement,
  old: ConditionalFormatModel,
  now: ConditionalFormatModel,
  styles: StyleWriter
): void {
  const { rule } = place;
  rule.setAttribute("priority", String(now.priority + 1));
  setOrRemove(rule, "stopIfTrue", now.stopIfTrue ? "1" : null);
  if (!isSame(old.rule, now.rule)) writeRule(rule, now);
  if (!isSame(old.format, now.format))
    rule.setAttribute("dxfId", String(styles.styleSheet().addDifferential(now.format ?? {})));
  if (isSame(old.areas, now.areas)) return;
  if (elements(place.block, "cfRule").length === 1) {
    place.block.setAttribute("sqref", printAreaList(now.areas));
    return;
  }
  removeElement(rule);
  frame.insert(blockOf(frame, now)).appendChild(rule);
}

function blockOf(frame: SheetFrame, format: ConditionalFormatModel): Element {
  return createLike(frame.edit(), "conditionalFormatting", { sqref: printAreaList(format.areas) });
}

function addRule(frame: SheetFrame, format: ConditionalFormatModel, styles: StyleWriter): void {
  if (format.areas.length === 0) return;
  const block = blockOf(frame, format);
  const rule = createLike(block, "cfRule");
  writeRule(rule, format);
  if (format.format) rule.setAttribute("dxfId", String(styles.styleSheet().addDifferential(format.format)));
  rule.setAttribute("priority", String(format.priority + 1));
  setOrRemove(rule, "stopIfTrue", format.stopIfTrue ? "1" : null);
  block.appendChild(rule);
  frame.insert(block);
}

/** Type, operator and formulas. Only formulas and comparisons can be written anew. */
function writeRule(rule: Element, { type, rule: content = {} }: ConditionalFormatModel): void {
  if (type !== "Custom" && type !== "CellValue")
    throw new Error(`conditional formats of type ${type} cannot be written`);
  for (const formula of elements(rule, "formula")) removeElement(formula);
  rule.setAttribute("type", type === "Custom" ? "expression" : "cellIs");
  const operator = CELL_VALUE_OPERATORS.find(([, office]) => office === content["operator"])?.[0] ?? "equal";
  setOrRemove(rule, "operator", type === "Custom" ? null : operator);
  const formulas = type === "Custom" ? [content["formula"]] : [content["formula1"], content["formula2"]];
  for (const formula of formulas) {
    if (formula === undefined || formula === "") continue;
    const child = createLike(rule, "formula");
    child.appendChild(rule.ownerDocument.createTextNode(String(formula).replace(/^=/, "")));
    rule.appendChild(child);
  }
}
